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
import clausebook.publish.Standing;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.render.TemplateFault;
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
     * @param cache where a build notes what makes the next one faster; none where it must not
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
            boolean projectDocs,
            Optional<Path> cache) {

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
        Optional<Inputs> inputs = options.cache().isPresent() ? Optional.of(Inputs.of(options)) : Optional.empty();
        Optional<Result> same = inputs.isPresent() ? asBefore(inputs.get()) : Optional.empty();
        return same.isPresent() ? same.get() : makeAnew(inputs);
    }

    /** What the last build told, where nothing has changed since: neither what the site is made from nor the site. */
    private Optional<Result> asBefore(Inputs inputs) throws IOException {
        Optional<LastBuild> last = LastBuild.read(options.cache().orElseThrow(), options.out());
        if (last.isEmpty()
                || !last.get().inputs().equals(inputs.all())
                || !last.get().standing().holds(options.out())) {
            return Optional.empty();
        }
        log.keep(last.get().problems());
        List<Long> counts = last.get().counts();
        return Optional.of(result(counts, new Published(false, 0, counts.get(3).intValue(), 0, counts.get(4), ""), 0));
    }

    private Result makeAnew(Optional<Inputs> inputs) throws IOException {
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
            try (Publication publication = Publication.begin(options.out(), way())) {
                Outlet outlet = new Outlet(workshop.renderer(), publication, options.projectDocs());
                Catalog catalog = texts.catalog();
                WorkStep step = new WorkStep(workshop, catalog, texts, promises, outlet);
                List<SiteEntry> entries = new ArrayList<>();
                crew.inOrder(texts.works(), step::make, made -> {
                    log.keep(made.problems());
                    entries.addAll(made.entries());
                });
                site(workshop, promises, outlet, entries);
                hostFiles(workshop, outlet, publication);
                log.keep(outlet.whole());
                log.stopAtErrors();

                publication.prepare();
                promises.write();
                Published published = publication.commit();
                List<Long> counts = List.of(
                        (long) texts.count(),
                        (long) texts.clauses(),
                        (long) outlet.pages(),
                        (long) outlet.files(),
                        outlet.bytes());
                if (inputs.isPresent()) {
                    note(inputs.get().withLedgers(promises.grown()), counts);
                }
                return result(counts, published, promises.added());
            }
        }
    }

    /** What belongs to no one work, and what stands where a text once stood. */
    private void site(Workshop workshop, Promises promises, Outlet outlet, List<SiteEntry> entries)
            throws IOException {
        List<Page> pages = log.keep(workshop.sitePages(entries));
        Promises.Held held = promises.ofSite(workshop.siteAddresses());
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

    private void note(Inputs inputs, List<Long> counts) {
        try {
            Standing.look(options.out())
                    .map(standing -> new LastBuild(inputs.all(), standing, counts, log.sorted()))
                    .ifPresent(build -> build.write(options.cache().orElseThrow(), options.out()));
        } catch (IOException unreadable) {
            // The site stands; the next build makes everything anew.
        }
    }

    /** @param counts of resolutions, clauses, pages, files and bytes */
    private Result result(List<Long> counts, Published published, long issued) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("resolutions", counts.get(0));
        figures.put("clauses", counts.get(1));
        figures.put("pages", counts.get(2));
        figures.put("files", counts.get(3));
        figures.put("bytes", counts.get(4));
        figures.put("written", published.written());
        figures.put("unchanged", published.unchanged());
        figures.put("removed", published.removed());
        figures.put("addressesIssued", issued);
        String summary = options.shown(options.out()) + ": " + counts.get(2) + " pages of " + counts.get(0)
                + (counts.get(0) == 1 ? " resolution, " : " resolutions, ") + counts.get(4) + " bytes; "
                + (published.changed()
                        ? published.written() + " files written, " + published.unchanged() + " as before, "
                                + published.removed() + " removed"
                        : "nothing has changed")
                + (issued == 0 ? "" : "; " + issued + " lines added to ledgers: commit them");
        return new Result(log.sorted(), 0, summary, figures);
    }

    private Publication.Way way() {
        return options.link() ? Publication.Way.LINK : Publication.Way.FOLDER;
    }
}
