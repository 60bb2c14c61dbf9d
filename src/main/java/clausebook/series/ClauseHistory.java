package clausebook.series;

import clausebook.model.Clause;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where each clause of a series stood in the texts before, and stands in those after: for each pair of successive texts
 * which clause is which, and none of the words.
 */
public final class ClauseHistory {

    /** So many texts before and after are shown with a clause; the others are a step further on. */
    public static final int MOST_STEPS = 6;

    /** What became of a clause between two texts. */
    public enum Change {
        KEPT,
        CHANGED,
        MOVED,
        SPLIT,
        MERGED;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A clause of another text of the series.
     *
     * @param change between this text and the one next to it on the way to the clause that was asked about
     * @param action how the action phrase changed there
     */
    public record Step(WorkId work, String clause, Change change, Optional<ActionChange> action) {}

    private final Map<WorkId, List<Pair>> before = new HashMap<>();
    private final Map<WorkId, List<Pair>> after = new HashMap<>();
    private final Map<String, String> clauses = new HashMap<>();
    private final Map<WorkId, WorkId> earlier = new LinkedHashMap<>();
    private final Map<WorkId, WorkId> later = new LinkedHashMap<>();

    /** The links of one pair, in the form in which they are kept; made apart so that pairs can be compared at once. */
    public record Pair(WorkId earlier, WorkId later, Language language, List<Link> links) {
        public Pair {
            links = List.copyOf(links);
        }
    }

    /** A clause of the earlier text and what it is in the later one. */
    public record Link(String was, String is, Change change, Optional<ActionChange> action) {}

    public static Pair pair(Comparison comparison) {
        List<Link> links = new ArrayList<>();
        for (Aligned row : comparison.rows()) {
            change(row).ifPresent(change -> {
                Optional<ActionChange> action =
                        row instanceof Aligned.Changed changed ? changed.action() : Optional.empty();
                for (Clause was : row.earlier()) {
                    for (Clause is : row.later()) {
                        links.add(new Link(was.id(), is.id(), change, action));
                    }
                }
            });
        }
        return new Pair(
                comparison.earlier().work(),
                comparison.later().work(),
                comparison.later().language(),
                links);
    }

    private static Optional<Change> change(Aligned row) {
        return switch (row) {
            case Aligned.Kept kept -> Optional.of(Change.KEPT);
            case Aligned.Moved moved -> Optional.of(Change.MOVED);
            case Aligned.Changed changed -> Optional.of(Change.CHANGED);
            case Aligned.Split split -> Optional.of(Change.SPLIT);
            case Aligned.Merged merged -> Optional.of(Change.MERGED);
            case Aligned.New added -> Optional.empty();
            case Aligned.Dropped dropped -> Optional.empty();
        };
    }

    /** Where several texts follow one, the first of them that has a clause tells of it. */
    public void add(Pair pair) {
        earlier.put(pair.later(), pair.earlier());
        later.put(pair.earlier(), pair.later());
        Pair kept = new Pair(
                pair.earlier(),
                pair.later(),
                pair.language(),
                pair.links().stream()
                        .map(link -> new Link(kept(link.was()), kept(link.is()), link.change(), link.action()))
                        .toList());
        before.computeIfAbsent(kept.later(), work -> new ArrayList<>(1)).add(kept);
        after.computeIfAbsent(kept.earlier(), work -> new ArrayList<>(1)).add(kept);
    }

    /** One string for all that are equal: the same numbers stand in every text. */
    private String kept(String clause) {
        return clauses.computeIfAbsent(clause, Function.identity());
    }

    /** The text that this one follows, if it was compared with it. */
    public Optional<WorkId> earlierThan(WorkId work) {
        return Optional.ofNullable(earlier.get(work));
    }

    public Optional<WorkId> laterThan(WorkId work) {
        return Optional.ofNullable(later.get(work));
    }

    /** The clause in the texts before, the nearest first. */
    public List<Step> earlier(WorkId work, Language language, String clause, int most) {
        return walk(step -> before(step, language), work, clause, most);
    }

    /** The clause in the texts after, the nearest first. */
    public List<Step> later(WorkId work, Language language, String clause, int most) {
        return walk(step -> after(step, language), work, clause, most);
    }

    private record Place(WorkId work, String clause) {}

    private static List<Step> walk(Function<Place, Optional<Step>> next, WorkId work, String clause, int most) {
        List<Step> found = new ArrayList<>();
        Optional<Step> step = next.apply(new Place(work, clause));
        while (step.isPresent() && found.size() < most) {
            found.add(step.get());
            step = next.apply(new Place(step.get().work(), step.get().clause()));
        }
        return List.copyOf(found);
    }

    private Optional<Step> before(Place place, Language language) {
        for (Pair pair : before.getOrDefault(place.work(), List.of())) {
            for (Link link : pair.links()) {
                if (pair.language() == language && link.is().equals(place.clause())) {
                    return Optional.of(new Step(pair.earlier(), link.was(), link.change(), link.action()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Step> after(Place place, Language language) {
        for (Pair pair : after.getOrDefault(place.work(), List.of())) {
            for (Link link : pair.links()) {
                if (pair.language() == language && link.was().equals(place.clause())) {
                    return Optional.of(new Step(pair.later(), link.is(), link.change(), link.action()));
                }
            }
        }
        return Optional.empty();
    }
}
