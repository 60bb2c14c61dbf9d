package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Clause.OperativeParagraph;
import clausebook.model.Clause.PreambularParagraph;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.StyledParagraph;
import clausebook.text.Passage;
import clausebook.text.Settling;
import clausebook.un.FixedWording;
import clausebook.un.ItemMark;
import clausebook.un.ParagraphNumber;
import clausebook.un.SectionLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds the blocks of a body: preambular paragraphs, counted; operative ones, by their printed numbers; items, headings,
 * flush lines; and, with another prefix of ids, the body of an annex.
 */
final class Body {

    /** The ordinal of an operative paragraph that has no number. */
    private static final int SOLE = -1;

    private static final int LONGEST_HEADING = 120;

    private final FixedWording wording;
    private final Notes notes;
    private final List<Problem> problems;
    private final String prefix;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Numbering numbering = new Numbering();
    private int section = 1;
    private int preambular = 0;
    private int unnumbered = 0;
    private int operative = 0;
    private boolean behindHeading = false;
    private boolean labelledHeadings = false;
    private Optional<Draft> current = Optional.empty();
    /** Tables that stand within a clause that is not finished yet. */
    private final List<List<List<Wording>>> tables = new ArrayList<>();

    private String tableAtHand = "";
    private String rowAtHand = "";
    private int tableCount = 0;

    /** A clause whose items are still being met. */
    private static final class Draft {
        final Optional<ParagraphNumber> number;
        final Optional<Passage> printed;
        final Wording wording;
        final int ordinal;
        final List<Items.Raw> items = new ArrayList<>();
        final List<Optional<Wording>> flushBehind = new ArrayList<>();
        Optional<Wording> after = Optional.empty();

        Draft(Optional<ParagraphNumber> number, Optional<Passage> printed, Wording wording, int ordinal) {
            this.number = number;
            this.printed = printed;
            this.wording = wording;
            this.ordinal = ordinal;
        }
    }

    /** @param prefix of every id: nothing, or {@code annex1-} */
    Body(FixedWording wording, Notes notes, List<Problem> problems, String prefix) {
        this.wording = wording;
        this.notes = notes;
        this.problems = problems;
        this.prefix = prefix;
    }

    private boolean isAnnex() {
        return !prefix.isEmpty();
    }

