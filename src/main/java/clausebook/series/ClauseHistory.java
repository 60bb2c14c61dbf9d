package clausebook.series;

import clausebook.model.Clause;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** All that is shown of a clause: where it stood before and stands later. */
    public List<Step> shown(WorkId work, Language language, String clause) {
        List<Step> steps = new ArrayList<>(later(work, language, clause, MOST_STEPS));
        steps.addAll(earlier(work, language, clause, MOST_STEPS));
        return steps;
    }

    /** The clauses of a work that stood in an earlier text, or stand in a later one. */
    public Map<Language, Set<String>> clauses(WorkId work) {
        Map<Language, Set<String>> found = new EnumMap<>(Language.class);
        for (Pair pair : before.getOrDefault(work, List.of())) {
            pair.links()
                    .forEach(link -> found.computeIfAbsent(pair.language(), key -> new TreeSet<>())
                            .add(link.is()));
        }
        for (Pair pair : after.getOrDefault(work, List.of())) {
            pair.links()
                    .forEach(link -> found.computeIfAbsent(pair.language(), key -> new TreeSet<>())
                            .add(link.was()));
        }
        return found;
    }

    /**
     * Where several texts follow one, the first of them that has a clause tells of it.
     *
     * @return the pair as it is kept, so that nobody need keep another
     */
    public Pair add(Pair pair) {
        Pair kept = new Pair(
                pair.earlier(),
                pair.later(),
                pair.language(),
                pair.links().stream()
                        .map(link -> new Link(kept(link.was()), kept(link.is()), link.change(), link.action()))
                        .toList());
        before.computeIfAbsent(kept.later(), work -> new ArrayList<>(1)).add(kept);
        after.computeIfAbsent(kept.earlier(), work -> new ArrayList<>(1)).add(kept);
        return kept;
    }

    /** One string for all that are equal: the same numbers stand in every text. */
    private String kept(String clause) {
        return clauses.computeIfAbsent(clause, Function.identity());
    }

    /** The text that this one follows, if it was compared with it. */
    public Optional<WorkId> earlierThan(WorkId work) {
        return last(before, work).map(Pair::earlier);
    }

    public Optional<WorkId> laterThan(WorkId work) {
        return last(after, work).map(Pair::later);
    }

    private static Optional<Pair> last(Map<WorkId, List<Pair>> pairs, WorkId work) {
        return Optional.ofNullable(pairs.get(work)).map(List::getLast);
    }

    /** The clause in the texts before, the nearest first. */
    public List<Step> earlier(WorkId work, Language language, String clause, int most) {
        return walk(before, work, language, clause, most);
    }

    /** The clause in the texts after, the nearest first. */
    public List<Step> later(WorkId work, Language language, String clause, int most) {
        return walk(after, work, language, clause, most);
    }

    private static List<Step> walk(
            Map<WorkId, List<Pair>> pairs, WorkId work, Language language, String clause, int most) {
        List<Step> found = new ArrayList<>();
        Optional<Step> step = step(pairs.getOrDefault(work, List.of()), work, language, clause);
        while (step.isPresent() && found.size() < most) {
            Step taken = step.get();
            found.add(taken);
            step = step(pairs.getOrDefault(taken.work(), List.of()), taken.work(), language, taken.clause());
        }
        return List.copyOf(found);
    }

    /** From a clause to what it is in the other text of the first of these pairs that has it. */
    private static Optional<Step> step(List<Pair> pairs, WorkId work, Language language, String clause) {
        for (Pair pair : pairs) {
            boolean back = pair.later().equals(work);
            for (Link link : pair.language() == language ? pair.links() : List.<Link>of()) {
                if ((back ? link.is() : link.was()).equals(clause)) {
                    return Optional.of(new Step(
                            back ? pair.earlier() : pair.later(),
                            back ? link.was() : link.is(),
                            link.change(),
                            link.action()));
                }
            }
        }
        return Optional.empty();
    }
}
