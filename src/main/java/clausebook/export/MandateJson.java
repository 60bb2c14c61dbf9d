package clausebook.export;

import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mandates and their events as JSON. What the text does not give is null. */
final class MandateJson {

    private MandateJson() {}

    static ArrayNode mandates(JsonMapper mapper, List<Mandate> mandates) {
        ArrayNode array = mapper.createArrayNode();
        for (Mandate mandate : mandates) {
            ObjectNode node = array.addObject();
            node.put("name", mandate.name());
            ArrayNode events = node.putArray("events");
            mandate.events().forEach(event -> events.add(event(mapper, event)));
            node.put("termMonths", mandate.termMonths().orElse(null));
            node.put("termWords", mandate.termWords().orElse(null));
        }
        return array;
    }

    static ArrayNode due(JsonMapper mapper, List<MandateEvent.Due> due) {
        ArrayNode array = mapper.createArrayNode();
        due.forEach(event -> array.add(event(mapper, event)));
        return array;
    }

    private static ObjectNode event(JsonMapper mapper, MandateEvent event) {
        return switch (event) {
            case MandateEvent.Established e ->
                done(mapper, "established", e.symbol(), e.date(), e.clause(), e.present());
            case MandateEvent.Extended e -> done(mapper, "extended", e.symbol(), e.date(), e.clause(), e.present());
            case MandateEvent.Modified e -> done(mapper, "modified", e.symbol(), e.date(), e.clause(), e.present());
            case MandateEvent.Ended e -> done(mapper, "ended", e.symbol(), e.date(), e.clause(), e.present());
            case MandateEvent.Due e ->
                mapper.createObjectNode()
                        .put("kind", "due")
                        .putNull("symbol")
                        .put("date", e.date().map(LocalDate::toString).orElse(null))
                        .put("clause", e.clause())
                        .put("what", what(e.kind()))
                        .put("session", e.session().orElse(null))
                        .put("when", e.when());
            case MandateEvent.NotCited e ->
                mapper.createObjectNode()
                        .put("kind", "not-cited")
                        .putNull("symbol")
                        .putNull("date")
                        .put("clause", e.clause())
                        .put("year", e.year());
        };
    }

    private static ObjectNode done(
            JsonMapper mapper, String kind, Symbol symbol, Optional<LocalDate> date, String clause, boolean present) {
        return mapper.createObjectNode()
                .put("kind", kind)
                .put("symbol", symbol.text())
                .put("date", date.map(LocalDate::toString).orElse(null))
                .put("clause", clause)
                .put("present", present);
    }

    /** The file's own words for what is due, which its schema lists: an end of a term is none of them. */
    private static String what(MandateEvent.Due.Kind kind) {
        return kind == MandateEvent.Due.Kind.END ? "other" : kind.name().toLowerCase(Locale.ROOT);
    }
}
