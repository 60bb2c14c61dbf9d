package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Clause.OperativeParagraph;
import clausebook.model.Clause.PreambularParagraph;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.text.Settling;
import clausebook.un.ActionWords;
import clausebook.un.FixedWording;
import clausebook.un.Folding;
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
    private final FixedWording wording;

    private UnnumberedOperatives(BodyBlocks blocks, int from, FixedWording wording) {
        this.blocks = blocks;
        this.from = from;
        this.wording = wording;
    }

    /**
     * A sole operative paragraph: the last one, when it alone ends like one and all before it end like preambular ones; else
     * the only one that opens with a verb of the operative part, or proclaims the articles behind it.
     *
     * @param from the first block of the part that is looked at
     * @return whether there is one; then it stands in the blocks under the id
     */
    static boolean sole(BodyBlocks blocks, int from, String id, FixedWording wording) {
        return new UnnumberedOperatives(blocks, firstParagraph(blocks, from), wording).takeSole(id);
    }

    private boolean takeSole(String id) {
        int lastIndex = lastParagraph();
        boolean endsLast = lastIndex >= from
                && preambularAt(lastIndex)
                        .filter(last -> endOf(last) == Ending.STOP)
                        .isPresent();
        boolean alone = endsLast
                && blocks.all().subList(from, lastIndex).stream()
                        .allMatch(each -> leadsOver(each)
                                || (each instanceof Block.ClauseBlock clause
                                        && endOf(clause.clause()) == Ending.COMMA));
        List<Integer> decreeing = decreeing();
        int index = alone ? lastIndex : decreeing.size() == 1 ? decreeing.get(0) : proclaiming();
        if (index < 0) {
            return false;
        }
        List<Block> taken = blocks.takeFrom(index);
        operative((Block.ClauseBlock) taken.get(0), id, Optional.empty());
        taken.subList(1, taken.size()).forEach(this::unnumberedAgain);
        return true;
    }

    /**
     * The paragraph that proclaims a declaration in the body: the only one that decrees, with the heading of the first
     * article or principle behind it; -1 where there is none.
     */
    private int proclaiming() {
        int found = -1;
        boolean behind = false;
        for (int i = from; i < lastParagraph(); i++) {
            boolean decrees = preambularAt(i).filter(this::decreesHere).isPresent();
            if (found >= 0 && decrees) {
                return -1;
            }
            found = decrees ? i : found;
            boolean heads = blocks.all().get(i) instanceof Block.Heading heading
                    && !wording.isPreambleHeading(heading.wording().text());
            if (found < 0 && heads) {
                return -1;
            }
            behind |= found == i && blocks.all().get(i + 1) instanceof Block.Heading;
        }
        return behind ? found : -1;
    }

    /**
     * Several operative paragraphs of which none has a number, as papers had them before numbering became the rule. They are
     * counted, as preambular ones are.
     *
     * @param usual whether papers of the time print none; of others only a text is counted in which every paragraph behind
     *     the preamble opens with an act, and none within it, so that the count is what was printed
     * @return how many; none where a later one opens as preambular ones do, so that nobody can tell what is which
     */
    static int counted(BodyBlocks blocks, FixedWording wording, boolean usual) {
        return new UnnumberedOperatives(blocks, 0, wording).takeAll(usual);
    }

    private int takeAll(boolean usual) {
        int first = firstOperative();
        if (first < 0) {
            return 0;
        }
        List<Block> tail = blocks.all().subList(first, blocks.all().size());
        boolean certain = tail.stream().allMatch(this::acts)
                && blocks.all().subList(0, first).stream().noneMatch(this::actsOnly);
        if (tail.stream().anyMatch(this::isPreambular) || !(usual || certain)) {
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

    private boolean acts(Block block) {
        return block instanceof Block.ClauseBlock clause
                && opensWith(ActionWords.Part.OPERATIVE, start(clause.clause()));
    }

    /** Whether a paragraph opens with a verb that no preamble has, whatever sign it ends with. */
    private boolean actsOnly(Block block) {
        return acts(block) && !opensWith(ActionWords.Part.PREAMBULAR, start(((Block.ClauseBlock) block).clause()));
    }

    /**
     * What stands before the first printed number and is no part of the preamble: a sentence that decrees (Solemnly
     * proclaims …;), the words that open the numbered paragraphs (Declares that:), the name of those who speak. It has no
     * number, and the preambular paragraphs are counted without it.
     *
     * @param from the first block of the part that is looked at
     * @param counted how many preambular paragraphs stand in all blocks
     * @return how many there are, those of the parts before it among them
     */
    static int beforeNumbers(BodyBlocks blocks, int from, int counted, FixedWording wording, List<Problem> problems) {
        return new UnnumberedOperatives(blocks, from, wording).settle(counted, problems);
    }

    private int settle(int counted, List<Problem> problems) {
        List<Block> ofPart = blocks.takeUnnumberedAnew(from);
        int preambular = counted
                - (int) ofPart.stream()
                        .flatMap(block -> preambular(block).stream())
                        .count();
        boolean behindPreamble = false;
        for (Block block : ofPart) {
            Optional<PreambularParagraph> paragraph = preambular(block);
            behindPreamble |= paragraph.filter(this::decreesHere).isPresent() || opensAgain(block) || leadsOver(block);
            if (block instanceof Block.Unnumbered line) {
                blocks.unnumbered(line.wording());
            } else if (paragraph.isEmpty()) {
                blocks.put(block);
            } else if (!behindPreamble) {
                preambular++;
                blocks.put(block);
            } else if (endOf(paragraph.get()) == Ending.COMMA && opens(paragraph.get())) {
                preambular++;
                blocks.clause(counted(paragraph.get(), preambular));
            } else {
                tellWithoutNumber(paragraph.get(), problems);
                unnumbered(paragraph.get());
            }
        }
        return preambular;
    }

    /**
     * Chinese and Arabic have one form of a verb for both parts: there, the sign at the end and the words that open a
     * preamble's paragraphs tell. What opens as none of these and ends with a colon opens what follows, whatever its verb.
     */
    private boolean decreesHere(PreambularParagraph paragraph) {
        boolean alike = endOf(paragraph) != Ending.COMMA
                && opensWith(ActionWords.Part.OPERATIVE, start(paragraph))
                && !wording.opens(paragraph.text());
        return alike
                || decrees(paragraph)
                || (paragraph.items().isEmpty() && Ending.isColon(paragraph.text()) && !opens(paragraph));
    }

    /** Whether the organ is named only behind its preamble. */
    private boolean opensAgain(Block block) {
        return block instanceof Block.Unnumbered line
                && wording.organs().opening(line.wording().text()).isPresent();
    }

    private boolean opens(PreambularParagraph paragraph) {
        return wording.opens(paragraph.text()) || opensWith(ActionWords.Part.PREAMBULAR, start(paragraph));
    }

    private static PreambularParagraph counted(PreambularParagraph paragraph, int ordinal) {
        String id = "pp" + ordinal;
        return new PreambularParagraph(
                id,
                ordinal,
                Optional.empty(),
                paragraph.wording(),
                paragraph.items().stream()
                        .map(item -> Renaming.item(item, paragraph.id(), id))
                        .toList(),
                paragraph.after());
    }

    /** Words that open what follows need no number; a whole sentence that decrees may have lost its own. */
    private void tellWithoutNumber(PreambularParagraph paragraph, List<Problem> problems) {
        if (decreesHere(paragraph) && !Ending.isColon(paragraph.text())) {
            problems.add(Body.withoutNumber(paragraph.wording().passage()));
        }
    }

    /** The first paragraph that acts and ends no comma, behind nothing but commas; or else with a verb of this part alone. */
    private int firstOperative() {
        for (int i = 0; i < blocks.all().size(); i++) {
            Optional<PreambularParagraph> paragraph = preambularAt(i);
            if (paragraph.isEmpty() && leadsOver(blocks.all().get(i))) {
                continue;
            }
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
        return preambular(blocks.all().get(index));
    }

    private static Optional<PreambularParagraph> preambular(Block block) {
        return block instanceof Block.ClauseBlock each && each.clause() instanceof PreambularParagraph paragraph
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    private boolean leadsOver(Block block) {
        return block instanceof Block.Unnumbered line
                && wording.leadsOver(line.wording().text());
    }

    /** The paragraphs that open with a verb that only the operative part has, in a body of nothing but paragraphs. */
    private List<Integer> decreeing() {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i <= lastParagraph(); i++) {
            Optional<PreambularParagraph> paragraph = preambularAt(i);
            if (paragraph.isEmpty() && !leadsOver(blocks.all().get(i))) {
                return List.of();
            }
            if (paragraph.filter(this::decrees).isPresent()) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean decrees(PreambularParagraph paragraph) {
        String start = start(paragraph);
        return endOf(paragraph) != Ending.COMMA
                && opensWith(ActionWords.Part.OPERATIVE, start)
                && !opensWith(ActionWords.Part.PREAMBULAR, start);
    }

    /** The first words, folded; behind the organ's name where that stands in one line with what it does. */
    private String start(Clause clause) {
        String start = Folding.fold(
                clause.text().substring(0, Math.min(120, clause.text().length())));
        for (Organ organ : Organ.values()) {
            String name = Folding.fold(wording.organs().chapeauName(organ));
            if (start.startsWith(name)) {
                return start.substring(name.length()).replaceFirst("^[ ,،]{1,3}", "");
            }
        }
        return start;
    }

    private boolean opensWith(ActionWords.Part part, String start) {
        return ActionWords.open(wording.language(), start, part);
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
