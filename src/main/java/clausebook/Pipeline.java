package clausebook;

import clausebook.derive.Derivation;
import clausebook.derive.Findings;
import clausebook.export.HostFiles;
import clausebook.export.ResolutionJson;
import clausebook.link.Catalog;
import clausebook.link.Linker;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.permalink.Correction;
import clausebook.plan.Expression;
import clausebook.plan.Page;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.publish.Published;
import clausebook.read.ReadSource;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole product, one named step after another: read → parse → annotate → link → derive → plan → render + export →
 * verify → publish. Each step is a function that gives a value and a list of problems; only this class decides what stops
 * a build.
 */
final class Pipeline {

    /**
     * What a build is told.
     *
     * @param baseUrl stands instead of the configuration's base address
     * @param frozen no new address may be issued
     * @param strict warnings are errors
     * @param lenient a faulty numbering is published with a notice, an unreadable file left out
     * @param link publish by switching a symbolic link
     * @param projectDocs the project's documentation stands under {@code project/}
     */
    record Options(
            Path content,
            Path templates,
            Path out,
            Optional<String> baseUrl,
            boolean frozen,
            boolean strict,
            boolean lenient,
            boolean link,
            boolean projectDocs) {

        /** A path as problems print it: relative to the folder the build was started in, where it lies below that. */
        String shown(Path path) {
            Path here = Path.of("").toAbsolutePath();
            Path full = path.toAbsolutePath().normalize();
            return (full.startsWith(here) ? here.relativize(full) : full).toString().replace('\\', '/');
        }
    }

    /** What came of it; {@code figures} are counts by name, in a fixed order. */
    record Result(List<Problem> problems, int exitCode, String summary, Map<String, Object> figures) {}

    private final Options options;
    private final ProblemLog log;

    Pipeline(Options options) {
        this.options = options;
        this.log = new ProblemLog(options.strict(), options.lenient());
    }

    /** Builds and publishes, or leaves the old site whole and says why. */
    Result build() throws IOException {
        try {
            return make();
        } catch (ProblemLog.Stop stop) {
            return new Result(log.sorted(), 1, "nothing was published", Map.of());
        } catch (PublishRefused refused) {
            log.keep(List.of(refused.problem()));
            return new Result(log.sorted(), Fault.EXIT_CODE, "nothing was published", Map.of());
        }
    }

    private Result make() throws IOException {
        Publication.recover(options.out());
        Workshop workshop = log.need(Workshop.open(options));
        List<Resolution> texts = new ArrayList<>();
        for (SourceFile file : log.keep(Sources.find(options.content(), options.shown(options.content())))) {
            log.keepSource(text(file)).ifPresent(text -> texts.add(text.value()));
        }
        log.stopAtErrors();

        Catalog catalog = new Catalog(texts.stream().map(Catalog::entryOf).toList());
        Linker linker = new Linker(catalog);
        Promises promises =
                new Promises(options.content(), options.shown(options.content()), options.frozen());
        try (Publication publication = Publication.begin(options.out(), way())) {
            Outlet outlet = new Outlet(workshop.renderer(), publication);
            for (Map.Entry<WorkId, List<Resolution>> work : byWork(texts).entrySet()) {
                List<Expression> expressions = new ArrayList<>();
                for (Resolution text : work.getValue()) {
                    Resolution linked = linker.link(text);
                    Findings findings = log.keep(Derivation.derive(linked));
                    expressions.add(new Expression(linked, findings));
                }
                List<Correction> corrections = log.keep(promises.corrections(work.getKey()));
                log.keep(promises.ofWork(work.getKey(), expressions, corrections));
                for (Page page : workshop.workPages(catalog, expressions, corrections)) {
                    outlet.page(page);
                }
                for (Expression expression : expressions) {
                    for (var file : DataFiles.of(expression, workshop.frames().words(expression.resolution().language())).entrySet()) {
                        outlet.file(file.getKey(), file.getValue());
                    }
                }
            }
            outlet.file("robots.txt", HostFiles.robots(workshop.config().base()));
            outlet.file(".nojekyll", HostFiles.noJekyll());
            outlet.file("assets/resolution-1.schema.json", ResolutionJson.schema());
            log.stopAtErrors();

            publication.prepare();
            promises.write();
            Published published = publication.commit();
            return new Result(log.sorted(), 0, published.toString(), Map.of());
        }
    }

    private static Outcome<Optional<Resolution>> text(SourceFile file) throws IOException {
        Outcome<Optional<ReadSource>> read = Sources.read(file);
        return read.then(source -> source.map(Parser::parse).orElseGet(() -> Outcome.of(Optional.empty())));
    }

    private Publication.Way way() {
        return options.link() ? Publication.Way.LINK : Publication.Way.FOLDER;
    }

    private static Map<WorkId, List<Resolution>> byWork(List<Resolution> texts) {
        Map<WorkId, List<Resolution>> works = new LinkedHashMap<>();
        texts.forEach(text -> works.computeIfAbsent(text.work(), work -> new ArrayList<>()).add(text));
        return works;
    }
}
