package clausebook.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The printed paragraphs of an Akoma Ntoso file, read with Jsoup, without any code of the product. The mark of a note stands
 * in the words between {@link #OPENS} and {@link #CLOSES}.
 *
 * @param symbol as the file prints it
 */
record PrintedText(
        String symbol, List<Paragraph> front, List<Paragraph> body, List<Paragraph> closing, List<Note> notes) {

    static final char OPENS = '\uE001';
    static final char CLOSES = '\uE002';

    enum Kind {
        FRONT,
        TITLE,
        CHAPEAU,
        PREAMBLE,
        BODY,
        HEADING,
        CLOSING
    }

    /**
     * @param number what is printed before the words: {@code 3.}, {@code (a)}, or nothing
     * @param words with the file's white space
     * @param element where the words stand; empty for lines of front and closing
     * @param depth how many lists deep
     */
    record Paragraph(Kind kind, String number, String words, Optional<Element> element, int depth) {}

    /** @param mark as printed in the words; {@code text} without it */
    record Note(String mark, String text, Element element) {}

    private static final Pattern NUMBER_IN_WORDS = Pattern.compile("\\s*([0-9]{1,4}\\s*[.–-]?)\\s*\\t\\s*");

    static PrintedText of(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        document.select("meta").remove();
        List<Note> notes = takeNotes(document);
        Walk walk = new Walk();
        for (Element cover : document.select("coverPage > p")) {
            walk.line(Kind.FRONT, cover);
        }
        for (Element title : document.select("preface > p")) {
            walk.line(Kind.TITLE, title);
        }
        List<Paragraph> front = List.copyOf(walk.found);
        walk.found.clear();
        for (Element preamble : document.select("statement > preamble")) {
            for (Element child : preamble.children()) {
                if (child.tagName().equals("formula")) {
                    walk.line(Kind.CHAPEAU, child);
                } else {
                    walk.walk(child, Kind.PREAMBLE, "", 0);
                }
            }
        }
        for (Element main : document.select("statement > mainBody")) {
            main.children().forEach(child -> walk.walk(child, Kind.BODY, "", 0));
        }
        List<Paragraph> body = List.copyOf(walk.found);
        walk.found.clear();
        for (Element line : document.select("statement > conclusions > p")) {
            walk.closing(line);
        }
        Element number = document.selectFirst("docNumber");
        return new PrintedText(
                number == null ? "" : GoldReader.squeeze(number.wholeText()),
                front,
                body,
                List.copyOf(walk.found),
                notes);
    }

    private static List<Note> takeNotes(Document document) {
        List<Note> notes = new ArrayList<>();
        for (Element note : document.select("authorialNote")) {
            String text = note.wholeText().strip();
            boolean brackets = GoldReader.squeeze(text).startsWith("()");
            Node before = note.previousSibling();
            Node behind = note.nextSibling();
            boolean raised = isRaised(before, "(") && isRaised(behind, ")");
            String mark = raised ? "(" + note.attr("marker") + ")" : note.attr("marker");
            if (raised) {
                before.remove();
                behind.remove();
            }
            notes.add(new Note(
                    mark, brackets ? text.substring(text.indexOf(')') + 1).strip() : text, note));
            note.replaceWith(new TextNode(OPENS + mark + CLOSES));
        }
        return notes;
    }

    private static boolean isRaised(Node node, String sign) {
        return node instanceof Element element
                && element.tagName().equals("sup")
                && element.wholeText().equals(sign);
    }

    /** Collects paragraphs in the order of print. */
    private static final class Walk {
        private final List<Paragraph> found = new ArrayList<>();

        void line(Kind kind, Element element) {
            if (!element.wholeText().isBlank()) {
                found.add(new Paragraph(kind, "", element.wholeText(), Optional.empty(), 0));
            }
        }

        void closing(Element line) {
            for (String part : lines(line).split("\\uE003")) {
                if (!part.isBlank()) {
                    found.add(new Paragraph(Kind.CLOSING, "", part, Optional.empty(), 0));
                }
            }
        }

        private static String lines(Element line) {
            line.select("eol").forEach(end -> end.replaceWith(new TextNode("\uE003")));
            return line.wholeText();
        }

        /** @param number what stands before the first paragraph met; gives what is left of it */
        String walk(Element element, Kind part, String number, int depth) {
            String before = number;
            switch (element.tagName()) {
                case "num" -> {
                    if (!before.isEmpty()) {
                        found.add(new Paragraph(part, before, "", Optional.empty(), depth));
                    }
                    return element.wholeText().strip();
                }
                case "p" -> {
                    boolean intro = element.parents().stream()
                            .anyMatch(up -> up.tagName().equals("intro"));
                    found.add(paragraph(part, before, element, intro ? depth - 1 : depth));
                    return "";
                }
                case "subheading", "heading", "crossHeading" -> {
                    found.add(new Paragraph(Kind.HEADING, before, element.wholeText(), Optional.of(element), depth));
                    return "";
                }
                default -> {
                    int deeper = Set.of("list", "sublist").contains(element.tagName()) ? depth + 1 : depth;
                    for (Element child : element.children()) {
                        before = walk(child, part, before, deeper);
                    }
                    return before;
                }
            }
        }

        private static Paragraph paragraph(Kind part, String number, Element p, int depth) {
            String raw = p.wholeText();
            Matcher inWords = NUMBER_IN_WORDS.matcher(raw);
            boolean lost = number.isEmpty() && part == Kind.BODY && inWords.lookingAt();
            return lost
                    ? new Paragraph(part, inWords.group(1).strip(), raw.substring(inWords.end()), Optional.of(p), depth)
                    : new Paragraph(part, number, raw, Optional.of(p), depth);
        }
    }
}
