package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.StyledParagraph;
import clausebook.text.Ornament;
import clausebook.text.Passage;
import clausebook.text.Settling;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.ItemMark;
import clausebook.un.ParagraphNumber;
import java.util.List;
import java.util.Optional;

/**
 * Builds the blocks of a body: preambular paragraphs, counted; operative ones, by their printed numbers; items, headings,
 * flush lines; and, with another prefix of ids, the body of an annex.
 */
final class Body {

    private static final int LONGEST_BARE_LABEL = 12;

    private final FixedWording wording;
    private final Notes notes;
    private final List<Problem> problems;
    private final Headings headings;
    private final BodyBlocks blocks;
    private final TableCells tables = new TableCells();
    private Numbering numbering = new Numbering();
    private int section = 1;
    private int preambular = 0;
    private int operative = 0;
    /** How many operative paragraphs stand before the part at hand. */
    private int operativeBefore = 0;
    /** The first block of the part at hand. */
    private int partFrom = 0;
    /** Whether the section at hand has a sole operative paragraph, which has no number. */
    private boolean sole = false;

    private boolean behindHeading = false;
    /** Whether the paragraph before is a section's label alone: then its title follows. */
    private boolean behindLabel = false;

    private boolean labelledHeadings = false;
    /** Whether the last heading names an article or a rule: its only paragraph has no number. */
    private boolean inArticle = false;

    private Optional<Draft> current = Optional.empty();
    private BracketedNumbers bracketed = BracketedNumbers.NONE;

    /** @param prefix of every id: nothing, or {@code annex1-} */
    Body(FixedWording wording, Notes notes, List<Problem> problems, String prefix) {
        this.wording = wording;
        this.notes = notes;
        this.problems = problems;
        this.headings = new Headings(wording);
        this.blocks = new BodyBlocks(prefix);
    }

    /** @param numbers those of operative paragraphs that are printed in brackets */
    List<Block> build(List<StyledParagraph> paragraphs, BracketedNumbers numbers) {
        bracketed = numbers;
        return build(paragraphs);
    }

    List<Block> build(List<StyledParagraph> paragraphs) {
        NestedNumbers nested = NestedNumbers.in(paragraphs, wording);
        SectionSoles soles = new SectionSoles(paragraphs, wording, headings);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (mayBeSoleOfSection() && soles.isSole(i, section > 1)) {
                sole(paragraphs.get(i));
                continue;
            }
            Optional<ItemMark> counted = current.isPresent() ? nested.of(paragraphs.get(i)) : Optional.empty();
            if (counted.isPresent()) {
                item(paragraphs.get(i), counted.get());
                continue;
            }
            Optional<ParagraphNumber> inBrackets = bracketed.of(paragraphs.get(i));
            if (inBrackets.isPresent()) {
                bracketed(paragraphs.get(i), inBrackets.get());
                continue;
            }
            if (headings.isNumbered(paragraphs, i, numbering.last() + 1)) {
                heading(paragraphs.get(i).whole());
                continue;
            }
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
        closePart();
        numbering.check(problems);
        return blocks.all();
    }

    int operatives() {
        return operative;
    }

    /** The same, with operative paragraphs counted of which none has a number. */
    List<Block> counted(boolean usual) {
        operative = UnnumberedOperatives.counted(blocks, wording, usual);
        return blocks.all();
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
        if (paragraph.isCell()) {
            tables.add(paragraph.cell().orElseThrow(), notes.take(paragraph.whole()));
            return true;
        }
        if (current.isEmpty()) {
            tables.putInto(blocks);
        }
        tables.end();
        boolean opensPart = !blocks.isAnnex()
                && paragraph.number().isEmpty()
                && wording.organs().opening(paragraph.text()).isPresent();
        if (opensPart || paragraph.role() == StyledParagraph.Role.CHAPEAU) {
            closePart();
            blocks.unnumbered(notes.take(paragraph.words()));
            // Behind a preamble that stands before the organ's name, no part begins.
            partFrom = inPreamble() ? partFrom : blocks.all().size();
            operativeBefore = operative;
            behindHeading = true;
            return true;
        }
        if (paragraph.role() == StyledParagraph.Role.SOLE) {
            sole(paragraph);
            return true;
        }
        if (paragraph.role() == StyledParagraph.Role.CONTINUED) {
            if (current.isPresent() && !behindHeading) {
                current.get().goOn(notes.take(paragraph.whole()));
            } else {
                plain(paragraph.whole());
            }
            return true;
        }
        if (paragraph.number().isEmpty()) {
            return false;
        }
        Passage printed = paragraph.number().get();
        boolean item = paragraph.role() == StyledParagraph.Role.ITEM && current.isPresent();
        Optional<ParagraphNumber> number = item ? Optional.empty() : ParagraphNumber.told(printed.text());
        Optional<ItemMark> mark = number.isPresent()
                ? Optional.empty()
                : item ? ItemMark.ofFigures(printed.text()) : ItemMark.told(printed.text());
        if (number.isPresent()) {
            operative(printed, paragraph.words(), number.get());
        } else if (mark.isPresent() && current.isPresent()) {
            item(printed, paragraph.words(), mark.get());
        } else {
            add(StyledParagraph.plain(paragraph.whole(), paragraph.role()), List.of());
        }
        return true;
    }

