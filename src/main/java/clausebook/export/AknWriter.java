package clausebook.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of Akoma Ntoso one after another: an element a line, running text as it is. */
final class AknWriter {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String OF_THE_UN = "http://un.org/akn4un";

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;
    /** Whether each element at hand holds running text, in which nothing may be added. */
    private final Deque<Boolean> running = new ArrayDeque<>();

    private final Set<String> ids = new TreeSet<>();

    AknWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What cannot happen while characters go into memory. */
    private interface Step {
        void take() throws XMLStreamException;
    }

    private static void take(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element that holds elements. @param attributes names and values by turns; an empty value is left out */
    void open(String name, String... attributes) {
        start(name, false, attributes);
    }

    /** Begins an element that holds running text. */
    void running(String name, String... attributes) {
        start(name, true, attributes);
    }

    private void start(String name, boolean text, String... attributes) {
        boolean within = !running.isEmpty() && running.peek();
        take(() -> {
            if (!within && !running.isEmpty()) {
                xml.writeCharacters("\n");
            }
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    xml.writeAttribute(attributes[i], XmlCharacters.only(attributes[i + 1]));
                }
            }
        });
        running.push(text || within);
    }

    void close() {
        running.pop();
        take(xml::writeEndElement);
    }

    /** An element that holds nothing. */
    void empty(String name, String... attributes) {
        boolean within = !running.isEmpty() && running.peek();
        take(() -> {
            if (!within) {
                xml.writeCharacters("\n");
            }
            xml.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], XmlCharacters.only(attributes[i + 1]));
            }
        });
    }

    /** Words as they are; a character that XML cannot hold stands as {@code <?character U+0001?>}, so that it is not lost. */
    void text(String words) {
        take(() -> {
            int from = 0;
            for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
                int codePoint = words.codePointAt(i);
                if (!XmlCharacters.has(codePoint)) {
                    xml.writeCharacters(words.substring(from, i));
                    xml.writeProcessingInstruction("character", String.format(Locale.ROOT, "U+%04X", codePoint));
                    from = i + Character.charCount(codePoint);
                }
            }
            xml.writeCharacters(words.substring(from));
        });
    }

    /** An identifier that no other element has: the one given, or that with a count. */
    String id(String wanted) {
        String id = wanted;
        for (int count = 2; !ids.add(id); count++) {
            id = wanted + "_" + count;
        }
        return id;
    }

    byte[] bytes() {
        take(xml::flush);
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + written + "\n";
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
