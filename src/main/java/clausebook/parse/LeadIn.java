package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Clause.PreambularParagraph;
import java.util.Optional;

/**
 * Words that lead in the operative paragraphs of a part ({@code Declares that:}, {@code Adopts the following declaration:})
 * and were taken for the end of its preamble. They stand without a number.
 */
final class LeadIn {

    private static final int LONGEST_OPENING = 40;

    private LeadIn() {}

    /**
     * Takes them out of the preamble, at the moment at which the first number is met.
     *
     * @param from the first block of the part
     * @return how many paragraphs they were
     */
    static int take(BodyBlocks blocks, int from) {
        int last = blocks.all().size() - 1;
        while (last >= from && blocks.all().get(last) instanceof Block.Heading) {
            last--;
        }
        if (last < from || textAt(blocks, last).filter(LeadIn::endsWithColon).isEmpty()) {
            return 0;
        }
        // And to this end / Declares that:
        boolean two = last > from
                && textAt(blocks, last - 1)
                        .filter(text -> text.length() <= LONGEST_OPENING && Ending.of(text) == Ending.OPEN)
                        .isPresent();
        int first = two ? last - 1 : last;
        for (Block block : blocks.takeFrom(first)) {
            if (block instanceof Block.ClauseBlock clause) {
                blocks.unnumbered(clause.clause().wording());
            } else {
                blocks.put(block);
            }
        }
        return last - first + 1;
    }

    private static boolean endsWithColon(String text) {
        return !text.isEmpty() && ":：".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The words of a preambular paragraph that has no items. */
    private static Optional<String> textAt(BodyBlocks blocks, int index) {
        return blocks.all().get(index) instanceof Block.ClauseBlock block
                        && block.clause() instanceof PreambularParagraph paragraph
                        && paragraph.items().isEmpty()
                        && paragraph.after().isEmpty()
                ? Optional.of(paragraph.text())
                : Optional.empty();
    }
}
