package clausebook.read.docx;

import clausebook.read.SafeXml;
import clausebook.read.SourceRefused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through one XML part of the archive, within a depth, and hands on its elements by their local names. */
final class WordXml {

    private static final int DEEPEST = 256;

    /** What a reader of a part does with its events. */
    interface Visitor {
        void start(String name, Attributes attributes);

        void text(String text);

        void end(String name);
    }

    /** An element's attributes by their local names. */
    interface Attributes {
        Optional<String> get(String name);

        default String get(String name, String otherwise) {
            return get(name).orElse(otherwise);
        }
    }

    private WordXml() {}

    static void visit(String part, byte[] bytes, Visitor visitor) throws SourceRefused {
        try {
            XMLStreamReader xml = SafeXml.reader(decoded(bytes));
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw DocxFaults.hostile("%s is nested more than %d deep".formatted(part, DEEPEST));
                        }
                        visitor.start(SafeXml.localName(xml.getLocalName()), name -> attribute(xml, name));
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        visitor.end(SafeXml.localName(xml.getLocalName()));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.text(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw DocxFaults.hostile("%s declares a document type".formatted(part));
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException damaged) {
            throw DocxFaults.damaged(part + " is not well-formed");
        }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (SafeXml.localName(xml.getAttributeLocalName(i)).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Word writes UTF-8; other programs may write UTF-16 with its mark. */
    private static String decoded(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB) {
            skip = 3;
        }
        return new String(bytes, skip, bytes.length - skip, charset);
    }
}
