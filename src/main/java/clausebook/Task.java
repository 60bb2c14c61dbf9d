package clausebook;

import clausebook.command.Command;
import clausebook.command.Line;
import java.io.PrintWriter;

/** One thing that the program can be told to do. */
interface Task {

    /** How it is called. */
    Command command();

    /** Does it as it was asked for, and gives the exit code. */
    int run(Line line, PrintWriter out, PrintWriter err) throws Exception;
}
