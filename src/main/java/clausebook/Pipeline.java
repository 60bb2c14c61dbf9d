package clausebook;

import clausebook.export.HostFiles;
import clausebook.export.ResolutionJson;
import clausebook.export.Sitemap;
import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.permalink.Tombstone;
import clausebook.plan.Page;
import clausebook.plan.SiteFacts;
import clausebook.problem.Problem;
import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.publish.Published;
import clausebook.publish.Standing;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.render.TemplateFault;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.MissingWord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

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

        /** All of them in one line. A record's own words would cost as much as a tenth of a build in which nothing changed. */
        String told() {
            return String.join(
                    "|",
                    content.toString(),
                    templates.toString(),
                    out.toString(),
                    baseUrl.orElse(""),
                    "" + frozen + strict + lenient + link + projectDocs,
                    cache.map(Path::toString).orElse(""));
        }

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

    /** What a small site puts by needs no file. */
    private static final long FEW_BYTES = 1 << 20;

    private final Options options;
    private final ProblemLog log;
    private final Progress progress;

    Pipeline(Options options) {
        this(options, Progress.SILENT);
    }

    Pipeline(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.log = new ProblemLog(options.strict(), options.lenient());
    }

    /** Builds and publishes, or leaves the old site whole and says why. */
    Result build() throws IOException {
        return build(true);
    }

    /** @param fromNotes whether what the last build noted may be used */
    private Result build(boolean fromNotes) throws IOException {
        try {
            return make(fromNotes);
        } catch (Notes.Unusable damaged) {
            return new Pipeline(options, progress).build(false);
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
        } finally {
            progress.end();
        }
    }

    private Result make(boolean fromNotes) throws IOException {
        Publication.recover(options.out());
        if (options.cache().isEmpty()) {
            return make(LastBuild.Works.NONE, Optional.empty());
        }
        Inputs inputs = Inputs.of(options);
        Notes notes = new Notes(options.cache().get(), options.out());
        Optional<LastBuild> last = fromNotes ? notes.last() : Optional.empty();
        if (last.isPresent()
                && last.get().inputs().equals(inputs.all())
                && last.get().standing().holds(options.out())) {
            log.keep(last.get().problems());
            return result(last.get().counts(), Published.NOTHING, 0);
        }
        LastBuild.Works unchanged = last.map(build -> LastBuild.unchanged(build, notes.works(build), inputs))
                .orElse(LastBuild.Works.NONE);
        return make(unchanged, Optional.of(new Note(notes, inputs)));
    }

    /** Where a build notes what the next one can use, and what it was made from. */
    private record Note(Notes notes, Inputs inputs) {}

    private Result make(LastBuild.Works last, Optional<Note> note) throws IOException {
        Workshop workshop = log.need(Workshop.open(options));
        String content = options.shown(options.content());
        try (Crew crew = new Crew();
                Texts texts = new Texts(log, last.texts());
                Promises promises = new Promises(options.content(), content, options.frozen())) {
            CompletableFuture<Boolean> standing = CompletableFuture.supplyAsync(() -> stands(last));
            List<SourceFile> files = log.keep(Sources.find(options.content(), content));
            progress.begin("texts read:", files.size());
            crew.inOrder(files, texts::first, first -> {
                texts.take(first);
                progress.one();
            });
            log.keep(workshop.wordsFor(texts.languages()));
            log.stopAtErrors();
            if (texts.isEmpty()) {
                log.keep(promises.ofNoText());
                log.stopAtErrors();
            }
            try (Publication publication = Publication.begin(options.out(), way());
                    Shelf shelf = new Shelf(FEW_BYTES)) {
                boolean stands = standing.join()
                        && publication.present().standsAs(last.last().get().standing());
                Together together = Together.of(texts, workshop.config().series(), promises, last);
                String catalogNow = texts.fingerprint();
                LastBuild.Works same = last.where(catalogNow, stands);
                LastBuild.Works kept = same.keeping(together.compare(crew, same));
                Catalog catalog = texts.catalog();
                Optional<Notes> notes = note.map(Note::notes);
                Outlet outlet =
                        new Outlet(workshop.renderer(), publication, options.projectDocs(), notes.isPresent(), shelf);
                WorkStep step = new WorkStep(workshop, catalog, texts, together, promises, outlet, kept, notes);
                List<WorkNote> works = new ArrayList<>();
                Gathering gathering = new Gathering(outlet, publication, crew, kept, notes, shelf);
                AtomicBoolean sameLinks = new AtomicBoolean(true);
                HeapRoom heap = new HeapRoom();
                progress.begin("works made:", texts.works().size());
                Map<WorkId, WorkStep.Made> alone = step.makeFew(texts.works(), crew);
                crew.inOrder(
                        texts.works(), work -> alone.containsKey(work) ? alone.get(work) : step.make(work), made -> {
                            progress.one();
                            heap.keep();
                            log.keep(made.problems());
                            made.note().ifPresent(works::add);
                            sameLinks.compareAndSet(true, made.asBefore());
                            gathering.add(made);
                        });
                progress.end();
                if (kept.keeps()) {
                    log.stopAtErrors(); // what the rest is made from would not be whole
                }
                Set<String> changed = gathering.said();
                SiteFacts facts = new SiteFacts(catalog, together.mandates(), gathering.index());
                List<SearchFiles.Index> search = gathering.search();
                SiteDesk desk = new SiteDesk(outlet, crew, log, notes, kept.groups(), changed);
                site(workshop, promises, outlet, desk, facts, search);
                hostFiles(workshop, promises, outlet, publication, catalog);
                log.keep(new Downloads(
                                workshop, outlet, publication, catalog, options.projectDocs(), kept.kept()::contains)
                        .make(crew, desk));
                List<SiteDesk.Noted> groups = desk.noted();
                if (!sameLinks.get() || !kept.hasSiteLinks(outlet.siteLinks()) || !desk.hasLinksAsBefore()) {
                    List<Problem> broken = outlet.whole();
                    if (kept.keeps() && !broken.isEmpty()) {
                        throw new Notes.Unusable("of where links stand"); // a page that is made anew tells it exactly
                    }
                    log.keep(broken);
                }
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
                if (note.isPresent()) {
                    Inputs inputs = note.get().inputs().withLedgers(promises.grown());
                    note(
                            inputs,
                            new Made(
                                    note.get().notes(),
                                    kept,
                                    catalogNow,
                                    published.manifestHash(),
                                    counts,
                                    works,
                                    outlet.siteLinks(),
                                    groups,
                                    search));
                }
                return result(counts, published, promises.added());
            }
        }
    }

    /** Whether the finished site is as the last build left it; asked while texts are read. */
    private boolean stands(LastBuild.Works last) {
        try {
            return last.last().isPresent() && last.last().get().standing().holds(options.out());
        } catch (IOException unknown) {
            return false;
        }
    }

    /** What belongs to no one work, and what stands where a text once stood. */
    private void site(
            Workshop workshop,
            Promises promises,
            Outlet outlet,
            SiteDesk desk,
            SiteFacts facts,
            List<SearchFiles.Index> search)
            throws IOException {
        Map<Language, Integer> indexes = new EnumMap<>(Language.class);
        search.forEach(index -> indexes.put(index.language(), index.files()));
        workshop.sitePages(facts, indexes, desk);
        desk.finish();
        Promises.Held held = promises.ofSite(workshop.siteAddresses(facts));
        log.keep(held.problems());
        List<String> promised = new ArrayList<>(held.addresses());
        promised.remove(Addresses.downloads()); // made last, and held then
        log.keep(outlet.lost(promised));
        log.keep(promises.ofWorksThatAreGone());
        // A page in the place of a text that still stands would be told as a fault of the site, not of the ledger.
        log.stopAtErrors();
        List<Tombstone> stones = promises.tombstones();
        desk.group("tombstones", stones.toString(), taker -> {
            for (Page stone : workshop.tombstones(stones)) {
                taker.take(stone);
            }
        });
        desk.finish();
    }

    private void hostFiles(
            Workshop workshop, Promises promises, Outlet outlet, Publication publication, Catalog catalog)
            throws IOException {
        Optional<String> base = workshop.config().base();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("robots.txt", HostFiles.robots(base));
        files.put(".nojekyll", HostFiles.noJekyll());
        files.put("assets/resolution-1.schema.json", ResolutionJson.schema());
        if (base.isPresent()) {
            // What only says that nothing is there is for readers who come by an old address, not for searches.
            Set<String> empty = new HashSet<>(Set.of(Addresses.notFound()));
            promises.tombstones().forEach(stone -> empty.add(stone.address()));
            List<String> pages = publication.addresses().stream()
                    .filter(address -> address.endsWith(".html") && !address.startsWith(Addresses.DOWNLOADS))
                    .filter(address -> !empty.contains(address))
                    .collect(Collectors.toCollection(ArrayList::new));
            pages.add(Addresses.downloads());
            Sitemap sitemap = Sitemap.of(base.get(), pages);
            for (String file : sitemap.files()) {
                outlet.file(file, out -> sitemap.write(file, out), false);
            }
            outlet.taken(sitemap.files());
            files.putAll(workshop.feeds(base.get(), catalog));
        }
        log.keep(outlet.files(files).problems());
    }

    /** What a build has made, as far as the next one can use it. */
    private record Made(
            Notes notes,
            LastBuild.Works last,
            String catalog,
            String manifestHash,
            List<Long> counts,
            List<WorkNote> works,
            List<String> siteLinks,
            List<SiteDesk.Noted> groups,
            List<SearchFiles.Index> search) {}

    private void note(Inputs inputs, Made made) {
        try {
            Optional<Standing> standing = Standing.look(options.out(), made.manifestHash());
            if (standing.isPresent()) {
                List<String> noted = new ArrayList<>();
                for (WorkNote work : made.works()) {
                    boolean asBefore = made.last().unchanged(work.work()).isPresent();
                    noted.add(
                            asBefore
                                    ? made.last().names().get(work.work())
                                    : made.notes().note(work));
                }
                made.notes()
                        .note(
                                new LastBuild(
                                        inputs.all(),
                                        inputs.program(),
                                        inputs.templates(),
                                        inputs.lines(),
                                        standing.get(),
                                        made.counts(),
                                        log.sorted(),
                                        made.catalog(),
                                        made.siteLinks(),
                                        made.groups(),
                                        made.search(),
                                        noted),
                                made.works());
            }
        } catch (IOException unusable) {
            // The site stands; a cache folder that cannot be written to is none.
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
        figures.put("unchanged", published.changed() ? published.unchanged() : counts.get(3));
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
