package clausebook.verify.site;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.Store;
import clausebook.verify.html.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finished site is judged by its folder alone: it passes whole, and each change of one word is found. */
class SiteCheckTest {

    private static final String ZH = FinishedSite.ZH;

    @TempDir
    private Path site;

    private final FinishedSite files = new FinishedSite();

    private SiteCheck.Report check() throws IOException {
        return files.check(site);
    }

    @Test
    void aWholeSitePasses() throws IOException {
        SiteCheck.Report report = check();
        assertThat(report.problems()).isEmpty();
        assertThat(report.pages()).isEqualTo(8);
        assertThat(report.files()).isEqualTo(10);
        assertThat(report.bytes()).isPositive();
        assertThat(report.links()).isPositive();
        assertThat(report.characters()).containsExactly(Map.entry("hrc/58/30/zh", 44));
    }

    @Test
    void aFileThatIsHandedOnAloneLeadsToNoOther() throws IOException {
        files.change("downloads/hrc-58-30.zh.html", "#op1", "../hrc/58/30/zh/op1.html");
        assertThat(check().problems()).extracting(problem -> problem.code()).containsExactly("link-form");
        files.remove("downloads/hrc-58-30.zh.html");
        Files.delete(site.resolve("downloads/hrc-58-30.zh.html"));
        assertThat(check().problems())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder("lost-page", "broken-link");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "op1.html|合作；|合；",
                "op1.html|合作；|作合；",
                "op1.html|合作；</p>|合作；</p><p data-source=\"zh\">(a) 合作；</p>",
                "op1.html|<p id=\"op1-a\" data-source=\"zh\"><b>(a)</b> 合作；</p>|``",
                "pp1.html|联合国。|联合。",
                "pp1.html|宪章|章宪",
                "index.html|报告。|通告。",
                "index.html|人权理事会，|人权理事，",
                "source.html|\"44\"|\"45\"",
                "resolution.json|合作；|合作，",
                "resolution.json|op1\",\"kind|op2\",\"kind",
                "resolution.json|schema\":\"1\",\"clauses|schema\":\"1\",\"blocks",
                "source.html|<data|<p data-source=\"zh\">请：</p><data",
                "../op1.html|合作；|合作。",
                "../../../../downloads/hrc-58-30.zh.html|合作；|合作。",
                "../pp1.html|宪章|宪",
            })
    void eachChangedWordIsFound(String file, String from, String to) throws IOException {
        String address = Path.of(ZH).resolve(file).normalize().toString().replace('\\', '/');
        files.change(address, from, to);
        assertThat(check().problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isIn("fidelity", "lost-page", "missing-file"));
    }

    @Test
    void theCountIsHeldEvenWithoutTheData() throws IOException {
        files.remove(ZH + "resolution.json");
        files.change(ZH + "index.html", "人权理事会，", "人权理事，");
        files.change("downloads/hrc-58-30.zh.html", "人权理事会，", "人权理事，");
        assertThat(Fixture.codes(check().problems())).containsExactlyInAnyOrder("missing-file", "fidelity");
    }

    @Test
    void hiddenWordsAreFoundOnEveryPage() throws IOException {
        files.change("hrc/58/30/op1.html", "<p data-source=\"zh\">1. 请", "<p hidden data-source=\"zh\">1. 请");
        assertThat(Fixture.codes(check().problems())).containsExactly("hidden-text");
    }

    @Test
    void changedMissingAndForeignFilesAreTold() throws IOException {
        files.write(site);
        Files.writeString(site.resolve(".nojekyll"), "x");
        Files.delete(site.resolve("hrc/58/30/pp1.html"));
        Files.writeString(site.resolve("CNAME"), "x");
        Files.createDirectories(site.resolve("project"));
        Files.writeString(site.resolve("project/index.html"), "<p>not ours");
        assertThat(Fixture.codes(FinishedSite.checked(site).problems()))
                .containsExactlyInAnyOrder("checksum", "missing-file", "foreign-file", "broken-link", "lost-page");
    }

    @Test
    void aPageThatTwoProgramsReadDifferentlyIsTold() throws IOException {
        // A browser moves what a table cannot hold to the front of it.
        files.change(
                ZH + "source.html",
                "<data",
                "<table><tbody><tr><td id=\"in\"></td></tr></tbody><b id=\"out\"></b></table><data");
        assertThat(Fixture.codes(check().problems())).containsExactlyInAnyOrder("html-form", "two-readings-differ");
    }

    @Test
    void aSiteWithoutItsListIsTold() throws IOException {
        files.write(site);
        Files.delete(site.resolve("SHA256SUMS"));
        assertThat(Fixture.codes(FinishedSite.checked(site).problems())).containsExactly("missing-file");
    }

    @Test
    void anEmptyFolderIsNoSite(@TempDir Path empty) throws IOException {
        assertThat(Fixture.codes(FinishedSite.checked(empty).problems()))
                .containsExactlyInAnyOrder("missing-file", "lost-page");
    }

    @Test
    void aFileTooLargeForAnyPageIsToldAndStillHeldAgainstTheList() throws IOException {
        files.write(site);
        SiteCheck small = SiteCheck.of(site, Store.MEMORY, 1 << 20);
        assertThat(FinishedSite.checked(small).problems()).isEmpty();
        files.put(ZH + "op1.html", "x".repeat((1 << 20) + 1)).write(site);
        assertThat(FinishedSite.checked(SiteCheck.of(site, Store.MEMORY, 1 << 20))
                        .problems())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("file-size");
                    assertThat(problem.place().file()).isEqualTo(ZH + "op1.html");
                    assertThat(problem.message()).contains("1 MB");
                })
                .noneMatch(problem -> problem.code().equals("checksum"));
        Files.writeString(site.resolve(ZH + "op1.html"), "y".repeat((1 << 20) + 1));
        assertThat(Fixture.codes(FinishedSite.checked(SiteCheck.of(site, Store.MEMORY, 1 << 20))
                        .problems()))
                .contains("file-size", "checksum");
    }

    @Test
    void aSiteThatIsSwitchedByALinkIsTheFolderItLeadsTo(@TempDir Path beside) throws IOException {
        files.write(site);
        Path link = Files.createSymbolicLink(beside.resolve("site"), site);
        SiteCheck.Report report = FinishedSite.checked(link);
        assertThat(report.problems()).isEmpty();
        assertThat(report.pages()).isEqualTo(8);
    }

    @Test
    void aListThatIsNoneIsToldWithTheLine() throws IOException {
        files.write(site);
        String list = Files.readString(site.resolve("SHA256SUMS"));
        String first = list.substring(0, list.indexOf('\n') + 1);
        Files.writeString(site.resolve("SHA256SUMS"), list.replace("  index.html", " *index.html") + first + "x\n");
        assertThat(FinishedSite.checked(site).problems())
                .filteredOn(problem -> problem.code().equals("checksum"))
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactlyInAnyOrder(
                        "SHA256SUMS .nojekyll is listed twice",
                        "SHA256SUMS:10 a line is a SHA-256, two spaces and a file",
                        "SHA256SUMS:12 a line is a SHA-256, two spaces and a file");
    }

    /** A fault of a template stands on every page: it is told so often, and counted. */
    @Test
    void ofOneKindTheFirstAreToldAndTheOthersCounted() {
        Findings findings = new Findings(3);
        for (int page = 9; page > 0; page--) {
            findings.add(Problem.error("page-heading", Place.of("op" + page + ".html"), "none", "mend it"));
        }
        findings.add(Problem.error("page-id", Place.of("op2.html"), "none", "mend it"));
        assertThat(findings.sorted())
                .extracting(problem -> problem.place() + " " + problem.code() + " " + problem.message())
                .containsExactly(
                        "op1.html page-heading none",
                        "op2.html page-heading none",
                        "op2.html page-id none",
                        "op3.html more-of-a-kind page-heading was found 9 times; the first 3 are told",
                        "op3.html page-heading none");
    }
}
