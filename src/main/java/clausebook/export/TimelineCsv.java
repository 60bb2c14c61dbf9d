package clausebook.export;

import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.derive.References.CitedDocument;
import clausebook.derive.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code timeline.csv}: the events of the timeline page as comma-separated values (RFC 4180: CRLF, quotes doubled). A date
 * the text does not give is an empty field; the column {@code status} says why.
 */
public final class TimelineCsv {

    private static final List<String> HEADER =
            List.of("mandate", "kind", "status", "date", "symbol", "session", "when", "clause");

    private TimelineCsv() {}

    public static byte[] write(Timeline timeline) {
        StringBuilder written = new StringBuilder(row(HEADER));
        for (Mandate mandate : timeline.mandates()) {
            mandate.events().forEach(event -> written.append(row(fields(mandate.name(), event))));
        }
        for (CitedDocument document : timeline.background()) {
            String clause =
                    document.places().isEmpty() ? "" : document.places().get(0).clause();
            written.append(row(List.of(
                    "",
                    "background",
                    status(document.date()),
                    text(document.date()),
                    document.symbol().text(),
                    "",
                    "",
                    clause)));
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> fields(String mandate, MandateEvent event) {
        return switch (event) {
            case MandateEvent.Established e ->
                done(mandate, "established", e.date(), e.symbol().text(), e.clause());
            case MandateEvent.Extended e ->
                done(mandate, "extended", e.date(), e.symbol().text(), e.clause());
            case MandateEvent.Modified e ->
                done(mandate, "modified", e.date(), e.symbol().text(), e.clause());
            case MandateEvent.Ended e ->
                done(mandate, "ended", e.date(), e.symbol().text(), e.clause());
            case MandateEvent.Due e ->
                List.of(
                        mandate,
                        "due-" + e.kind().name().toLowerCase(Locale.ROOT),
                        e.date().isPresent() ? "due" : "due-no-date-in-text",
                        text(e.date()),
                        "",
                        e.session().orElse(""),
                        e.when(),
                        e.clause());
            case MandateEvent.NotCited e ->
                List.of(mandate, "not-cited", "year-not-cited", "", "", "", Integer.toString(e.year()), e.clause());
        };
    }

    private static List<String> done(
            String mandate, String kind, Optional<LocalDate> date, String symbol, String clause) {
        return List.of(mandate, kind, status(date), text(date), symbol, "", "", clause);
    }

    private static String status(Optional<LocalDate> date) {
        return date.isPresent() ? "dated" : "no-date-in-text";
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String row(List<String> fields) {
        return String.join(",", fields.stream().map(TimelineCsv::field).toList()) + "\r\n";
    }

    private static String field(String text) {
        boolean quoted = text.chars().anyMatch(unit -> unit == ',' || unit == '"' || unit == '\r' || unit == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
