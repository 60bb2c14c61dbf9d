package clausebook;

import clausebook.model.Resolution;
import clausebook.plan.Across;
import clausebook.series.ClauseHistory;
import clausebook.series.Comparison;
import clausebook.series.JoinMandates;
import clausebook.series.JoinedMandate;
import clausebook.series.Series;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the texts of a site tell together: which work follows which, what became of each clause on the way, and the
 * mandates that several of them speak of. Known before the first work is made; none of the words are kept.
 */
final class Together {

    /** A work and the one that it is held beside. */
    private record Beside(WorkId later, WorkId earlier) {}

    private final Texts texts;
    private final List<JoinedMandate> mandates;
    private final Map<WorkId, List<Across.Told>> mandatesOf = new TreeMap<>();
    private final Map<WorkId, List<WorkId>> compared = new TreeMap<>();
    private final List<Beside> pairs = new ArrayList<>();
    private final ClauseHistory history = new ClauseHistory();

    private Together(Texts texts, List<JoinedMandate> mandates) {
        this.texts = texts;
        this.mandates = mandates;
        for (JoinedMandate mandate : mandates) {
            Map<WorkId, List<JoinedMandate.Source>> told = new TreeMap<>();
            mandate.events().stream()
                    .flatMap(event -> event.sources().stream())
                    .forEach(source -> told.computeIfAbsent(source.work(), work -> new ArrayList<>())
                            .add(source));
            told.forEach((work, here) ->
                    mandatesOf.computeIfAbsent(work, key -> new ArrayList<>()).add(new Across.Told(mandate, here)));
        }
    }

    /** @param named series that the publisher names */
    static Together of(Texts texts, List<List<WorkId>> named, Promises promises) throws IOException {
        Together together = new Together(texts, JoinMandates.join(texts.facts()));
        Series series = Series.of(texts.facts(), together.mandates, named);
        series.pairs().forEach((later, earlier) -> {
            together.pairs.add(new Beside(later, earlier));
            together.compared.computeIfAbsent(later, work -> new ArrayList<>()).add(earlier);
        });
        for (WorkId work : texts.works()) {
            // A page that was issued stays, even where a text has come between the two since.
            for (WorkId other : promises.issuedComparisons(work, texts.works())) {
                List<WorkId> others = together.compared.computeIfAbsent(work, key -> new ArrayList<>());
                if (!others.contains(other)) {
                    others.add(other);
                }
            }
        }
        return together;
    }

    /** Of these works, those that show nothing of the others, straight or through works between. */
    Set<WorkId> apartFrom(Set<WorkId> others, Set<WorkId> works) {
        Map<WorkId, Set<WorkId>> beside = new TreeMap<>();
        compared.forEach((later, earlier) -> earlier.forEach(work -> {
            beside.computeIfAbsent(later, key -> new TreeSet<>()).add(work);
            beside.computeIfAbsent(work, key -> new TreeSet<>()).add(later);
        }));
        Set<WorkId> reached = new TreeSet<>(others);
        ArrayDeque<WorkId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (WorkId next : beside.getOrDefault(open.removeFirst(), Set.of())) {
                if (reached.add(next)) {
                    open.addLast(next);
                }
            }
        }
        Set<WorkId> apart = new TreeSet<>(works);
        apart.removeAll(reached);
        return apart;
    }

    /** Compares the texts that belong together, but for works whose pages are kept as they are. */
    void compare(Crew crew, Set<WorkId> kept) throws IOException {
        List<Beside> wanted =
                pairs.stream().filter(pair -> !kept.contains(pair.later())).toList();
        crew.inOrder(wanted, this::link, links -> links.forEach(history::add));
    }

    private List<ClauseHistory.Pair> link(Beside pair) throws IOException {
        List<ClauseHistory.Pair> links = new ArrayList<>();
        for (Comparison comparison : comparisons(texts.beside(pair.later()), pair.earlier())) {
            links.add(ClauseHistory.pair(comparison));
        }
        return links;
    }

    private List<Comparison> comparisons(Map<Language, Resolution> later, WorkId earlier) throws IOException {
        List<Comparison> comparisons = new ArrayList<>();
        Map<Language, Resolution> before = texts.beside(earlier);
        later.forEach((language, text) -> Optional.ofNullable(before.get(language))
                .ifPresent(other -> comparisons.add(Comparison.of(other, text))));
        return comparisons;
    }

    List<JoinedMandate> mandates() {
        return mandates;
    }

    /** What the pages of a work show of other works. */
    Across across(WorkId work) throws IOException {
        List<Comparison> comparisons = new ArrayList<>();
        for (WorkId earlier : compared.getOrDefault(work, List.of())) {
            comparisons.addAll(comparisons(texts.beside(work), earlier));
        }
        return new Across(history, comparisons, mandatesOf.getOrDefault(work, List.of()));
    }
}
