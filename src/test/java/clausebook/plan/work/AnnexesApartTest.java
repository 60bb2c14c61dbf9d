package clausebook.plan.work;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.annotate.Annotator;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.read.Sources;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an annex holds is counted apart from the operative part, and every annex stands in the contents. */
class AnnexesApartTest {

    private static final String TEXT = """
            79/990. Lighthouses of the southern coasts

            The General Assembly,

            Recalling its resolution 71/990,

            1. Adopts the rules that are annexed to the present resolution;

            2. Requests the Secretary-General to report on the lamps.

            47th plenary meeting
            4 December 2024

            Annex I

            Rules for lamps

            1. Lamps shine.

            2. Wicks are trimmed.

            3. Oil is kept.

            Annex II

            First, the keepers meet.

            Second, they report.
            """;

    @TempDir
    Path content;

    private Resolution resolution() throws IOException {
        Path file = content.resolve("ga/79/990/en.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, TEXT);
        var source = Sources.read(Sources.find(content, "content").value().get(0))
                .value()
                .orElseThrow();
        return Annotator.annotate(Parser.parse(source).value().orElseThrow()).value();
    }

    private static Document page(Resolution resolution, String address) {
        return RenderedWork.of(RenderedWork.config(Language.EN, ""), resolution).page("ga/79/990/en/" + address);
    }

    @Test
    void theCoverCountsTheOperativeParagraphsAlone() throws IOException {
        assertThat(page(resolution(), "index.html").text())
                .contains("1 preambular paragraph ", "2 operative paragraphs")
                .doesNotContain("5 operative paragraphs");
    }

    @Test
    void everyAnnexStandsInTheContentsWithItsParagraphsBehindIt() throws IOException {
        Document page = page(resolution(), "index.html");
        var contents = page.select("nav:has(a[href=#op1]) h2");
        assertThat(contents.eachText()).containsSubsequence("Preamble", "Operative part", "Annex I", "Annex II");
        var links = page.select("nav:has(a[href=#op1]) a").eachAttr("href");
        assertThat(links)
                .containsSubsequence(
                        "#pp1", "#op1", "#op2", "#annex1", "#annex1-op1", "#annex1-op2", "#annex1-op3", "#annex2");
        assertThat(page.select("nav p").eachText()).contains("Rules for lamps");
        for (String link : List.of("annex1", "annex2")) {
            assertThat(page.getElementById(link)).isNotNull();
        }
    }

    @Test
    void theSourcesCountsAddAnAnnexToTheAnnexes() throws IOException {
        Resolution resolution = resolution();
        PlacedCounts counts = PlacedCounts.of(resolution);
        assertThat(counts.operative())
                .isEqualTo(("1.Adoptstherulesthatareannexedtothepresentresolution;"
                                + "2.RequeststheSecretary-Generaltoreportonthelamps.")
                        .length());
        assertThat(counts.total()).isEqualTo(resolution.source().text().length());
    }
}
