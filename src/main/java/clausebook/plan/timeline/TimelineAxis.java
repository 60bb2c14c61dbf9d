package clausebook.plan.timeline;

import clausebook.plan.timeline.TimelineFigure.NotCited;
import clausebook.plan.timeline.TimelineFigure.Segment;
import clausebook.plan.timeline.TimelineFigure.Tick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of a timeline's figure: whole years from left to right, and where on it a day stands.
 *
 * @param from the first day
 * @param days from the first day to the last
 * @param left where the first day stands
 * @param right where the last day stands
 */
record TimelineAxis(LocalDate from, long days, int left, int right) {

    private static final int FEWEST_YEARS = 2;

    /** Steps between the years that are labelled; a narrow axis labels few. */
    private static final int[] STEPS = {2, 5, 10, 20, 50};

    private static final int LABELS_APART = 4;

    /** An axis over all years from a day's to another day, two years at least. */
    static TimelineAxis over(LocalDate first, LocalDate last, int left, int right) {
        LocalDate from = LocalDate.of(first.getYear(), 1, 1);
        LocalDate least = from.plusYears(FEWEST_YEARS);
        LocalDate to = last.isBefore(least) ? least : last;
        return new TimelineAxis(from, to.toEpochDay() - from.toEpochDay(), left, right);
    }

    int x(LocalDate date) {
        long since = date.toEpochDay() - from.toEpochDay();
        return (int) (left + since * (right - left) / days);
    }

    /** A mark where each year begins, labelled as far as there is room. */
    List<Tick> ticks() {
        LocalDate end = from.plusDays(days);
        int yearWidth = (int) ((long) (right - left) * 365 / days);
        int every = 1;
        for (int step : STEPS) {
            every = yearWidth * every < TimelineLayout.widthOf("2000") + LABELS_APART ? step : every;
        }
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(end); day = day.plusYears(1)) {
            ticks.add(new Tick(x(day), day.getYear() % every == 0 ? String.valueOf(day.getYear()) : ""));
        }
        return ticks;
    }

    /**
     * The line, dashed over each year that is not cited; two such years in a row make one dashed piece.
     *
     * @param gaps by year
     */
    List<Segment> segments(List<NotCited> gaps) {
        List<Segment> pieces = new ArrayList<>();
        int at = left;
        for (NotCited gap : gaps) {
            int start = x(LocalDate.of(gap.year(), 1, 1));
            int end = x(LocalDate.of(gap.year() + 1, 1, 1));
            if (start > at) {
                pieces.add(new Segment(at, start, false));
            }
            pieces.add(new Segment(Math.max(at, start), Math.min(end, right), true));
            at = Math.min(end, right);
        }
        if (at < right) {
            pieces.add(new Segment(at, right, false));
        }
        return pieces;
    }
}
