package clausebook.text;

import java.util.Arrays;
import java.util.List;

/**
 * How full the printed lines of one dump are. A printer breaks a line inside a paragraph only where the next word has no
 * room; so a line that leaves more room than the lines that are surely broken inside a sentence is the last of its
 * paragraph. How much room those leave depends on the print (a typewriter's columns, a proportional face, a ragged
 * margin) and is measured, not assumed.
 *
 * @param width columns of a full line; 0 where too few lines are wrapped to tell
 * @param tolerance the room that all but a few of the lines broken inside a sentence stay within
 * @param sure whether enough lines were measured to trust the tolerance
 */
record LineRoom(int width, int tolerance, boolean sure) {

    private static final int FEWEST = 3;
    private static final int FEWEST_SURE = 10;
    private static final double FULL = 0.97;
    private static final double WITHIN = 0.97;
    private static final String NEVER_FIRST = "，。；：、）》”’？！〉」』】";

    static final LineRoom UNKNOWN = new LineRoom(0, 0, false);

    /** @param body index of the first line of the body; the masthead has widths of its own */
    static LineRoom of(List<PrintedLine> lines, List<LineSign> signs, int body) {
        int[] widths = new int[lines.size()];
        int count = 0;
        for (int i = body; i + 1 < lines.size(); i++) {
            if (isInside(lines, signs, i)) {
                widths[count++] = Ideographs.width(lines.get(i).text());
            }
        }
        if (count < FEWEST) {
            return UNKNOWN;
        }
        int[] sorted = Arrays.copyOf(widths, count);
        Arrays.sort(sorted);
        int width = sorted[(int) ((count - 1) * FULL)];
        int[] rooms = new int[count];
        int measured = 0;
        for (int i = body; i + 1 < lines.size(); i++) {
            if (isInside(lines, signs, i)) {
                rooms[measured++] = width - needed(lines.get(i), lines.get(i + 1));
            }
        }
        Arrays.sort(rooms);
        int tolerance = Math.max(0, rooms[(int) ((count - 1) * WITHIN)]);
        return new LineRoom(width, tolerance, count >= FEWEST_SURE && tolerance <= width / 3);
    }

    /** How many lines surely are broken inside a sentence. */
    static int brokenInside(List<PrintedLine> lines, List<LineSign> signs, int body) {
        int count = 0;
        for (int i = body; i + 1 < lines.size(); i++) {
            count += isInside(lines, signs, i) ? 1 : 0;
        }
        return count;
    }

    /** Whether a sentence surely goes on from this line to the next: it ends open, and the next begins inside a sentence. */
    private static boolean isInside(List<PrintedLine> lines, List<LineSign> signs, int index) {
        LineSign.Kind kind = signs.get(index).kind();
        boolean running = kind != LineSign.Kind.ALONE
                && kind != LineSign.Kind.CHAPEAU
                && kind != LineSign.Kind.BEGINS
                && kind != LineSign.Kind.SENTENCE
                && kind != LineSign.Kind.HEADING;
        String next = lines.get(index + 1).text();
        return running
                && signs.get(index + 1).kind() == LineSign.Kind.PLAIN
                && LineEnding.of(lines.get(index).text()) == LineEnding.OPEN
                && (LetterCase.beginsLower(next) || !LetterCase.beginsWithCase(next));
    }

    /** The columns that the first word of the next line takes behind this one. */
    private static int needed(PrintedLine line, PrintedLine next) {
        String text = line.text();
        int before = text.codePointBefore(text.length());
        boolean glued = before == '-' || before == '/' || Ideographs.is(before);
        return Ideographs.width(text) + firstToken(next.text()) + (glued ? 0 : 1);
    }

    /** The columns of the first word, or of the first ideograph, with the signs that may not begin a line. */
    private static int firstToken(String text) {
        int end = 1;
        if (!Ideographs.is(text.charAt(0))) {
            while (end < text.length() && !breaks(text.charAt(end)) && !Ideographs.is(text.charAt(end))) {
                end++;
                if (end > 3 && text.charAt(end - 1) == '-') {
                    return Ideographs.width(text.substring(0, end));
                }
            }
        }
        while (end < text.length() && NEVER_FIRST.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return Ideographs.width(text.substring(0, end));
    }

    /** A space that keeps two words together lets no line break. */
    private static boolean breaks(char unit) {
        return WhiteSpace.is(unit) && unit != 0xA0 && unit != 0x202F;
    }

    /** How many columns are left of a line once the next line's first word is set behind it; less than 0 if it has no room. */
    int left(PrintedLine line, PrintedLine next) {
        return width - needed(line, next);
    }

    /** Whether a line leaves clearly more room than one broken inside a sentence does. */
    boolean endsShort(PrintedLine line, PrintedLine next) {
        return width > 0 && left(line, next) > (sure ? tolerance : Math.max(6, width / 10));
    }
}
