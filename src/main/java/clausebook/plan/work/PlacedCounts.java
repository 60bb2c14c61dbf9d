package clausebook.plan.work;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Line;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.text.Passage;
import clausebook.text.WhiteSpace;
import java.util.List;

/**
 * How many characters of the source each part of a resolution holds: code points that are not white space, printed
 * numbers and note marks included (promise 1).
 */
record PlacedCounts(int masthead, int chapeau, int preamble, int operative, int other, int closing, int notes) {

    static PlacedCounts of(Resolution resolution) {
        List<Clause> clauses = resolution.clausesOutsideAnnexes();
        int preamble = clauses.stream()
                .filter(clause -> clause instanceof Clause.PreambularParagraph)
                .mapToInt(PlacedCounts::count)
                .sum();
        int operative = clauses.stream()
                .filter(clause -> !(clause instanceof Clause.PreambularParagraph))
                .mapToInt(PlacedCounts::count)
                .sum();
        return new PlacedCounts(
                lines(resolution.front()),
                resolution.chapeau().map(PlacedCounts::count).orElse(0),
                preamble,
                operative,
                others(resolution.blocks()) + others(resolution.afterClosing()),
                lines(resolution.closing()),
                resolution.footnotes().stream()
                        .filter(footnote -> !footnote.fromNotesFile())
                        .mapToInt(PlacedCounts::count)
                        .sum());
    }

    int total() {
        return masthead + chapeau + preamble + operative + other + closing + notes;
    }

    private static int lines(List<Line> lines) {
        return lines.stream().mapToInt(line -> count(line.wording())).sum();
    }

    /** What is neither preamble nor operative part: headings, annexes with all they hold, unnumbered paragraphs, tables. */
    private static int others(List<Block> blocks) {
        return others(blocks, false);
    }

    private static int others(List<Block> blocks, boolean inAnnex) {
        int sum = 0;
        for (Block block : blocks) {
            sum += switch (block) {
                case Block.ClauseBlock clause -> inAnnex ? count(clause.clause()) : 0;
                case Block.Heading heading -> count(heading.wording());
                case Block.Annex annex ->
                    count(annex.label())
                            + annex.title().map(PlacedCounts::count).orElse(0)
                            + others(annex.blocks(), true);
                case Block.Unnumbered paragraph -> count(paragraph.wording());
                case Block.Table table ->
                    table.rows().stream()
                            .flatMap(List::stream)
                            .mapToInt(PlacedCounts::count)
                            .sum();
            };
        }
        return sum;
    }

    private static int count(Clause clause) {
        return clause.printedNumber()
                        .map(Passage::text)
                        .map(PlacedCounts::count)
                        .orElse(0)
                + count(clause.wording())
                + clause.items().stream().mapToInt(PlacedCounts::count).sum()
                + clause.after().map(PlacedCounts::count).orElse(0);
    }

    private static int count(Footnote footnote) {
        return count(footnote.mark()) + count(footnote.wording());
    }

    private static int count(Wording wording) {
        return count(wording.text())
                + wording.marks(Mark.NoteMark.class).stream()
                        .mapToInt(note -> count(note.mark()))
                        .sum();
    }

    private static int count(String text) {
        String kept = WhiteSpace.removedFrom(text);
        return kept.codePointCount(0, kept.length());
    }
}
