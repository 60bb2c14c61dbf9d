package clausebook;

import clausebook.build.Result;
import clausebook.command.CommandOption;
import clausebook.command.Line;
import clausebook.command.Terminal;
import clausebook.problem.Problem;
import clausebook.problem.ProblemPrinter;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How a command tells what it found: to a person, or as JSON, one object a line. */
abstract class Telling {

    static final CommandOption JSON =
            CommandOption.flag("json", "Tell problems and the summary as JSON, one object a line, on standard output.");

    /** As the command was asked to. */
    static Telling of(Line line, PrintWriter out, PrintWriter err) {
        return line.has(JSON) ? json(out) : plain(out, err);
    }

    abstract void tell(Problem problem);

    abstract void tell(Result result);

    /** One thing done: as fields for a program, or in one line for a person. */
    abstract void tell(Map<String, Object> fields, String line);

    /** All that a command found, and the exit code that follows from it. */
    int tellAll(Result result) {
        result.problems().forEach(this::tell);
        tell(result);
        return result.exitCode();
    }

    static Telling plain(PrintWriter out, PrintWriter err) {
        return new Plain(out, err, new ProblemPrinter(Terminal.ERR.hasColours()));
    }

    static Telling json(PrintWriter out) {
        return new Json(out);
    }

    private static final class Plain extends Telling {
        private final PrintWriter out;
        private final PrintWriter err;
        private final ProblemPrinter printer;

        Plain(PrintWriter out, PrintWriter err, ProblemPrinter printer) {
            this.out = out;
            this.err = err;
            this.printer = printer;
        }

        @Override
        void tell(Problem problem) {
            err.print(printer.show(problem));
            err.flush();
        }

        @Override
        void tell(Result result) {
            out.println(result.summary());
        }

        @Override
        void tell(Map<String, Object> fields, String line) {
            out.println(line);
            out.flush();
        }
    }

    private static final class Json extends Telling {
        private final PrintWriter out;
        private final JsonMapper mapper = new JsonMapper();

        Json(PrintWriter out) {
            this.out = out;
        }

        @Override
        void tell(Problem problem) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", "problem");
            fields.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            fields.put("code", problem.code());
            fields.put("file", problem.place().file());
            fields.put("line", problem.place().line());
            fields.put("column", problem.place().column());
            fields.put("message", problem.message());
            fields.put("hint", problem.hint());
            out.println(mapper.writeValueAsString(fields));
        }

        @Override
        void tell(Result result) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", "summary");
            fields.put("exit", result.exitCode());
            fields.put("summary", result.summary());
            fields.putAll(result.figures());
            out.println(mapper.writeValueAsString(fields));
        }

        @Override
        void tell(Map<String, Object> fields, String line) {
            out.println(mapper.writeValueAsString(fields));
        }
    }
}
