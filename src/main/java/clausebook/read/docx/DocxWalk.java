package clausebook.read.docx;

import clausebook.read.CellPlace;
import clausebook.read.PrintedSigns;
import clausebook.read.StyledParagraph.Role;
import clausebook.read.Transcript;
import clausebook.read.Transcript.Paragraph;
import clausebook.text.WhiteSpace;
import clausebook.un.FixedWording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through a part of the document and writes its text down: what Word shows, deleted revisions and hidden text taken
 * out and listed, the numbers of lists and notes put where Word shows them.
 */
final class DocxWalk implements WordXml.Visitor {

    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    /** What holds text that is no text of the page, or the same text a second time. */
    private static final Set<String> SILENT = Set.of(
            "Fallback",
            "instrText",
            "delInstrText",
            "sectPr",
            "tblPr",
            "trPr",
            "tcPr",
            "binData",
            "rt",
            // What a paragraph or a run looked like before a tracked change.
            "pPrChange",
            "rPrChange",
            "numberingChange");

    /** A paragraph at hand; text boxes hold paragraphs inside a paragraph. */
    private static final class Open {
        private Optional<Paragraph> paragraph = Optional.empty();
        private String style = "";
        private Optional<String> list = Optional.empty();
        private Optional<String> level = Optional.empty();
        private boolean markDeleted;
        private boolean numbered;
    }

    private final Transcript transcript;
    private final Styles styles;
    private final Numbering numbering;
    private final DocxNotes notes;
    private final FixedWording wording;
    private final PrintedSigns signs;
    private final Optional<String> removedBy;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<String> path = new ArrayDeque<>();
    private Runs run = new Runs();
    private Runs outer = new Runs();
    private int silent = 0;
    private int deleted = 0;
    private boolean inText = false;
    private boolean inParagraphProperties = false;
    private Optional<String> waitingNote = Optional.empty();
    private final DocxCells cells = new DocxCells();
    /** The paragraph that goes on in the next one. */
    private Optional<Paragraph> merged = Optional.empty();

    /** The cell that paragraphs stand in. */
    private Optional<CellPlace> cell = Optional.empty();

    private Optional<Paragraph> note = Optional.empty();
    private String noteMark = "";
    private boolean inFront;
    private int revisions = 0;
    private int hiddenSigns = 0;
    private int unknown = 0;

    /** @param removedBy the rule that takes the whole part out (running heads), or nothing */
    DocxWalk(
            Transcript transcript,
            Styles styles,
            Numbering numbering,
            DocxNotes notes,
            FixedWording wording,
            Optional<String> removedBy) {
        this.transcript = transcript;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.wording = wording;
        this.signs = new PrintedSigns(wording);
        this.removedBy = removedBy;
        this.inFront = true;
    }

    int revisions() {
        return revisions;
    }

    int hiddenSigns() {
        return hiddenSigns;
    }

    /** Signs and numbers in a form that is not known. */
    int unknown() {
        return unknown;
    }

    /** From here on paragraphs belong to one note; {@code mark} is what Word shows before it. */
    void beginNote(String mark) {
        note = Optional.of(transcript.paragraph(Role.NOTE));
        noteMark = mark;
    }

    void endNote() {
        note = Optional.empty();
    }

    @Override
    public void start(String name, WordXml.Attributes attributes) {
        path.push(name);
        // What a cell or a row says of itself stands among what is silent.
        switch (name) {
            case "gridSpan" -> cells.span(attributes.get("val", "1"));
            case "tblHeader" -> cells.heads(Runs.isOn(attributes));
            default -> {}
        }
        if (silent > 0 || SILENT.contains(name)) {
            silent++;
            return;
        }
        switch (name) {
            case "p" -> open.push(new Open());
            case "tbl" -> cells.beginTable().ifPresent(transcript::onlyPlaces);
            case "tr" -> cells.row();
            case "tc" -> beginCell();
            case "pPr" -> inParagraphProperties = true;
            case "r" -> {
                outer = run;
                run = new Runs();
            }
            case "t", "delText" -> inText = true;
            case "tab", "ptab" -> {
                if (!inParagraphProperties) {
                    words("\t");
                }
            }
            case "br", "cr" -> lineBreak();
            case "noBreakHyphen" -> words("\u2011");
            case "sym" -> sign(attributes);
            case "footnoteReference" -> reference("footnote", attributes);
            case "endnoteReference" -> reference("endnote", attributes);
            case "footnoteRef", "endnoteRef" -> words(noteMark);
            case "ins", "del", "moveFrom", "moveTo" -> revision(name);
            case "altChunk" -> unknown++;
            default -> property(name, attributes);
        }
    }

    private void property(String name, WordXml.Attributes attributes) {
        if (inParagraphProperties && !open.isEmpty()) {
            switch (name) {
                case "pStyle" -> open.peek().style = attributes.get("val", "");
                case "numId" -> open.peek().list = attributes.get("val");
                case "ilvl" -> open.peek().level = attributes.get("val");
                default -> {}
            }
        } else {
            run.set(name, attributes, styles);
        }
    }

    private void revision(String name) {
        if (inParagraphProperties) {
            // The paragraph's own end was deleted: it goes on in the next one.
            open.peek().markDeleted |= DELETED.contains(name) && path.contains("rPr");
            return;
        }
        revisions++;
        deleted += DELETED.contains(name) ? 1 : 0;
    }

