package clausebook.parity;

import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.model.Vote;
import clausebook.problem.Problem;
import clausebook.un.AgendaItems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The parity check: a resolution has one set of paragraphs, numbers, sub-paragraphs, citations and notes, whatever its
 * language, so where two texts of one work differ in these, one source lost something or was read wrongly. Words are
 * never compared.
 */
public final class Parity {

    private final List<Places> texts;
    /** Every paragraph of any text, in the order of the text that has most of them. */
    private final List<String> order;

    private final Differences differences = new Differences();
    private final ClauseParity within = new ClauseParity(differences);

    private Parity(List<Places> texts) {
        this.texts = texts;
        Set<String> ids = new LinkedHashSet<>();
        texts.stream()
                .sorted((a, b) ->
                        Integer.compare(b.clauses().size(), a.clauses().size()))
                .forEach(text -> ids.addAll(text.clauses().keySet()));
        this.order = List.copyOf(ids);
    }

    /** @param expressions the texts of one work, in the order of their languages, citations resolved */
    public static List<Problem> check(List<Resolution> expressions) {
        if (expressions.size() < 2) {
            return List.of();
        }
        Parity parity = new Parity(expressions.stream().map(Places::new).toList());
        parity.facts();
        Set<String> uneven = parity.counted();
        parity.paragraphs(uneven);
        parity.order(uneven);
        parity.others();
        return parity.differences.problems();
    }

    /** What a source does not state is no difference: many dumps have no masthead. */
    private void facts() {
        fact("adopted", "the date of adoption", Resolution::adopted, Line.Role.ADOPTION, Line.Role.DATE);
        fact("meeting", "the number of the meeting", Resolution::meeting, Line.Role.MEETING);
        fact(
                "agenda-item",
                "the agenda item",
                text -> text.agendaItem().map(AgendaItems::neutral),
                Line.Role.AGENDA_ITEM);
        fact("vote", "the vote", text -> shown(text.vote()), Line.Role.VOTE);
    }

    private static Optional<String> shown(Vote vote) {
        return switch (vote.kind()) {
            case NOT_STATED -> Optional.empty();
            case WITHOUT_VOTE -> Optional.of("none taken");
            case RECORDED ->
                vote.tally()
                        .map(tally -> "%d to %d, with %d abstaining, countries named %d, %d, %d"
                                .formatted(
                                        tally.inFavour(),
                                        tally.against(),
                                        tally.abstaining(),
                                        vote.inFavour().size(),
                                        vote.against().size(),
                                        vote.abstaining().size()))
                        .or(() -> Optional.of("recorded"));
        };
    }

    private void fact(String code, String what, Function<Resolution, Optional<?>> stated, Line.Role... roles) {
        Map<Sighting, String> values = new LinkedHashMap<>();
        for (Places text : texts) {
            stated.apply(text.resolution()).ifPresent(value -> values.put(text.fact(roles), value.toString()));
        }
        differences.value(code, what, values);
    }

    /**
     * Series without printed numbers. Which paragraph of one text answers which of another is not known where one of them
     * has fewer, so there the series is compared as a whole.
     *
     * @return these series
     */
    private Set<String> counted() {
        Set<String> uneven = new TreeSet<>();
        Set<String> all = new LinkedHashSet<>();
        order.stream().filter(Places::isCounted).map(Places::series).forEach(all::add);
        for (String series : all) {
            Map<Sighting, String> counts = new LinkedHashMap<>();
            texts.forEach(text -> counts.put(
                    text.end(series), String.valueOf(text.ofSeries(series).size())));
            if (new TreeSet<>(counts.values()).size() > 1) {
                uneven.add(series);
                differences.value("paragraph-count", "the count of the paragraphs %s…".formatted(series), counts);
                within.citations("in the paragraphs %s…".formatted(series), texts, text -> text.ofSeries(series));
            }
        }
        return uneven;
    }

    private void paragraphs(Set<String> uneven) {
        for (String id : order) {
            if (uneven.contains(Places.series(id))) {
                continue;
            }
            List<Places> holding = texts.stream().filter(text -> text.holds(id)).toList();
            List<Places> lacking =
                    texts.stream().filter(text -> !text.holds(id)).toList();
            differences.presence(
                    "paragraph",
                    "paragraph " + id,
                    holding.stream().map(text -> text.of(text.clause(id))).toList(),
                    lacking.stream().map(text -> text.before(id, order)).toList());
            if (holding.size() > 1) {
                within.compare(id, holding);
            }
        }
    }

    /** The same paragraphs in another order, told at the first that stands where most texts have another. */
    private void order(Set<String> uneven) {
        List<String> common = order.stream()
                .filter(id -> !uneven.contains(Places.series(id)))
                .filter(id -> texts.stream().allMatch(text -> text.holds(id)))
                .toList();
        Map<String, List<Sighting>> byOrder = new LinkedHashMap<>();
        for (Places text : texts) {
            byOrder.computeIfAbsent(String.join(" ", sequence(text, common)), absent -> new ArrayList<>())
                    .add(text.whole());
        }
        List<String> usual = List.of(Differences.usual(byOrder).split(" "));
        for (Places text : texts) {
            List<String> own = sequence(text, common);
            for (int i = 0; i < own.size(); i++) {
                if (!own.get(i).equals(usual.get(i))) {
                    String expected = usual.get(i);
                    Places other = texts.stream()
                            .filter(each -> sequence(each, common).equals(usual))
                            .findFirst()
                            .orElseThrow();
                    differences.add(
                            "order",
                            text.of(text.clause(own.get(i))),
                            "paragraph %s stands here; in its place %s has %s"
                                    .formatted(
                                            own.get(i),
                                            Sighting.all(List.of(other.of(other.clause(expected)))),
                                            expected));
                    break;
                }
            }
        }
    }

    private static List<String> sequence(Places text, List<String> common) {
        return text.clauses().keySet().stream().filter(common::contains).toList();
    }

    /** Headings, annexes, tables and unnumbered paragraphs. */
    private void others() {
        Map<Places, Map<String, Sighting>> held = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        for (Places text : texts) {
            held.put(text, text.others());
            all.addAll(text.others().keySet());
        }
        for (String name : all) {
            List<Sighting> with = new ArrayList<>();
            List<Sighting> without = new ArrayList<>();
            held.forEach((text, parts) -> {
                Sighting here = parts.get(name);
                if (here != null) {
                    with.add(here);
                } else {
                    without.add(text.whole());
                }
            });
            differences.presence("part", name, with, without);
        }
    }
}
