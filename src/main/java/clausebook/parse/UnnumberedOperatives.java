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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the operative part of a body in which no paragraph has a number: a sole operative paragraph is not numbered (AKN4UN
 * part 3), and papers of the first years number none.
 */
final class UnnumberedOperatives {

    private final BodyBlocks blocks;
    private final int from;
    private final Language language;

    private UnnumberedOperatives(BodyBlocks blocks, int from, Language language) {
        this.blocks = blocks;
        this.from = firstParagraph(blocks, from);
        this.language = language;
    }

    /**
     * A sole operative paragraph: the last one, when it alone ends like one and all before it end like preambular ones; else
     * the only one that opens with a verb of the operative part.
     *
     * @param from the first block of the part that is looked at
     * @return whether there is one; then it stands in the blocks under the id
     */
    static boolean sole(BodyBlocks blocks, int from, String id, Language language) {
        return new UnnumberedOperatives(blocks, from, language).takeSole(id);
    }

    private boolean takeSole(String id) {
        int lastIndex = lastParagraph();
        boolean endsLast = lastIndex >= from
                && preambularAt(lastIndex)
                        .filter(last -> endOf(last) == Ending.STOP)
                        .isPresent();
        boolean alone = endsLast
                && blocks.all().subList(from, lastIndex).stream()
                        .allMatch(each ->
                                each instanceof Block.ClauseBlock clause && endOf(clause.clause()) == Ending.COMMA);
        List<Integer> decreeing = decreeing();
        int index = alone ? lastIndex : decreeing.size() == 1 ? decreeing.get(0) : -1;
        if (index < 0) {
            return false;
        }
        List<Block> taken = blocks.takeFrom(index);
        operative((Block.ClauseBlock) taken.get(0), id, Optional.empty());
        taken.subList(1, taken.size()).forEach(this::unnumberedAgain);
        return true;
    }

    /**
     * Several operative paragraphs of which none has a number, as papers had them before numbering became the rule. They are
     * counted, as preambular ones are.
     *
     * @return how many; none where a later one opens as preambular ones do, so that nobody can tell what is which
     */
    static int counted(BodyBlocks blocks, Language language) {
        return new UnnumberedOperatives(blocks, 0, language).takeAll();
    }

    private int takeAll() {
        int first = firstOperative();
        if (first < 0) {
            return 0;
        }
        List<Block> tail = blocks.all().subList(first, blocks.all().size());
        if (tail.stream().anyMatch(this::isPreambular)) {
            return 0;
        }
        int count = 0;
        for (Block block : blocks.takeFrom(first)) {
            if (block instanceof Block.ClauseBlock clause) {
                count++;
                operative(clause, "op" + count, Optional.of(Integer.toString(count)));
            } else {
                blocks.put(block);
            }
        }
        return count;
    }

    /** The first paragraph that acts and ends no comma, behind nothing but commas; or else with a verb of this part alone. */
    private int firstOperative() {
        for (int i = 0; i < blocks.all().size(); i++) {
            Optional<PreambularParagraph> paragraph = preambularAt(i);
            if (paragraph.isEmpty()) {
                return -1;
            }
            if (endOf(paragraph.get()) != Ending.COMMA) {
                boolean acts = opensWith(ActionWords.Part.OPERATIVE, start(paragraph.get()));
                return acts ? i : decreeing().stream().findFirst().orElse(-1);
            }
        }
        return -1;
    }

    private boolean isPreambular(Block block) {
        return block instanceof Block.ClauseBlock clause
                && endOf(clause.clause()) == Ending.COMMA
                && opensWith(ActionWords.Part.PREAMBULAR, start(clause.clause()));
    }

    /** @param counted the number that print leaves out; none for a sole one */
    private void operative(Block.ClauseBlock block, String wanted, Optional<String> counted) {
        Clause paragraph = block.clause();
        String id = blocks.id(wanted);
        List<Clause.Subparagraph> items = paragraph.items().stream()
                .map(item -> Renaming.item(item, paragraph.id(), id))
                .toList();
        blocks.clause(
                new OperativeParagraph(id, counted, Optional.empty(), paragraph.wording(), items, paragraph.after()));
    }

    /** The first paragraph: before it the label and title of the part may stand. */
    private static int firstParagraph(BodyBlocks blocks, int from) {
        int first = from;
        while (first < blocks.all().size() && blocks.all().get(first) instanceof Block.Heading) {
            first++;
        }
        return first;
    }

    /** The last paragraph: behind it the label and title of the next part may stand. */
    private int lastParagraph() {
        int last = blocks.all().size() - 1;
        while (last >= from && !(blocks.all().get(last) instanceof Block.ClauseBlock)) {
            last--;
        }
        return last;
    }

    private Optional<PreambularParagraph> preambularAt(int index) {
        return blocks.all().get(index) instanceof Block.ClauseBlock block
                        && block.clause() instanceof PreambularParagraph paragraph
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    /** The paragraphs that open with a verb that only the operative part has, in a body of nothing but paragraphs. */
    private List<Integer> decreeing() {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i <= lastParagraph(); i++) {
            Optional<PreambularParagraph> paragraph = preambularAt(i);
            if (paragraph.isEmpty()) {
                return List.of();
            }
            String start = start(paragraph.get());
            boolean decrees = endOf(paragraph.get()) != Ending.COMMA
                    && opensWith(ActionWords.Part.OPERATIVE, start)
                    && !opensWith(ActionWords.Part.PREAMBULAR, start);
            if (decrees) {
                found.add(i);
            }
        }
        return found;
    }

    private static String start(Clause clause) {
        return Folding.fold(
                clause.text().substring(0, Math.min(80, clause.text().length())));
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
