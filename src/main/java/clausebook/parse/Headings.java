package clausebook.parse;

import clausebook.model.Mark;
import clausebook.read.StyledParagraph;
import clausebook.text.LineEnding;
import clausebook.un.ActionWords;
import clausebook.un.FixedWording;
import clausebook.un.ParagraphNumber;
import java.util.List;
import java.util.Optional;

/** Tells the headings among a body's paragraphs: lines without a sign at their end, short, between paragraphs that have one. */
final class Headings {

    private static final int LONGEST = 160;
    /** Sections of a resolution on the budget are named after all reports that they deal with. */
    private static final int LONGEST_TITLE = 320;

    private static final int LONGEST_SENTENCE_IN_BOLD = 500;
    private static final int TOGETHER = 4;
    private static final int FEWEST_CAPITALS = 8;

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
        if (!isShort(text) || isTarget(text, next)) {
            return false;
        }
        return wording.sections().begins(text)
                || !inPreamble
                || wording.isPreambleHeading(text)
                || isInCapitals(text)
                || (!wording.opens(text)
                        && (standsBeforeNumber(next, bracketed) || (!acts(text) && standsBeforeSentence(next))));
    }

    /**
     * Whether a short line is a heading although it is numbered as paragraphs are: the next paragraph bears the very number
     * that was expected here (1. Principles, between paragraphs 2 and 3).
     */
    boolean isNumbered(List<StyledParagraph> paragraphs, int index, int expected) {
        if (index + 1 >= paragraphs.size()) {
            return false;
        }
        StyledParagraph paragraph = paragraphs.get(index);
        StyledParagraph next = paragraphs.get(index + 1);
        if (paragraph.isCell() || next.isCell() || !isShort(paragraph.text()) || isShort(next.text())) {
            return false;
        }
        Optional<ParagraphNumber> number = number(paragraph);
        Optional<ParagraphNumber> behind = number.isEmpty() ? Optional.empty() : number(next);
        return behind.isPresent()
                && behind.get().value() == expected
                && behind.get().value() != number.get().value() + 1;
    }

    private Optional<ParagraphNumber> number(StyledParagraph paragraph) {
        return paragraph.number().isPresent()
                ? ParagraphNumber.told(paragraph.number().get().text())
                : ParagraphNumber.at(paragraph.text(), wording);
    }

    /** Whether words open with an act of their own: then they are a paragraph, whose number may have been lost. */
    boolean acts(String text) {
        return ActionWords.open(wording.language(), text, ActionWords.Part.OPERATIVE);
    }

    /** A target of a goal is a sentence without a stop: {@code 1.a Ensure …}, and {@code 1.1 By 2030 …} unless text follows. */
    private static boolean isTarget(String text, List<StyledParagraph> next) {
        return ParagraphNumber.isLettered(text)
                || (ParagraphNumber.isDecimal(text)
                        && (isShort(next.get(0).text())
                                || ParagraphNumber.isDecimal(next.get(0).text())));
    }

    /** Whether a line of several words is set in capitals, in a script that has them. */
    private static boolean isInCapitals(String text) {
        return text.indexOf(' ') > 0
                && text.codePoints().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether a whole sentence follows that neither opens a preamble's paragraph nor acts, other headings aside. */
    private boolean standsBeforeSentence(List<StyledParagraph> next) {
        for (int i = 0; i < Math.min(next.size(), TOGETHER); i++) {
            String text = next.get(i).text();
            if (!isShort(text)) {
                return !next.get(i).isCell() && Ending.of(text) == Ending.STOP && !wording.opens(text) && !acts(text);
            }
        }
        return false;
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
