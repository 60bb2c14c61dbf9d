package clausebook.read;

import java.io.Reader;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The only place where a parser of XML is made: it reads no document type, resolves nothing from outside and knows no
 * entity but the five of XML itself, so a file can neither make us read another one nor grow without end.
 *
 * <p>Names are given with their prefix, as they stand: a prefix that was never declared makes a file no less readable.
 */
public final class SafeXml {

    private SafeXml() {}

    /** A reader over text that is decoded already; what an XML declaration says of the encoding is not looked at. */
    public static XMLStreamReader reader(String text) throws XMLStreamException {
        return reader(new StringReader(text));
    }

    /** The same over text that comes as it is read. */
    public static XMLStreamReader reader(Reader text) throws XMLStreamException {
        return factory().createXMLStreamReader(text);
    }

    private static XMLInputFactory factory() {
        // The platform's own, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** The name without its prefix. */
    public static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
