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
        ENDED,
        /** Nothing new: it is what the mandate is said to be laid down in. */
        SET_OUT;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing that one clause says of a mandate.
     *
     * @param mandate its name as the text calls it in full
     * @param symbol the resolution that did it
     * @param present whether it is this text that does it
     * @param term the words that state for how long, where it is done here
     * @param passing whether it is only said to tell which mandate is meant
     * @param cites the documents that the clause cites, by {@link Symbol#key}: the one that set the mandate out among them
     */
    public record Event(
            String mandate,
            Kind kind,
            Symbol symbol,
            Optional<LocalDate> date,
            String clause,
            boolean present,
            Optional<String> term,
            boolean passing,
            List<String> cites) {
        public Event {
            cites = cites.stream().distinct().sorted().toList();
        }
    }

    public TextFacts {
        events = List.copyOf(events);
    }

    /** @param cites every citation of a known document in the text */
    public static TextFacts of(Resolution resolution, List<Catalog.Cites> cites, List<MandateSaying> sayings) {
        return new TextFacts(
                resolution.work(),
                resolution.symbol(),
                resolution.language(),
                resolution.title(),
                resolution.adopted(),
                sayings.stream().map(saying -> event(saying, cites)).toList());
    }

    private static Event event(MandateSaying saying, List<Catalog.Cites> cites) {
        return new Event(
                saying.mandate(),
                Kind.valueOf(saying.what().name()),
                saying.symbol(),
                saying.date(),
                saying.clause(),
                saying.present(),
                saying.term(),
                saying.passing(),
                saying.passing() ? List.of(saying.symbol().key()) : cited(saying.clause(), cites));
    }

    /** What the clause with this number cites, or the one that it is an item of. */
    private static List<String> cited(String clause, List<Catalog.Cites> cites) {
        return cites.stream()
                .filter(each -> clause.equals(each.clause()) || clause.startsWith(each.clause() + "-"))
                .map(each -> each.symbol().key())
                .toList();
    }
}
