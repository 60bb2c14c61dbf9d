package clausebook.parse;

import clausebook.read.StyledParagraph;
import clausebook.un.FixedWording;
import clausebook.un.ItemMark;
import clausebook.un.ParagraphNumber;
import java.util.List;
import java.util.Optional;

/**
 * The only operative paragraph of a section: print leaves it without a number where each section counts anew. What stands
 * behind it tells: its own items and the next heading, and then the number 1.
 */
final class SectionSoles {

    private final List<StyledParagraph> paragraphs;
    private final FixedWording wording;
    private final Headings headings;
    /** Of each paragraph, the first number that stands there or behind it; 0 where none does. */
    private final int[] nextNumbers;

    SectionSoles(List<StyledParagraph> paragraphs, FixedWording wording, Headings headings) {
        this.paragraphs = paragraphs;
        this.wording = wording;
        this.headings = headings;
        this.nextNumbers = new int[paragraphs.size() + 1];
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            nextNumbers[i] =
                    number(paragraphs.get(i)).map(ParagraphNumber::value).orElse(nextNumbers[i + 1]);
        }
    }

    /**
     * Whether the first paragraph behind a heading, and behind what a section has of a preamble, is its sole operative one.
     *
     * @param restarts whether a section before it counted anew: then no number need follow
     */
    boolean isSole(int index, boolean restarts) {
        return isUnnumbered(paragraphs.get(index)) && mayBeOperative(index) && endsSection(index, restarts);
    }

    /** What ends with a semicolon stands in a row of such paragraphs; a whole sentence must act. */
    private boolean mayBeOperative(int index) {
        String text = paragraphs.get(index).text();
        if (Ending.isColon(text)) {
            return headings.acts(text) && index + 1 < paragraphs.size() && isItem(paragraphs.get(index + 1));
        }
        return Ending.of(text) == Ending.SEMICOLON || (Ending.of(text) == Ending.STOP && headings.acts(text));
    }

    private boolean endsSection(int index, boolean restarts) {
        int behind = index + 1;
        while (behind < paragraphs.size() && isItem(paragraphs.get(behind))) {
            behind++;
        }
        boolean last = behind == paragraphs.size();
        if (!last && !isHeading(paragraphs.get(behind))) {
            return false;
        }
        return nextNumbers[behind] == 1 || (nextNumbers[behind] == 0 && restarts);
    }

    private boolean isHeading(StyledParagraph paragraph) {
        return isUnnumbered(paragraph)
                && (paragraph.role() == StyledParagraph.Role.HEADING || headings.isTitle(paragraph.text()));
    }

    private boolean isUnnumbered(StyledParagraph paragraph) {
        return !paragraph.isCell()
                && paragraph.role() != StyledParagraph.Role.CHAPEAU
                && paragraph.number().isEmpty()
                && number(paragraph).isEmpty()
                && ItemMark.at(paragraph.text()).isEmpty();
    }

    private boolean isItem(StyledParagraph paragraph) {
        return !paragraph.isCell()
                && number(paragraph).isEmpty()
                && (paragraph.number().isPresent()
                        || ItemMark.at(paragraph.text()).isPresent());
    }

    private Optional<ParagraphNumber> number(StyledParagraph paragraph) {
        if (paragraph.isCell() || paragraph.role() == StyledParagraph.Role.ITEM) {
            return Optional.empty();
        }
        return paragraph.number().isPresent()
                ? ParagraphNumber.told(paragraph.number().get().text())
                : ParagraphNumber.at(paragraph.text(), wording);
    }
}
