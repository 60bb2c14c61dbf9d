package clausebook;

import clausebook.build.Fault;
import clausebook.build.Result;
import clausebook.build.Version;
import clausebook.command.Command;
import clausebook.command.Line;
import clausebook.command.Program;
import clausebook.command.Request;
import clausebook.command.Terminal;
import clausebook.command.WrongUsage;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The command {@code clausebook}. */
public final class Main {

    private static final int WRONG_USAGE = 2;

    private static final List<Task> TASKS =
            List.of(new BuildCommand(), new CheckCommand(), new ServeCommand(), new ImportCommand());

    private static final Program PROGRAM = new Program(
            Command.of(
                    "clausebook",
                    "Turns the official text of United Nations resolutions into a static web site.",
                    List.of()),
            TASKS.stream().map(Task::command).toList(),
            "Say what to do: build, check, serve or import.",
            "Exit codes: 0 done, 1 the content has errors, 2 wrong usage, 3 input/output or an internal fault.");

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs one command and gives its exit code; used by {@link #main} and by tests. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int exit;
        try {
            exit = answer(PROGRAM.read(List.of(arguments)), out, err);
        } catch (WrongUsage wrong) {
            err.print(PROGRAM.tell(wrong, Terminal.ERR.hasColours()));
            exit = WRONG_USAGE;
        }
        out.flush();
        err.flush();
        return exit;
    }

    /** Not by a switch over the kinds of requests: the JVM would make one at every start. */
    private static int answer(Request request, PrintWriter out, PrintWriter err) {
        if (request instanceof Request.ForWork asked) {
            return work(asked.line(), out, err);
        }
        if (request instanceof Request.ForHelp asked) {
            out.print(PROGRAM.help(asked.command(), Terminal.OUT.hasColours()));
        } else {
            out.println("clausebook " + Version.number());
            out.println(Version.surroundings());
        }
        return 0;
    }

    private static int work(Line line, PrintWriter out, PrintWriter err) {
        try {
            for (Task task : TASKS) {
                if (task.command().name().equals(line.command().name())) {
                    return task.run(line, out, err);
                }
            }
            throw new IllegalStateException("nobody does what " + line.command().name() + " asks for");
        } catch (WrongUsage wrong) {
            throw wrong;
        } catch (Exception | VirtualMachineError | LinkageError | AssertionError fault) {
            // Whatever it was, the stack is unwound here, so there is room to speak again.
            tell(fault, line, out, err);
            return Fault.EXIT_CODE;
        }
    }

    private static void tell(Throwable fault, Line line, PrintWriter out, PrintWriter err) {
        if (line.has(Telling.JSON)) {
            // Who reads standard output by program must learn of a fault there, and find nothing but JSON.
            Telling telling = Telling.json(out);
            telling.tell(Fault.problem(fault));
            telling.tell(new Result(List.of(), Fault.EXIT_CODE, "broken off by a fault", Map.of()));
        } else {
            err.println(Fault.tell(fault));
        }
    }
}
