package clausebook.build;

import clausebook.crew.Crew;
import clausebook.plan.index.SaidIndex;
import clausebook.plan.index.SaidNote;
import clausebook.plan.library.SiteEntry;
import clausebook.plan.site.SitePages;
import clausebook.publish.Publication;
import clausebook.search.IndexChange;
import clausebook.search.SearchIndex;
import clausebook.text.Store;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a site gathers from all its works: its indexes of what texts say, and its search. Where works are kept, nothing is
 * gathered from them until it is known what the others give now and gave before: only the indexes that this concerns are
 * made anew, from what was noted of every work, and only the search files whose terms have moved.
 */
final class Gathering {

    /** A work that gives something else than it gave, is new, or is gone. */
    private record Changed(Optional<WorkNote> before, Optional<WorkNote> now) {

        WorkId work() {
            return now.or(() -> before).orElseThrow().work();
        }
    }

    private final Outlet outlet;
    private final Publication publication;
    private final Crew crew;
    private final LastBuild.Works last;
    private final Optional<Notes> notes;
    private final SaidIndex said;
    private final SearchFiles search;
    private final Store store;
    private final List<WorkNote> works = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();

    Gathering(
            Outlet outlet,
            Publication publication,
            Crew crew,
            LastBuild.Works last,
            Optional<Notes> notes,
            Store store) {
        this.outlet = outlet;
        this.publication = publication;
        this.crew = crew;
        this.last = last;
        this.notes = notes;
        this.store = store;
        this.said = new SaidIndex(store);
        this.search = new SearchFiles(store);
    }

    /** Takes what came of a work; works come in their order. */
    void add(WorkStep.Made made) throws IOException {
        if (!last.keeps()) {
            for (SiteEntry entry : made.entries()) {
                said.add(entry);
            }
            search.add(made.search(), outlet);
            return;
        }
        if (made.note().isEmpty()) {
            return; // it has errors, and nothing will be published
        }
        WorkNote now = made.note().get();
        works.add(now);
        Optional<WorkNote> before = Optional.ofNullable(last.all().get(now.work()));
        if (before.isEmpty() || !before.get().givesAsMuch(now)) {
            changed.add(new Changed(before, Optional.of(now)));
        }
    }

    /**
     * What the indexes are made from, once all works are taken; those that nothing has changed of stay empty.
     *
     * @return the groups of pages that must be made anew
     */
    Set<String> said() throws IOException {
        if (last.keeps()) {
            Map<WorkId, WorkNote> gone = new LinkedHashMap<>(last.all());
            works.forEach(work -> gone.remove(work.work()));
            gone.values().forEach(work -> changed.add(new Changed(Optional.of(work), Optional.empty())));
        }
        Map<Language, Map<String, Set<String>>> terms = new EnumMap<>(Language.class);
        for (Changed work : changed) {
            SaidNote.compare(said(work.before()), said(work.now()), terms);
        }
        if (!terms.isEmpty()) {
            Map<Language, Set<String>> wanted = new HashMap<>();
            terms.forEach((language, indexes) -> wanted.put(language, indexes.keySet()));
            crew.inOrder(
                    works,
                    work -> Map.entry(work, noted().read(work.said())),
                    noted -> said.add(noted.getKey().work(), noted.getValue(), wanted));
        }
        return SitePages.groups(terms);
    }

    private byte[] said(Optional<WorkNote> work) throws IOException {
        return work.isPresent() ? noted().read(work.get().said()) : new byte[0];
    }

    private Notes noted() {
        return notes.orElseThrow(); // without them nothing is kept
    }

    SaidIndex index() {
        return said;
    }

