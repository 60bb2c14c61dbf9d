package clausebook.model;

import java.util.List;
import java.util.Optional;

/** A part of a resolution's body, in the order of the source. */
public sealed interface Block {

    record ClauseBlock(Clause clause) implements Block {}

    /** @param level 1 for a part or section, 2 below it */
    record Heading(Wording wording, int level) implements Block {}

    /**
     * An annex with its own body.
     *
     * @param id {@code annex1}, {@code annex2}
     * @param label the printed label ({@code 附件}, {@code Annex I}); its heading where the source has no label
     */
    record Annex(String id, Wording label, Optional<Wording> title, List<Block> blocks) implements Block {
        public Annex {
            blocks = List.copyOf(blocks);
        }

        /** Its numbered paragraphs, in source order. */
        public List<Clause> clauses() {
            return blocks.stream()
                    .filter(ClauseBlock.class::isInstance)
                    .map(block -> ((ClauseBlock) block).clause())
                    .toList();
        }
    }

    /** An unnumbered paragraph that is no clause, such as one of an annex: {@code annex1-p3}. */
    record Unnumbered(String id, Wording wording) implements Block {}

    /**
     * Rows of cells, as far as the source keeps them apart.
     *
     * @param heads how many rows at the top head the columns, as the source says
     */
    record Table(String id, int heads, List<List<Wording>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
