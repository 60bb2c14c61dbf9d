package clausebook;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code clausebook}. */
@Command(
        name = "clausebook",
        description = "Turns the official text of United Nations resolutions into a static web site.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {BuildCommand.class, CheckCommand.class, ServeCommand.class},
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
        CommandLine command = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    err.println(Fault.tell(fault));
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
            err.println(Fault.tell(fault));
            exit = Fault.EXIT_CODE;
        }
        out.flush();
        err.flush();
        return exit;
    }

    @Override
    public Integer call() {
        CommandSpec known = java.util.Objects.requireNonNull(spec, "picocli sets the command's description");
        throw new ParameterException(known.commandLine(), "Say what to do: build, check or serve.");
    }
}
