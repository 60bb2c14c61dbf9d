package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Clause.OperativeParagraph;
import clausebook.model.Clause.PreambularParagraph;
import clausebook.model.Wording;
import clausebook.text.Settling;
import clausebook.un.ActionWords;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.util.List;
import java.util.Optional;

/**
 * Finds the operative paragraph of a body in which none has a number: a sole operative paragraph is not numbered (AKN4UN
 * part 3). It is the last paragraph, when it alone ends like one and all before it end like preambular ones; else the only
 * one that opens with a verb of the operative part.
 */
final class SoleOperative {

    private final BodyBlocks blocks;
    private final Language language;

    private SoleOperative(BodyBlocks blocks, Language language) {
        this.blocks = blocks;
        this.language = language;
    }

    /** Whether there is one; then it stands in the blocks as {@code op1}. */
    static boolean find(BodyBlocks blocks, Language language) {
        return new SoleOperative(blocks, language).find();
    }

    private boolean find() {
        int lastIndex = blocks.all().size() - 1;
        boolean endsLast = lastIndex >= 0
                && preambularAt(lastIndex)
                        .filter(last -> endOf(last) == Ending.STOP)
                        .isPresent();
        boolean alone = endsLast
                && blocks.all().subList(0, lastIndex).stream()
                        .allMatch(each ->
                                each instanceof Block.ClauseBlock clause && endOf(clause.clause()) == Ending.COMMA);
        int index = alone ? lastIndex : firstDecreeing();
        if (index < 0) {
            return false;
        }
        PreambularParagraph sole = preambularAt(index).orElseThrow();
        String id = blocks.id("op1");
        List<Clause.Subparagraph> items = sole.items().stream()
                .map(item -> Renaming.item(item, sole.id(), id))
                .toList();
        List<Block> taken = blocks.takeFrom(index);
        blocks.clause(
                new OperativeParagraph(id, Optional.empty(), Optional.empty(), sole.wording(), items, sole.after()));
        taken.subList(1, taken.size()).forEach(this::unnumberedAgain);
        return true;
    }

    private Optional<PreambularParagraph> preambularAt(int index) {
        return blocks.all().get(index) instanceof Block.ClauseBlock block
                        && block.clause() instanceof PreambularParagraph paragraph
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    /** The one paragraph that opens with a verb that only the operative part has; -1 where there is none, or several. */
    private int firstDecreeing() {
        int found = -1;
        for (int i = 0; i < blocks.all().size(); i++) {
            Optional<PreambularParagraph> paragraph = preambularAt(i);
            if (paragraph.isEmpty()) {
                return -1;
            }
            String text = paragraph.get().text();
            String start = Folding.fold(text.substring(0, Math.min(80, text.length())));
            boolean decrees = endOf(paragraph.get()) != Ending.COMMA
                    && opensWith(ActionWords.Part.OPERATIVE, start)
                    && !opensWith(ActionWords.Part.PREAMBULAR, start);
            if (decrees && found >= 0) {
                // Several have lost their numbers.
                return -1;
            }
            found = decrees ? i : found;
        }
        return found;
    }

    private boolean opensWith(ActionWords.Part part, String start) {
        return ActionWords.of(language, Organ.SC).at(start, 0, part).isPresent()
                || ActionWords.of(language, Organ.GA).at(start, 0, part).isPresent();
    }

    /** What was taken for preambular behind a sole operative paragraph belongs to it, without a number of its own. */
    private void unnumberedAgain(Block block) {
        if (block instanceof Block.ClauseBlock clause) {
            unnumbered(clause.clause());
        } else {
            blocks.put(block);
        }
    }

    private void unnumbered(Clause clause) {
        blocks.unnumbered(clause.printedNumber()
                .map(number -> new Wording(
                        Settling.append(number, clause.wording().passage()),
                        clause.wording().marks()))
                .orElse(clause.wording()));
        clause.items().forEach(this::unnumbered);
        clause.after().ifPresent(blocks::unnumbered);
    }

    private static Ending endOf(Clause clause) {
        if (clause.after().isPresent()) {
            return Ending.of(clause.after().get().text());
        }
        return clause.items().isEmpty()
                ? Ending.of(clause.text())
                : endOf(clause.items().get(clause.items().size() - 1));
    }
}
