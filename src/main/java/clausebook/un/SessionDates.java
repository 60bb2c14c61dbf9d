package clausebook.un;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When an organ can have adopted what a number names, as far as the number tells: General Assembly session s runs from
 * September of year 1945 + s; from its fourth session in 2007 on the Human Rights Council meets three times a year; other
 * numbers hold their year.
 */
public final class SessionDates {

    private SessionDates() {}

    /** The time a number can come from. */
    public record Span(LocalDate first, LocalDate last) {
        public boolean holds(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /** Empty where the number does not tell: special sessions, old numbers of the Economic and Social Council. */
    public static Optional<Span> of(Organ organ, CitedNumber number) {
        OptionalInt session = number.sessionNumber();
        if (session.isEmpty()) {
            return Optional.empty();
        }
        int count = session.getAsInt();
        return switch (organ) {
            // The first session began in January 1946; a resumed one may end in the September after.
            case GA ->
                years(
                        count == 1 ? LocalDate.of(1946, 1, 1) : LocalDate.of(1945 + count, 9, 1),
                        LocalDate.of(1946 + count, 10, 31));
            case HRC -> councilYear(count).flatMap(year -> years(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            case SC -> years(LocalDate.of(count, 1, 1), LocalDate.of(count, 12, 31));
            // Since 2013 the Council's session of a year begins in the July before.
            case ECOSOC ->
                number.shape() == CitedNumber.Shape.ROMAN
                        ? Optional.empty()
                        : years(LocalDate.of(count - 1, 7, 1), LocalDate.of(count, 12, 31));
            case CHR ->
                number.shape() == CitedNumber.Shape.ROMAN
                        ? Optional.empty()
                        : years(LocalDate.of(count, 1, 1), LocalDate.of(count, 12, 31));
        };
    }

    private static Optional<Span> years(LocalDate first, LocalDate last) {
        return Optional.of(new Span(first, last));
    }

    private static Optional<Integer> councilYear(int session) {
        if (session < 1 || session > 999) {
            return Optional.empty();
        }
        return Optional.of(session <= 3 ? 2006 : 2007 + (session - 4) / 3);
    }
}
