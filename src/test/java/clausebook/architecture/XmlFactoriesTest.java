package clausebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A parser of XML is made in one place only, where document types and everything outside the file are off. */
class XmlFactoriesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ONLY = "clausebook/read/SafeXml.java";
    private static final Pattern FACTORY = Pattern.compile(
            "XMLInputFactory|DocumentBuilderFactory|SAXParserFactory|XMLReaderFactory|TransformerFactory|SchemaFactory"
                    + "|XPathFactory|XMLEventFactory|JAXBContext|javax\\.xml\\.parsers|org\\.xml\\.sax|XMLDecoder");

    @Test
    void onlyOneClassMakesParsers() throws IOException {
        List<String> found;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> FACTORY.matcher(text(file)).find())
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
        assertThat(found).containsExactly(ONLY);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
