package clausebook.parse;

import clausebook.model.Mark;
import clausebook.read.StyledParagraph;
import clausebook.text.LineEnding;
import clausebook.un.FixedWording;
import clausebook.un.ParagraphNumber;
import java.util.List;

/** Tells the headings among a body's paragraphs: lines without a sign at their end, short, between paragraphs that have one. */
final class Headings {

    private static final int LONGEST = 160;
    /** Sections of a resolution on the budget are named after all reports that they deal with. */
    private static final int LONGEST_TITLE = 320;

    private static final int LONGEST_SENTENCE_IN_BOLD = 500;
    private static final int TOGETHER = 4;

    private final FixedWording wording;

    Headings(FixedWording wording) {
        this.wording = wording;
    }

    /**
     * @param next the paragraphs behind
     * @param bracketed the operative numbers that are printed in brackets
     * @param inPreamble whether no operative paragraph has come yet: there, a heading has a label or a number behind it
     */
    boolean isHeading(
            StyledParagraph paragraph, List<StyledParagraph> next, BracketedNumbers bracketed, boolean inPreamble) {
        if (paragraph.role() == StyledParagraph.Role.HEADING) {
            return true;
        }
        String text = paragraph.text();
        if (next.isEmpty()) {
            return false;
        }
        if (wording.sections().isTitled(text) && isTitle(text)) {
            return true;
        }
        if (!inPreamble && isSetOff(paragraph) && !isSetOff(next.get(0))) {
            return true;
        }
        if (!isShort(text)) {
            return false;
        }
        return wording.sections().begins(text)
                || !inPreamble
                || (standsBeforeNumber(next, bracketed) && !wording.opens(text));
    }

    /** Whether all words are set in bold, as titles are that end with a full stop (Action 1. We will …). */
    private static boolean isSetOff(StyledParagraph paragraph) {
        int words = paragraph.text().length();
        return words > 0
                && words <= LONGEST_SENTENCE_IN_BOLD
                && paragraph.marks().stream()
                        .anyMatch(mark -> mark instanceof Mark.Emphasis emphasis
                                && emphasis.bold()
                                && (emphasis.end() - emphasis.start()) * 10 >= words * 9);
    }

    /** Whether a line may be the title of a section whose label stands alone before it, whatever follows. */
    boolean isTitle(String text) {
        return isOpen(text, LONGEST_TITLE) && !wording.opens(text);
    }

    private static boolean isShort(String text) {
        return isOpen(text, LONGEST);
    }

    private static boolean isOpen(String text, int longest) {
        // A note's mark may stand behind the comma.
        return text.length() <= longest && Ending.of(text) == Ending.OPEN && LineEnding.of(text) == LineEnding.OPEN;
    }

    /** Whether a printed number follows, other headings aside. */
    private boolean standsBeforeNumber(List<StyledParagraph> next, BracketedNumbers bracketed) {
        for (int i = 0; i < Math.min(next.size(), TOGETHER); i++) {
            String text = next.get(i).text();
            if (ParagraphNumber.at(text, wording).isPresent()
                    || bracketed.of(next.get(i)).isPresent()) {
                return true;
            }
            if (!isShort(text)) {
                return false;
            }
        }
        return false;
    }
}
