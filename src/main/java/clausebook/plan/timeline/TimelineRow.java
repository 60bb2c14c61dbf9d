package clausebook.plan.timeline;

import clausebook.derive.Mandate;
import clausebook.derive.MandateEvent;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.clause.Linking;
import clausebook.plan.page.Symbols;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One event of a mandate in words: a row of the timeline's table, and what its figure and the clause pages say of it.
 *
 * @param kind {@code established}, {@code extended}, {@code modified}, {@code ended}, {@code due} or {@code not-cited}
 * @param date as written, or the words that stand in its place
 * @param datetime empty where the text gives no day
 * @param document the resolution, or empty
 * @param documentHref its anchor among the references, or the clause for what this resolution does itself
 * @param what the event in words
 * @param clause the clause that says so
 * @param interval the time since the dated event before, empty for the first and the undated
 * @param note a sentence on what the row does not say, empty for none
 */
public record TimelineRow(
        String kind,
        String date,
        String datetime,
        String document,
        String documentHref,
        String what,
        String clause,
        String clauseHref,
        String interval,
        String note,
        boolean present) {

    /** Rows in time order; a year that is not cited stands between its neighbours. */
    public static List<TimelineRow> of(Words words, ExpressionIndex index, Linking linking, Mandate mandate) {
        List<TimelineRow> rows = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (MandateEvent event : mandate.events()) {
            Optional<LocalDate> date = dateOf(event);
            rows.add(new Row(words, index, linking, mandate, event).row(before));
            before = date.isPresent() && !(event instanceof MandateEvent.Due) ? date : before;
        }
        return List.copyOf(rows);
    }

    /** An event's day, where the text tells one. */
    public static Optional<LocalDate> dateOf(MandateEvent event) {
        return switch (event) {
            case MandateEvent.Established done -> done.date();
            case MandateEvent.Extended done -> done.date();
            case MandateEvent.Modified done -> done.date();
            case MandateEvent.Ended done -> done.date();
            case MandateEvent.Due due -> due.date();
            case MandateEvent.NotCited gap -> Optional.empty();
        };
    }

    /** What is due, in words: {@code 提交报告}. */
    public static String due(Words words, MandateEvent.Due due) {
        return words.of("due.kind." + due.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Whole months between two days, rounded to the nearest: 372 days are 12 months. */
    static long months(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return (days * 12 * 100 + 36525 / 2) / 36525;
    }

    private record Row(Words words, ExpressionIndex index, Linking linking, Mandate mandate, MandateEvent event) {

        TimelineRow row(Optional<LocalDate> before) {
            return switch (event) {
                case MandateEvent.Established done ->
                    done("established", done.symbol(), done.date(), done.present(), before);
                case MandateEvent.Extended done -> done("extended", done.symbol(), done.date(), done.present(), before);
                case MandateEvent.Modified done -> done("modified", done.symbol(), done.date(), done.present(), before);
                case MandateEvent.Ended done -> done("ended", done.symbol(), done.date(), done.present(), before);
                case MandateEvent.Due due -> due(due);
                case MandateEvent.NotCited gap -> notCited(gap);
            };
        }

        private TimelineRow done(
                String kind, Symbol symbol, Optional<LocalDate> date, boolean present, Optional<LocalDate> before) {
            Language language = index.resolution().language();
            String what =
                    present && kind.equals("extended") && mandate.termWords().isPresent()
                            ? words.of(
                                    "timeline.event.extended.term",
                                    mandate.termWords().get())
                            : words.of("timeline.event." + kind);
            String interval = date.isPresent() && before.isPresent()
                    ? words.count("timeline.interval", (int) months(before.get(), date.get()))
                    : "";
            return new TimelineRow(
                    kind,
                    date.map(day -> Dates.shown(day, words.language())).orElse(words.of("timeline.nodate")),
                    date.map(LocalDate::toString).orElse(""),
                    present ? words.of("timeline.thisresolution") : Symbols.named(words, symbol),
                    present
                            ? clauseHref()
                            : linking.to(Addresses.references(index.resolution().work(), language, symbol.slug())),
                    what,
                    ClauseNames.brief(words, index.labels(), event.clause()),
                    clauseHref(),
                    interval,
                    "",
                    present);
        }

        private TimelineRow due(MandateEvent.Due due) {
            return new TimelineRow(
                    "due",
                    due.date().map(day -> Dates.shown(day, words.language())).orElse(due.when()),
                    due.date().map(LocalDate::toString).orElse(""),
                    "",
                    "",
                    TimelineRow.due(words, due),
                    ClauseNames.brief(words, index.labels(), due.clause()),
                    clauseHref(),
                    "",
                    due.date().isPresent() ? "" : words.of("due.nodate"),
                    false);
        }

        private TimelineRow notCited(MandateEvent.NotCited gap) {
            return new TimelineRow(
                    "not-cited",
                    words.of("timeline.year", String.valueOf(gap.year())),
                    "",
                    "",
                    "",
                    words.of("timeline.notcited"),
                    ClauseNames.brief(words, index.labels(), gap.clause()),
                    clauseHref(),
                    "",
                    words.of("timeline.notcited.note"),
                    false);
        }

        private String clauseHref() {
            return linking.to(Addresses.clause(
                    index.resolution().work(), index.resolution().language(), event.clause()));
        }
    }
}
