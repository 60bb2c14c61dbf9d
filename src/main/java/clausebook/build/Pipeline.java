package clausebook.build;

import clausebook.crew.Beside;
import clausebook.crew.Crew;
import clausebook.crew.HeapRoom;
import clausebook.crew.Shelf;
import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.permalink.Tombstone;
import clausebook.plan.page.Page;
import clausebook.plan.site.SiteFacts;
import clausebook.problem.Problem;
import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.publish.Published;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.render.TemplateFault;
import clausebook.un.Language;
import clausebook.un.WorkId;
import clausebook.words.MissingWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The whole product, one named step after another: read → parse → annotate → link → parity → derive → plan → render +
 * export → verify → publish. Each step is a function that gives a value and a list of problems; only this class decides
 * what stops a build.
 */
public final class Pipeline {

    /** What a small site puts by needs no file. */
    private static final long FEW_BYTES = 1 << 20;

    private final BuildSettings settings;
    private final ProblemLog log;
    private final Progress progress;
    private final OpenWorkshop room;

    /** One build in a workshop of its own. */
    public Pipeline(BuildSettings settings, Progress progress) {
        this(settings, progress, new OpenWorkshop(settings));
    }

    /** @param room where other builds by the same settings were made */
    public Pipeline(BuildSettings settings, Progress progress, OpenWorkshop room) {
        this.settings = settings;
        this.progress = progress;
        this.room = room;
        this.log = new ProblemLog(settings.strict(), settings.lenient());
    }

    /** Builds and publishes, or leaves the old site whole and says why. */
    public Result build() throws IOException {
        return build(true);
    }

    /** @param fromNotes whether what the last build noted may be used */
    private Result build(boolean fromNotes) throws IOException {
        try {
            return make(fromNotes);
        } catch (Notes.Unusable damaged) {
            return new Pipeline(settings, progress, room).build(false);
        } catch (ProblemLog.Stop stop) {
            return stopped(1);
        } catch (TemplateFault fault) {
            log.keep(List.of(fault.problem()));
            return stopped(1);
        } catch (MissingWord missing) {
            log.keep(List.of(missing.problem()));
            return stopped(1);
        } catch (PublishRefused refused) {
            log.keep(List.of(refused.problem()));
            return stopped(Fault.EXIT_CODE);
        } finally {
            progress.end();
        }
    }

    private Result make(boolean fromNotes) throws IOException {
        Publication.recover(settings.out());
        if (settings.cache().isEmpty()) {
            return make(LastBuild.Works.NONE, CompletableFuture.completedFuture(false), Optional.empty());
        }
        Notes notes = new Notes(settings.cache().get(), settings.out());
        // A look at every file of the finished site, and meanwhile at every file that it is made from.
        CompletableFuture<Optional<LastBuild>> noted =
                CompletableFuture.supplyAsync(() -> fromNotes ? notes.last() : Optional.empty());
        CompletableFuture<Boolean> stands =
                noted.thenApply(build -> build.isPresent() && build.get().siteStands(settings.out()));
        Inputs inputs = Inputs.of(settings);
        Optional<LastBuild> last = noted.join();
        if (last.isPresent() && last.get().inputs().equals(inputs.all()) && stands.join()) {
            log.keep(last.get().problems());
            return result(last.get().counts(), Published.NOTHING, 0);
        }
        LastBuild.Works unchanged = last.map(build -> LastBuild.unchanged(build, notes.works(build), inputs))
                .orElse(LastBuild.Works.NONE);
        return make(unchanged, stands, Optional.of(new NextBuild(notes, inputs)));
    }