    @Override
    public void end(String name) {
        path.poll();
        if (silent > 0) {
            silent--;
            return;
        }
        switch (name) {
            case "p" -> close();
            case "tc" -> endCell();
            case "tr" -> {
                merged = Optional.empty();
                cell = Optional.empty();
                transcript.blank("\n");
            }
            case "tbl" -> cells.endTable();
            case "pPr" -> inParagraphProperties = false;
            case "r" -> run = outer;
            case "t", "delText" -> inText = false;
            case "del", "moveFrom" -> deleted -= inParagraphProperties ? 0 : 1;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (silent == 0 && inText && !open.isEmpty()) {
            words(text);
        }
    }

    private void words(String text) {
        if (text.isEmpty() || open.isEmpty()) {
            return;
        }
        Optional<String> rule =
                deleted > 0 ? Optional.of("deleted-revision") : run.hidden ? Optional.of("hidden-text") : removedBy;
        if (rule.isPresent()) {
            hiddenSigns +=
                    run.hidden && deleted == 0 ? WhiteSpace.removedFrom(text).length() : 0;
            transcript.remove(rule.get(), text);
            return;
        }
        if (waitingNote.isPresent() && !WhiteSpace.isBlank(text)) {
            String[] call = waitingNote.get().split("\n", 2);
            waitingNote = Optional.empty();
            notes.callMarked(call[0], call[1], text.strip());
            paragraph().noteMark(text);
            return;
        }
        boolean mark = run.raised && text.strip().matches("\\*{1,3}") && note.isEmpty();
        if (mark && !paragraph().isBlank()) {
            paragraph().noteMark(text);
            return;
        }
        String shown = text.indexOf('\u00AD') < 0 ? text : text.replace("\u00AD", "");
        paragraph().words(shown, run.italic(), run.bold());
    }

    private Paragraph paragraph() {
        Open at = open.element();
        Paragraph paragraph = at.paragraph.orElseGet(this::begin);
        at.paragraph = Optional.of(paragraph);
        return paragraph;
    }

    private Paragraph begin() {
        if (note.isPresent()) {
            return note.get();
        }
        if (merged.isPresent()) {
            Paragraph same = merged.get();
            merged = Optional.empty();
            return same;
        }
        Paragraph paragraph = cell.map(transcript::cell).orElseGet(() -> transcript.paragraph(Role.TEXT));
        number(open.element(), paragraph);
        return paragraph;
    }

    /** What the masthead sets in a table is only placed there; so is a note, and what stands in a table within a table. */
    private void beginCell() {
        cell = inFront || note.isPresent() || cells.isNested() ? Optional.empty() : Optional.of(cells.cell());
    }

    private void endCell() {
        cells.endCell();
        cell = Optional.empty();
        if (!cells.isNested()) {
            merged = Optional.empty();
        }
    }

    private void number(Open at, Paragraph paragraph) {
        if (at.numbered) {
            return;
        }
        at.numbered = true;
        Optional<String> list = at.list.or(() -> styles.list(at.style));
        if (list.isEmpty() || deleted > 0) {
            return;
        }
        int level = Numbering.number(at.level.or(() -> styles.level(at.style)).orElse("0"), 0);
        Optional<String> number = numbering.next(list.get(), level, styles);
        if (number.isPresent() && number.get().equals(Numbering.UNKNOWN)) {
            unknown++;
        } else if (number.isPresent()) {
            paragraph.words(number.get() + "\t");
            transcript.count("computed-numbers");
        }
    }

    private void close() {
        Open at = open.poll();
        if (at == null) {
            return;
        }
        if (at.paragraph.isEmpty()) {
            transcript.blank("\n");
            return;
        }
        Paragraph paragraph = at.paragraph.get();
        if (note.isPresent()) {
            paragraph.words("\n");
            return;
        }
        boolean merges = cell.isEmpty() && path.contains("tc") && !inFront && open.isEmpty();
        if (at.markDeleted || merges) {
            merged = Optional.of(paragraph);
            paragraph.words(at.markDeleted ? "" : "\t");
            return;
        }
        if (!inFront
                && cell.isEmpty()
                && styles.isHeading(at.style)
                && !signs.isSetApart(paragraph.soFar().strip())) {
            paragraph.as(Role.HEADING);
        }
        if (inFront
                && removedBy.isEmpty()
                && wording.organs().opening(paragraph.soFar().strip()).isPresent()) {
            inFront = false;
        }
        transcript.blank("\n");
    }

    private void lineBreak() {
        if (open.isEmpty()) {
            return;
        }
        Open at = open.element();
        boolean apart = inFront
                && at.paragraph.isPresent()
                && signs.isSetApart(at.paragraph.get().soFar().strip());
        if (apart) {
            transcript.blank("\n");
            at.paragraph = Optional.empty();
        } else {
            words("\n");
        }
    }

    private void sign(WordXml.Attributes attributes) {
        String code = attributes.get("char", "");
        if (code.matches("[0-9A-Fa-f]{4}")) {
            char unit = (char) Integer.parseInt(code, 16);
            // Of the signs that Word takes from its font of symbols, the star of a note and the bullet.
            String named = unit == 0xF02A ? "*" : unit == 0xF0B7 ? "•" : "";
            boolean ofSymbols = !named.isEmpty() && attributes.get("font", "").equals("Symbol");
            boolean known = unit < 0xD800 || unit > 0xF8FF;
            unknown += known || ofSymbols ? 0 : 1;
            words(known ? String.valueOf(unit) : ofSymbols ? named : "");
        }
    }

    private void reference(String kind, WordXml.Attributes attributes) {
        String id = attributes.get("id", "");
        if (deleted > 0 || removedBy.isPresent() || open.isEmpty()) {
            return;
        }
        String own = attributes.get("customMarkFollows", "0");
        if (own.equals("1") || own.equals("true") || own.equals("on")) {
            waitingNote = Optional.of(kind + "\n" + id);
        } else {
            paragraph().noteMark(notes.call(kind, id));
        }
    }
}
