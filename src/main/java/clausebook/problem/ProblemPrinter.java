package clausebook.problem;

/**
 * Shows a problem to a person: place, weight and code, the printed line with a caret under the character, and the way
 * out.
 *
 * <p>The caret is padded with U+3000 under wide characters so that it stands where it should in a terminal. Under a
 * line with right-to-left letters no caret can stand right, so the words there are quoted instead.
 */
public final class ProblemPrinter {

    /** Code points shown of a long line, before and after the place. */
    private static final int BEFORE = 40;

    private static final int AFTER = 40;

    private final boolean colour;

    public ProblemPrinter(boolean colour) {
        this.colour = colour;
    }

    /** The problem in one or more lines, each ended by a line feed. */
    public String show(Problem problem) {
        StringBuilder shown = new StringBuilder();
        shown.append(printable(problem.place().toString())).append(": ");
        shown.append(paint(problem.severity(), word(problem.severity()) + "[" + problem.code() + "]"));
        shown.append(": ").append(printable(problem.message())).append('\n');
        Place place = problem.place();
        if (place.line() > 0 && place.column() > 0 && !place.excerpt().isBlank()) {
            shown.append(excerpt(place));
        }
        if (!problem.hint().isEmpty()) {
            shown.append("  hint: ").append(printable(problem.hint())).append('\n');
        }
        return shown.toString();
    }

    private static String excerpt(Place place) {
        int[] line = place.excerpt().codePoints().toArray();
        int at = Math.min(place.column() - 1, line.length);
        int from = at > BEFORE + 2 ? at - BEFORE : 0;
        int to = Math.min(line.length, at + AFTER);
        StringBuilder text = new StringBuilder();
        StringBuilder padding = new StringBuilder();
        if (from > 0) {
            text.append('…');
            padding.append(' ');
        }
        boolean rightToLeft = false;
        for (int i = from; i < to; i++) {
            text.appendCodePoint(isControl(line[i]) ? '·' : line[i]);
            rightToLeft |= isRightToLeft(line[i]);
            if (i < at) {
                padding.append(isWide(line[i]) ? '\u3000' : ' ');
            }
        }
        if (to < line.length) {
            text.append('…');
        }
        String number = Integer.toString(place.line());
        String gutter = " ".repeat(number.length());
        StringBuilder shown = new StringBuilder();
        shown.append("  ")
                .append(number)
                .append(" | ")
                .append(text.toString().stripTrailing())
                .append('\n');
        if (rightToLeft) {
            int end = Math.min(line.length, at + 12);
            shown.append("  ").append(gutter).append(" | at: “");
            shown.append(printable(new String(line, at, Math.max(0, end - at)))).append("”\n");
        } else {
            shown.append("  ").append(gutter).append(" | ").append(padding).append("^\n");
        }
        return shown.toString();
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private String paint(Severity severity, String words) {
        if (!colour) {
            return words;
        }
        String code = switch (severity) {
            case ERROR -> "31;1";
            case WARNING -> "33;1";
            case NOTE -> "36";
        };
        return "\u001B[" + code + "m" + words + "\u001B[0m";
    }

    /** Words of a source may hold anything; a terminal must not obey them. */
    private static String printable(String words) {
        for (int i = 0; i < words.length(); i++) { // all controls are single units
            if (isControl(words.charAt(i)) && words.charAt(i) != '\n') {
                return withDots(words);
            }
        }
        return words;
    }

    private static String withDots(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().forEach(c -> shown.appendCodePoint(isControl(c) && c != '\n' ? '·' : c));
        return shown.toString();
    }

    private static boolean isControl(int c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isRightToLeft(int c) {
        return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    }

    /** Whether a terminal gives the character two columns (after UAX 11, the wide blocks that occur in UN texts). */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0x303E)
                || (c >= 0x3041 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
