package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.StyledParagraph;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.ItemMark;
import clausebook.un.ParagraphNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts paragraphs at the lines that say {@code 附件} or {@code Annex}, and where the format says that an annex begins, and
 * builds each annex.
 */
final class Annexes {

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_TITLE = 160;
    private static final String PARTING = ":：.–—";

    private final FixedWording wording;
    private final Notes notes;
    private final List<Problem> problems;
    private int count = 0;

    Annexes(FixedWording wording, Notes notes, List<Problem> problems) {
        this.wording = wording;
        this.notes = notes;
        this.problems = problems;
    }

    /** Whether a paragraph is an annex's label, alone or with the title behind it. */
    static boolean isLabel(String text, FixedWording wording) {
        return isBare(text, wording) || titleBehindLabel(text, wording) > 0;
    }

    private static boolean isBare(String text, FixedWording wording) {
        return text.length() <= LONGEST_LABEL
                && wording.match(Frame.ANNEX, text).isPresent();
    }

    /** Where a title begins that stands behind the label in its line, {@code Annex II: Travel ban}; 0 where none does. */
    private static int titleBehindLabel(String text, FixedWording wording) {
        if (text.length() > LONGEST_TITLE || Ending.of(text) != Ending.OPEN) {
            return 0;
        }
        for (int i = 1; i <= Math.min(LONGEST_LABEL, text.length() - 1); i++) {
            boolean parts = PARTING.indexOf(text.charAt(i)) >= 0 && isBare(text.substring(0, i), wording);
            if (parts) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The index of the first paragraph that an annex begins with, or the size where there is none. */
    int first(List<StyledParagraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            StyledParagraph paragraph = paragraphs.get(i);
            if (isUnlabelled(paragraph) || (!paragraph.isCell() && isLabel(paragraph.text(), wording))) {
                return i;
            }
        }
        return paragraphs.size();
    }

    /** Whether an annex begins whose label the source has lost: its heading stands for it. */
    private boolean isUnlabelled(StyledParagraph paragraph) {
        return paragraph.role() == StyledParagraph.Role.ANNEX && !isLabel(paragraph.text(), wording);
    }

    /** The annexes of paragraphs of which the first begins one. */
    List<Block> build(List<StyledParagraph> paragraphs) {
        List<Block> annexes = new ArrayList<>();
        int from = 0;
        while (from < paragraphs.size()) {
            int rest = from + 1;
            int to = rest + first(paragraphs.subList(rest, paragraphs.size()));
            annexes.add(annex(paragraphs.get(from), paragraphs.subList(rest, to)));
            from = to;
        }
        return annexes;
    }

    private Block annex(StyledParagraph label, List<StyledParagraph> content) {
        count++;
        String id = "annex" + count;
        int parted = titleBehindLabel(label.text(), wording);
        // Annex A – has a dash, and its title may stand in the next line.
        int behind = parted < label.text().length() ? parted : 0;
        Wording labelWords = notes.take(behind > 0 ? label.words().part(0, behind) : label.whole());
        boolean titled = behind == 0 && !isUnlabelled(label) && content.size() > 1 && isTitle(content.get(0));
        Optional<Wording> title = behind > 0
                ? Optional.of(notes.take(label.words().part(behind).strip()))
                : titled ? Optional.of(notes.take(content.get(0).words())) : Optional.empty();
        Body body = new Body(wording, notes, problems, id + "-");
        List<Block> blocks = body.build(titled ? content.subList(1, content.size()) : content);
        return new Block.Annex(id, labelWords, title, blocks);
    }

    private boolean isTitle(StyledParagraph paragraph) {
        String text = paragraph.text();
        return !paragraph.isCell()
                && paragraph.number().isEmpty()
                && text.length() <= LONGEST_TITLE
                && (Ending.of(text) == Ending.OPEN || text.endsWith("*"))
                && !wording.sections().begins(text)
                && ParagraphNumber.at(text, wording).isEmpty()
                && ItemMark.at(text).isEmpty();
    }
}
