package clausebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finished site is judged by its folder alone: it passes whole, and each change of one word is found. */
class SiteCheckTest {

    private static final String ZH = "hrc/58/30/zh/";

    @TempDir
    private Path site;

    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void aSmallSite() {
        files.put(".nojekyll", "");
        page(
                "index.html",
                "<a href=\"hrc/58/30/zh/index.html\">x</a><a href=\"hrc/58/30/op1.html\">x</a><a href=\"hrc/58/30/pp1.html\">x</a>");
        String text = """
                <p data-source="zh">人权理事会，</p>
                <div id="pp1"><p data-source="zh">回顾《宪章》，<sup><a href="#note1">1</a></sup></p></div>
                <div id="op1"><p data-source="zh"><b>1.</b> 请：</p><p id="op1-a" data-source="zh"><b>(a)</b> 合作；</p><p id="op1-b" data-source="zh"><b>(b)</b> 报告。</p></div>
                <p data-source="zh">2025年4月4日</p>
                <ul><li id="note1"><p data-source="zh"><sup>1</sup> 联合国。</p></li></ul>
                """;
        page(ZH + "index.html", text + """
                <a href="pp1.html">x</a><a href="op1.html">x</a><a href="source.html">x</a>
                <a href="../../../../downloads/hrc-58-30.zh.html">x</a>""");
        page("downloads/hrc-58-30.zh.html", text + "<a href=\"#op1\">x</a>");
        page(ZH + "pp1.html", """
                <p data-source="zh">回顾《宪章》，<sup><a href="#note1">1</a></sup></p>
                <ul><li id="note1"><p data-source="zh"><sup>1</sup> 联合国。</p></li></ul>""");
        page(ZH + "op1.html", """
                <p data-source="zh"><b>1.</b> 请：</p><p id="op1-a" data-source="zh"><b>(a)</b> 合作；</p><p id="op1-b" data-source="zh"><b>(b)</b> 报告。</p>""");
        page(ZH + "source.html", "<data id=\"placed-characters\" value=\"44\">44</data>");
        page("hrc/58/30/pp1.html", "<p data-source=\"zh\">回顾《宪章》，<sup>1</sup></p>");
        page(
                "hrc/58/30/op1.html",
                "<p data-source=\"zh\">1. 请：</p><p data-source=\"zh\">(a) 合作；</p><p data-source=\"zh\">(b) 报告。</p>");
        files.put(ZH + "resolution.json", """
                {"schema":"1","clauses":[
                {"id":"pp1","kind":"preambular","number":"1","text":"回顾《宪章》，","notes":[{"mark":"1","text":"联合国。","at":7}],"items":[],"after":null},
                {"id":"op1","kind":"operative","number":"1","text":"请：","notes":[],"items":[
                {"id":"op1-a","mark":"(a)","text":"合作；","notes":[],"items":[]},{"id":"op1-b","mark":"(b)","text":"报告。","notes":[],"items":[]}],"after":null}]}
                """);
    }

    private void page(String address, String body) {
        files.put(address, Fixture.page("p{margin:0}", "<h1>x</h1>\n" + body + "\n"));
    }

    private void change(String address, String from, String to) {
        files.computeIfPresent(address, (key, text) -> Fixture.replaced(text, from, to));
    }

    private void write() throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            try {
                sums.append(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
            sums.append("  ").append(file.getKey()).append('\n');
        }
        Files.writeString(site.resolve("SHA256SUMS"), sums);
    }

    private SiteCheck.Report check() throws IOException {
        write();
        return SiteCheck.check(site);
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
        change("downloads/hrc-58-30.zh.html", "#op1", "../hrc/58/30/zh/op1.html");
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
        change(address, from, to);
        assertThat(check().problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isIn("fidelity", "lost-page", "missing-file"));
    }

    @Test
    void theCountIsHeldEvenWithoutTheData() throws IOException {
        files.remove(ZH + "resolution.json");
        change(ZH + "index.html", "人权理事会，", "人权理事，");
        change("downloads/hrc-58-30.zh.html", "人权理事会，", "人权理事，");
        assertThat(Fixture.codes(check().problems())).containsExactlyInAnyOrder("missing-file", "fidelity");
    }

    @Test
    void hiddenWordsAreFoundOnEveryPage() throws IOException {
        change("hrc/58/30/op1.html", "<p data-source=\"zh\">1. 请", "<p hidden data-source=\"zh\">1. 请");
        assertThat(Fixture.codes(check().problems())).containsExactly("hidden-text");
    }

    @Test
    void changedMissingAndForeignFilesAreTold() throws IOException {
        write();
        Files.writeString(site.resolve(".nojekyll"), "x");
        Files.delete(site.resolve("hrc/58/30/pp1.html"));
        Files.writeString(site.resolve("CNAME"), "x");
        Files.createDirectories(site.resolve("project"));
        Files.writeString(site.resolve("project/index.html"), "<p>not ours");
        assertThat(Fixture.codes(SiteCheck.check(site).problems()))
                .containsExactlyInAnyOrder("checksum", "missing-file", "foreign-file", "broken-link", "lost-page");
    }

    @Test
    void aPageThatTwoProgramsReadDifferentlyIsTold() throws IOException {
        // A browser moves what a table cannot hold to the front of it.
        change(
                ZH + "source.html",
                "<data",
                "<table><tbody><tr><td id=\"in\"></td></tr></tbody><b id=\"out\"></b></table><data");
        assertThat(Fixture.codes(check().problems())).containsExactlyInAnyOrder("html-form", "two-readings-differ");
    }

    @Test
    void aSiteWithoutItsListIsTold() throws IOException {
        write();
        Files.delete(site.resolve("SHA256SUMS"));
        assertThat(Fixture.codes(SiteCheck.check(site).problems())).containsExactly("missing-file");
    }

    @Test
    void anEmptyFolderIsNoSite(@TempDir Path empty) throws IOException {
        assertThat(Fixture.codes(SiteCheck.check(empty).problems()))
                .containsExactlyInAnyOrder("missing-file", "lost-page");
    }
}
