package clausebook;

import clausebook.export.HostFiles;
import clausebook.export.ResolutionJson;
import clausebook.link.Catalog;
import clausebook.plan.Page;
import clausebook.plan.SiteEntry;
import clausebook.problem.Problem;
import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.publish.Published;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.render.TemplateFault;
import clausebook.series.JoinedMandate;
import clausebook.un.Language;
import clausebook.words.MissingWord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole product, one named step after another: read → parse → annotate → link → parity → derive → plan → render +
 * export → verify → publish. Each step is a function that gives a value and a list of problems; only this class decides
 * what stops a build.
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
        String content = options.shown(options.content());
        Promises promises = new Promises(options.content(), content, options.frozen());
        try (Crew crew = new Crew()) {
            List<SourceFile> files = log.keep(Sources.find(options.content(), content));
            Texts texts = new Texts(log);
            crew.inOrder(files, texts::first, texts::take);
            log.keep(workshop.wordsFor(texts.languages()));
            log.stopAtErrors();
            if (texts.isEmpty()) {
                log.keep(promises.ofNoText());
                log.stopAtErrors();
            }
            try (Publication publication = Publication.begin(options.out(), way());
                    SearchFiles search = new SearchFiles()) {
                Outlet outlet = new Outlet(workshop.renderer(), publication, options.projectDocs());
                Catalog catalog = texts.catalog();
                Together together = Together.of(texts, workshop.config().series(), promises, crew);
                WorkStep step = new WorkStep(workshop, catalog, texts, together, promises, outlet);
                List<SiteEntry> entries = new ArrayList<>();
                crew.inOrder(texts.works(), step::make, made -> {
                    log.keep(made.problems());
                    entries.addAll(made.entries());
                    search.add(made.search(), outlet);
                });
                site(workshop, promises, outlet, entries, search.finish(), catalog, together.mandates());
                hostFiles(workshop, outlet, publication);
                log.keep(outlet.whole());
                log.stopAtErrors();

                publication.prepare();
                promises.write();
                return done(texts, outlet, promises, publication.commit());
            }
        }
    }

    /** What belongs to no one work, and what stands where a text once stood. */
    private void site(
            Workshop workshop,
            Promises promises,
            Outlet outlet,
            List<SiteEntry> entries,
            Map<Language, Integer> searchIndexes,
            Catalog catalog,
            List<JoinedMandate> mandates)
            throws IOException {
        List<Page> pages = new ArrayList<>(log.keep(workshop.sitePages(entries, searchIndexes)));
        pages.addAll(workshop.acrossPages(catalog, mandates));
        Promises.Held held = promises.ofSite(workshop.siteAddresses(entries, catalog, mandates));
        log.keep(held.problems());
        log.keep(outlet.pages(pages, held.addresses()));
        log.keep(promises.ofWorksThatAreGone());
        // A page in the place of a text that still stands would be told as a fault of the site, not of the ledger.
        log.stopAtErrors();
        log.keep(outlet.pages(workshop.tombstones(promises.tombstones()), List.of()));
    }

    private void hostFiles(Workshop workshop, Outlet outlet, Publication publication) throws PublishRefused {
        Optional<String> base = workshop.config().base();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("robots.txt", HostFiles.robots(base));
        files.put(".nojekyll", HostFiles.noJekyll());
        files.put("assets/resolution-1.schema.json", ResolutionJson.schema());
        if (base.isPresent()) {
            List<String> pages = publication.addresses().stream()
                    .filter(address -> address.endsWith(".html"))
                    .toList();
            files.put("sitemap.xml", HostFiles.sitemap(base.get(), pages));
        }
        log.keep(outlet.files(files));
    }

    private Result done(Texts texts, Outlet outlet, Promises promises, Published published) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("resolutions", texts.count());
        figures.put("clauses", texts.clauses());
        figures.put("pages", outlet.pages());
        figures.put("files", outlet.files());
        figures.put("bytes", outlet.bytes());
        figures.put("written", published.written());
        figures.put("unchanged", published.unchanged());
        figures.put("removed", published.removed());
        figures.put("addressesIssued", promises.added());
        String summary = options.shown(options.out()) + ": " + outlet.pages() + " pages of " + texts.count()
                + (texts.count() == 1 ? " resolution, " : " resolutions, ") + outlet.bytes() + " bytes; "
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
}
