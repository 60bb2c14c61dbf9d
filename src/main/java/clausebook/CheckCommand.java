package clausebook;

import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.verify.SiteCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clausebook check}: reads a finished site again, page by page, and holds it against the promises. */
@Command(
        name = "check",
        description = "Reads every page of a finished site again and holds it against the promises.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            description = "The folder of the finished site (default: ${DEFAULT-VALUE}).",
            defaultValue = "site")
    private Path out = Path.of("site");

    @Option(
            names = "--json",
            description = "Tell problems and the summary as JSON, one object a line, on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter written = Objects.requireNonNull(spec).commandLine().getOut();
        Telling telling = json
                ? Telling.json(written)
                : Telling.plain(written, spec.commandLine().getErr());
        Pipeline.Result result = check();
        result.problems().forEach(telling::tell);
        telling.tell(result);
        return result.exitCode();
    }

    private Pipeline.Result check() throws IOException {
        try {
            Publication.recover(out);
        } catch (PublishRefused refused) {
            return new Pipeline.Result(List.of(refused.problem()), Fault.EXIT_CODE, "nothing was checked", Map.of());
        }
        SiteCheck.Report report = SiteCheck.check(out);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pages", report.pages());
        figures.put("files", report.files());
        figures.put("bytes", report.bytes());
        figures.put("links", report.links());
        figures.put("characters", report.characters());
        String read = out + ": " + report.pages() + " pages, " + report.files() + " files, " + report.links()
                + " links, characters of the sources " + report.characters();
        return new Pipeline.Result(
                report.problems(),
                report.hasErrors() ? 1 : 0,
                read + (report.hasErrors() ? "; a promise is broken" : "; every promise holds"),
                figures);
    }
}
