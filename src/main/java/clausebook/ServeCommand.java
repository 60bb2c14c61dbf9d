package clausebook;

import clausebook.problem.Problem;
import clausebook.problem.ProblemPrinter;
import clausebook.serve.PreviewRefused;
import clausebook.serve.PreviewServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clausebook serve}: a preview on this machine that builds again whenever something changes. */
@Command(
        name = "serve",
        description = "Shows the site on this machine, and builds it again whenever content or templates change.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--port", description = "Where to listen (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    private int port;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Telling telling = Telling.plain(out, err);
        BuildSettings settings = options.settings(false);
        OpenWorkshop room = new OpenWorkshop(settings);
        build(settings, room, telling);
        PrintStream terminal = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try (PreviewServer server = PreviewServer.start(
                options.out(),
                List.of(options.content(), options.templates()),
                () -> build(settings, room, telling),
                terminal,
                port)) {
            out.println("Look at " + server.url() + " (end with Ctrl-C)");
            out.flush();
            server.serveUntilStopped();
            return 0;
        } catch (PreviewRefused refused) {
            err.print(new ProblemPrinter(Ansi.AUTO.enabled()).show(refused.problem()));
            return Fault.EXIT_CODE;
        }
    }

    private static void build(BuildSettings settings, OpenWorkshop room, Telling telling) {
        try {
            Result result = new Pipeline(settings, Progress.SILENT, room).build();
            for (Problem problem : result.problems()) {
                telling.tell(problem);
            }
            telling.tell(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            room.leave();
        }
    }
}
