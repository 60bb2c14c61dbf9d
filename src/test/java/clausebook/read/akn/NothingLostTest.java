package clausebook.read.akn;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.text.WhiteSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * What the reader calls the source's text is all character data outside {@code meta}, as another parser reads it, and each
 * note's mark twice; nothing else. Runs over the files of {@code -Dcorpus} too, where it is given.
 */
class NothingLostTest {

    @Test
    void theTextIsAllCharacterDataAndEachMarkTwice() throws IOException {
        List<Path> files =
                new ArrayList<>(xml(Path.of("src/test/resources/golden/read-akn/misplaced-by-the-converter")));
        files.addAll(xml(Path.of("src/test/resources/golden/read-akn/numbers-of-every-kind")));
        files.addAll(xml(Path.of("src/test/resources/golden/read-akn/annexes-and-tables")));
        Path corpus = Path.of(System.getProperty("corpus", "")).resolve("akn");
        if (!System.getProperty("corpus", "").isBlank() && Files.isDirectory(corpus)) {
            files.addAll(xml(corpus));
        }
        for (Path file : files) {
            String xml = Files.readString(file, StandardCharsets.UTF_8);
            String language = file.getFileName().toString().substring(0, 2);
            String text = AknFile.read(xml.getBytes(StandardCharsets.UTF_8), language)
                    .value()
                    .orElseThrow()
                    .account()
                    .text();
            assertThat(sorted(text)).as(file.toString()).isEqualTo(sorted(byAnotherParser(xml)));
        }
    }

    private static String byAnotherParser(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.select("meta").remove();
        StringBuilder all = new StringBuilder(document.wholeText());
        for (Element note : document.select("authorialNote")) {
            all.append(note.attr("marker")).append(note.attr("marker"));
        }
        return WhiteSpace.removedFrom(all.toString());
    }

    private static List<Path> xml(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static String sorted(String text) {
        char[] units = text.toCharArray();
        Arrays.sort(units);
        return new String(units);
    }
}
