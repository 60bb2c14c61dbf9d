package clausebook.series;

import clausebook.derive.MandateSaying;
import clausebook.link.Catalog;
import clausebook.model.Resolution;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What other works need to know of one expression to find out whether they belong to one series: a few lines, none of the
 * text.
 *
 * @param events what the text says of mandates
 * @param cites the documents that it cites anywhere, by {@link Symbol#key}; none where it says nothing of mandates
 */
public record TextFacts(
        WorkId work,
        Symbol symbol,
        Language language,
        Optional<String> title,
        Optional<LocalDate> adopted,
        List<Event> events,
        List<String> cites) {

    /**
     * One thing that one clause says of a mandate.
     *
     * @param cites the documents that the clause cites, by {@link Symbol#key}: the one that set the mandate out among them
     */
    public record Event(MandateSaying saying, List<String> cites) {
        public Event {
            cites = cites.stream().distinct().sorted().toList();
        }
    }

    public TextFacts {
        events = List.copyOf(events);
        cites = cites.stream().distinct().sorted().toList();
    }

    /** @param cites every citation of a known document in the text */
    public static TextFacts of(Resolution resolution, List<Catalog.Cites> cites, List<MandateSaying> sayings) {
        return new TextFacts(
                resolution.work(),
                resolution.symbol(),
                resolution.language(),
                resolution.title(),
                resolution.adopted(),
                sayings.stream().map(saying -> event(saying, cites)).toList(),
                sayings.isEmpty()
                        ? List.of()
                        : cites.stream().map(each -> each.symbol().key()).toList());
    }

    private static Event event(MandateSaying saying, List<Catalog.Cites> cites) {
        return new Event(saying, saying.passing() ? List.of(saying.symbol().key()) : cited(saying.clause(), cites));
    }

    /** What the clause with this number cites, or the one that it is an item of. */
    private static List<String> cited(String clause, List<Catalog.Cites> cites) {
        return cites.stream()
                .filter(each -> clause.equals(each.clause()) || clause.startsWith(each.clause() + "-"))
                .map(each -> each.symbol().key())
                .toList();
    }
}