    private void add(StyledParagraph paragraph, List<StyledParagraph> next) {
        Passage passage = paragraph.words();
        String text = passage.text();
        if (Ornament.is(text)) {
            close();
            blocks.unnumbered(notes.take(passage));
            return;
        }
        Optional<ItemMark> counted = paragraph.role() == StyledParagraph.Role.ITEM && current.isPresent()
                ? ItemMark.ofFigures(text)
                : Optional.empty();
        if (counted.isPresent() && counted.get().textStart() < text.length()) {
            item(passage, counted.get());
            return;
        }
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
        if (Closing.begins(text, wording)) {
            // Each part of a resolution may name its meeting and date: they head nothing.
            close();
            blocks.unnumbered(notes.take(passage));
            behindHeading = true;
            return;
        }
        if (inPreamble() && wording.leadsOver(text)) {
            close();
            blocks.unnumbered(notes.take(passage));
            return;
        }
        boolean titleOfSection = behindLabel && headings.isTitle(text);
        behindLabel = false;
        if (titleOfSection || headings.isHeading(paragraph, next, bracketed, inPreamble())) {
            heading(passage);
            return;
        }
        plain(passage);
    }

    private void heading(Passage passage) {
        close();
        String text = passage.text();
        boolean labelled = wording.sections().begins(text);
        behindLabel = labelled && text.length() <= LONGEST_BARE_LABEL;
        labelledHeadings |= labelled;
        inArticle = wording.match(Frame.HEADING_LABEL, text).isPresent();
        blocks.heading(notes.take(passage), labelled || !labelledHeadings ? 1 : 2);
        behindHeading = true;
    }

    private void bracketed(StyledParagraph paragraph, ParagraphNumber number) {
        tables.end();
        if (paragraph.number().isPresent()) {
            operative(paragraph.number().get(), paragraph.words(), number);
        } else {
            operative(paragraph.words(), number);
        }
    }

    private void operative(Passage passage, ParagraphNumber number) {
        operative(passage.part(0, number.end()), passage.part(number.textStart()), number);
    }

    private void operative(Passage printed, Passage words, ParagraphNumber number) {
        close();
        behindLabel = false;
        if (inPreamble()) {
            preambular = UnnumberedOperatives.beforeNumbers(blocks, partFrom, preambular, wording, problems);
        }
        if (number.value() == 1 && behindHeading && isNumbered()) {
            nextSection();
        }
        numbering.add(number, printed);
        operative++;
        behindHeading = false;
        current = Optional.of(Draft.operative(number, printed, notes.take(words)));
    }

    /** Whether the section at hand has an operative paragraph. */
    private boolean isNumbered() {
        return sole || !numbering.isEmpty();
    }

    private void nextSection() {
        numbering.check(problems);
        numbering = new Numbering();
        sole = false;
        section++;
    }

    /** Before the first operative paragraph of all, only a label shows that a heading begins a section. */
    private boolean mayBeSoleOfSection() {
        return behindHeading && !inArticle && !blocks.isAnnex() && (labelledHeadings || !inPreamble());
    }

    private void sole(StyledParagraph paragraph) {
        close();
        tables.end();
        beginSole();
        operative++;
        behindHeading = false;
        behindLabel = false;
        current = Optional.of(Draft.sole(notes.take(paragraph.words())));
    }

    private void beginSole() {
        if (isNumbered()) {
            nextSection();
        }
        sole = true;
    }

    private boolean inPreamble() {
        return operative == operativeBefore && !blocks.isAnnex();
    }

    private void item(StyledParagraph paragraph, ItemMark mark) {
        if (paragraph.number().isPresent()) {
            item(paragraph.number().get(), paragraph.words(), mark);
        } else {
            item(paragraph.words(), mark);
        }
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
        clause.addItem(new Items.Raw(mark, printed, notes.take(words)));
    }

