package clausebook.build;

import clausebook.series.ClauseHistory;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What of the places where clauses stood and stand is another since the last build. */
final class HistoryChange {

    private final ClauseHistory before = new ClauseHistory();
    private final ClauseHistory now;
    private final Set<WorkId> otherwise = new TreeSet<>();
    private final Map<WorkId, Set<WorkId>> beside = new TreeMap<>();

    /**
     * @param was by work, which clause was which in the one that it followed
     * @param is the same as it is now
     * @param now made of the latter
     */
    HistoryChange(
            SortedMap<WorkId, List<ClauseHistory.Pair>> was,
            SortedMap<WorkId, List<ClauseHistory.Pair>> is,
            ClauseHistory now) {
        this.now = now;
        Set<WorkId> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        for (WorkId later : all) {
            List<ClauseHistory.Pair> old = was.getOrDefault(later, List.of());
            List<ClauseHistory.Pair> current = is.getOrDefault(later, List.of());
            old.forEach(before::add);
            boolean same = old.equals(current);
            Stream.concat(old.stream(), current.stream())
                    .map(ClauseHistory.Pair::earlier)
                    .forEach(earlier -> {
                        beside.computeIfAbsent(later, key -> new TreeSet<>()).add(earlier);
                        beside.computeIfAbsent(earlier, key -> new TreeSet<>()).add(later);
                        if (!same) {
                            otherwise.addAll(List.of(earlier, later));
                        }
                    });
        }
    }

    /** The works of which a clause may be shown otherwise: those that stand, straight or through works between, by a change. */
    Set<WorkId> reached() {
        Set<WorkId> reached = new TreeSet<>(otherwise);
        Set<WorkId> last = otherwise;
        for (int step = 0; step < ClauseHistory.MOST_STEPS; step++) {
            Set<WorkId> next = new TreeSet<>();
            last.forEach(work -> next.addAll(beside.getOrDefault(work, Set.of())));
            next.removeAll(reached);
            reached.addAll(next);
            last = next;
        }
        return reached;
    }

    /** The clauses of a work that are shown to have stood, or to stand, otherwise than before. */
    Map<Language, Set<String>> clauses(WorkId work) {
        Map<Language, Set<String>> changed = new EnumMap<>(Language.class);
        for (ClauseHistory told : List.of(before, now)) {
            told.clauses(work)
                    .forEach((language, clauses) -> clauses.stream()
                            .filter(clause ->
                                    !now.shown(work, language, clause).equals(before.shown(work, language, clause)))
                            .forEach(clause -> changed.computeIfAbsent(language, key -> new TreeSet<>())
                                    .add(clause)));
        }
        return changed;
    }
}
