package clausebook.read.html;

import clausebook.read.PrintedSigns;
import clausebook.text.Ideographs;
import clausebook.text.LineEnding;
import clausebook.text.LineSign;
import clausebook.text.WhiteSpace;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a line break of a page parts: two printed lines of one paragraph, or two paragraphs. */
final class LineBreaks {

    private static final Pattern SIGN = Pattern.compile("[\\[(]?(?:[0-9]{1,3}|\\*{1,3})[])]?");
    private static final int LONGEST_PRINTED = 140;

    private final PrintedSigns signs;
    private final TypeFace face;
    /** Whether a line between two breaks is longer than any that is printed. */
    private final boolean partParagraphs;

    LineBreaks(Document page, PrintedSigns signs, TypeFace face) {
        this.signs = signs;
        this.face = face;
        this.partParagraphs = page.select("br").stream().anyMatch(br -> isLongerThanPrinted(line(br.nextSibling())));
    }

    /** Whether a text is a sign that marks a note where it is raised. */
    static boolean isNoteSign(String text) {
        return SIGN.matcher(text).matches();
    }

    /**
     * Whether a break parts paragraphs.
     *
     * @param before the words of the paragraph so far
     * @param inFront whether it stands in the masthead
     */
    boolean part(Element br, String before, boolean inFront) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element element && element.normalName().equals("br")) {
            return true;
        }
        String behind = line(next);
        return signs.isSetApart(before)
                || (!behind.isEmpty() && signs.isSetApart(behind))
                || (!inFront && next instanceof Element element && isRaisedMark(element))
                || (!inFront && !behind.isEmpty() && beginsParagraph(before, behind));
    }

    /** Whether the words before a line end a paragraph, and it has a number or a mark; or no printed lines are parted here. */
    private boolean beginsParagraph(String before, String line) {
        LineSign.Kind kind = signs.of(line).kind();
        boolean marked = kind == LineSign.Kind.NUMBERED || kind == LineSign.Kind.ITEM || kind == LineSign.Kind.BEGINS;
        return partParagraphs || (marked && LineEnding.of(WhiteSpace.strip(before)) != LineEnding.OPEN);
    }

    /** An ideograph is as wide as two letters. */
    private static boolean isLongerThanPrinted(String line) {
        long ideographs = line.chars().filter(Ideographs::is).count();
        return line.length() + ideographs > LONGEST_PRINTED;
    }

    /** The words from a node on to the next break, as far as it matters how long they are. */
    private static String line(@Nullable Node from) {
        StringBuilder line = new StringBuilder();
        for (Node at = from; at != null && line.length() <= LONGEST_PRINTED; at = at.nextSibling()) {
            if (at instanceof TextNode text) {
                line.append(text.text());
            } else if (at instanceof Element element) {
                if (element.normalName().equals("br") || element.isBlock()) {
                    break;
                }
                line.append(element.text());
            }
        }
        return WhiteSpace.strip(line.toString());
    }

    /** Whether an element is a raised sign: at the beginning of a line it is the mark of a note's text. */
    private boolean isRaisedMark(Element element) {
        return isNoteSign(WhiteSpace.strip(element.text()))
                && (face.isRaised(element) || !element.select("sup").isEmpty());
    }
}
