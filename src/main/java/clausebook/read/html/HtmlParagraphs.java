package clausebook.read.html;

import clausebook.read.CellPlace;
import clausebook.read.NoteStart;
import clausebook.read.PrintedSigns;
import clausebook.read.PrintedText;
import clausebook.read.StyledParagraph.Role;
import clausebook.read.Transcript;
import clausebook.read.Transcript.Paragraph;
import clausebook.text.WhiteSpace;
import clausebook.un.FixedWording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page in document order and writes its text down, block by block. */
final class HtmlParagraphs implements NodeVisitor {

    private static final Set<String> SILENT = Set.of(
            "script", "style", "template", "noscript", "head", "title", "svg", "math", "iframe", "object", "canvas");
    private static final Set<String> NAVIGATION =
            Set.of("nav", "header", "footer", "aside", "form", "button", "select", "textarea", "menu", "dialog");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final int FEWEST_LINES = 3;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Why the text of an element is left out while the walk is inside it. */
    private record Leave(Element element, Optional<String> rule) {}

    private final Transcript transcript = new Transcript();
    private final HiddenText hidden;
    private final TypeFace face;
    private final ListStyles lists;
    private final NoteAnchors anchors;
    private final FixedWording wording;
    private final LineBreaks breaks;
    private final Optional<Element> main;
    private final Deque<Leave> leaving = new ArrayDeque<>();
    private final HtmlCells cells;
    /** The cell that the words at hand stand in. */
    private Optional<CellPlace> cell = Optional.empty();

    private Optional<Paragraph> current = Optional.empty();
    private int italic = 0;
    private int bold = 0;
    private Optional<Element> note = Optional.empty();
    /** The paragraph that holds nothing yet but the mark of its item. */
    private Optional<Paragraph> marked = Optional.empty();

    private boolean inFront = true;
    private int hiddenSigns = 0;

    private HtmlParagraphs(Document page, FixedWording wording) {
        StyleSheet sheet = StyleSheet.of(page);
        this.hidden = HiddenText.in(sheet);
        this.face = new TypeFace(sheet);
        this.lists = new ListStyles(sheet);
        this.anchors = new NoteAnchors(page);
        this.cells = new HtmlCells(page);
        this.wording = wording;
        this.breaks = new LineBreaks(page, new PrintedSigns(wording), face);
        var mains = page.select("main, [role=main]");
        this.main = mains.size() == 1 ? Optional.of(mains.get(0)) : Optional.empty();
    }

    static HtmlParagraphs write(Document page, FixedWording wording) {
        HtmlParagraphs paragraphs = new HtmlParagraphs(page, wording);
        page.traverse(paragraphs);
        paragraphs.close();
        return paragraphs;
    }

    Transcript transcript() {
        return transcript;
    }

