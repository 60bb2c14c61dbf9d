package clausebook.series;

import clausebook.derive.MandateSaying.What;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mandate as all texts of this site tell it together.
 *
 * @param key of its page's address
 * @param names as the texts call it, by language
 * @param works the works that do something to the mandate themselves, in time order
 * @param events in time order; those that no text dates stand at the end of their year, or last
 * @param gaps calendar years that the rhythm of the events would fill and for which no text cites one
 */
public record JoinedMandate(
        String key, Map<Language, String> names, List<WorkId> works, List<Event> events, List<Integer> gaps) {

    public JoinedMandate {
        names = Collections.unmodifiableMap(new EnumMap<>(names));
        works = List.copyOf(works);
        events = List.copyOf(events);
        gaps = List.copyOf(gaps);
    }

    /**
     * Something that happened to the mandate, with everyone who says so.
     *
     * @param symbol the resolution that did it
     * @param date the document's own, where it is on this site; else the one that most clauses give for it, whatever they say
     *     that it did, the earliest of those
     * @param sources in the order of works and clauses
     * @param terms for how long, in the words of the text that does it, by language
     * @param silent later works of the series that tell the mandate's history and leave this event out
     */
    public record Event(
            What kind,
            Symbol symbol,
            Optional<LocalDate> date,
            List<Source> sources,
            List<Term> terms,
            List<WorkId> silent) {
        public Event {
            terms = List.copyOf(terms);
            sources = List.copyOf(sources);
            silent = List.copyOf(silent);
        }

        /** The year: of its day, or the one that is part of the symbol ({@code S/RES/2640 (2022)}). */
        public Optional<Integer> year() {
            return date.map(LocalDate::getYear).or(symbol::year);
        }

        /** For how long, as the text in a language says it. */
        public Optional<String> term(Language language) {
            return terms.stream()
                    .filter(term -> term.language() == language)
                    .findFirst()
                    .map(Term::words);
        }

        /** Whether the texts give different days for it. */
        public boolean isDisputed() {
            return sources.stream()
                    .flatMap(source -> source.date().stream())
                    .anyMatch(day -> !Optional.of(day).equals(date));
        }
    }

    /** Words that state a term, as they stand ({@code until 30 June 2021}). */
    public record Term(Language language, String words) {}

    /**
     * A clause that tells the event.
     *
     * @param languages in which it does
     * @param date as it gives it
     * @param present whether the clause is the act itself
     */
    public record Source(
            WorkId work,
            Symbol symbol,
            String clause,
            List<Language> languages,
            Optional<LocalDate> date,
            boolean present) {
        public Source {
            languages = List.copyOf(languages);
        }
    }
}
