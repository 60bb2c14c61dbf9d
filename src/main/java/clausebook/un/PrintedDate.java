package clausebook.un;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a text prints it, which may lack its day, or its year where a neighbour gives it. The forms and names of
 * months come from the language's fixed wording.
 *
 * @param start UTF-16 index of its first character in the text it was found in
 * @param end index after its last character
 */
public record PrintedDate(int start, int end, OptionalInt year, OptionalInt month, OptionalInt day) {

    private static final int LONGEST = 50;

    /** The day it names; empty where it lacks a part, or where there is no such day. */
    public Optional<LocalDate> date() {
        return year.isPresent() ? date(year.getAsInt()) : Optional.empty();
    }

    /** The day it names in a year that its neighbour gives; its own year, if it has one, stands. */
    public Optional<LocalDate> date(int otherYear) {
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.orElse(otherYear), month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public boolean isFull() {
        return date().isPresent();
    }

    /** The first date at or behind an index, in its longest form. */
    public static Optional<PrintedDate> find(String text, int from, Language language) {
        return FixedWording.of(language).dates().find(text, from);
    }

    /** The date that a line is and nothing else. */
    public static Optional<PrintedDate> only(String line, Language language) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return FixedWording.of(language).dates().first(line).filter(date -> date.end() == line.length());
    }

    /** Every date of a text, in order; none overlaps another. */
    public static List<PrintedDate> all(String text, Language language) {
        return FixedWording.of(language).dates().all(text);
    }
}
