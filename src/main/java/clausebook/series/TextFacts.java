package clausebook.series;

import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What other works need to know of one expression to find out whether they belong to one series: a few lines, none of the
 * text.
 *
 * @param events what the text says of mandates
 */
public record TextFacts(
        WorkId work,
        Symbol symbol,
        Language language,
        Optional<String> title,
        Optional<LocalDate> adopted,
        List<Event> events) {

    /** What happens to a mandate. */
    public enum Kind {
        ESTABLISHED,
        EXTENDED,
        MODIFIED,
        ENDED;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One thing that one clause says of a mandate.
     *
     * @param mandate its name as the text calls it in full
     * @param symbol the resolution that did it
     * @param present whether it is this text that does it
     * @param cites the documents that the clause cites, by {@link Symbol#key}: the one that set the mandate out among them
     */
    public record Event(
            String mandate,
            Kind kind,
            Symbol symbol,
            Optional<LocalDate> date,
            String clause,
            boolean present,
            Set<String> cites) {
        public Event {
            cites = Collections.unmodifiableSortedSet(new TreeSet<>(cites));
        }
    }

    public TextFacts {
        events = List.copyOf(events);
    }

    public static TextFacts of(Resolution resolution, List<Mandate> mandates) {
        List<Event> events = new ArrayList<>();
        for (Mandate mandate : mandates) {
            for (MandateEvent event : mandate.events()) {
                event(resolution, mandate.name(), event).ifPresent(events::add);
            }
        }
        return new TextFacts(
                resolution.work(),
                resolution.symbol(),
                resolution.language(),
                resolution.title(),
                resolution.adopted(),
                events);
    }

    /** What the clause with this number cites, or the one that it is an item of. */
    private static Set<String> cited(Resolution resolution, String clause) {
        Set<String> cites = new TreeSet<>();
        resolution.clauses().stream()
                .filter(whole -> clause.equals(whole.id()) || clause.startsWith(whole.id() + "-"))
                .forEach(whole -> cited(whole, cites));
        return cites;
    }

    private static void cited(Clause clause, Set<String> cites) {
        Stream.concat(Stream.of(clause.wording()), clause.after().stream())
                .flatMap(words -> words.marks(Mark.Citation.class).stream())
                .forEach(citation -> {
                    if (citation.target() instanceof Target.Elsewhere elsewhere) {
                        cites.add(elsewhere.symbol().key());
                    }
                });
        clause.items().forEach(item -> cited(item, cites));
    }

    private static Optional<Event> event(Resolution resolution, String name, MandateEvent event) {
        return switch (event) {
            case MandateEvent.Established e ->
                event(resolution, name, Kind.ESTABLISHED, e.symbol(), e.date(), e.clause(), e.present());
            case MandateEvent.Extended e ->
                event(resolution, name, Kind.EXTENDED, e.symbol(), e.date(), e.clause(), e.present());
            case MandateEvent.Modified e ->
                event(resolution, name, Kind.MODIFIED, e.symbol(), e.date(), e.clause(), e.present());
            case MandateEvent.Ended e ->
                event(resolution, name, Kind.ENDED, e.symbol(), e.date(), e.clause(), e.present());
            case MandateEvent.Due e -> Optional.empty();
            case MandateEvent.NotCited e -> Optional.empty();
        };
    }

    private static Optional<Event> event(
            Resolution resolution,
            String name,
            Kind kind,
            Symbol symbol,
            Optional<LocalDate> date,
            String clause,
            boolean present) {
        return Optional.of(new Event(name, kind, symbol, date, clause, present, cited(resolution, clause)));
    }
}
