package clausebook;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code clausebook}. */
@Command(
        name = "clausebook",
        description = "Turns the official text of United Nations resolutions into a static web site.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 done, 1 the content has errors, 2 wrong usage, 3 input/output or an internal fault."
        })
public final class Main implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs one command and gives its exit code; used by {@link #main} and by tests. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = withCommands(new CommandLine(new Main()), arguments)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    tell(fault, json(line), out, err);
                    return Fault.EXIT_CODE;
                });
        if (System.getenv("NO_COLOR") != null) {
            command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        }
        int exit;
        try {
            exit = command.execute(arguments);
        } catch (VirtualMachineError | LinkageError | AssertionError fault) {
            // The handler above is given exceptions only; the stack is unwound here, so there is room to speak again.
            tell(fault, command.getSubcommands().values().stream().anyMatch(Main::json), out, err);
            exit = Fault.EXIT_CODE;
        }
        out.flush();
        err.flush();
        return exit;
    }

    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("build", BuildCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put("import", ImportCommand::new);
    }

    /**
     * Adds the command that is asked for, and where none is, all of them: what picocli reads of a command's options takes a
     * third of a build in which nothing has changed.
     */
    private static CommandLine withCommands(CommandLine line, String... arguments) {
        String asked = arguments.length == 0 ? "" : arguments[0];
        COMMANDS.forEach((name, command) -> {
            if (name.equals(asked) || !COMMANDS.containsKey(asked)) {
                line.addSubcommand(name, command.get());
            }
        });
        return line;
    }

    private static void tell(Throwable fault, boolean json, PrintWriter out, PrintWriter err) {
        if (json) {
            // Who reads standard output by program must learn of a fault there, and find nothing but JSON.
            Telling telling = Telling.json(out);
            telling.tell(Fault.problem(fault));
            telling.tell(new Result(List.of(), Fault.EXIT_CODE, "broken off by a fault", Map.of()));
        } else {
            err.println(Fault.tell(fault));
        }
    }

    private static boolean json(CommandLine line) {
        ParseResult parsed = line.getParseResult();
        return parsed != null && parsed.hasMatchedOption("--json");
    }

    @Override
    public Integer call() {
        CommandSpec known = java.util.Objects.requireNonNull(spec, "picocli sets the command's description");
        throw new ParameterException(known.commandLine(), "Say what to do: build, check, serve or import.");
    }
}
