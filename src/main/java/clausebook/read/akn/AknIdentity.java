package clausebook.read.akn;

import clausebook.read.SafeXml;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** What the file says it is: the name of its document element and the identifiers of its work. */
final class AknIdentity {

    private static final int LONGEST = 400;

    private String documentName = "";
    private String workUri = "";
    private int metaDepth = 0;
    private int notesDepth = 0;
    private boolean inWork = false;

    /** Meets an element; {@code depth} is 1 for the root. */
    void element(int depth, String name, XMLStreamReader reader) {
        if (depth == 2 && documentName.isEmpty()) {
            documentName = attribute(reader, "name");
        }
        if (name.equals("meta") && metaDepth == 0) {
            metaDepth = depth;
        } else if (name.equals("notes") && metaDepth > 0 && notesDepth == 0) {
            notesDepth = depth;
        } else if (name.equals("FRBRWork")) {
            inWork = true;
        } else if (inWork && workUri.isEmpty() && (name.equals("FRBRthis") || name.equals("FRBRuri"))) {
            workUri = attribute(reader, "value");
        }
    }

    void end(int depth) {
        notesDepth = depth == notesDepth ? 0 : notesDepth;
        if (depth == metaDepth) {
            metaDepth = 0;
            inWork = false;
        }
    }

    boolean inMeta() {
        return metaDepth > 0;
    }

    /** Whether it is at the notes that {@code meta} may hold. */
    boolean inKeptNotes() {
        return notesDepth > 0;
    }

    /** Why it is no resolution, in words, where the file says that it is something else. */
    Optional<String> otherKind() {
        for (String said : List.of(documentName, workUri)) {
            String folded = said.toLowerCase(Locale.ROOT);
            if (folded.contains("draft")) {
                return Optional.of("draft");
            }
            if (folded.contains("prst")
                    || folded.contains("presidential")
                    || folded.contains("statementbythepresident")) {
                return Optional.of("statement");
            }
            if (folded.contains("decision")) {
                return Optional.of("decision");
            }
            if (folded.contains("report") && !folded.contains("resolution")) {
                return Optional.of("report");
            }
        }
        return Optional.empty();
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            if (SafeXml.localName(reader.getAttributeLocalName(i)).equals(name) && value.length() <= LONGEST) {
                return value;
            }
        }
        return "";
    }
}