    List<Block> build(List<StyledParagraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (toldNumber(paragraphs.get(i))) {
                continue;
            }
            Optional<ParagraphNumber> lost = numberWithoutStop(paragraphs, i);
            if (lost.isPresent()) {
                operative(paragraphs.get(i).words(), lost.get());
                continue;
            }
            add(paragraphs.get(i), i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty());
        }
        close();
        numbering.check(problems);
        if (operative == 0 && !isAnnex()) {
            soleOperative();
        }
        return blocks;
    }

    int operatives() {
        return operative;
    }

    /** A number without its stop counts where it is the next one and the number behind it is the one after. */
    private Optional<ParagraphNumber> numberWithoutStop(List<StyledParagraph> paragraphs, int index) {
        int expected = numbering.last() + 1;
        Optional<ParagraphNumber> number = expected == 1
                ? Optional.empty()
                : ParagraphNumber.withoutStop(paragraphs.get(index).text(), expected);
        if (number.isEmpty()
                || ParagraphNumber.at(paragraphs.get(index).text(), wording).isPresent()) {
            return Optional.empty();
        }
        for (int i = index + 1; i < paragraphs.size(); i++) {
            Optional<ParagraphNumber> next =
                    ParagraphNumber.at(paragraphs.get(i).text(), wording);
            if (next.isPresent()) {
                return next.get().value() == expected + 1 ? number : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A paragraph whose number the format keeps apart from its words; also one that it says goes on from the one before. */
    private boolean toldNumber(StyledParagraph paragraph) {
        if (paragraph.role() == StyledParagraph.Role.CELL) {
            cell(paragraph);
            return true;
        }
        if (current.isEmpty()) {
            putTables();
        }
        tableAtHand = "";
        boolean opensPart = !isAnnex() && wording.chapeau(paragraph.text()).isPresent();
        if (opensPart || paragraph.role() == StyledParagraph.Role.CHAPEAU) {
            close();
            unnumbered++;
            blocks.add(new Block.Unnumbered(unique(prefix + "p" + unnumbered), notes.take(paragraph.words())));
            behindHeading = true;
            return true;
        }
        if (paragraph.role() == StyledParagraph.Role.SOLE) {
            close();
            operative++;
            behindHeading = false;
            current = Optional.of(new Draft(Optional.empty(), Optional.empty(), notes.take(paragraph.words()), SOLE));
            return true;
        }
        if (paragraph.role() == StyledParagraph.Role.CONTINUED) {
            Passage words = paragraph.whole();
            if (current.isPresent() && !behindHeading) {
                goOn(words);
            } else {
                plain(words);
            }
            return true;
        }
        if (paragraph.number().isEmpty()) {
            return false;
        }
        Passage printed = paragraph.number().get();
        Optional<ParagraphNumber> number = ParagraphNumber.told(printed.text());
        Optional<ItemMark> mark = number.isPresent() ? Optional.empty() : ItemMark.told(printed.text());
        if (number.isPresent()) {
            operative(printed, paragraph.words(), number.get());
        } else if (mark.isPresent() && current.isPresent()) {
            item(printed, paragraph.words(), mark.get());
        } else {
            add(StyledParagraph.plain(paragraph.whole(), paragraph.role()), Optional.empty());
        }
        return true;
    }

    /** Cells of one table come one after another; a clause that is not finished yet stands before its table. */
    private void cell(StyledParagraph paragraph) {
        String[] place = paragraph.style().orElse("").split(" ");
        String table = place.length > 1 ? place[1] : "";
        String row = place.length > 3 ? place[3] : "";
        if (!table.equals(tableAtHand)) {
            tableAtHand = table;
            rowAtHand = "";
            tables.add(new ArrayList<>());
        }
        List<List<Wording>> rows = tables.get(tables.size() - 1);
        if (!row.equals(rowAtHand)) {
            rowAtHand = row;
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(notes.take(paragraph.whole()));
    }

    private void putTables() {
        for (List<List<Wording>> rows : tables) {
            tableCount++;
            blocks.add(new Block.Table(unique(prefix + "table" + tableCount), rows));
        }
        tables.clear();
    }

    private void goOn(Passage words) {
        Draft clause = current.orElseThrow();
        clause.after = Optional.of(clause.after
                .map(before -> notes.take(Settling.append(before.passage(), words)))
                .orElseGet(() -> notes.take(words)));
    }

    private void add(StyledParagraph paragraph, Optional<StyledParagraph> next) {
        Passage passage = paragraph.words();
        String text = passage.text();
        Optional<ParagraphNumber> number = ParagraphNumber.at(text, wording);
        if (number.isPresent() && number.get().textStart() < text.length()) {
            operative(passage, number.get());
            return;
        }
        Optional<ItemMark> item = current.isPresent() ? ItemMark.at(text) : Optional.empty();
        if (item.isPresent() && item.get().textStart() < text.length()) {
            item(passage, item.get());
            return;
        }
        if (isHeading(paragraph, next)) {
            close();
            boolean labelled = SectionLabel.at(text);
            labelledHeadings |= labelled;
            blocks.add(new Block.Heading(notes.take(passage), labelled || !labelledHeadings ? 1 : 2));
            behindHeading = true;
            return;
        }
        plain(passage);
    }

    private void operative(Passage passage, ParagraphNumber number) {
        operative(passage.part(0, number.end()), passage.part(number.textStart()), number);
    }

    private void operative(Passage printed, Passage words, ParagraphNumber number) {
        close();
        if (number.value() == 1 && behindHeading && !numbering.isEmpty()) {
            numbering.check(problems);
            numbering = new Numbering();
            section++;
        }
        numbering.add(number, printed);
        operative++;
        behindHeading = false;
        current = Optional.of(new Draft(Optional.of(number), Optional.of(printed), notes.take(words), 0));
    }

    private void item(Passage passage, ItemMark mark) {
        item(passage.part(0, mark.end()), passage.part(mark.textStart()), mark);
    }

    private void item(Passage printed, Passage words, ItemMark mark) {
        Draft clause = current.orElseThrow();
        if (clause.after.isPresent() && !clause.items.isEmpty()) {
            // More items follow: the flush line belonged to the item before it.
            clause.flushBehind.set(clause.items.size() - 1, clause.after);
            clause.after = Optional.empty();
        }
        clause.items.add(new Items.Raw(mark, printed, notes.take(words)));
        clause.flushBehind.add(Optional.empty());
    }

    private void plain(Passage passage) {
        Wording words = notes.take(passage);
        boolean inPreamble = operative == 0 && !isAnnex();
        if (current.isPresent()
                && !current.get().items.isEmpty()
                && current.get().after.isEmpty()
                && !behindHeading
                && !(inPreamble && wording.opens(words.text()))) {
            current.get().after = Optional.of(words);
            return;
        }
        boolean preambularAgain = behindHeading && !isAnnex() && Ending.of(words.text()) == Ending.COMMA;
        close();
        if (inPreamble || preambularAgain) {
            preambular++;
            current = Optional.of(new Draft(Optional.empty(), Optional.empty(), words, preambular));
            return;
        }
        unnumbered++;
        blocks.add(new Block.Unnumbered(unique(prefix + "p" + unnumbered), words));
        if (!isAnnex()) {
            problems.add(Problem.warning(
                    "unnumbered-paragraph",
                    passage.place(),
                    "a paragraph of the operative part has no number",
                    "compare with the official text: a number may be missing, or a line may have been parted wrongly"));
        }
    }

    /** Finishes the clause at hand. */
    private void close() {
        current.ifPresent(draft -> blocks.add(new Block.ClauseBlock(finished(draft))));
        current = Optional.empty();
        putTables();
    }

    private Clause finished(Draft draft) {
        if (draft.number.isPresent()) {
            ParagraphNumber number = draft.number.get();
            String id = unique(prefix + (section > 1 ? "sec" + section + "-" : "") + "op" + number.key());
            return new OperativeParagraph(
                    id,
                    Optional.of(number.printed()),
                    draft.printed,
                    draft.wording,
                    Items.of(id, draft.items, draft.flushBehind, problems),
                    draft.after);
        }
        if (draft.ordinal == SOLE) {
            String id = unique(prefix + "op1");
            return new OperativeParagraph(
                    id,
                    Optional.empty(),
                    Optional.empty(),
                    draft.wording,
                    Items.of(id, draft.items, draft.flushBehind, problems),
                    draft.after);
        }
        String id = unique(prefix + "pp" + draft.ordinal);
        return new PreambularParagraph(
                id,
                draft.ordinal,
                Optional.empty(),
                draft.wording,
                Items.of(id, draft.items, draft.flushBehind, problems),
                draft.after);
    }

    /** Ids stay unique even where numbers are doubled. */
    private String unique(String id) {
        String free = id;
        for (int copy = 2; !ids.add(free); copy++) {
            free = id + "-" + copy;
        }
        return free;
    }

    /**
     * A sole operative paragraph is not numbered (AKN4UN part 3): the last paragraph, when it alone ends like one and
     * all before it end like preambular ones.
     */
    private void soleOperative() {
        int lastIndex = blocks.size() - 1;
        if (lastIndex < 0
                || !(blocks.get(lastIndex) instanceof Block.ClauseBlock block)
                || !(block.clause() instanceof PreambularParagraph last)) {
            return;
        }
        boolean endsLast = endOf(last) == Ending.STOP;
        boolean alone = blocks.subList(0, lastIndex).stream()
                .allMatch(each -> each instanceof Block.ClauseBlock clause && endOf(clause.clause()) == Ending.COMMA);
        if (endsLast && alone) {
            Draft draft = new Draft(Optional.empty(), Optional.empty(), last.wording(), 0);
            List<Clause.Subparagraph> items = last.items().stream()
                    .map(item -> Renaming.item(item, last.id(), prefix + "op1"))
                    .toList();
            blocks.set(
                    lastIndex,
                    new Block.ClauseBlock(new OperativeParagraph(
                            unique(prefix + "op1"),
                            Optional.empty(),
                            Optional.empty(),
                            draft.wording,
                            items,
                            last.after())));
            operative = 1;
        }
    }

    private static Ending endOf(Clause clause) {
        if (clause.after().isPresent()) {
            return Ending.of(clause.after().get().text());
        }
        return clause.items().isEmpty()
                ? Ending.of(clause.text())
                : endOf(clause.items().get(clause.items().size() - 1));
    }

    /** A line without a sign at its end, short, between paragraphs that have one; in the preamble only with a label. */
    private boolean isHeading(StyledParagraph paragraph, Optional<StyledParagraph> next) {
        if (paragraph.role() == StyledParagraph.Role.HEADING) {
            return true;
        }
        String text = paragraph.text();
        if (next.isEmpty() || text.length() > LONGEST_HEADING || Ending.of(text) != Ending.OPEN) {
            return false;
        }
        boolean beforeNumber = ParagraphNumber.at(next.get().text(), wording).isPresent() && !wording.opens(text);
        return SectionLabel.at(text) || operative > 0 || isAnnex() || beforeNumber;
    }
}
