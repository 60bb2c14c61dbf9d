package clausebook.text;

import java.util.List;
import java.util.function.Function;

/**
 * Lists whose items run on inside a paragraph: {@code “…; i) the first; ii) the second”}. Where a printed line happens to
 * begin with one of their marks, the other marks of the list, in the middle of their lines, show that it goes on.
 */
final class InlineList {

    /** No item of a running list takes more printed lines. */
    private static final int LONGEST_ITEM = 12;

    /** No word that joins the last item to the others is longer: and, или. */
    private static final int LONGEST_JOIN = 3;

    private final List<PrintedLine> lines;
    private final List<LineSign> signs;
    private final Function<String, LineSign> signOf;

    InlineList(List<PrintedLine> lines, List<LineSign> signs, Function<String, LineSign> signOf) {
        this.lines = lines;
        this.signs = signs;
        this.signOf = signOf;
    }

    /**
     * Whether the mark that a line begins with goes on with a list whose other marks stand in the middle of lines. Where
     * its neighbour begins a line as well, a mark inside a line is a reference: (b) below.
     */
    boolean goesOnAt(int index, int paragraphStart) {
        LineSign mark = signs.get(index);
        int first = Math.max(paragraphStart, index - LONGEST_ITEM);
        for (int i = index - 1; i >= first; i--) {
            boolean cited = i > paragraphStart && LineEnding.of(lines.get(i - 1).text()) == LineEnding.OPEN;
            if (!cited && mark.isNextTo(signs.get(i))) {
                // What holds for the mark before it holds for this one.
                return i > paragraphStart;
            }
        }
        for (int i = index - 1; i >= first; i--) {
            if (holds(i, mark, true)) {
                return true;
            }
        }
        return mark.canBeFirst() && isFollowedInside(index, mark);
    }

    private boolean isFollowedInside(int index, LineSign mark) {
        int last = Math.min(lines.size(), index + LONGEST_ITEM);
        for (int i = index + 1; i < last; i++) {
            if (signs.get(i).isNextTo(mark)) {
                return false;
            }
        }
        for (int i = index; i < last; i++) {
            if (holds(i, mark, false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark stands in the middle of a line that is the one before, or the one behind, the given. */
    private boolean holds(int index, LineSign mark, boolean before) {
        String text = lines.get(index).text();
        for (int at = 1; at < text.length(); at++) {
            if (!mayBegin(text, at)) {
                continue;
            }
            LineSign other = signOf.apply(text.substring(at));
            if (before ? mark.isNextTo(other) : other.isNextTo(mark)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Marks stand behind a sign of the sentence, or behind a short word between it and them; within their first few signs
     * is a bracket, a quotation mark or a ㈠. Behind another word a letter is a reference: l’alinéa b) du paragraphe 3.
     */
    private static boolean mayBegin(String text, int at) {
        boolean parted = WhiteSpace.is(text.charAt(at - 1)) || isSign(text.charAt(at - 1));
        return parted && !WhiteSpace.is(text.charAt(at)) && isMark(text, at) && isBehindSign(text, at);
    }

    private static boolean isBehindSign(String text, int at) {
        int end = behindWords(text, at);
        if (end == 0 || isSign(text.charAt(end - 1))) {
            return true;
        }
        int from = end;
        while (from > 0 && end - from <= LONGEST_JOIN && !WhiteSpace.is(text.charAt(from - 1))) {
            from--;
        }
        int before = behindWords(text, from);
        return end < at && end - from <= LONGEST_JOIN && (before == 0 || isSign(text.charAt(before - 1)));
    }

    /** The index behind the last sign before white space that ends at an index. */
    private static int behindWords(String text, int at) {
        int end = at;
        while (end > 0 && WhiteSpace.is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSign(char unit) {
        return "；;，,：:、،؛".indexOf(unit) >= 0;
    }

    private static boolean isMark(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + 6); i++) {
            boolean enclosed = text.charAt(i) >= 0x2460 && text.charAt(i) <= 0x3229;
            if ("()（）’‘'".indexOf(text.charAt(i)) >= 0 || enclosed) {
                return true;
            }
        }
        return false;
    }
}
