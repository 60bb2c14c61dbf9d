package clausebook.read.akn;

import clausebook.read.SafeXml;
import clausebook.read.StyledParagraph.Role;
import clausebook.read.akn.AknLine.Region;
import clausebook.read.akn.AknLine.Stretch;
import clausebook.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One walk over the file: its lines in order, its notes, and what it says it is. All character data outside {@code meta}
 * comes into a line, whatever element it stands in: an element that is not known is a container.
 */
final class AknWalk {

    private static final int DEEPEST = 256;
    /** How far the parser's own count of characters may be off. */
    private static final int FARTHEST = 200;

    /** Why a file is not walked to its end: where, and what is the matter. */
    static final class Refused extends Exception {
        final String code;
        final int at;

        Refused(String code, int at, String message) {
            super(message, null, false, false);
            this.code = code;
            this.at = at;
        }
    }

    private record Inside(boolean inline, boolean emphasis, int boldFrom) {}

    /** A line that is being filled, and how deep in emphasis it stands. */
    private static final class Open {
        final AknLine line;
        /** Whether an element of its own holds it; else it ends with the next element that is no inline one. */
        final boolean own;

        int emphasisDepth = 0;
        int emphasisFrom = 0;
        int raisedFrom = -1;

        Open(AknLine line, boolean own) {
            this.line = line;
            this.own = own;
        }
    }

    final List<AknLine> lines = new ArrayList<>();
    final List<AknLine> notes = new ArrayList<>();
    final AknIdentity identity = new AknIdentity();

    private final String xml;
    private final XMLStreamReader reader;
    private final Deque<String> elements = new ArrayDeque<>();
    /** For each element at hand, whether it stands within running text, and whether it began emphasis. */
    private final Deque<Inside> inside = new ArrayDeque<>();

    private final Deque<Open> outer = new ArrayDeque<>();
    private Optional<Open> open = Optional.empty();
    private Optional<AknLine> number = Optional.empty();
    private Region region = Region.FRONT;
    private boolean inNumber = false;
    /** Lines put down since the element that is one paragraph began. */
    private int linesOfParagraph = 0;

    private int noteDepth = 0;
    private int at = 0;

    private AknWalk(String xml, XMLStreamReader reader) {
        this.xml = xml;
        this.reader = reader;
    }

    static AknWalk over(String xml) throws Refused {
        int at = 0;
        try {
            XMLStreamReader reader = SafeXml.reader(xml);
            AknWalk walk = new AknWalk(xml, reader);
            while (reader.hasNext()) {
                walk.at =
                        Math.min(xml.length(), Math.max(0, reader.getLocation().getCharacterOffset()));
                at = walk.at;
                walk.step(reader.next());
            }
            walk.flush();
            reader.close();
            return walk;
        } catch (XMLStreamException damaged) {
            int behind =
                    damaged.getLocation() == null ? at : damaged.getLocation().getCharacterOffset();
            throw new Refused(
                    "not-xml",
                    Math.min(xml.length(), Math.max(at, behind)),
                    "from here on the file cannot be read as XML: it is damaged or cut off");
        }
    }

