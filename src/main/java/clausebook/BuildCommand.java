package clausebook;

import clausebook.problem.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clausebook build}: makes the site, or leaves the old one whole. */
@Command(name = "build", description = "Builds the site from content/ into site/, all or nothing.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--json", description = "Tell problems and the summary as JSON, one object a line, on standard output.")
    private boolean json;

    @Option(
            names = "--link",
            description = "Publish into a folder of its own and switch one symbolic link: for servers that are read meanwhile.")
    private boolean link;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Telling telling = json ? Telling.json(out) : Telling.plain(out, err);
        Pipeline.Result result = new Pipeline(options.toPipeline(link)).build();
        for (Problem problem : result.problems()) {
            telling.tell(problem);
        }
        telling.tell(result);
        return result.exitCode();
    }

    /** What {@code build} and {@code serve} have in common. */
    static final class BuildOptions {

        @Option(names = "--content", description = "The folder of sources (default: ${DEFAULT-VALUE}).", defaultValue = "content")
        private Path content = Path.of("content");

        @Option(names = "--templates", description = "The folder of templates (default: ${DEFAULT-VALUE}).", defaultValue = "templates")
        private Path templates = Path.of("templates");

        @Option(names = "--out", description = "The folder of the finished site (default: ${DEFAULT-VALUE}).", defaultValue = "site")
        private Path out = Path.of("site");

        @Option(names = "--base-url", description = "Where the site will be read, with a slash at its end; for permalinks in full.")
        private @Nullable String baseUrl;

        @Option(names = "--frozen", description = "Issue no new address, write no ledger.")
        private boolean frozen;

        @Option(names = "--strict", description = "Warnings are errors.")
        private boolean strict;

        @Option(
                names = "--lenient",
                description = {
                    "Publish a text whose numbering is faulty, with a notice on its pages,",
                    "and leave out a file that cannot be read as a resolution."
                })
        private boolean lenient;

        @Option(names = "--project-docs", description = "Link the project's own documentation at project/ (mvn site makes it).")
        private boolean projectDocs;

        Path content() {
            return content;
        }

        Path templates() {
            return templates;
        }

        Path out() {
            return out;
        }

        Pipeline.Options toPipeline(boolean link) {
            return new Pipeline.Options(
                    content,
                    templates,
                    out,
                    java.util.Optional.ofNullable(baseUrl),
                    frozen,
                    strict,
                    lenient,
                    link,
                    projectDocs);
        }
    }
}
