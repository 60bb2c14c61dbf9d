package clausebook.parse;

import clausebook.text.Ideographs;
import clausebook.text.Passage;
import clausebook.text.WhiteSpace;
import clausebook.un.Numerals;

/**
 * How likely figures among ideographs are a note mark ({@link NoteMarks}). No blank parts words there, so what a figure
 * counts stands right behind it (3 年), and only the look of print tells the others.
 */
final class IdeographMarks {

    private static final String COUNTED = "年月日号名个次届段条项种位国票至%/．.-百千万亿";
    /** Words that no figure counts. */
    private static final String COUNTING_NOTHING = "和与及并中的所";

    /** Words that go on with a sentence behind a comma, and that no figure counts either. */
    private static final String GOING_ON = "但并且而以因其该这对将于按根依特尤如";

    /** Less than it costs to pass a mark over, and no gain: such a figure is taken between two marks only. */
    private static final int BETWEEN_MARKS = -3;

    private IdeographMarks() {}

    /**
     * The same behind a sign of the sentence.
     *
     * @param sign where it stands
     * @param behind the sign behind the figures
     * @param next the first one there that is no white space
     */
    static int behindSign(Passage passage, int start, int end, int sign, char behind, char next, boolean has) {
        String text = passage.text();
        boolean behindTitle = sign > 0 && text.charAt(sign - 1) == '》';
        if (COUNTED.indexOf(next) >= 0 && !behindTitle) {
            return Integer.MIN_VALUE;
        }
        if (Ideographs.is(text.charAt(sign)) && GOING_ON.indexOf(next) >= 0) {
            return has ? NoteMarks.STRONG : NoteMarks.LIKELY;
        }
        boolean told = has && "和或".indexOf(behind) < 0;
        return told || isBetweenTitles(text, start, end) || isRaised(passage, start, end) ? NoteMarks.STRONG : -3;
    }

    /** Whether a figure stands right behind a title, or between two: 《…》3 和, 《…》、2《…》. Nothing is counted there. */
    private static boolean isBetweenTitles(String text, int at, int end) {
        char before = text.charAt(at - 1);
        return before == '》' || (text.charAt(end) == '《' && "、，；".indexOf(before) >= 0);
    }

    /** How likely the figures behind an ideograph are a mark; the least number where they cannot be one. */
    static int behindIdeograph(Passage passage, int start, int end, boolean has) {
        String text = passage.text();
        char before = text.charAt(start - 1);
        if (before == '第' || before == '约' || Numerals.isChineseNumeral(before)) {
            return before == '约' && isRaised(passage, start, end)
                    ? NoteMarks.STRONG
                    : before == '约' && has ? 4 : Integer.MIN_VALUE;
        }
        if (isRaised(passage, start, end)) {
            return NoteMarks.STRONG;
        }
        if (beginsThousands(text, end)) {
            return Integer.MIN_VALUE;
        }
        boolean sign = end == text.length()
                || NoteMarks.SIGNS.indexOf(text.charAt(end)) >= 0
                || COUNTING_NOTHING.indexOf(text.charAt(end)) >= 0;
        if (sign) {
            return has ? 7 : 2;
        }
        // Between the marks before and behind it, even a figure glued to a word of no other kind may be one.
        return COUNTED.indexOf(text.charAt(end)) >= 0 ? Integer.MIN_VALUE : has ? 3 : BETWEEN_MARKS;
    }

    /** Whether a blank and three figures follow: 1 920 is one number. */
    private static boolean beginsThousands(String text, int end) {
        if (end + 4 > text.length() || !WhiteSpace.is(text.charAt(end))) {
            return false;
        }
        for (int i = end + 1; i < end + 4; i++) {
            if (Numerals.digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end + 4 == text.length() || Numerals.digit(text.charAt(end + 4)) < 0;
    }

    /**
     * Whether a figure has the look of a raised one: no white space before it and a blank behind it on the same printed
     * line. A figure of the text has white space on both sides or on neither, an ordinal's stands behind 第, and the
     * thousands of a number (1 920) have a figure behind the blank.
     */
    private static boolean isRaised(Passage passage, int at, int end) {
        int behind = passage.sourceIndex(end - 1) + 1;
        String source = passage.source().text();
        boolean blank = behind < source.length() && (source.charAt(behind) == ' ' || source.charAt(behind) == '\t');
        return blank
                && end < passage.length()
                && source.substring(behind, passage.sourceIndex(end)).indexOf('\n') < 0
                && (Ideographs.is(passage.text().charAt(end)) || isSignBehind(passage.text(), end))
                && passage.sourceIndex(at) == passage.sourceIndex(at - 1) + 1
                && passage.text().charAt(at - 1) != '第';
    }

    private static boolean isSignBehind(String text, int end) {
        int at = end;
        while (at < text.length() && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        return at < text.length() && NoteMarks.SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