    private void step(int event) throws Refused {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(SafeXml.localName(reader.getLocalName()));
            case XMLStreamConstants.END_ELEMENT -> end(SafeXml.localName(reader.getLocalName()));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                characters(reader.getText());
            case XMLStreamConstants.DTD ->
                throw new Refused(
                        "xml-doctype",
                        at,
                        "the file declares a document type: such a declaration can make a program read other files, and no"
                                + " official file has one");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Refused("not-xml", at, "the entity named here is none of the five of XML");
            default -> {}
        }
    }

    private void start(String name) throws Refused {
        if (elements.size() == DEEPEST) {
            throw new Refused("too-deep", at, "elements are nested more than %d deep".formatted(DEEPEST));
        }
        if (elements.isEmpty() && !name.equals("akomaNtoso")) {
            throw new Refused(
                    "not-akoma-ntoso", at, "the file is XML, but its first element is \"%s\"".formatted(shown(name)));
        }
        elements.push(name);
        identity.element(elements.size(), name, reader);
        boolean inline = AknElements.isInline(name) || (isInRunningText() && AknElements.mayBeInline(name));
        String classes = inline ? attribute("class").orElse("").toLowerCase(Locale.ROOT) : "";
        boolean emphasis = inline && open.isPresent() && AknElements.isEmphasis(name, classes);
        boolean bold = emphasis && AknElements.isBold(name, classes);
        inside.push(new Inside(inline, emphasis, bold ? open.get().line.text.length() : -1));
        if (identity.inMeta()) {
            return;
        }
        region(name);
        if (AknElements.isNote(name)) {
            startNote();
        } else if (name.equals("noteRef")) {
            attribute("marker").ifPresent(this::mark);
        } else if (name.equals("num")) {
            flush();
            number.ifPresent(this::numberAlone);
            open = Optional.of(new Open(line(Role.TEXT), true));
            inNumber = true;
        } else if (AknElements.isParagraph(name) || AknElements.isHeading(name)) {
            startParagraph(AknElements.isHeading(name) ? Role.HEADING : Role.TEXT);
        } else if (inline) {
            startInline(name, emphasis);
        } else if (noteDepth == 0) {
            flush();
            linesOfParagraph = name.equals("paragraph") ? 0 : linesOfParagraph;
        }
    }

    private void startParagraph(Role role) {
        if (noteDepth > 0) {
            open.filter(each -> !each.line.isBlank()).ifPresent(each -> each.line.append(" ", at));
            return;
        }
        flush();
        open = Optional.of(new Open(line(role), true));
    }

    private boolean isInRunningText() {
        return open.isPresent() && open.get().own;
    }

    private void startInline(String name, boolean emphasis) {
        if (name.equals("eol") || name.equals("br")) {
            if (noteDepth == 0 && (region == Region.FRONT || region == Region.CLOSING)) {
                flush();
            } else {
                open.ifPresent(each -> each.line.append(" ", at));
            }
            return;
        }
        if (name.equals("sup")) {
            open.ifPresent(each -> each.raisedFrom = each.line.text.length());
        }
        if (emphasis && open.isPresent()) {
            Open line = open.get();
            if (line.emphasisDepth++ == 0) {
                line.emphasisFrom = line.line.text.length();
            }
        }
    }

    private void startNote() {
        mark(attribute("marker").orElseGet(() -> Integer.toString(notes.size() + 1)));
        AknLine note = new AknLine(region, Role.NOTE, false);
        attribute("marker")
                .or(() -> Optional.of(Integer.toString(notes.size() + 1)))
                .ifPresent(mark -> {
                    AknLine printed = new AknLine(region, Role.TEXT, false);
                    printed.insert(mark, at);
                    note.number = Optional.of(printed);
                });
        notes.add(note);
        outer.push(open.orElseGet(() -> new Open(line(Role.TEXT), false)));
        open = Optional.of(new Open(note, true));
        noteDepth++;
    }

    private void mark(String marker) {
        if (WhiteSpace.isBlank(marker)) {
            return;
        }
        Open line = open.orElseGet(() -> new Open(line(Role.TEXT), false));
        open = Optional.of(line);
        int from = line.line.text.length();
        line.line.insert(marker, at);
        line.line.marks.add(new Stretch(from, line.line.text.length()));
    }

    private void characters(String words) {
        if (identity.inMeta() || elements.isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            if (WhiteSpace.isBlank(words)) {
                return;
            }
            open = Optional.of(new Open(line(Role.TEXT), false));
        }
        open.get().line.append(words, place(words));
    }

    /** Where the words begin: the platform's parser is some characters off where its buffer was filled anew. */
    private int place(String words) {
        int length = 0;
        while (length < Math.min(words.length(), 24) && "&<>\r\n".indexOf(words.charAt(length)) < 0) {
            length++;
        }
        if (length == 0 || isAt(words, length, at)) {
            return at;
        }
        for (int off = 1; off <= FARTHEST; off++) {
            for (int place : new int[] {at - off, at + off}) {
                if (place > 0 && xml.charAt(Math.min(place, xml.length()) - 1) == '>' && isAt(words, length, place)) {
                    return place;
                }
            }
        }
        return at;
    }

    private boolean isAt(String words, int length, int place) {
        return xml.regionMatches(place, words, 0, length);
    }

    private void end(String name) {
        boolean meta = identity.inMeta();
        identity.end(elements.size());
        elements.pop();
        Inside was = inside.pop();
        if (meta) {
            return;
        }
        if (AknElements.isNote(name)) {
            noteDepth--;
            open = Optional.of(outer.pop());
        } else if (name.equals("num")) {
            number = open.map(each -> each.line).filter(line -> !line.isBlank());
            open = Optional.empty();
            inNumber = false;
        } else if (was.inline()) {
            endInline(name, was);
        } else if (noteDepth == 0) {
            flush();
            if (!AknElements.isParagraph(name) && !AknElements.isHeading(name)) {
                leave(name);
            }
        }
    }

    private void leave(String name) {
        if (name.equals("paragraph") || name.equals("point")) {
            number.ifPresent(this::numberAlone);
        }
        linesOfParagraph = name.equals("paragraph") ? 0 : linesOfParagraph;
    }

    private void endInline(String name, Inside was) {
        Open line = open.orElse(null);
        if (line == null) {
            return;
        }
        if (name.equals("sup") && line.raisedFrom >= 0) {
            line.line.raised.add(new Stretch(line.raisedFrom, line.line.text.length()));
            line.raisedFrom = -1;
        }
        if (was.boldFrom() >= 0) {
            line.line.bold.add(new Stretch(was.boldFrom(), line.line.text.length()));
        }
        if (was.emphasis() && line.emphasisDepth > 0 && --line.emphasisDepth == 0) {
            line.line.emphasis.add(new Stretch(line.emphasisFrom, line.line.text.length()));
        }
    }

    private void region(String name) {
        switch (name) {
            case "coverPage", "preface" -> enter(Region.FRONT);
            case "preamble" -> enter(Region.PREAMBLE);
            case "mainBody", "body" -> enter(Region.BODY);
            case "conclusions" -> enter(Region.CLOSING);
            case "attachments", "attachment", "annexes", "annex" -> region = Region.ATTACHED;
            default -> {}
        }
    }

    private void enter(Region other) {
        region = elements.contains("attachments") || elements.contains("annexes") ? Region.ATTACHED : other;
    }

    private AknLine line(Role role) {
        return new AknLine(region, role, linesOfParagraph > 0 && number.isEmpty());
    }

    /** Puts down the line at hand, with the number that stood before it. */
    private void flush() {
        if (noteDepth > 0 || inNumber) {
            return;
        }
        Open line = open.orElse(null);
        open = Optional.empty();
        if (line == null || line.line.isBlank()) {
            return;
        }
        if (line.emphasisDepth > 0) {
            line.line.emphasis.add(new Stretch(line.emphasisFrom, line.line.text.length()));
        }
        line.line.number = number;
        number = Optional.empty();
        lines.add(line.line);
        linesOfParagraph += elements.contains("paragraph") ? 1 : 0;
    }

    /** A number with no words of its own: {@code 5.} before {@code (a)}. */
    private void numberAlone(AknLine printed) {
        AknLine line = line(Role.TEXT);
        line.number = Optional.of(printed);
        lines.add(line);
        number = Optional.empty();
        linesOfParagraph++;
    }

    private Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (SafeXml.localName(reader.getAttributeLocalName(i)).equals(name)) {
                return Optional.of(reader.getAttributeValue(i)).filter(value -> !WhiteSpace.isBlank(value));
            }
        }
        return Optional.empty();
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
