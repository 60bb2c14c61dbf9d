package clausebook.parity;

import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares one paragraph in the languages that hold it: printed number, sub-paragraphs, flush lines, notes, citations. */
final class ClauseParity {

    private final Differences differences;

    ClauseParity(Differences differences) {
        this.differences = differences;
    }

    void compare(String id, List<Places> holding) {
        Map<Sighting, String> numbers = new LinkedHashMap<>();
        Map<Sighting, String> notes = new LinkedHashMap<>();
        for (Places text : holding) {
            Clause clause = text.clause(id);
            boolean unnumbered = clause instanceof Clause.OperativeParagraph operative
                    && operative.number().isEmpty();
            numbers.put(text.of(clause), unnumbered ? "not printed" : "printed");
            int marks = text.marks(clause, Mark.NoteMark.class).size();
            notes.put(text.of(clause), String.valueOf(marks));
        }
        differences.value("number", "the number of " + id, numbers);
        differences.value("notes", "the count of note marks in " + id, notes);
        subparagraphs(id, holding);
        flushLines(id, holding);
        citations("in " + id, holding, text -> List.of(text.clause(id)));
    }

    private void subparagraphs(String id, List<Places> holding) {
        Set<String> all = new LinkedHashSet<>();
        holding.forEach(text -> all.addAll(Places.items(text.clause(id)).keySet()));
        Set<String> told = new TreeSet<>();
        for (String item : all) {
            List<Sighting> with = new ArrayList<>();
            List<Sighting> without = new ArrayList<>();
            for (Places text : holding) {
                Map<String, Clause> items = Places.items(text.clause(id));
                Clause held = items.get(item);
                if (held != null) {
                    with.add(text.of(held));
                } else {
                    without.add(lastBefore(text, id, items, List.copyOf(all), item));
                }
            }
            // The items of a missing sub-paragraph are missing with it.
            String holders = with.stream().map(Sighting::language).toList().toString();
            boolean withParent = told.contains(item.substring(0, item.lastIndexOf('-')) + holders);
            if (!without.isEmpty()) {
                told.add(item + holders);
            }
            if (!withParent) {
                differences.presence("subparagraph", "sub-paragraph " + item, with, without);
            }
        }
    }

    private static Sighting lastBefore(
            Places text, String id, Map<String, Clause> items, List<String> all, String item) {
        Sighting last = text.of(text.clause(id));
        for (String each : all.subList(0, all.indexOf(item))) {
            Clause held = items.get(each);
            last = held == null ? last : text.of(held);
        }
        return last;
    }

    /** The line behind the items that belongs to the paragraph as a whole. */
    private void flushLines(String id, List<Places> holding) {
        Set<String> all = new LinkedHashSet<>();
        for (Places text : holding) {
            withItems(text.clause(id)).values().stream()
                    .filter(part -> part.after().isPresent())
                    .forEach(part -> all.add(part.id()));
        }
        for (String part : all) {
            List<Sighting> with = new ArrayList<>();
            List<Sighting> without = new ArrayList<>();
            for (Places text : holding) {
                Clause held = withItems(text.clause(id)).get(part);
                Optional<Sighting> after = Optional.ofNullable(held)
                        .flatMap(Clause::after)
                        .map(words -> text.at(words.passage().place()));
                after.ifPresentOrElse(with::add, () -> without.add(text.of(held == null ? text.clause(id) : held)));
            }
            differences.presence("flush-line", "the line behind the sub-paragraphs of " + part, with, without);
        }
    }

    private static Map<String, Clause> withItems(Clause clause) {
        Map<String, Clause> all = new LinkedHashMap<>();
        all.put(clause.id(), clause);
        all.putAll(Places.items(clause));
        return all;
    }

    /** A cited document, at its first mention in one text. */
    private record Cited(Sighting place, Optional<LocalDate> date) {}

    /**
     * The documents that some clauses cite, however often; and the dates that the texts give them.
     *
     * @param where the clauses are, for the message
     */
    void citations(String where, List<Places> texts, Function<Places, List<Clause>> clauses) {
        Map<String, Map<Places, Cited>> bySymbol = new TreeMap<>();
        for (Places text : texts) {
            for (Clause clause : clauses.apply(text)) {
                for (Map.Entry<Mark.Citation, Sighting> mark : text.marks(clause, Mark.Citation.class)) {
                    Optional<String> symbol = symbol(mark.getKey().target());
                    Cited cited = new Cited(mark.getValue(), mark.getKey().date());
                    symbol.ifPresent(key -> bySymbol.computeIfAbsent(key, absent -> new LinkedHashMap<>())
                            .merge(text, cited, (one, other) -> one.date().isPresent() ? one : other));
                }
            }
        }
        bySymbol.forEach((symbol, cited) -> {
            List<Sighting> without = texts.stream()
                    .filter(text -> !cited.containsKey(text))
                    .map(text -> first(text, clauses.apply(text)))
                    .toList();
            List<Sighting> with = cited.values().stream().map(Cited::place).toList();
            differences.presence("citation", "the citation of %s %s".formatted(symbol, where), with, without);
            Map<Sighting, String> dates = new LinkedHashMap<>();
            cited.values().forEach(each -> each.date().ifPresent(date -> dates.put(each.place(), date.toString())));
            differences.value("citation-date", "the date of %s %s".formatted(symbol, where), dates);
        });
    }

    private static Sighting first(Places text, List<Clause> clauses) {
        return clauses.isEmpty() ? text.whole() : text.of(clauses.get(0));
    }

    /** What two possible documents leave open is told where it is read, not here. */
    private static Optional<String> symbol(Target target) {
        return target.symbolMeant().map(ClauseParity::withoutYear);
    }

    /** A Security Council resolution is the same with and without its year: its number alone is unique. */
    private static String withoutYear(Symbol symbol) {
        String text = symbol.text();
        int year = text.startsWith("S/RES/") ? text.indexOf(" (") : -1;
        return year < 0 ? text : text.substring(0, year);
    }
}