    /** Writes the search indexes, or keeps of them what is as it was. */
    List<SearchFiles.Index> search() throws IOException {
        if (!last.keeps()) {
            return search.finish();
        }
        Map<Language, IndexChange> changes = new EnumMap<>(Language.class);
        Map<Language, List<WorkId>> order = inOrder(works);
        Set<Language> anew = renumbered(inOrder(last.all().values()), order);
        Map<Language, List<String>> gone = new EnumMap<>(Language.class);
        for (Changed work : changed) {
            if (work.before().isPresent() && work.now().isPresent() && !anew.containsAll(order.keySet())) {
                compare(work.before().get(), work.now().get(), order, changes, gone, anew);
            }
        }
        List<SearchFiles.Index> finished = new ArrayList<>();
        for (SearchFiles.Index index : last.last().orElseThrow().search()) {
            if (!anew.contains(index.language())) {
                IndexChange change = changes.computeIfAbsent(index.language(), each -> new IndexChange(each.code()));
                keep(index, change, gone.getOrDefault(index.language(), List.of()))
                        .ifPresentOrElse(finished::add, () -> anew.add(index.language()));
            }
        }
        if (!anew.isEmpty()) {
            SearchFiles again = new SearchFiles(store);
            crew.inOrder(
                    works,
                    work -> noted().readList(work.search(), SearchFiles.Text.class),
                    noted -> again.add(
                            noted.stream()
                                    .filter(text -> anew.contains(text.language()))
                                    .toList(),
                            outlet));
            finished.addAll(again.finish());
        }
        finished.sort(Comparator.comparing(SearchFiles.Index::language));
        return finished;
    }

    /** The languages whose texts are not the same ones in the same order, so that the index names them by other numbers. */
    private static Set<Language> renumbered(Map<Language, List<WorkId>> before, Map<Language, List<WorkId>> now) {
        Set<Language> languages = new TreeSet<>(before.keySet());
        languages.addAll(now.keySet());
        languages.removeIf(
                language -> before.getOrDefault(language, List.of()).equals(now.getOrDefault(language, List.of())));
        return languages;
    }

    private static Map<Language, List<WorkId>> inOrder(Collection<WorkNote> works) {
        Map<Language, List<WorkId>> texts = new EnumMap<>(Language.class);
        works.forEach(work -> work.texts()
                .forEach(text -> texts.computeIfAbsent(text.entry().language(), key -> new ArrayList<>())
                        .add(work.work())));
        return texts;
    }

    private void compare(
            WorkNote was,
            WorkNote is,
            Map<Language, List<WorkId>> order,
            Map<Language, IndexChange> changes,
            Map<Language, List<String>> gone,
            Set<Language> anew)
            throws IOException {
        Map<Language, SearchIndex.Text> before = new EnumMap<>(Language.class);
        noted().readList(was.search(), SearchFiles.Text.class)
                .forEach(text -> before.put(text.language(), text.terms()));
        for (SearchFiles.Text text : noted().readList(is.search(), SearchFiles.Text.class)) {
            Language language = text.language();
            SearchIndex.Text old = before.get(language);
            if (old == null) {
                anew.add(language);
            } else if (!old.equals(text.terms()) && !anew.contains(language)) {
                int number = order.getOrDefault(language, List.of()).indexOf(is.work());
                gone.computeIfAbsent(language, key -> new ArrayList<>())
                        .add(SearchIndex.words(language.code(), number));
                if (changes.computeIfAbsent(language, key -> new IndexChange(key.code()))
                        .add(number, old, text.terms())) {
                    anew.add(language);
                }
            }
        }
    }

    /** Brings an index up to date; empty where it must be made anew. */
    private Optional<SearchFiles.Index> keep(SearchFiles.Index index, IndexChange change, List<String> gone)
            throws IOException {
        String folder = SearchIndex.folder(index.language().code());
        Set<String> replaced = new TreeSet<>(gone);
        int[] files = {0};
        long[] bytes = {0};
        OptionalLong size = change.finish(
                index.files(),
                index.size(),
                address -> new String(publication.present().bytes(address), StandardCharsets.UTF_8),
                (address, content) -> {
                    byte[] file = content.getBytes(StandardCharsets.UTF_8);
                    outlet.unlinked(address, file);
                    files[0]++;
                    bytes[0] += file.length;
                    if (gone.stream().noneMatch(address::startsWith)) {
                        replaced.add(address);
                    }
                });
        if (size.isEmpty()) {
            return Optional.empty();
        }
        int kept = index.all();
        long keptBytes = index.bytes();
        for (String start : replaced) {
            for (long old : publication.present().sizes(start)) {
                kept--;
                keptBytes -= old;
            }
        }
        outlet.kept().keepUnlinked(folder, gone, kept, keptBytes);
        return Optional.of(new SearchFiles.Index(
                index.language(), index.files(), size.getAsLong(), kept + files[0], keptBytes + bytes[0]));
    }
}
