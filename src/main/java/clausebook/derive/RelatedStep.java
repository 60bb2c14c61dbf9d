package clausebook.derive;

import clausebook.derive.References.CitedDocument;
import clausebook.derive.References.NamedInstrument;
import clausebook.model.Clause;
import clausebook.model.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the clauses of a resolution that speak of the same thing: of the same idea in like words, of the same mandate, the
 * same document, the same named instrument. A clause that only shares a country or a common word is not related.
 */
final class RelatedStep {

    /**
     * At most so many clauses for one reason and subject. Resolution 58/30 has nine clauses on its Independent Expert, and
     * each can list the other eight; a mission's resolution names the mission in every other clause, and a list of forty
     * helps nobody, so the acts upon the mandate and what is due come first, then the nearest.
     */
    static final int MOST = 8;

    private final List<Clause> clauses;
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final Map<String, List<Related>> found = new LinkedHashMap<>();

    RelatedStep(List<Clause> clauses) {
        this.clauses = clauses;
        for (Clause clause : clauses) {
            order.put(clause.id(), order.size());
            found.put(clause.id(), new ArrayList<>());
        }
    }

    Map<String, List<Related>> related(
            References references, Timeline timeline, MandateNames names, List<PlacedWording> wordings) {
        sameIdea(names, wordings);
        for (Mandate mandate : timeline.mandates()) {
            Set<String> first = new LinkedHashSet<>();
            mandate.events().forEach(event -> first.add(event.clause()));
            List<String> group = clauses.stream()
                    .filter(clause -> names.mentions(mandate.name(), clause.fullText()))
                    .map(Clause::id)
                    .toList();
            relate(group, first, "same-mandate", mandate.name());
        }
        for (CitedDocument document : references.documents()) {
            relate(
                    clausesOf(document.places()),
                    Set.of(),
                    "same-document",
                    document.places().get(0).words());
        }
        for (NamedInstrument instrument : references.instruments()) {
            relate(clausesOf(instrument.places()), Set.of(), "same-instrument", instrument.name());
        }
        found.values().removeIf(List::isEmpty);
        Map<String, List<Related>> result = new LinkedHashMap<>();
        found.forEach((clause, related) -> result.put(clause, List.copyOf(related)));
        return result;
    }

    private static List<String> clausesOf(List<Citing> places) {
        return places.stream().map(Citing::clause).distinct().toList();
    }

    private void relate(List<String> group, Set<String> first, String reason, String about) {
        for (String clause : group) {
            int own = Objects.requireNonNull(order.get(clause));
            group.stream()
                    .filter(other -> !other.equals(clause))
                    .sorted(Comparator.comparing((String other) -> !first.contains(other))
                            .thenComparing(other -> Math.abs(Objects.requireNonNull(order.get(other)) - own))
                            .thenComparing(order::get))
                    .limit(MOST)
                    .sorted(Comparator.comparing(order::get))
                    .forEach(other -> Objects.requireNonNull(found.get(clause)).add(new Related(other, reason, about)));
        }
    }

    private void sameIdea(MandateNames names, List<PlacedWording> wordings) {
        List<String> ids = clauses.stream().map(Clause::id).toList();
        Likeness likeness = new Likeness(ownWords(names, wordings));
        Map<String, List<Likeness.Pair>> pairs = new LinkedHashMap<>();
        for (Likeness.Pair pair : likeness.alike()) {
            pairs.computeIfAbsent(ids.get(pair.first()), key -> new ArrayList<>())
                    .add(pair);
            pairs.computeIfAbsent(ids.get(pair.second()), key -> new ArrayList<>())
                    .add(pair);
        }
        pairs.forEach((clause, of) -> of.stream()
                .sorted(Comparator.comparingDouble(Likeness.Pair::likeness).reversed())
                .limit(MOST)
                .map(pair -> ids.get(pair.first()).equals(clause) ? pair.second() : pair.first())
                .sorted()
                .forEach(other ->
                        Objects.requireNonNull(found.get(clause)).add(new Related(ids.get(other), "same-idea", ""))));
    }

    /** What each clause says in its own words, in order; what is compared. */
    List<String> ownWords(MandateNames names, List<PlacedWording> wordings) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        clauses.forEach(clause -> texts.put(clause.id(), new StringBuilder()));
        for (PlacedWording placed : wordings) {
            Objects.requireNonNull(texts.get(placed.clause().id()))
                    .append(withoutMarks(placed, names))
                    .append('\n');
        }
        return texts.values().stream().map(StringBuilder::toString).toList();
    }

    /** The words without what has a relation of its own: action phrases, citations, instruments, mandates' names. */
    private static String withoutMarks(PlacedWording placed, MandateNames names) {
        StringBuilder kept = new StringBuilder(placed.text());
        for (Mark mark : placed.wording().marks()) {
            boolean own =
                    mark instanceof Mark.Action || mark instanceof Mark.Citation || mark instanceof Mark.Instrument;
            for (int at = mark.start(); own && at < mark.end(); at++) {
                kept.setCharAt(at, '\n');
            }
        }
        return names.blankedIn(kept.toString());
    }
}
