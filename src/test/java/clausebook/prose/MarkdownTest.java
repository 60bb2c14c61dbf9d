package clausebook.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void emphasisHoldsBesideChineseSigns() {
        assertThat(html("**《宪章》**重申。")).isEqualTo("<p><strong>《宪章》</strong>重申。</p>");
    }

    @Test
    void aLineEndBesideAHanLetterIsNoGap() {
        assertThat(html("第一行\n第二行，**重**\n点 and\nmore")).isEqualTo("<p>第一行第二行，<strong>重</strong>点 and more</p>");
        assertThat(html("`a\nb`\n\n```\nc\nd\n```")).contains("<pre><code>c\nd\n</code></pre>");
    }

    @Test
    void headingsStandBelowThePagesTitleAndLeaveNoLevelOut() {
        assertThat(html("# A\n\n### B\n\n## C"))
                .isEqualTo("<h2 id=\"h-1\">A</h2>\n<h3 id=\"h-2\">B</h3>\n<h3 id=\"h-3\">C</h3>");
        assertThat(html("## A\n\n##### B")).isEqualTo("<h2 id=\"h-1\">A</h2>\n<h3 id=\"h-2\">B</h3>");
    }

    @Test
    void linksLeadToPagesOfTheSiteOrToHttps() {
        assertThat(html("[a](how-to-cite.md) [b](../hrc/58/30/zh/op23.html#op23) [c](https://example.org/x?y#z)"))
                .isEqualTo(
                        "<p><a href=\"how-to-cite.html\">a</a> <a href=\"../hrc/58/30/zh/op23.html#op23\">b</a> "
                                + "<a href=\"https://example.org/x?y#z\" rel=\"noreferrer noopener external\">c (example.org)</a></p>");
    }

    @Test
    void aBrokenLinkIsToldWithItsLine() {
        var outcome = Markdown.html(new SourceText("p.md", "\n\nxx [a](nowhere.html)"), "zh/about.html", a -> false);
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("prose-link-broken");
            assertThat(problem.place()).hasToString("p.md:3:4");
        });
        assertThat(codes("[a](#h-2)\n\n# x")).containsExactly("prose-link-broken");
        assertThat(codes("[a](#h-1)\n\n# x")).isEmpty();
        assertThat(codes("[a](../../../x.html)")).containsExactly("prose-link-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](java&#115;cript:alert(1))",
                "[a](data:text/html,x)",
                "[a](vbscript:x)",
                "[a](//example.org/)",
                "[a](/x.html)",
                "[a](http://example.org/)",
                "[a](mailto:a@example.org)",
                "<javascript:alert(1)>",
                "<a@example.org>",
                "[a]\n\n[a]: javascript:alert(1)",
                "[a](&#x6A;avascript:alert(1))",
                "[a](\\javascript:alert(1))",
                "![a](https://example.org/x.png)",
                "![a]\n\n[a]: x.png"
            })
    void otherLinksAreRefused(String markdown) {
        assertThat(codes(markdown)).containsAnyOf("prose-link-scheme", "prose-image", "prose-link-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<svg/onload=alert(1)>",
                "<p style=\"x\">y</p>",
                "<!-- x --><b>y",
                "<a href=\"javascript:alert(1)\">x</a>",
                "{{ 7*7 }} {% include \"x\" %} ${7*7}",
                "| <b> |\n|---|\n| <i onclick=x> |",
                "`<script>`",
                "    <script>",
                "```\"onload=\n<script>\n```",
                "[<img src=x onerror=1>](a.html)",
                "[a](a.html \"<script>\\\" onclick=x\")"
            })
    void htmlIsShownAsText(String markdown) {
        Document page = Jsoup.parseBodyFragment(html(markdown));
        assertThat(page.body().select("script,img,svg,i,b,iframe,[style],[onload],[onclick],[onerror]"))
                .isEmpty();
        assertThat(page.select("[href^=javascript]")).isEmpty();
        assertThat(page.text()).containsPattern("[<{]|a");
    }

    @TestFactory
    Stream<DynamicTest> everyKillerEndsWithinASecond() {
        assertThat(killers()).hasSizeGreaterThanOrEqualTo(29);
        return killers().entrySet().stream()
                .map(killer -> dynamicTest(killer.getKey(), () -> {
                    long start = System.nanoTime();
                    Outcome<Optional<SafeHtml>> outcome =
                            Markdown.html(new SourceText("p.md", killer.getValue()), "zh/about.html", a -> true);
                    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_000);
                    assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.hasErrors());
                }));
    }

    /** Inputs on which Markdown parsers are known to overflow or never to end, at a size a small file can have. */
    private static Map<String, String> killers() {
        int many = 20_000;
        Map<String, String> all = new LinkedHashMap<>();
        all.put("stars", "*".repeat(10_000));
        all.put("quotations in one line", "> ".repeat(1_000) + "a");
        all.put("lists in one line", "* ".repeat(2_000) + "a");
        all.put("links never ended", "[](".repeat(many));
        all.put("escaped brackets", "[\\".repeat(many));
        all.put("instructions", "x <? >".repeat(many));
        all.put("backticks", backticks(700));
        all.put("nested strong", "*a **a ".repeat(many));
        all.put("emphasis closers", "a_ ".repeat(many));
        all.put("emphasis openers", "_a ".repeat(many));
        all.put("closers with no opener", "a] ".repeat(many));
        all.put("openers with no closer", "[a ".repeat(many));
        all.put("mismatched", "*a_ ".repeat(many));
        all.put("multiple of three", "a***b" + "c* ".repeat(many));
        all.put("links and emphasis", "[ a_".repeat(many));
        all.put("pattern [ ( ](", "[ (](".repeat(many));
        all.put("nested brackets", "[".repeat(many) + "a" + "]".repeat(many));
        all.put("nested quotations over lines", nested("> ", 300));
        all.put("deep lists over lines", indented(300));
        all.put("tags never ended", "<a ".repeat(many));
        all.put("comments never ended", "<!--a ".repeat(many));
        all.put("declarations never ended", "<!A ".repeat(many));
        all.put("character data never ended", "a<![CDATA[".repeat(many));
        all.put("entities", "&".repeat(60_000));
        all.put("references", references(9_000));
        all.put("titles never ended", "[a](b \"".repeat(many));
        all.put("brackets around exclamation", "![[]()".repeat(many));
        all.put("underlines", "a\n" + "=".repeat(60_000));
        all.put("hyphens", "- - ".repeat(many));
        all.put("pipes", "|".repeat(60_000));
        all.put("table rows", "|a|\n|-|\n" + "|a\n".repeat(30_000));
        all.put("wide table", "|a".repeat(350) + "\n" + "|-".repeat(350) + "\n" + "|b".repeat(350));
        all.put("blank lines", "\n".repeat(200_000));
        all.put("spaces", " ".repeat(200_000));
        all.put("tabs", "\t".repeat(100_000) + "a");
        all.put("one Han letter", "人".repeat(80_000));
        all.put("short Han lines", "人权\n".repeat(25_000));
        all.put("fences", "```\n~~~\n".repeat(10_000));
        all.put("headings", "# a\n\n".repeat(10_000));
        all.put("items", "1. a\n".repeat(10_000));
        all.put("many small paragraphs of links", "[a](b.html) *c* `d` <e> \\f &amp;\n\n".repeat(5_000));
        all.put("NUL", "\u0000".repeat(60_000));
        return all;
    }

    private static String backticks(int longest) {
        StringBuilder runs = new StringBuilder();
        for (int length = 1; length <= longest; length++) {
            runs.append('e').append("`".repeat(length));
        }
        return runs.toString();
    }

    private static String nested(String sign, int depth) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            lines.append(sign.repeat(i)).append("a\n");
        }
        return lines.toString();
    }

    private static String indented(int depth) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            lines.append("  ".repeat(i)).append("* a\n");
        }
        return lines.toString();
    }

    private static String references(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("[a").append(i).append("]: u.html\n");
        }
        return lines.toString();
    }

    private static String html(String markdown) {
        var outcome = Markdown.html(new SourceText("p.md", markdown), "zh/about.html", address -> true);
        assertThat(outcome.problems().stream().filter(Problem::isError)).isEmpty();
        return outcome.value().orElseThrow().html();
    }

    private static List<String> codes(String markdown) {
        return Markdown.html(new SourceText("p.md", markdown), "zh/about.html", a -> true).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
