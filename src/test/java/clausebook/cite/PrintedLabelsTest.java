package clausebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.read.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PrintedLabelsTest {

    private static final int PARAGRAPHS = 4000;

    @TempDir
    Path content;

    /** A label is looked for at each paragraph, several times: all labels may not be read each time. */
    @Test
    @Timeout(30)
    void theLabelsOfALongTextAreFound() throws IOException {
        Resolution resolution = parse("The Human Rights Council,|Recalling the wells,|" + section("I. Wells") + "|"
                + section("II. Water") + "|" + (PARAGRAPHS + 1) + ". Decides to remain seized of the matter.");
        assertThat(resolution.clauses()).hasSize(2 * PARAGRAPHS + 2);
        PrintedLabels labels = PrintedLabels.of(resolution);
        for (Clause clause : resolution.clauses()) {
            Optional<String> label = labels.section(clause.id());
            assertThat(label.orElse("-"))
                    .as(clause.id())
                    .isEqualTo(clause.id().startsWith("pp") ? "-" : clause.id().startsWith("sec2-") ? "II" : "I");
        }
    }

    private static String section(String heading) {
        StringBuilder text = new StringBuilder(heading);
        for (int i = 1; i <= PARAGRAPHS; i++) {
            text.append('|').append(i).append(". Decides to look after it;");
        }
        return text.toString();
    }

    private Resolution parse(String text) throws IOException {
        Path file = content.resolve("hrc/60/5/en.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "60/5. X\n\n" + text.replace("|", "\n\n") + "\n");
        var source = Sources.read(Sources.find(content, "content").value().get(0))
                .value()
                .orElseThrow();
        return Parser.parse(source).value().orElseThrow();
    }
}
