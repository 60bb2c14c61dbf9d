package clausebook;

import clausebook.build.Fault;
import clausebook.build.Progress;
import clausebook.build.Result;
import clausebook.command.Command;
import clausebook.command.CommandOption;
import clausebook.command.Line;
import clausebook.crew.Crew;
import clausebook.crew.HeapRoom;
import clausebook.crew.Shelf;
import clausebook.problem.Severity;
import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.verify.site.SiteCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code clausebook check}: reads a finished site again, page by page, and holds it against the promises. */
final class CheckCommand implements Task {

    /** Of more texts than these the characters are told together. */
    private static final int FEW_TEXTS = 6;

    private static final CommandOption PROGRESS = CommandOption.flag(
            "progress", "Tell how far the check has come, also where standard error is no terminal.");

    private static final Command COMMAND = Command.of(
            "clausebook check",
            "Reads every file of a finished site again and holds it against the promises.",
            List.of(BuildOptions.OUT, Telling.JSON, PROGRESS));

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public int run(Line line, PrintWriter out, PrintWriter err) throws IOException {
        Result result = check(line.path(BuildOptions.OUT), Progress.of(err, line.has(PROGRESS)));
        return Telling.of(line, out, err).tellAll(result);
    }

    private static Result check(Path site, Progress told) throws IOException {
        try {
            Publication.recover(site);
        } catch (PublishRefused refused) {
            return new Result(List.of(refused.problem()), Fault.EXIT_CODE, "nothing was checked", Map.of());
        }
        SiteCheck.Report report;
        try (Crew crew = new Crew();
                Shelf shelf = new Shelf()) {
            report = check(site, crew, shelf, told);
        } finally {
            told.end();
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pages", report.pages());
        figures.put("files", report.files());
        figures.put("bytes", report.bytes());
        figures.put("links", report.links());
        figures.put("characters", report.characters());
        return new Result(report.problems(), report.hasErrors() ? 1 : 0, summary(site, report), figures);
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

    private static String summary(Path site, SiteCheck.Report report) {
        Map<String, Integer> texts = report.characters();
        String characters = texts.size() <= FEW_TEXTS
                ? texts.toString()
                : texts.values().stream().mapToLong(Integer::longValue).sum() + " in " + texts.size() + " texts";
        long errors = report.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return "%s: %d pages, %d files, %d bytes, %d links, characters of the sources %s; %s"
                .formatted(
                        site,
                        report.pages(),
                        report.files(),
                        report.bytes(),
                        report.links(),
                        characters,
                        errors > 0 ? "a promise is broken" : "every promise holds");
    }
}
