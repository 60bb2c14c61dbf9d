package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.parse.Parser;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file sets in italics is an act, but for foreign words and names, which are set in italics too. */
class SetOffWordsTest {

    private static final Path CASE =
            Path.of("src/test/resources/golden/read-akn/sole-operative-paragraph/content/ga/86/12/en.xml");

    @TempDir
    Path folder;

    @Test
    void foreignWordsAndNamesAreNoActs() throws IOException {
        assertThat(acts("<span class=\"italic\">Decides</span> to proclaim the Day of Lakes, with training "
                        + "<span class=\"italic\">in situ</span>, gear and meetings of "
                        + "<span class=\"italic\">l’Instance</span>, but <span class=\"italic\">bewailing</span> the delay, "
                        + "and <span class=\"italic\">requests</span> a report;"))
                .containsExactly("Decides", "bewailing", "requests");
    }

    private List<String> acts(String paragraph) throws IOException {
        Path file = Files.createDirectories(folder.resolve("ga/86/12")).resolve("en.xml");
        Files.writeString(
                file,
                Files.readString(CASE)
                        .replaceFirst("(?s)<span class=\"italic\">Decides</span>.*?</p>", paragraph + "</p>"));
        SourceFile source = Sources.find(folder, "content").value().get(0);
        var parsed =
                Sources.read(source).value().flatMap(read -> Parser.parse(read).value());
        return Annotator.annotate(parsed.orElseThrow()).value().clauses().stream()
                .filter(clause -> clause.id().equals("op1"))
                .findFirst()
                .orElseThrow()
                .wording()
                .marks(Mark.Action.class)
                .stream()
                .map(Mark.Action::phrase)
                .toList();
    }
}
