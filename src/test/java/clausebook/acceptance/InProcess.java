package clausebook.acceptance;

import clausebook.CommandLineAccess;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * The command run inside the test's own process, for what needs no process of its own.
 *
 * @param exit the exit code
 * @param output what it printed to both streams
 */
record InProcess(int exit, String output) {

    static InProcess run(String... arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed, true);
        int exit = CommandLineAccess.run(writer, arguments);
        return new InProcess(exit, printed.toString());
    }
}
