package clausebook;

import java.io.PrintWriter;

/** Lets tests in other packages run the command inside their own process. */
public final class CommandLineAccess {

    private CommandLineAccess() {}

    public static int run(PrintWriter output, String... arguments) {
        return Main.run(output, output, arguments);
    }
}
