package clausebook.problem;

import java.util.Comparator;

/**
 * One thing that is wrong or worth knowing: where it is, which rule it breaks, and the way out.
 *
 * @param severity whether the build may go on
 * @param code the kind of problem, in lower-case words joined by hyphens; one code per kind, documented for publishers
 * @param place where
 * @param message what is the matter, naming the rule
 * @param hint what the publisher can do; empty only for notes
 */
public record Problem(Severity severity, String code, Place place, String message, String hint) {

    /** The order in which problems are told: by place, then by code and message, the same on every machine. */
    public static final Comparator<Problem> BY_PLACE = Problem::compareByPlace;

    public static Problem error(String code, Place place, String message, String hint) {
        return new Problem(Severity.ERROR, code, place, message, hint);
    }

    public static Problem warning(String code, Place place, String message, String hint) {
        return new Problem(Severity.WARNING, code, place, message, hint);
    }

    public static Problem note(String code, Place place, String message) {
        return new Problem(Severity.NOTE, code, place, message, "");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static int compareByPlace(Problem one, Problem other) {
        int places = one.place.compareTo(other.place);
        int codes = places != 0 ? places : one.code.compareTo(other.code);
        return codes != 0 ? codes : one.message.compareTo(other.message);
    }

    /** The same problem with another weight (what {@code --strict} and {@code --lenient} do). */
    public Problem as(Severity other) {
        return new Problem(other, code, place, message, hint);
    }
}
