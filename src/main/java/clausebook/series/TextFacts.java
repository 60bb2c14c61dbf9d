package clausebook.series;

import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.link.Catalog;
import clausebook.model.Resolution;
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
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** @param cites every citation of a known document in the text */
    public static TextFacts of(Resolution resolution, List<Catalog.Cites> cites, List<Mandate> mandates) {
        List<Event> events = new ArrayList<>();
        for (Mandate mandate : mandates) {
            for (MandateEvent event : mandate.events()) {
                event(mandate.name(), event, clause -> cited(clause, cites)).ifPresent(events::add);
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
    private static Set<String> cited(String clause, List<Catalog.Cites> cites) {
        return cites.stream()
                .filter(each -> clause.equals(each.clause()) || clause.startsWith(each.clause() + "-"))
                .map(each -> each.symbol().key())
                .collect(Collectors.toSet());
    }

    private static Optional<Event> event(String name, MandateEvent event, Function<String, Set<String>> cited) {
        return switch (event) {
            case MandateEvent.Established e ->
                Optional.of(new Event(
                        name,
                        Kind.ESTABLISHED,
                        e.symbol(),
                        e.date(),
                        e.clause(),
                        e.present(),
                        cited.apply(e.clause())));
            case MandateEvent.Extended e ->
                Optional.of(new Event(
                        name, Kind.EXTENDED, e.symbol(), e.date(), e.clause(), e.present(), cited.apply(e.clause())));
            case MandateEvent.Modified e ->
                Optional.of(new Event(
                        name, Kind.MODIFIED, e.symbol(), e.date(), e.clause(), e.present(), cited.apply(e.clause())));
            case MandateEvent.Ended e ->
                Optional.of(new Event(
                        name, Kind.ENDED, e.symbol(), e.date(), e.clause(), e.present(), cited.apply(e.clause())));
            case MandateEvent.Due e -> Optional.empty();
            case MandateEvent.NotCited e -> Optional.empty();
        };
    }
}