    private Result make(LastBuild.Works last, CompletableFuture<Boolean> stood, Optional<NextBuild> next)
            throws IOException {
        Workshop workshop = log.need(room.enter(next.map(NextBuild::inputs)));
        String content = settings.shown(settings.content());
        try (Crew crew = new Crew();
                Texts texts = new Texts(log, last.texts());
                Promises promises = new Promises(settings.content(), content, settings.frozen())) {
            // read → parse → annotate: every source once.
            List<SourceFile> files = log.keep(Sources.find(settings.content(), content));
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

            try (Publication publication = Publication.begin(settings.out(), way());
                    Shelf shelf = new Shelf(FEW_BYTES);
                    Beside beside = new Beside(crew)) {
                // What must be known of all works before one is made, and what may be kept of the last build's.
                boolean stands = last.last()
                        .filter(build -> stood.join() && publication.present().standsAs(build.standing()))
                        .isPresent();
                Together together = Together.of(texts, workshop.config().series(), promises, last);
                String catalogNow = texts.fingerprint();
                Catalog catalog = texts.catalog();
                Optional<Notes> notes = next.map(NextBuild::notes);
                LastBuild.Works same = last.where(catalogNow, stands);
                LastBuild.Works kept = same.keeping(together.compare(
                        crew, same, (noted, across) -> noted.told().isSame(catalog, across, notes.orElseThrow())));

                // link → parity → derive → plan → render + export → verify: one work after another.
                Outlet outlet =
                        new Outlet(workshop.renderer(), publication, settings.projectDocs(), notes.isPresent(), shelf);
                WorkStep step = new WorkStep(workshop, catalog, texts, together, promises, outlet, kept, notes);
                List<WorkNote> works = new ArrayList<>();
                Gathering gathering = new Gathering(outlet, publication, crew, kept, notes, shelf);
                boolean noneIsGone =
                        new HashSet<>(texts.works()).containsAll(kept.all().keySet());
                AtomicBoolean sameLinks = new AtomicBoolean(noneIsGone);
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

                // plan → render + export → verify: what belongs to no one work.
                Downloads downloads = new Downloads(
                        workshop, outlet, publication, catalog, settings.projectDocs(), kept.kept()::contains, heap);
                if (!log.hasErrors()) {
                    downloads.begin(beside);
                }
                Set<String> changed = gathering.said();
                SiteFacts facts = new SiteFacts(catalog, catalogNow, together.mandates(), gathering.index());
                List<SearchFiles.Index> search = gathering.search();
                SiteDesk desk = new SiteDesk(outlet, crew, log, notes, kept.groups(), changed, heap);
                Set<String> withoutText = site(workshop, promises, outlet, desk, facts, search);
                log.keep(HostStep.make(workshop, catalog, withoutText, outlet, publication));
                log.keep(downloads.make(crew, desk));
                List<SiteDesk.Noted> groups = desk.noted();

                // verify: every link from part to part, unless all of them give and ask what they did.
                if (!sameLinks.get() || !kept.hasSiteLinks(outlet.siteLinks()) || !desk.hasLinksAsBefore()) {
                    List<Problem> broken = outlet.whole();
                    if (kept.keeps() && !broken.isEmpty()) {
                        throw new Notes.Unusable("of where links stand"); // a page that is made anew tells it exactly
                    }
                    log.keep(broken);
                }
                log.stopAtErrors();

                // publish
                publication.prepare();
                promises.write();
                Published published = publication.commit();
                SiteCounts counts = new SiteCounts(
                        texts.works().size(),
                        texts.count(),
                        texts.clauses(),
                        outlet.tally().pages(),
                        outlet.tally().files(),
                        outlet.tally().bytes());
                if (next.isPresent()) {
                    NextBuild.Made made = new NextBuild.Made(
                            kept,
                            catalogNow,
                            counts,
                            log.sorted(),
                            works,
                            outlet.siteLinks(),
                            groups,
                            search,
                            promises.grown());
                    next.get().note(made, publication);
                }
                return result(counts, published, promises.added());
            }
        }
    }

    /**
     * What belongs to no one work, and what stands where a text once stood.
     *
     * @return the addresses where nothing else stands
     */
    private Set<String> site(
            Workshop workshop,
            Promises promises,
            Outlet outlet,
            SiteDesk desk,
            SiteFacts facts,
            List<SearchFiles.Index> search)
            throws IOException {
        Map<Language, Integer> indexes = new EnumMap<>(Language.class);
        search.forEach(index -> indexes.put(index.language(), index.files()));
        List<String> refused = workshop.sitePages(facts, indexes, desk);
        List<String> addresses = new ArrayList<>(workshop.siteAddresses(facts));
        List<String> emptied = workshop.emptiedLists(promises.issuedPages(), addresses);
        desk.group("emptied", emptied.toString(), taker -> {
            for (Page list : workshop.emptied(emptied)) {
                taker.take(list);
            }
        });
        desk.finish();
        addresses.addAll(emptied);
        Promises.Held held = promises.ofSite(addresses);
        log.keep(held.problems());
        List<String> promised = new ArrayList<>(held.addresses());
        promised.remove(Addresses.downloads()); // made last, and held then
        promised.removeAll(refused);
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
        Set<String> withoutText = new TreeSet<>(emptied);
        stones.forEach(stone -> withoutText.add(stone.address()));
        return withoutText;
    }

    private Result stopped(int exitCode) {
        return new Result(log.sorted(), exitCode, "nothing was published", Map.of());
    }

    private Result result(SiteCounts counts, Published published, long issued) {
        String summary = counts.summary(settings.shown(settings.out()), published, issued);
        return new Result(log.sorted(), 0, summary, counts.figures(published, issued));
    }

    private Publication.Way way() {
        return settings.link() ? Publication.Way.LINK : Publication.Way.FOLDER;
    }
}
