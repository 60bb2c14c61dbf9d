package clausebook;

import clausebook.problem.Problem;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clausebook build}: makes the site, or leaves the old one whole. */
@Command(
        name = "build",
        description = "Builds the site from content/ into site/, all or nothing.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(
            names = "--json",
            description = "Tell problems and the summary as JSON, one object a line, on standard output.")
    private boolean json;

    @Option(
            names = "--link",
            description =
                    "Publish into a folder of its own and switch one symbolic link: for servers that are read meanwhile.")
    private boolean link;

    @Option(
            names = "--progress",
            description = "Tell how far the build has come, also where standard error is no terminal.")
    private boolean progress;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Telling telling = json ? Telling.json(out) : Telling.plain(out, err);
        Result result = new Pipeline(options.settings(link), Progress.of(err, progress)).build();
        for (Problem problem : result.problems()) {
            telling.tell(problem);
        }
        telling.tell(result);
        return result.exitCode();
    }
}
