package clausebook.parse;

import clausebook.read.StyledParagraph;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.ResolutionNumber;
import clausebook.un.SymbolLine;
import java.util.List;

/**
 * Resolutions of several parts (79/264 A to C): the organ opens each part again, under a letter of its own, and one number
 * and title hold for all.
 */
final class Parts {

    private static final List<Frame> OF_ANOTHER = List.of(Frame.ADOPTION, Frame.NUMBER_LINE, Frame.SESSION);
    /** A part's label stands before its title, and both before the line that opens it. */
    private static final int LINES_OF_A_HEADING = 4;

    private static final int LONGEST_LABEL = 30;

    private Parts() {}

    /** Whether an opening line opens a part of the resolution that the one before it opens, and no resolution of its own. */
    static boolean opensPart(List<StyledParagraph> text, int before, int opening, FixedWording wording) {
        List<StyledParagraph> between = text.subList(before + 1, opening);
        if (between.stream().anyMatch(each -> beginsAnother(each.text(), wording))) {
            return false;
        }
        boolean labelled = between.subList(Math.max(0, between.size() - LINES_OF_A_HEADING), between.size()).stream()
                .anyMatch(each -> each.text().length() <= LONGEST_LABEL
                        && wording.sections().begins(each.text()));
        Closing.Span closing = Closing.find(between, wording);
        return labelled || closing.from() == closing.to() || holdsAnnex(between, wording);
    }

    /** What an annex holds may open as a resolution does: conclusions, a text that the organ adopts. */
    private static boolean holdsAnnex(List<StyledParagraph> between, FixedWording wording) {
        return between.stream().anyMatch(each -> Annexes.isLabel(each.text(), wording));
    }

    /** Whether a paragraph is the number and title of a resolution, or a line of its masthead. */
    private static boolean beginsAnother(String text, FixedWording wording) {
        return ResolutionNumber.at(text).isPresent()
                || SymbolLine.of(text).isPresent()
                || wording.isUnitedNations(text)
                || wording.matchesAny(OF_ANOTHER, text);
    }
}
