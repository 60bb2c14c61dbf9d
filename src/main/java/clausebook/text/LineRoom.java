package clausebook.text;

import java.util.Arrays;
import java.util.List;

/**
 * How full the printed lines of one dump are. A printer breaks a line inside a paragraph only where the next word has no
 * room; so a line that leaves more room than the lines that are surely broken inside a sentence is the last of its
 * paragraph. How much room those leave depends on the print (a typewriter's columns, a proportional face, a ragged
 * margin) and is measured, not assumed.
 *
 * @param measure that the lines broken inside a sentence fit best
 * @param width of a full line; 0 where too few lines are wrapped to tell
 * @param tolerance the room that all but a few of the lines broken inside a sentence stay within
 * @param sure whether enough lines were measured to trust the tolerance
 */
record LineRoom(LineMeasure measure, int width, int tolerance, boolean sure) {

    private static final int FEWEST = 3;
    private static final int FEWEST_SURE = 10;
    /** More lines than the longest resolutions have tell nothing more. */
    private static final int MOST_MEASURED = 3000;

    private static final double FULL = 0.97;
    private static final double WITHIN = 0.97;

    static final LineRoom UNKNOWN = new LineRoom(LineMeasure.ALL.get(0), 0, 0, false);

    /** @param body index of the first line of the body; the masthead has widths of its own */
    static LineRoom of(List<PrintedLine> lines, List<LineSign> signs, int body) {
        int[] inside = inside(lines, signs, body);
        if (inside.length < FEWEST) {
            return UNKNOWN;
        }
        int[] some = Arrays.copyOf(inside, Math.min(inside.length, MOST_MEASURED));
        LineRoom best = UNKNOWN;
        for (LineMeasure measure : LineMeasure.ALL) {
            LineRoom room = measured(lines, some, measure);
            best = best.width == 0 || room.share() < best.share() ? room : best;
        }
        return best;
    }

    private static LineRoom measured(List<PrintedLine> lines, int[] inside, LineMeasure measure) {
        int count = inside.length;
        int[] widths = new int[count];
        for (int i = 0; i < count; i++) {
            widths[i] = measure.width(lines.get(inside[i]).text());
        }
        Arrays.sort(widths);
        int width = widths[(int) ((count - 1) * FULL)];
        int[] rooms = new int[count];
        for (int i = 0; i < count; i++) {
            rooms[i] = width - measure.needed(lines.get(inside[i]), lines.get(inside[i] + 1));
        }
        Arrays.sort(rooms);
        int tolerance = Math.max(0, rooms[(int) ((count - 1) * WITHIN)]);
        return new LineRoom(measure, width, tolerance, count >= FEWEST_SURE && tolerance <= width / 3);
    }

    /** The tolerance as a share of the width. */
    private double share() {
        return (double) tolerance / width;
    }

    /** How many lines surely are broken inside a sentence. */
    static int brokenInside(List<PrintedLine> lines, List<LineSign> signs, int body) {
        return inside(lines, signs, body).length;
    }

    /** The lines from which a sentence surely goes on to the next: they end open, and the next begins inside a sentence. */
    private static int[] inside(List<PrintedLine> lines, List<LineSign> signs, int body) {
        int[] found = new int[lines.size()];
        int count = 0;
        for (int i = body; i + 1 < lines.size(); i++) {
            if (isInside(lines, signs, i)) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isInside(List<PrintedLine> lines, List<LineSign> signs, int index) {
        LineSign.Kind kind = signs.get(index).kind();
        boolean running = !signs.get(index).isAlone()
                && kind != LineSign.Kind.CHAPEAU
                && kind != LineSign.Kind.BEGINS
                && kind != LineSign.Kind.SENTENCE
                && kind != LineSign.Kind.HEADING;
        String next = lines.get(index + 1).text();
        return running
                && (signs.get(index + 1).kind() == LineSign.Kind.PLAIN
                        || signs.get(index + 1).kind() == LineSign.Kind.DECREE)
                && LineEnding.of(lines.get(index).text()) == LineEnding.OPEN
                && (LetterCase.beginsLower(next) || !LetterCase.beginsWithCase(next));
    }

    /** How much is left of a line once the next line's first word is set behind it; less than 0 if it has no room. */
    int left(PrintedLine line, PrintedLine next) {
        return width - measure.needed(line, next);
    }

    /** Whether a line leaves clearly more room than one broken inside a sentence does. */
    boolean endsShort(PrintedLine line, PrintedLine next) {
        return width > 0 && left(line, next) > (sure ? tolerance : Math.max(6, width / 10));
    }

    /** Whether a line is so short that no print would break it inside a paragraph. */
    boolean isFarShort(PrintedLine line) {
        return width > 0 && measure.width(line.text()) <= width * 0.7;
    }

    /** Whether the lines are wrapped by exactly this measure. */
    boolean isExact() {
        return sure && tolerance <= width * 0.02;
    }
}
