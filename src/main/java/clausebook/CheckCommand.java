package clausebook;

import clausebook.problem.Severity;
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
        description = "Reads every file of a finished site again and holds it against the promises.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** Of more texts than these the characters are told together. */
    private static final int FEW_TEXTS = 6;

    @Option(
            names = "--out",
            description = "The folder of the finished site (default: ${DEFAULT-VALUE}).",
            defaultValue = "site")
    private Path out = Path.of("site");

    @Option(
            names = "--json",
            description = "Tell problems and the summary as JSON, one object a line, on standard output.")
    private boolean json;

    @Option(
            names = "--progress",
            description = "Tell how far the check has come, also where standard error is no terminal.")
    private boolean progress;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter written = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Telling telling = json ? Telling.json(written) : Telling.plain(written, err);
        Result result = check(Progress.of(err, progress));
        result.problems().forEach(telling::tell);
        telling.tell(result);
        return result.exitCode();
    }

    private Result check(Progress told) throws IOException {
        try {
            Publication.recover(out);
        } catch (PublishRefused refused) {
            return new Result(List.of(refused.problem()), Fault.EXIT_CODE, "nothing was checked", Map.of());
        }
        SiteCheck.Report report;
        try (Crew crew = new Crew();
                Shelf shelf = new Shelf()) {
            report = check(out, crew, shelf, told);
        } finally {
            told.end();
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pages", report.pages());
        figures.put("files", report.files());
        figures.put("bytes", report.bytes());
        figures.put("links", report.links());
        figures.put("characters", report.characters());
        return new Result(report.problems(), report.hasErrors() ? 1 : 0, summary(report), figures);
    }

    /** Reads a site on every processor: its works first, then what belongs to none, then the whole. */
    static SiteCheck.Report check(Path site, Crew crew, Shelf shelf, Progress told) throws IOException {
        SiteCheck check = SiteCheck.of(site, shelf);
        read(check, check.works(), "works read again:", crew, told);
        read(check, check.others(), "other files read again:", crew, told);
        return check.finish();
    }

    private static void read(SiteCheck check, List<SiteCheck.Portion> portions, String what, Crew crew, Progress told)
            throws IOException {
        HeapRoom heap = new HeapRoom();
        told.begin(what, portions.size());
        crew.inOrder(portions, check::check, checked -> {
            told.one();
            heap.keep();
            check.take(checked);
        });
    }

    private String summary(SiteCheck.Report report) {
        Map<String, Integer> texts = report.characters();
        String characters = texts.size() <= FEW_TEXTS
                ? texts.toString()
                : texts.values().stream().mapToLong(Integer::longValue).sum() + " in " + texts.size() + " texts";
        long errors = report.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return "%s: %d pages, %d files, %d bytes, %d links, characters of the sources %s; %s"
                .formatted(
                        out,
                        report.pages(),
                        report.files(),
                        report.bytes(),
                        report.links(),
                        characters,
                        errors > 0 ? "a promise is broken" : "every promise holds");
    }
}