    int hiddenSigns() {
        return hiddenSigns;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text);
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (!leaving.isEmpty() && leaving.peek().element() == element) {
            leaving.pop();
            return;
        }
        if (leaving.isEmpty()) {
            italic -= face.isItalic(element) ? 1 : 0;
            bold -= face.isBold(element) ? 1 : 0;
            if (note.isPresent() && note.get() == element) {
                note = Optional.empty();
                close();
            } else if (isCell(element)) {
                endCell();
            } else if (isBlock(element)) {
                close();
            }
        }
    }

    private void enter(Element element) {
        Optional<Leave> leave = leave(element);
        if (leave.isPresent()) {
            leaving.push(leave.get());
            return;
        }
        if (!leaving.isEmpty()) {
            return;
        }
        if (isPrintedText(element)) {
            // Old papers were put on the web as they were printed, line by line.
            close();
            PrintedText.write(transcript, element.wholeText(), wording);
            inFront = false;
            leaving.push(new Leave(element, Optional.empty()));
            return;
        }
        italic += face.isItalic(element) ? 1 : 0;
        bold += face.isBold(element) ? 1 : 0;
        if (element.normalName().equals("br")) {
            lineBreak(element);
        } else if (isCell(element)) {
            beginCell(element);
        } else if (isBlock(element)) {
            block(element);
        }
    }

    private boolean isPrintedText(Element element) {
        return element.normalName().equals("pre")
                && note.isEmpty()
                && element.getAllElements().stream()
                        .noneMatch(inner -> leave(inner).isPresent())
                && element.wholeText().lines().limit(FEWEST_LINES).count() == FEWEST_LINES;
    }

    private void block(Element element) {
        // The words of an item may be a paragraph of its own: the mark before them is on the same line.
        boolean behindMark = marked.isPresent()
                && marked.equals(current)
                && !element.normalName().equals("li")
                && !HEADINGS.contains(element.normalName());
        if (behindMark) {
            return;
        }
        close();
        Optional<String> sign = anchors.note(element);
        if (sign.isPresent()) {
            note = Optional.of(element);
            Paragraph paragraph = open(Role.NOTE);
            boolean printed = NoteStart.at(element.text())
                    .filter(start -> start.mark().equals(sign.get()))
                    .isPresent();
            if (!printed) {
                paragraph.words(sign.get() + " ");
                transcript.count("list-marks");
            }
            return;
        }
        if (element.normalName().equals("li") && note.isEmpty()) {
            ListMarks.of(element, lists, wording).ifPresent(mark -> {
                boolean unlikeItems = Character.isDigit(mark.charAt(0));
                open(unlikeItems && ListMarks.isInner(element, lists) ? Role.ITEM : Role.TEXT)
                        .words(mark + " ");
                transcript.count("list-marks");
                marked = current;
            });
        } else if (HEADINGS.contains(element.normalName()) && !inFront) {
            open(Role.HEADING);
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** A table of the masthead only places things, and so does one that holds another, or a note. */
    private void beginCell(Element element) {
        if (inFront) {
            close();
            return;
        }
        Optional<CellPlace> place = cells.next(element);
        if (note.isPresent() || place.isEmpty()) {
            current.ifPresent(paragraph -> paragraph.words("\t"));
        } else {
            close();
            cell = place;
        }
    }

    private void endCell() {
        if (inFront || cell.isPresent()) {
            close();
        }
        cell = Optional.empty();
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return element.isBlock() && !name.equals("br") && !name.equals("del") && !name.equals("ins");
    }

    /** The paragraph at hand, or a new one; in a cell, one of its paragraphs. */
    private Paragraph open(Role role) {
        Paragraph paragraph = current.orElseGet(() -> cell.filter(place -> role == Role.TEXT)
                .map(transcript::cell)
                .orElseGet(() -> transcript.paragraph(role)));
        current = Optional.of(paragraph);
        return paragraph;
    }

    private void close() {
        if (current.isEmpty()) {
            return;
        }
        Paragraph paragraph = current.get();
        if (note.isPresent()) {
            // A note may hold several blocks: they are one note.
            paragraph.words("\n");
            return;
        }
        transcript.blank("\n");
        if (wording.organs().opening(paragraph.soFar()).isPresent()) {
            inFront = false;
        }
        current = Optional.empty();
    }

    private void lineBreak(Element br) {
        if (current.isPresent() && breaks.part(br, current.get().soFar(), inFront)) {
            close();
        } else {
            current.ifPresent(paragraph -> paragraph.words("\n"));
        }
    }

    private void words(TextNode node) {
        String text = node.getWholeText();
        if (text.isEmpty()) {
            return;
        }
        if (!leaving.isEmpty()) {
            left(text);
            return;
        }
        if (WhiteSpace.isBlank(text)) {
            current.ifPresentOrElse(paragraph -> paragraph.words(" "), () -> transcript.blank(" "));
            return;
        }
        marked = Optional.empty();
        Optional<String> mark = mark(node);
        boolean begins = mark.isPresent() && (current.isEmpty() || current.get().isBlank()) && !isFurtherCell(node);
        if (begins && note.isEmpty() && !inFront && raised(node)) {
            // A block that begins with a raised sign is the text of a note.
            Paragraph paragraph = open(Role.TEXT);
            paragraph.as(Role.NOTE);
            paragraph.words(text);
        } else if (mark.isPresent()
                && !begins
                && note.isEmpty()
                && open(Role.TEXT).role() != Role.NOTE) {
            open(Role.TEXT).noteMark(text);
        } else {
            open(Role.TEXT).words(text, italic > 0, bold > 0);
        }
    }

    /** A raised sign in a cell behind another is the mark of a note, or a figure; it begins none. */
    private static boolean isFurtherCell(TextNode node) {
        Element parent = node.parent();
        Element cell = parent == null ? null : parent.closest("td, th");
        return cell != null && cell.previousElementSibling() != null;
    }

    private void left(String text) {
        Optional<String> rule = leaving.stream()
                .map(Leave::rule)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .reduce((first, second) -> second);
        boolean silent = leaving.stream().anyMatch(leave -> leave.rule().isEmpty());
        if (silent || rule.isEmpty() || WhiteSpace.isBlank(text)) {
            return;
        }
        if (rule.get().equals("hidden-text")) {
            hiddenSigns += WhiteSpace.removedFrom(text).length();
        }
        // A selector of how an arrow is drawn is no sign of its own.
        transcript.remove(rule.get(), text.replace("\uFE0E", "").replace("\uFE0F", ""));
        if (current.isEmpty()) {
            transcript.blank("\n");
        }
    }

    /** The sign that a text node is, where it is the mark of a note. */
    private Optional<String> mark(TextNode node) {
        String text = node.text().strip();
        for (Node at = node.parent(); at instanceof Element element && !element.isBlock(); at = at.parent()) {
            Optional<String> mark = anchors.mark(element);
            if (mark.isPresent() && element.text().strip().equals(text)) {
                return mark;
            }
        }
        return LineBreaks.isNoteSign(text) && raised(node) ? Optional.of(text) : Optional.empty();
    }

    private boolean raised(TextNode node) {
        for (Node at = node.parent(); at instanceof Element element && !element.isBlock(); at = at.parent()) {
            if (face.isRaised(element)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Leave> leave(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name)) {
            if (name.equals("script") || name.equals("style")) {
                transcript.count("scripts-and-styles");
            }
            return Optional.of(new Leave(element, Optional.empty()));
        }
        if (hidden.is(element)) {
            return Optional.of(new Leave(element, Optional.of("hidden-text")));
        }
        boolean outside = main.isPresent()
                && element.parent() != null
                && element.parent().normalName().equals("body")
                && element != main.get()
                && !main.get().parents().contains(element);
        boolean back = element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && element.text().strip().matches("[↑↩^⏎\\uFE0E\\uFE0F ]{1,6}");
        if (element.attr("title").equals("footer") && name.equals("div")) {
            // What LibreOffice exports of the foot of its pages.
            return Optional.of(new Leave(element, Optional.of("page-foot")));
        }
        if (NAVIGATION.contains(name) || element.attr("role").equals("navigation") || outside || back) {
            return Optional.of(new Leave(element, Optional.of("navigation")));
        }
        return STRUCK.contains(name) ? Optional.of(new Leave(element, Optional.of("struck-out"))) : Optional.empty();
    }
}
