package clausebook.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a clause's id, which is the same in every language: {@code op23}, {@code pp7}, {@code op3-a-i},
 * {@code annex1-sec2-op4bis}.
 *
 * @param kind {@code pp}, {@code op}, or {@code p} for an unnumbered paragraph
 * @param number with its Latin suffix behind a space: {@code 23 bis}
 * @param items the positions of items, outermost first, each in brackets as the UN Editorial Manual writes them
 */
public record ClauseId(
        Optional<String> annex, Optional<String> section, String kind, String digits, String number, String items) {

    private static final Pattern FORM =
            Pattern.compile("(?:annex([0-9]+)-)?(?:sec([0-9]+)-)?(pp|op|p)([0-9]+)((?:bis|ter|quater)?)((?:-[a-z]+)*)");

    public static Optional<ClauseId> of(String id) {
        if (isPlain(id)) {
            String digits = id.substring(2);
            return Optional.of(
                    new ClauseId(Optional.empty(), Optional.empty(), id.substring(0, 2), digits, digits, ""));
        }
        Matcher parts = FORM.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String suffix = parts.group(5).isEmpty() ? "" : " " + parts.group(5);
        return Optional.of(new ClauseId(
                Optional.ofNullable(parts.group(1)),
                Optional.ofNullable(parts.group(2)),
                parts.group(3),
                parts.group(4),
                parts.group(4) + suffix,
                bracketed(parts.group(6))));
    }

    /** {@code pp7} or {@code op23}, as nearly all are. */
    private static boolean isPlain(String id) {
        if (id.length() < 3 || !(id.startsWith("op") || id.startsWith("pp"))) {
            return false;
        }
        for (int i = 2; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String bracketed(String steps) {
        StringBuilder written = new StringBuilder();
        for (String step : steps.split("-")) {
            if (!step.isEmpty()) {
                written.append('(').append(step).append(')');
            }
        }
        return written.toString();
    }
}
