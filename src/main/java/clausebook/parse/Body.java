package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.StyledParagraph;
import clausebook.text.Ornament;
import clausebook.text.Passage;
import clausebook.text.Settling;
import clausebook.un.FixedWording;
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
    private final LostMarks lostMarks;
    private final TableCells tables = new TableCells();
    private final Sections sections = new Sections();

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
        this.lostMarks = new LostMarks(notes, problems);
    }

    /** @param numbers those of operative paragraphs that are printed in brackets */
    List<Block> build(List<StyledParagraph> paragraphs, BracketedNumbers numbers) {
        bracketed = numbers;
        return build(paragraphs);
    }

    List<Block> build(List<StyledParagraph> paragraphs) {
        NestedNumbers nested = NestedNumbers.in(paragraphs, wording);
        LostNumbers lostNumbers = new LostNumbers(paragraphs, wording);
        SectionSoles soles = new SectionSoles(paragraphs, wording, headings);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (mayBeSoleOfSection() && soles.isSole(i, sections.section() > 1)) {
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
            if (headings.isNumbered(paragraphs, i, sections.expected())) {
                heading(paragraphs.get(i).whole());
                continue;
            }
            if (toldNumber(paragraphs.get(i))) {
                continue;
            }
            Optional<ParagraphNumber> lost = lostNumbers.at(i, sections.expected());
            if (lost.isPresent()) {
                operative(paragraphs.get(i).words(), lost.get());
                continue;
            }
            add(paragraphs.get(i), paragraphs.subList(i + 1, paragraphs.size()));
        }
        closePart();
        sections.check(problems);
        return blocks.all();
    }

    int operatives() {
        return sections.operatives();
    }

    /** The same, with operative paragraphs counted of which none has a number. */
    List<Block> counted(boolean usual) {
        sections.countOperatives(UnnumberedOperatives.counted(blocks, wording, usual));
        return blocks.all();
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
            sections.beginPart(blocks.all().size());
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
        inArticle = wording.sections().isWorded(text);
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
            sections.recountPreambular(UnnumberedOperatives.beforeNumbers(
                    blocks, sections.partFrom(), sections.preambulars(), wording, problems));
        }
        sections.addOperative(number, printed, behindHeading, problems);
        behindHeading = false;
        current = Optional.of(Draft.operative(number, printed, notes.take(words)));
    }

    /** Before the first operative paragraph of all, only a label shows that a heading begins a section. */
    private boolean mayBeSoleOfSection() {
        return behindHeading && !inArticle && !blocks.isAnnex() && (labelledHeadings || !inPreamble());
    }

    private void sole(StyledParagraph paragraph) {
        close();
        tables.end();
        sections.addSole(problems);
        behindHeading = false;
        behindLabel = false;
        current = Optional.of(Draft.sole(notes.take(paragraph.words())));
    }

    private boolean inPreamble() {
        return sections.inPreamble() && !blocks.isAnnex();
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
        if (!lostMarks.found(clause, mark)) {
            close();
            // The list lost its marks: what the dump holds of it stands without numbers.
            plain(Settling.append(printed, words));
            return;
        }
        clause.addItem(new Items.Raw(mark, printed, notes.take(words)));
    }

    private void plain(Passage passage) {
        if (current.isPresent() && LostMarks.mayBeItem(current.get(), passage)) {
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
            current = Optional.of(Draft.preambular(sections.addPreambular(), words));
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
        if (UnnumberedOperatives.sole(blocks, sections.partFrom(), sections.soleId(), wording)) {
            sections.addSole(problems);
            sections.recountPreambular(blocks.preambular());
        }
    }

    /** Finishes the clause at hand. */
    private void close() {
        Optional<Draft> draft = current;
        current = Optional.empty();
        draft.ifPresent(clause -> {
            blocks.clause(clause.finished(blocks, sections.section(), problems));
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