    /** Items that lost their marks count only where the next mark's position agrees with their number. */
    private void takeUnmarked(Draft clause, ItemMark mark) {
        if (clause.unmarked().isEmpty()) {
            return;
        }
        int position = clause.itemCount() + clause.unmarked().size() + 1;
        Optional<ItemMark.Reading> reading = mark.readings().stream()
                .filter(each -> each.position() == position)
                .findFirst();
        if (reading.isEmpty()) {
            close();
            return;
        }
        for (Passage lost : clause.unmarked()) {
            int place = clause.itemCount() + 1;
            ItemMark own = new ItemMark(
                    0, 0, List.of(new ItemMark.Reading(reading.get().series(), place)));
            clause.addItem(new Items.Raw(own, lost.part(0, 0), notes.take(lost)));
            problems.add(Problem.warning(
                    "item-mark-missing",
                    lost.place(),
                    "a paragraph has no mark, but the mark behind it shows that it is item %d of its list"
                            .formatted(place),
                    "compare with the official text: the mark may have been lost"));
        }
        clause.unmarked().clear();
    }

    /** Whether a paragraph may be an item without its mark: behind a colon, ending as items do. */
    private boolean mayBeItem(Passage passage) {
        if (current.isEmpty() || !current.get().isNumbered() || current.get().hasItems()) {
            return false;
        }
        String intro = current.get().wording().text();
        return intro.endsWith(":")
                && Ending.of(passage.text()) == Ending.SEMICOLON
                && !passage.text().endsWith(":");
    }

    private void plain(Passage passage) {
        if (mayBeItem(passage)) {
            current.orElseThrow().unmarked().add(passage);
            return;
        }
        Wording words = notes.take(passage);
        boolean inPreamble = inPreamble();
        if (current.isPresent()
                && !behindHeading
                && inPreamble
                && isQuoted(words.text())
                && current.get().quotes()) {
            current.get().goOn(words);
            return;
        }
        if (current.isPresent() && !behindHeading && goesOn(current.get(), words.text(), inPreamble)) {
            current.get().goOn(words);
            return;
        }
        boolean preambularAgain = behindHeading && !blocks.isAnnex() && Ending.of(words.text()) == Ending.COMMA;
        close();
        if (inPreamble || preambularAgain) {
            preambular++;
            current = Optional.of(Draft.preambular(preambular, words));
            return;
        }
        withoutNumber(passage, words);
    }

    /** Whether words are the line behind a clause's items, or a second one: it is part of the clause like the first. */
    private boolean goesOn(Draft clause, String words, boolean inPreamble) {
        if (clause.hasItems() && !clause.hasAfter()) {
            return !(inPreamble && (wording.opens(words) || headings.acts(words)));
        }
        return clause.isNumbered() && clause.hasAfter() && !headings.acts(words) && !blocks.isAnnex();
    }

    /** Finishes the part at hand: where none of its paragraphs has a number, it may have a sole operative one. */
    private void closePart() {
        close();
        if (!inPreamble()) {
            return;
        }
        String id = opPrefix(isNumbered() ? section + 1 : section) + "op1";
        if (UnnumberedOperatives.sole(blocks, partFrom, id, wording)) {
            beginSole();
            operative++;
            preambular = blocks.preambular();
        }
    }

    /** @return what ids of operative paragraphs begin with: nothing in the first section whose numbers begin with 1 */
    static String opPrefix(int section) {
        return section > 1 ? "sec" + section + "-" : "";
    }

    /** Finishes the clause at hand. */
    private void close() {
        Optional<Draft> draft = current;
        current = Optional.empty();
        draft.ifPresent(clause -> {
            blocks.clause(clause.finished(blocks, section, problems));
            clause.unmarked().forEach(lost -> withoutNumber(lost, notes.take(lost)));
        });
        tables.putInto(blocks);
    }

    private void withoutNumber(Passage passage, Wording words) {
        blocks.unnumbered(words);
        // What is quoted, a draft that another organ is to adopt, has its numbers inside the quotation.
        boolean expected = inArticle || isQuoted(words.text()) || ParagraphNumber.isDecimal(words.text());
        if (!blocks.isAnnex() && !expected) {
            problems.add(withoutNumber(passage));
        }
    }

    static boolean isQuoted(String text) {
        return !text.isEmpty() && "“«„\"".indexOf(text.charAt(0)) >= 0;
    }

    static Problem withoutNumber(Passage passage) {
        return Problem.warning(
                "unnumbered-paragraph",
                passage.place(),
                "a paragraph of the operative part has no number",
                "compare with the official text: a number may be missing, or a line may have been parted wrongly");
    }
}
