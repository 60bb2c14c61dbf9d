package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Clause.OperativeParagraph;
import clausebook.model.Clause.PreambularParagraph;
import clausebook.model.Mark;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.StyledParagraph;
import clausebook.text.Passage;
import clausebook.text.Settling;
import clausebook.un.ActionWords;
import clausebook.un.FixedWording;
import clausebook.un.Folding;
import clausebook.un.ItemMark;
import clausebook.un.Organ;
import clausebook.un.ParagraphNumber;
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

    private static final int LONGEST_HEADING = 160;
    private static final int HEADINGS_TOGETHER = 4;

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
        /** Paragraphs behind its colon that have no mark: items, if a mark behind them shows that theirs were lost. */
        final List<Passage> unmarked = new ArrayList<>();

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
            add(paragraphs.get(i), paragraphs.subList(i + 1, paragraphs.size()));
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
        boolean opensPart = !isAnnex()
                && paragraph.number().isEmpty()
                && wording.chapeau(paragraph.text()).isPresent();
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
            add(StyledParagraph.plain(paragraph.whole(), paragraph.role()), List.of());
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
        Wording more = notes.take(words);
        clause.after =
                Optional.of(clause.after.map(before -> joined(before, more)).orElse(more));
    }

    /** Two wordings as one, each with its own marks. */
    private static Wording joined(Wording first, Wording second) {
        Passage both = Settling.append(first.passage(), second.passage());
        int shift = both.length() - second.passage().length();
        List<Mark> marks = new ArrayList<>(first.marks());
        for (Mark mark : second.marks()) {
            switch (mark) {
                case Mark.NoteMark note ->
                    marks.add(new Mark.NoteMark(note.start() + shift, note.mark(), note.hasText()));
                case Mark.Emphasis set -> marks.add(new Mark.Emphasis(set.start() + shift, set.end() + shift));
                default -> throw new IllegalStateException("no other mark is made before a text is annotated");
            }
        }
        return new Wording(both, marks);
    }

    private void add(StyledParagraph paragraph, List<StyledParagraph> next) {
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
            boolean labelled = wording.isSection(text);
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
        takeUnmarked(clause, mark);
        if (current.isEmpty()) {
            // The list lost its marks: what the dump holds of it stands without numbers.
            plain(Settling.append(printed, words));
            return;
        }
        if (clause.after.isPresent() && !clause.items.isEmpty()) {
            // More items follow: the flush line belonged to the item before it.
            clause.flushBehind.set(clause.items.size() - 1, clause.after);
            clause.after = Optional.empty();
        }
        clause.items.add(new Items.Raw(mark, printed, notes.take(words)));
        clause.flushBehind.add(Optional.empty());
    }

    /** Items that lost their marks count only where the next mark's position agrees with their number. */
    private void takeUnmarked(Draft clause, ItemMark mark) {
        if (clause.unmarked.isEmpty()) {
            return;
        }
        int position = clause.items.size() + clause.unmarked.size() + 1;
        Optional<ItemMark.Reading> reading = mark.readings().stream()
                .filter(each -> each.position() == position)
                .findFirst();
        if (reading.isEmpty()) {
            close();
            return;
        }
        for (Passage lost : clause.unmarked) {
            int place = clause.items.size() + 1;
            ItemMark own = new ItemMark(
                    0, 0, List.of(new ItemMark.Reading(reading.get().series(), place)));
            clause.items.add(new Items.Raw(own, lost.part(0, 0), notes.take(lost)));
            clause.flushBehind.add(Optional.empty());
            problems.add(Problem.warning(
                    "item-mark-missing",
                    lost.place(),
                    "a paragraph has no mark, but the mark behind it shows that it is item %d of its list"
                            .formatted(place),
                    "compare with the official text: the mark may have been lost"));
        }
        clause.unmarked.clear();
    }

    /** Whether a paragraph may be an item without its mark: behind a colon, ending as items do. */
    private boolean mayBeItem(Passage passage) {
        if (current.isEmpty()
                || current.get().number.isEmpty()
                || !current.get().items.isEmpty()) {
            return false;
        }
        String intro = current.get().wording.text();
        return intro.endsWith(":")
                && Ending.of(passage.text()) == Ending.SEMICOLON
                && !passage.text().endsWith(":");
    }

    private void plain(Passage passage) {
        if (mayBeItem(passage)) {
            current.orElseThrow().unmarked.add(passage);
            return;
        }
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
        if (current.isPresent()
                && current.get().number.isPresent()
                && current.get().after.isPresent()
                && !behindHeading
                && !isAnnex()) {
            // A second paragraph behind the items: it is part of the clause, like the first.
            current.get().after = current.get().after.map(before -> joined(before, words));
            return;
        }
        boolean preambularAgain = behindHeading && !isAnnex() && Ending.of(words.text()) == Ending.COMMA;
        close();
        if (inPreamble || preambularAgain) {
            preambular++;
            current = Optional.of(new Draft(Optional.empty(), Optional.empty(), words, preambular));
            return;
        }
        withoutNumber(passage, words);
    }

    /** Finishes the clause at hand. */
    private void close() {
        Optional<Draft> draft = current;
        current = Optional.empty();
        draft.ifPresent(clause -> {
            blocks.add(new Block.ClauseBlock(finished(clause)));
            clause.unmarked.forEach(lost -> withoutNumber(lost, notes.take(lost)));
        });
        putTables();
    }

    private void withoutNumber(Passage passage, Wording words) {
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
     * all before it end like preambular ones; else the only one that opens with a verb of the operative part.
     */
    private void soleOperative() {
        int lastIndex = blocks.size() - 1;
        boolean endsLast = lastIndex >= 0
                && preambularAt(lastIndex)
                        .filter(last -> endOf(last) == Ending.STOP)
                        .isPresent();
        boolean alone = endsLast
                && blocks.subList(0, lastIndex).stream()
                        .allMatch(each ->
                                each instanceof Block.ClauseBlock clause && endOf(clause.clause()) == Ending.COMMA);
        int index = alone ? lastIndex : firstDecreeing();
        if (index < 0) {
            return;
        }
        PreambularParagraph sole = preambularAt(index).orElseThrow();
        List<Clause.Subparagraph> items = sole.items().stream()
                .map(item -> Renaming.item(item, sole.id(), prefix + "op1"))
                .toList();
        List<Block> behind = List.copyOf(blocks.subList(index + 1, blocks.size()));
        blocks.subList(index, blocks.size()).clear();
        blocks.add(new Block.ClauseBlock(new OperativeParagraph(
                unique(prefix + "op1"), Optional.empty(), Optional.empty(), sole.wording(), items, sole.after())));
        operative = 1;
        behind.forEach(this::unnumberedAgain);
    }

    private Optional<PreambularParagraph> preambularAt(int index) {
        return blocks.get(index) instanceof Block.ClauseBlock block
                        && block.clause() instanceof PreambularParagraph paragraph
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    /** The one paragraph that opens with a verb that only the operative part has; -1 where there is none, or several. */
    private int firstDecreeing() {
        int found = -1;
        for (int i = 0; i < blocks.size(); i++) {
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
        return ActionWords.of(wording.language(), Organ.SC).at(start, 0, part).isPresent()
                || ActionWords.of(wording.language(), Organ.GA)
                        .at(start, 0, part)
                        .isPresent();
    }

    /** What was taken for preambular behind a sole operative paragraph belongs to it, without a number of its own. */
    private void unnumberedAgain(Block block) {
        if (!(block instanceof Block.ClauseBlock clause)) {
            blocks.add(block);
            return;
        }
        unnumbered(clause.clause());
    }

    private void unnumbered(Clause clause) {
        Wording words = clause.printedNumber()
                .map(number -> new Wording(
                        Settling.append(number, clause.wording().passage()),
                        clause.wording().marks()))
                .orElse(clause.wording());
        unnumbered++;
        blocks.add(new Block.Unnumbered(unique(prefix + "p" + unnumbered), words));
        clause.items().forEach(this::unnumbered);
        clause.after().ifPresent(after -> {
            unnumbered++;
            blocks.add(new Block.Unnumbered(unique(prefix + "p" + unnumbered), after));
        });
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
    private boolean isHeading(StyledParagraph paragraph, List<StyledParagraph> next) {
        if (paragraph.role() == StyledParagraph.Role.HEADING) {
            return true;
        }
        String text = paragraph.text();
        if (next.isEmpty() || !isShort(text)) {
            return false;
        }
        return wording.isSection(text)
                || operative > 0
                || isAnnex()
                || (standsBeforeNumber(next) && !wording.opens(text));
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_HEADING && Ending.of(text) == Ending.OPEN;
    }

    /** Whether a printed number follows, other headings aside. */
    private boolean standsBeforeNumber(List<StyledParagraph> next) {
        for (int i = 0; i < Math.min(next.size(), HEADINGS_TOGETHER); i++) {
            String text = next.get(i).text();
            if (ParagraphNumber.at(text, wording).isPresent()) {
                return true;
            }
            if (!isShort(text)) {
                return false;
            }
        }
        return false;
    }
}
