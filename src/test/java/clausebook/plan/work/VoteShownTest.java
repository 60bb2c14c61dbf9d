package clausebook.plan.work;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.annotate.Annotator;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A vote that the file tells beside its text is shown in our words, which say where it is from. */
class VoteShownTest {

    private static final Path CONTENT = Path.of("src/test/resources/golden/read-akn/vote-in-the-data/content");

    private static List<String> facts(String work) throws IOException {
        SourceFile file = Sources.find(CONTENT, "content").value().stream()
                .filter(each -> each.work().path().equals(work))
                .findFirst()
                .orElseThrow();
        Resolution resolution = Annotator.annotate(
                        Parser.parse(Sources.read(file).value().orElseThrow())
                                .value()
                                .orElseThrow())
                .value();
        return RenderedWork.of(RenderedWork.config(Language.EN, ""), resolution)
                .page(work + "/en/index.html")
                .select("dl dt")
                .stream()
                .map(label -> label.text() + ": " + label.nextElementSibling().text())
                .toList();
    }

    @Test
    void aRecordedVoteWithThoseWhoDidNotVoteInFavour() throws IOException {
        assertThat(facts("ga/86/16"))
                .contains(
                        "Vote: 3 in favour, 1 against, 0 abstaining (from the file’s data, not its text)",
                        "Against: PALAU")
                .noneMatch(fact -> fact.startsWith("Abstaining"));
    }

    @Test
    void anAdoptionWithoutAVote() throws IOException {
        assertThat(facts("ga/86/17"))
                .contains("Vote: Adopted without a vote (from the file’s data, not its text)")
                .noneMatch(fact -> fact.startsWith("Against"));
    }

    @Test
    void dataThatDoNotAddUpAreNoVote() throws IOException {
        assertThat(facts("ga/86/18")).contains("Vote: The source file does not say");
    }
}
