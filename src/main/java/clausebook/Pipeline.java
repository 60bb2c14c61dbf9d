package clausebook;

import clausebook.ProblemLog.WithNotices;
import clausebook.annotate.Annotator;
import clausebook.derive.Derivation;
import clausebook.export.HostFiles;
import clausebook.export.ResolutionJson;
import clausebook.link.Catalog;
import clausebook.link.Linker;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.permalink.Correction;
import clausebook.plan.Expression;
import clausebook.plan.Page;
import clausebook.plan.SiteEntry;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.publish.Published;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.render.TemplateFault;
import clausebook.un.WorkId;
import clausebook.words.MissingWord;
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
            return (full.startsWith(here) ? here.relativize(full) : full)
                    .toString()
                    .replace('\\', '/');
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
        } catch (TemplateFault fault) {
            log.keep(List.of(fault.problem()));
            return new Result(log.sorted(), 1, "nothing was published", Map.of());
        } catch (MissingWord missing) {
            log.keep(List.of(missing.problem()));
            return new Result(log.sorted(), 1, "nothing was published", Map.of());
        } catch (PublishRefused refused) {
            log.keep(List.of(refused.problem()));
            return new Result(log.sorted(), Fault.EXIT_CODE, "nothing was published", Map.of());
        }
    }

    private Result make() throws IOException {
        Publication.recover(options.out());
        Workshop workshop = log.need(Workshop.open(options));
        List<WithNotices<Resolution>> texts = new ArrayList<>();
        String shownContent = options.shown(options.content());
        for (SourceFile file : log.keep(Sources.find(options.content(), shownContent))) {
            log.keepSource(text(file)).ifPresent(texts::add);
        }
        log.keep(workshop.wordsFor(
                texts.stream().map(text -> text.value().language()).toList()));
        log.stopAtErrors();
        Promises promises = new Promises(options.content(), shownContent, options.frozen());
        if (texts.isEmpty()) {
            log.keep(promises.ofNoText());
            log.stopAtErrors();
        }

        Catalog catalog = new Catalog(
                texts.stream().map(text -> Catalog.entryOf(text.value())).toList());
        Linker linker = new Linker(catalog);
        List<SiteEntry> entries = new ArrayList<>();
        try (Publication publication = Publication.begin(options.out(), way());
                SearchFiles search = new SearchFiles()) {
            Outlet outlet = new Outlet(workshop.renderer(), publication, options.projectDocs());
            for (Map.Entry<WorkId, List<WithNotices<Resolution>>> work :
                    byWork(texts).entrySet()) {
                List<Expression> expressions = new ArrayList<>();
                for (WithNotices<Resolution> text : work.getValue()) {
                    Resolution linked = linker.link(text.value());
                    expressions.add(new Expression(linked, log.keep(Derivation.derive(linked)), text.notices()));
                }
                List<Correction> corrections = log.keep(promises.corrections(work.getKey()));
                log.keep(promises.ofWork(work.getKey(), expressions, corrections));
                search.add(expressions, workshop.frames(), outlet);
                make(workshop.workPages(catalog, expressions, corrections), expressions, workshop, outlet);
                expressions.forEach(expression -> entries.add(SiteEntry.of(expression)));
            }
            for (Page page : log.keep(workshop.sitePages(entries, search.finish()))) {
                log.keep(outlet.page(page));
            }
            log.keep(promises.ofSite(workshop.siteAddresses()));
            log.keep(promises.ofWorksThatAreGone());
            // A page in the place of a text that still stands would be told as a fault of the site, not of the ledger.
            log.stopAtErrors();
            for (Page page : workshop.tombstones(promises.tombstones())) {
                log.keep(outlet.page(page));
            }
            hostFiles(workshop, outlet);
            log.keep(outlet.whole(promises.addresses()));
            log.stopAtErrors();

            publication.prepare();
            promises.write();
            return done(texts, outlet, promises, publication.commit());
        }
    }

    private void make(List<Page> pages, List<Expression> expressions, Workshop workshop, Outlet outlet)
            throws PublishRefused {
        Expectations expected = new Expectations(expressions);
        log.keep(expected.problems());
        for (Page page : pages) {
            log.keep(outlet.page(page, expected.of(page.address())));
        }
        for (Expression expression : expressions) {
            var words = workshop.frames().words(expression.resolution().language());
            for (var file :
                    DataFiles.of(expression, words, workshop.config().base()).entrySet()) {
                outlet.file(file.getKey(), file.getValue());
            }
        }
    }

    private static void hostFiles(Workshop workshop, Outlet outlet) throws PublishRefused {
        Optional<String> base = workshop.config().base();
        outlet.file("robots.txt", HostFiles.robots(base));
        outlet.file(".nojekyll", HostFiles.noJekyll());
        outlet.file("assets/resolution-1.schema.json", ResolutionJson.schema());
        if (base.isPresent()) {
            outlet.file("sitemap.xml", HostFiles.sitemap(base.get(), outlet.pages()));
        }
    }

    /** read → parse → annotate, for one file. */
    private static Outcome<Optional<Resolution>> text(SourceFile file) throws IOException {
        return Sources.read(file)
                .then(source -> source.map(Parser::parse).orElseGet(() -> Outcome.of(Optional.empty())))
                .then(resolution -> resolution
                        .map(found -> Annotator.annotate(found).map(Optional::of))
                        .orElseGet(() -> Outcome.of(Optional.empty())));
    }

    private Result done(List<WithNotices<Resolution>> texts, Outlet outlet, Promises promises, Published published) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("resolutions", texts.size());
        figures.put(
                "clauses",
                texts.stream().mapToInt(text -> text.value().clauses().size()).sum());
        figures.put("pages", outlet.pages().size());
        figures.put("files", outlet.files());
        figures.put("bytes", outlet.bytes());
        figures.put("written", published.written());
        figures.put("unchanged", published.unchanged());
        figures.put("removed", published.removed());
        figures.put("addressesIssued", promises.added());
        String summary = options.shown(options.out()) + ": " + outlet.pages().size() + " pages of " + texts.size()
                + (texts.size() == 1 ? " resolution, " : " resolutions, ") + outlet.bytes() + " bytes; "
                + (published.changed()
                        ? published.written() + " files written, " + published.unchanged() + " as before, "
                                + published.removed() + " removed"
                        : "nothing has changed")
                + (promises.added() == 0 ? "" : "; " + promises.added() + " lines added to ledgers: commit them");
        return new Result(log.sorted(), 0, summary, figures);
    }

    private Publication.Way way() {
        return options.link() ? Publication.Way.LINK : Publication.Way.FOLDER;
    }

    private static Map<WorkId, List<WithNotices<Resolution>>> byWork(List<WithNotices<Resolution>> texts) {
        Map<WorkId, List<WithNotices<Resolution>>> works = new LinkedHashMap<>();
        texts.forEach(text -> works.computeIfAbsent(text.value().work(), work -> new ArrayList<>())
                .add(text));
        return works;
    }
}
