package clausebook.model;

import clausebook.text.Passage;
import clausebook.text.WhiteSpace;
import java.util.List;
import java.util.Optional;

/**
 * The text that a page must carry as the source's own (promise 1), white space removed: printed numbers, words with the
 * note marks put back where they were printed, items, flush lines. Footnotes stand behind everything else.
 */
public final class PlacedText {

    private final StringBuilder text = new StringBuilder();

    private PlacedText() {}

    /** The whole text. Texts of footnotes from the notes file are not the source's and are left out. */
    public static String of(Resolution resolution) {
        PlacedText placed = new PlacedText();
        resolution.front().forEach(line -> placed.add(line.wording()));
        resolution.chapeau().ifPresent(placed::add);
        placed.addBlocks(resolution.blocks());
        resolution.closing().forEach(line -> placed.add(line.wording()));
        placed.addBlocks(resolution.afterClosing());
        for (Footnote note : resolution.footnotes()) {
            if (!note.fromNotesFile()) {
                placed.append(note.mark());
                placed.add(note.wording());
            }
        }
        return placed.text.toString();
    }

    /** A clause with its number, items and flush line. */
    public static String of(Clause clause) {
        PlacedText placed = new PlacedText();
        placed.add(clause);
        return placed.text.toString();
    }

    public static String of(Block block) {
        PlacedText placed = new PlacedText();
        placed.addBlocks(List.of(block));
        return placed.text.toString();
    }

    /** Words with their note marks. */
    public static String of(Wording wording) {
        PlacedText placed = new PlacedText();
        placed.add(wording);
        return placed.text.toString();
    }

    private void addBlocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock clause -> add(clause.clause());
                case Block.Heading heading -> add(heading.wording());
                case Block.Annex annex -> {
                    add(annex.label());
                    annex.title().ifPresent(this::add);
                    addBlocks(annex.blocks());
                }
                case Block.Unnumbered paragraph -> add(paragraph.wording());
                case Block.Table table -> table.rows().forEach(row -> row.forEach(this::add));
            }
        }
    }

    private void add(Clause clause) {
        Optional<Passage> number = clause.printedNumber();
        number.ifPresent(printed -> append(printed.text()));
        add(clause.wording());
        clause.items().forEach(this::add);
        clause.after().ifPresent(this::add);
    }

    private void add(Wording wording) {
        String words = wording.text();
        int from = 0;
        for (Mark.NoteMark mark : wording.marks(Mark.NoteMark.class)) {
            append(words.substring(from, mark.start()));
            append(mark.mark());
            from = mark.start();
        }
        append(words.substring(from));
    }

    private void append(String words) {
        text.append(WhiteSpace.removedFrom(words));
    }
}
