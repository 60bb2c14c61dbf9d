package clausebook.parse;

import clausebook.read.StyledParagraph;
import clausebook.un.FixedWording;
import clausebook.un.Folding;
import clausebook.un.Organ;
import java.util.List;

/**
 * A preamble under a heading of its own that stands before the organ is named, as that of the Universal Declaration of
 * Human Rights does: it is part of the body, whose opening line then follows it.
 */
final class LeadingPreamble {

    private static final int LINES = 60;
    private static final int LONGEST = 80;
    /** Of a paragraph of the preamble; Chinese needs few signs. */
    private static final int SHORTEST = 12;

    private LeadingPreamble() {}

    /**
     * The index of its heading, or -1.
     *
     * @param opening the index of the organ's opening line; -1 where it is not alone in its line
     */
    static int at(List<StyledParagraph> text, int opening, Organ organ, FixedWording wording) {
        int end = opening < 0 ? Math.min(text.size(), LINES) : opening;
        for (int heading = 0; heading + 1 < end; heading++) {
            if (wording.isPreambleHeading(text.get(heading).text())) {
                List<StyledParagraph> behind = text.subList(heading + 1, end);
                boolean opens = opening >= 0 || behind.stream().anyMatch(each -> names(each.text(), organ, wording));
                return opens && behind.get(0).text().length() > SHORTEST ? heading : -1;
            }
        }
        return -1;
    }

    /** Whether a paragraph begins with the organ's name as its resolutions do. */
    private static boolean names(String text, Organ organ, FixedWording wording) {
        // Arabic may join a particle to it.
        String start = Folding.fold(text.substring(0, Math.min(text.length(), LONGEST)));
        int name = start.indexOf(Folding.fold(wording.organs().chapeauName(organ)));
        return name == 0 || name == 1;
    }
}
