package clausebook.text;

import java.util.List;

/** Lines that are a heading: a few with open ends, and then a paragraph's number. No paragraph ends open. */
final class HeadingLines {

    /** No heading of a resolution takes more printed lines. */
    private static final int MOST = 5;

    /** A shorter line with a comma is rather what is left of a paragraph: Spain, */
    private static final int LONGEST_END_OF_A_PARAGRAPH = 30;

    private final List<PrintedLine> lines;
    private final List<LineSign> signs;

    HeadingLines(List<PrintedLine> lines, List<LineSign> signs) {
        this.lines = lines;
        this.signs = signs;
    }

    /** Whether from this line on a few with open ends stand, and then the number that is next, or the first of a new part. */
    boolean standsBefore(int index, int next) {
        for (int i = index; i < Math.min(lines.size() - 1, index + MOST); i++) {
            LineSign sign = signs.get(i + 1);
            LineEnding ending = LineEnding.of(lines.get(i).text());
            if (ending == LineEnding.OPEN && sign.kind() == LineSign.Kind.CHAPEAU) {
                return true;
            }
            if (ending == LineEnding.OPEN && sign.kind() == LineSign.Kind.NUMBERED) {
                return !sign.bare() && (sign.number() == next || sign.number() == 1);
            }
            if (ending == LineEnding.OPEN && sign.opens() && !signs.get(i).opens()) {
                // Further preambular paragraphs may stand behind a heading.
                return next > 1
                        && LetterCase.beginsUpper(lines.get(i + 1).text())
                        && LetterCase.beginsUpper(lines.get(index).text());
            }
            // A heading's first line may end with a comma, if it is long enough to have one; its last never does.
            String first = lines.get(index).text();
            boolean comma = ending == LineEnding.COMMA
                    && LetterCase.beginsUpper(first)
                    && first.length() > LONGEST_END_OF_A_PARAGRAPH;
            if ((ending != LineEnding.OPEN && !comma) || signs.get(i).opens()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a line is the label of a section and nothing else; there is none at -1. */
    boolean isBareLabel(int index) {
        return index >= 0
                && signs.get(index).kind() == LineSign.Kind.HEADING
                && signs.get(index).bare();
    }

    /** Whether the lines from one to another are the few of a heading, each with an open end. */
    boolean reachesFrom(int start, int end) {
        if (end - start > MOST || end == start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (LineEnding.of(lines.get(i).text()) != LineEnding.OPEN) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lines before this one, back to the end of a paragraph, are the few of a heading. */
    boolean isBehind(int index) {
        for (int i = index - 1; i >= Math.max(1, index - MOST); i--) {
            LineEnding ending = LineEnding.of(lines.get(i).text());
            if (ending != LineEnding.OPEN) {
                return i < index - 1;
            }
        }
        return false;
    }
}
