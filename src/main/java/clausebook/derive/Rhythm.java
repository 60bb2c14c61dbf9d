package clausebook.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The rhythm in which a mandate is renewed, and the calendar years that break it.
 *
 * <p>A calendar year without an event is a gap only where the median of the other intervals is 9 to 15 months; else an
 * interval over one and a half times the term that the text states; with no known term, none. A gap says that this text
 * cites nothing for the year, not that nothing happened.
 */
public final class Rhythm {

    /**
     * A year that the rhythm would fill.
     *
     * @param after index of the event before it in the list of days
     */
    public record Gap(int year, int after) {}

    private static final double YEARLY_FROM = 9;
    private static final double YEARLY_TO = 15;
    private static final double TOO_LONG = 1.5;

    private Rhythm() {}

    /** @param days of the events, in time order */
    public static List<Gap> gaps(List<LocalDate> days, Optional<Integer> termMonths) {
        double[] intervals = new double[Math.max(0, days.size() - 1)];
        TreeSet<Integer> filled = new TreeSet<>();
        days.forEach(day -> filled.add(day.getYear()));
        for (int i = 1; i < days.size(); i++) {
            intervals[i - 1] = months(days.get(i - 1), days.get(i));
        }
        double[] sorted = intervals.clone();
        Arrays.sort(sorted);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < intervals.length; i++) {
            for (int year : missing(days.get(i), days.get(i + 1), isYearly(sorted, intervals[i]), termMonths)) {
                if (!filled.contains(year)) {
                    gaps.add(new Gap(year, i));
                }
            }
        }
        return List.copyOf(gaps);
    }

    private static TreeSet<Integer> missing(LocalDate from, LocalDate to, boolean yearly, Optional<Integer> term) {
        TreeSet<Integer> years = new TreeSet<>();
        if (yearly) {
            for (int year = from.getYear() + 1; year < to.getYear(); year++) {
                years.add(year);
            }
        } else if (term.isPresent() && term.get() > 0 && months(from, to) > TOO_LONG * term.get()) {
            // A renewal was due one term after the last one, and so on, up to half a term before the next that is
            // cited.
            int step = term.get();
            for (LocalDate due = from.plusMonths(step); months(due, to) >= step / 2.0; due = due.plusMonths(step)) {
                years.add(due.getYear());
            }
        }
        return years;
    }

    /** Whether the intervals other than this one are about a year long. */
    private static boolean isYearly(double[] sorted, double without) {
        int others = sorted.length - 1;
        if (others == 0) {
            return false;
        }
        int left = Arrays.binarySearch(sorted, without);
        double upper = at(sorted, left, others / 2);
        double median = others % 2 == 1 ? upper : (at(sorted, left, others / 2 - 1) + upper) / 2;
        return median >= YEARLY_FROM && median <= YEARLY_TO;
    }

    /** The interval at an index once one is taken out. */
    private static double at(double[] sorted, int left, int index) {
        return sorted[index < left ? index : index + 1];
    }

    /** Whole calendar months, and the days above them as a part of 31. */
    static double months(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.MONTHS.between(from, to);
        return whole + ChronoUnit.DAYS.between(from.plusMonths(whole), to) / 31.0;
    }
}
