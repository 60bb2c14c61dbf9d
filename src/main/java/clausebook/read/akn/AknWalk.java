package clausebook.read.akn;

import clausebook.read.SafeXml;
import clausebook.read.StyledParagraph.Role;
import clausebook.read.TableGrid;
import clausebook.read.akn.AknLine.Region;
import clausebook.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One walk over the file: its lines in order, its notes, and what it says it is. All character data outside {@code meta},
 * and the notes that {@code meta} may hold, come into a line, whatever element they stand in: an element that is not known
 * is a container, or within running text a part of it.
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

    /** An element at hand: whether it is part of running text, and what it sets off. */
    private record Element(String name, boolean inline, boolean emphasis, int boldFrom) {}

    final AknLines text = new AknLines();
    final AknIdentity identity = new AknIdentity();
    final AknVoting voting = new AknVoting();

    private final String xml;
    private final XMLStreamReader reader;
    private final Deque<Element> elements = new ArrayDeque<>();
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
                at = Math.min(xml.length(), Math.max(0, reader.getLocation().getCharacterOffset()));
                walk.at = at;
                walk.step(reader.next());
            }
            walk.text.finish();
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
            case XMLStreamConstants.END_ELEMENT -> end();
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
        identity.element(elements.size() + 1, name, reader);
        if (isHidden()) {
            voting.start(name, attribute("value"), attribute("refersTo"), attribute("outcome"));
            elements.push(new Element(name, false, false, -1));
            if (identity.inKeptNotes() && name.equals("note")) {
                text.startKeptNote(attribute("eId").or(() -> attribute("id")), attribute("marker"), at);
            }
            return;
        }
        // Whatever stands in a number or a note is part of it.
        boolean inline = AknElements.isInline(name)
                || text.inNumber()
                || text.inNote()
                || (text.inRunningText() && AknElements.mayBeInline(name));
        String classes = inline
                ? (attribute("class").orElse("") + " " + attribute("style").orElse(""))
                : "";
        String folded = classes.toLowerCase(Locale.ROOT);
        boolean emphasis = inline && text.length() >= 0 && AknElements.isEmphasis(name, folded);
        boolean bold = emphasis && AknElements.isBold(name, folded);
        elements.push(new Element(name, inline, emphasis, bold ? text.length() : -1));
        if (AknElements.isNote(name) && !text.inNote()) {
            text.startNote(attribute("marker"), at);
        } else if (name.equals("noteRef")) {
            text.startReference(attribute("marker"), attribute("href"));
        } else if (inline) {
            startInline(name, emphasis);
        } else {
            startBlock(name);
        }
    }

    private int covered(String attribute) {
        return TableGrid.covered(attribute(attribute).orElse(""));
    }

    private boolean isHidden() {
        return identity.inMeta() && !text.inNote();
    }

    private void startBlock(String name) {
        region(name);
        if (name.equals("num")) {
            text.startNumber();
        } else if (AknElements.isParagraph(name) || AknElements.isHeading(name)) {
            // AKN4UN part 3: a preambular paragraph among the operative ones is a heading that refers to the preamble.
            text.preambular = name.equals("crossHeading")
                    && attribute("refersTo").filter("#preamble"::equals).isPresent();
            text.startParagraph(AknElements.isHeading(name) && !text.preambular ? Role.HEADING : Role.TEXT);
            text.preambular = false;
        } else {
            switch (name) {
                case "list" -> {
                    text.flush();
                    text.lists.enter();
                }
                case "point" -> {
                    text.flush();
                    text.lists.enterPoint();
                }
                case "paragraph" -> text.enterParagraph();
                case "table" -> text.startTable();
                case "tr" -> text.startRow();
                case "td", "th" -> text.startCell(name.equals("th"), covered("colspan"), covered("rowspan"));
                default -> text.flush();
            }
        }
        text.opening |= name.equals("formula");
        text.quoted |= AknElements.goesOn(name);
    }

    private void startInline(String name, boolean emphasis) {
        boolean lineOfFrame = text.region == Region.FRONT || text.region == Region.CLOSING;
        if (name.equals("eol") || name.equals("br")) {
            if (lineOfFrame && !text.inNote()) {
                text.flush();
            } else {
                text.space(at);
            }
        } else if (name.equals("sup")) {
            text.startRaised();
        } else if (emphasis) {
            text.startEmphasis();
        } else if (AknElements.isParagraph(name)) {
            text.space(at);
        }
    }

    private void characters(String words) {
        if (!isHidden() && !elements.isEmpty()) {
            text.words(words, place(words));
        } else {
            voting.words(words);
        }
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

    private void end() {
        boolean hidden = isHidden();
        boolean kept = identity.inKeptNotes();
        identity.end(elements.size());
        Element ended = elements.pop();
        String name = ended.name();
        if (hidden) {
            voting.end(name);
            return;
        }
        if (kept && name.equals("note")) {
            text.endNote();
        } else if (AknElements.isNote(name) && elements.stream().noneMatch(each -> AknElements.isNote(each.name()))) {
            text.endNote();
        } else if (name.equals("noteRef")) {
            text.endReference(at);
        } else if (ended.inline()) {
            endInline(ended);
        } else if (name.equals("num")) {
            text.endNumber();
        } else {
            text.leave();
            leave(name);
        }
    }

    private void leave(String name) {
        switch (name) {
            case "paragraph" -> text.leaveParagraph();
            case "list" -> text.lists.leave();
            case "td", "th" -> text.endCell();
            case "formula" -> text.opening = false;
            case "preface" -> text.headsPart = false;
            default -> {
                if (AknElements.goesOn(name)) {
                    text.quoted = elements.stream().anyMatch(each -> AknElements.goesOn(each.name()));
                }
            }
        }
    }

    private void endInline(Element ended) {
        if (ended.name().equals("sup")) {
            text.endRaised();
        }
        if (ended.name().equals("docNumber")) {
            text.endDocumentNumber();
        }
        if (ended.boldFrom() >= 0) {
            text.bold(ended.boldFrom());
        }
        if (ended.emphasis()) {
            text.endEmphasis();
        }
    }

    private void region(String name) {
        switch (name) {
            case "coverPage" -> enter(Region.FRONT);
            case "preface" -> {
                // A part behind the first (79/264 A to C) has a letter and a title of its own.
                text.headsPart = text.region != Region.FRONT && !isAttached();
                enter(text.headsPart ? Region.BODY : Region.FRONT);
            }
            case "preamble" -> enter(Region.PREAMBLE);
            case "mainBody", "body" -> enter(Region.BODY);
            case "conclusions" -> enter(Region.CLOSING);
            case "attachments", "annexes" -> text.enter(Region.ATTACHED);
            case "attachment", "annex" -> {
                text.enter(Region.ATTACHED);
                text.beginsAnnex = true;
            }
            case "hcontainer" -> {
                text.flush();
                text.beginsAnnex |= attribute("name").filter("annex"::equals).isPresent();
            }
            default -> {}
        }
    }

    private void enter(Region other) {
        text.enter(isAttached() ? Region.ATTACHED : other);
    }

    private boolean isAttached() {
        return elements.stream()
                .anyMatch(
                        each -> each.name().equals("attachments") || each.name().equals("annexes"));
    }

    private Optional<String> attribute(String name) {
        if (!reader.isStartElement()) {
            return Optional.empty();
        }
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
