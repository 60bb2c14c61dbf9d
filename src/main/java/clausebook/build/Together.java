package clausebook.build;

import clausebook.crew.Crew;
import clausebook.crew.Records;
import clausebook.permalink.Addresses;
import clausebook.plan.work.Across;
import clausebook.plan.work.Touched;
import clausebook.series.ClauseHistory;
import clausebook.series.Comparison;
import clausebook.series.JoinMandates;
import clausebook.series.JoinedMandate;
import clausebook.series.Series;
import clausebook.un.WorkId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

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
    private final Map<String, String> mandateFingerprints = new ConcurrentHashMap<>();
    private final Map<WorkId, List<WorkId>> compared = new TreeMap<>();
    private final Map<WorkId, List<String>> beside = new TreeMap<>();
    private final List<Beside> pairs = new ArrayList<>();
    private final ClauseHistory history = new ClauseHistory();
    private final SortedMap<WorkId, List<ClauseHistory.Pair>> histories = new TreeMap<>();

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

    /**
     * @param named series that the publisher names
     * @param last what is as it was, so that it need not be looked up
     */
    static Together of(Texts texts, List<List<WorkId>> named, Promises promises, LastBuild.Works last)
            throws IOException {
        Together together = new Together(texts, JoinMandates.join(texts.facts()));
        Series series = Series.of(texts.facts(), together.mandates, named);
        series.pairs().forEach((later, earlier) -> {
            together.pairs.add(new Beside(later, earlier));
            together.compared.computeIfAbsent(later, work -> new ArrayList<>()).add(earlier);
        });
        Map<String, WorkId> byName = new HashMap<>();
        texts.works().forEach(work -> byName.put(Addresses.nameInComparison(work), work));
        Map<WorkId, Integer> order = new HashMap<>();
        texts.works().forEach(work -> order.put(work, order.size()));
        for (WorkId work : texts.works()) {
            // A page that was issued stays, even where a text has come between the two since.
            WorkNote unchanged = last.texts().get(work);
            List<String> names = unchanged == null ? promises.issuedComparisons(work) : unchanged.beside();
            together.beside.put(work, names);
            names.stream()
                    .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                    .sorted(Comparator.comparing(order::get))
                    .forEach(other -> {
                        List<WorkId> others = together.compared.computeIfAbsent(work, key -> new ArrayList<>());
                        if (!others.contains(other)) {
                            others.add(other);
                        }
                    });
        }
        return together;
    }

    /** Whether the pages of a work would be told the same of others as was noted. */
    interface AsTold {
        /** @param across the fingerprint of what is told now of others, but for the catalog and for single clauses */
        boolean test(WorkNote noted, String across) throws IOException;
    }

    /**
     * @param whole the works whose pages show nothing that has changed
     * @param partly those whose own texts have not changed, but a few of whose pages show something that has
     */
    record Unchanged(Set<WorkId> whole, Map<WorkId, Touched> partly) {}

    /**
     * Compares the texts that belong together, but for those of which nothing has changed since they were compared.
     *
     * @param last what is still as the last build noted it
     * @param asTold whether the pages of a work would be told the same of others as they were
     */
    Unchanged compare(Crew crew, LastBuild.Works last, AsTold asTold) throws IOException {
        Set<WorkId> unchanged = last.keeps() ? last.texts().keySet() : Set.of();
        Map<Beside, List<ClauseHistory.Pair>> anew = new HashMap<>();
        List<Beside> wanted = pairs.stream()
                .filter(pair -> !isCompared(pair, last, unchanged))
                .toList();
        crew.inOrder(wanted, pair -> Map.entry(pair, link(pair)), done -> anew.put(done.getKey(), done.getValue()));
        for (Beside pair : pairs) {
            List<ClauseHistory.Pair> now = anew.getOrDefault(pair, last.history(pair.later()));
            histories.put(pair.later(), now.stream().map(history::add).toList());
        }
        HistoryChange change = new HistoryChange(last.histories(), histories, history);
        Set<WorkId> keepable = new TreeSet<>();
        for (WorkId work : unchanged) {
            if (last.sameCatalog()
                    || asTold.test(Objects.requireNonNull(last.texts().get(work)), told(work))) {
                keepable.add(work);
            }
        }
        Map<WorkId, Touched> partly = new TreeMap<>();
        compared.forEach((later, earlier) -> {
            Set<WorkId> changed = new TreeSet<>(earlier);
            changed.removeAll(unchanged);
            if (keepable.contains(later) && !changed.isEmpty()) {
                partly.put(later, new Touched(change.clauses(later), changed));
            }
        });
        for (WorkId work : change.reached()) {
            Touched touched = new Touched(change.clauses(work), Set.of());
            if (keepable.contains(work) && !touched.isEmpty()) {
                partly.putIfAbsent(work, touched);
            }
        }
        Set<WorkId> whole = new TreeSet<>(keepable);
        whole.removeAll(partly.keySet());
        return new Unchanged(whole, partly);
    }

    /** Whether the last build held these two beside each other, as they are. */
    private static boolean isCompared(Beside pair, LastBuild.Works last, Set<WorkId> unchanged) {
        return unchanged.contains(pair.later())
                && unchanged.contains(pair.earlier())
                && (last.sameCatalog()
                        || last.history(pair.later()).stream()
                                .anyMatch(noted -> noted.earlier().equals(pair.earlier())));
    }

    /** A mandate in a form that can be written. */
    private record Mandate(
            String key, List<String> names, List<WorkId> works, List<JoinedMandate.Event> events, List<Integer> gaps) {

        static Mandate of(JoinedMandate mandate) {
            List<String> names = new ArrayList<>();
            mandate.names().forEach((language, name) -> names.addAll(List.of(language.code(), name)));
            return new Mandate(mandate.key(), names, mandate.works(), mandate.events(), mandate.gaps());
        }
    }

    /** @param mandate fingerprint of it */
    private record ToldMandate(String mandate, List<JoinedMandate.Source> here) {}

    /** What the pages of a work are told of others besides the clauses of these. */
    private record ToldWork(
            Optional<WorkId> earlier, Optional<WorkId> later, List<WorkId> compared, List<ToldMandate> mandates) {}

    /**
     * A fingerprint of all that the pages of a work are told here of others, but for the clauses that theirs were or became;
     * known once all are compared.
     */
    String told(WorkId work) throws IOException {
        List<ToldMandate> told = new ArrayList<>();
        for (Across.Told each : mandatesOf.getOrDefault(work, List.of())) {
            String key = each.mandate().key();
            String mandate = mandateFingerprints.get(key);
            if (mandate == null) {
                // Hundreds of works may tell of one mandate.
                mandate = Records.fingerprint(Mandate.class, Mandate.of(each.mandate()));
                mandateFingerprints.put(key, mandate);
            }
            told.add(new ToldMandate(mandate, each.here()));
        }
        return Records.fingerprint(
                ToldWork.class,
                new ToldWork(
                        history.earlierThan(work),
                        history.laterThan(work),
                        compared.getOrDefault(work, List.of()),
                        told));
    }

    /** Which clause of a work is which of the one that it follows. */
    List<ClauseHistory.Pair> history(WorkId work) {
        return histories.getOrDefault(work, List.of());
    }

    /** The works beside which a work's text was ever published, as {@link Addresses} names them, once its pages are made. */
    List<String> beside(WorkId work, Across across) {
        TreeSet<String> names = new TreeSet<>(beside.getOrDefault(work, List.of()));
        across.comparisons()
                .forEach(made ->
                        names.add(Addresses.nameInComparison(made.earlier().work())));
        return List.copyOf(names);
    }

    private List<ClauseHistory.Pair> link(Beside pair) throws IOException {
        List<ClauseHistory.Pair> links = new ArrayList<>();
        for (Comparison comparison : comparisons(pair.earlier(), pair.later())) {
            links.add(ClauseHistory.pair(comparison));
        }
        return links;
    }

    private List<Comparison> comparisons(WorkId earlier, WorkId later) throws IOException {
        return Comparison.of(texts.beside(earlier), texts.beside(later));
    }

    List<JoinedMandate> mandates() {
        return mandates;
    }

    /** What the pages of a work show of other works. */
    Across across(WorkId work) throws IOException {
        return across(work, earlier -> true);
    }

    /**
     * The same.
     *
     * @param wanted the works beside which it is to be shown; beside all others it is not
     */
    Across across(WorkId work, Predicate<WorkId> wanted) throws IOException {
        List<Comparison> comparisons = new ArrayList<>();
        for (WorkId earlier : compared.getOrDefault(work, List.of())) {
            if (wanted.test(earlier)) {
                comparisons.addAll(comparisons(earlier, work));
            }
        }
        return new Across(history, comparisons, mandatesOf.getOrDefault(work, List.of()));
    }
}
