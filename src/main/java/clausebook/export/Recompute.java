package clausebook.export;

import clausebook.model.Clause;

/**
 * How a reader recomputes a clause's fingerprint from {@code resolution.txt}: one line for a POSIX shell with {@code sed},
 * {@code tr} and {@code sha256sum}. It takes the clause's lines, drops ids, the clause's own printed number and all white
 * space, and hashes what is left, which is {@link Clause#fullText()} without white space.
 */
public final class Recompute {

    private Recompute() {}

    /** The command over the file in the current folder. */
    public static String command(Clause clause) {
        String id = clause.id();
        String number = ResolutionText.printedNumber(clause);
        // A line of the clause, of one of its items, or of its flush line: [op3] [op3-a] [op3+], but not [op30].
        String dropNumber = number.isEmpty() ? "" : "s/^\\[" + id + "] " + literal(number) + "//;";
        return "sed -n '/^\\[" + id + "[]+-]/{" + dropNumber + "s/^\\[[^]]*] //;p;}' resolution.txt"
                + " | tr -d ' \\n' | sha256sum";
    }

    /** A text as a basic regular expression within single quotes that means only itself. */
    private static String literal(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\'') {
                escaped.append("'\\''");
            } else {
                escaped.append("\\.[*^$/".indexOf(unit) >= 0 ? "\\" : "").append(unit);
            }
        }
        return escaped.toString();
    }
}
