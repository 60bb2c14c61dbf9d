package clausebook.export;

import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.derive.Timeline;
import clausebook.model.Resolution;
import clausebook.text.Sha256;
import clausebook.un.Folding;
import clausebook.un.Symbol;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code timeline.ics}: the dated events of the timeline as a calendar (RFC 5545). What has no date has no place in a
 * calendar and is left out. No clock: an event is stamped with its own day.
 */
public final class TimelineIcs {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder written = new StringBuilder();
    private final Resolution resolution;
    private final UnaryOperator<String> word;

    private TimelineIcs(Resolution resolution, UnaryOperator<String> word) {
        this.resolution = resolution;
        this.word = word;
    }

    /**
     * @param word the interface's word for a kind of event: {@code established}, {@code extended}, {@code modified},
     *     {@code ended}, {@code due-report}, {@code due-dialogue}, {@code due-review}, {@code due-end}, {@code due-other}
     */
    public static byte[] write(Resolution resolution, Timeline timeline, UnaryOperator<String> word) {
        TimelineIcs calendar = new TimelineIcs(resolution, word);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Clausebook//Timeline//EN");
        calendar.line("CALSCALE:GREGORIAN");
        for (Mandate mandate : timeline.mandates()) {
            mandate.events().forEach(event -> calendar.event(mandate.name(), event));
        }
        calendar.line("END:VCALENDAR");
        return calendar.written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(String mandate, MandateEvent event) {
        switch (event) {
            case MandateEvent.Established e -> event(mandate, "established", e.date(), e.symbol(), e.clause());
            case MandateEvent.Extended e -> event(mandate, "extended", e.date(), e.symbol(), e.clause());
            case MandateEvent.Modified e -> event(mandate, "modified", e.date(), e.symbol(), e.clause());
            case MandateEvent.Ended e -> event(mandate, "ended", e.date(), e.symbol(), e.clause());
            case MandateEvent.Due e ->
                event(
                        mandate,
                        "due-" + e.kind().name().toLowerCase(Locale.ROOT),
                        e.date(),
                        resolution.symbol(),
                        e.clause());
            case MandateEvent.NotCited e -> {}
        }
    }

    private void event(String mandate, String kind, Optional<LocalDate> date, Symbol symbol, String clause) {
        if (date.isEmpty()) {
            return;
        }
        String day = DAY.format(date.get());
        line("BEGIN:VEVENT");
        line("UID:" + uid(mandate, kind, symbol, clause));
        line("DTSTAMP:" + day + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day);
        line("SUMMARY:" + escaped(mandate + " · " + word.apply(kind) + " · " + symbol.text()));
        line("DESCRIPTION:" + escaped(resolution.symbol().text() + ", " + clause));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /**
     * The same whichever resolution tells of the event, so that two calendars that both tell it make one entry; the
     * mandate's name keeps apart two mandates that one document extends.
     */
    private static String uid(String mandate, String kind, Symbol symbol, String clause) {
        String name = Sha256.ofTextWithoutWhiteSpace(Folding.fold(mandate)).substring(0, 10);
        String place = kind.startsWith("due-") ? "." + clause : "";
        return symbol.slug() + "." + kind + place + "." + name + "@clausebook.invalid";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** Folds at 75 octets, never inside a character (RFC 5545, 3.1). */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int codePoint = content.codePointAt(i);
            int size = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (octets + size > LONGEST_LINE) {
                written.append("\r\n ");
                octets = 1;
            }
            written.appendCodePoint(codePoint);
            octets += size;
            i += Character.charCount(codePoint);
        }
        written.append("\r\n");
    }
}
