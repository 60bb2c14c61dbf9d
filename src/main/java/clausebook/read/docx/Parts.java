package clausebook.read.docx;

import clausebook.read.SourceRefused;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the parts of the document stand in the archive, as its relationships say; programs that work on a server name them
 * {@code document2.xml} and {@code styles2.xml}.
 */
final class Parts {

    /** The relationships of one part, by their kinds. */
    private static final class Relationships implements WordXml.Visitor {

        private final String folder;
        private final Map<String, String> byKind = new TreeMap<>();

        Relationships(String folder) {
            this.folder = folder;
        }

        @Override
        public void start(String name, WordXml.Attributes attributes) {
            boolean outside = attributes.get("TargetMode", "").equals("External");
            if (name.equals("Relationship") && !outside) {
                String type = attributes.get("Type", "");
                String target = attributes.get("Target", "");
                byKind.putIfAbsent(
                        type.substring(type.lastIndexOf('/') + 1),
                        target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }

        @Override
        public void text(String text) {}

        @Override
        public void end(String name) {}
    }

    private final Archive archive;
    private final String document;
    private final Map<String, String> ofDocument;

    private Parts(Archive archive, String document, Map<String, String> ofDocument) {
        this.archive = archive;
        this.document = document;
        this.ofDocument = ofDocument;
    }

    static Parts of(Archive archive) throws SourceRefused {
        String document = Optional.ofNullable(
                        relationships(archive, "_rels/.rels", "").get("officeDocument"))
                .filter(archive::has)
                .orElse("word/document.xml");
        return new Parts(archive, document, relationships(archive, relationshipsOf(document), folder(document)));
    }

    private static Map<String, String> relationships(Archive archive, String part, String folder) throws SourceRefused {
        Relationships found = new Relationships(folder);
        Optional<byte[]> bytes = archive.part(part);
        if (bytes.isPresent()) {
            WordXml.visit(part, bytes.get(), found);
        }
        return found.byKind;
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String relationshipsOf(String part) {
        return folder(part) + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
    }

    /** The part that holds the text. */
    String document() {
        return document;
    }

    /** The part that says which other parts the document has. */
    String relationships() {
        return relationshipsOf(document);
    }

    /** The part of a kind ({@code styles}, {@code footnotes}): as the document says, else under its usual name. */
    String of(String kind) {
        return Optional.ofNullable(ofDocument.get(kind)).filter(archive::has).orElse(folder(document) + kind + ".xml");
    }
}
