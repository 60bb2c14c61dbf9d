package clausebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner beside Jsoup, and under hostile bytes. */
class ScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p data-source=zh>无引号 &amp; &#x4e2d;&#20013;&quot;&nbsp;&hellip;</p>",
                "<P DATA-SOURCE='zh' ID=\"A\">大写</P>",
                "<p data-source='zh'>a &lt;b&gt; & c<br>d<wbr>e</p>",
                "<p data-source=\"zh\"><!-- <p id=x> -->注释<!----></p>",
                "<p title=\"a > b\" data-source=\"zh\">大于</p>",
                "<p title='\"' data-source=\"zh\">引号</p>",
                "<p\n data-source=\"zh\"\n>换行\r\n</p\n>",
                "<script type=\"application/json\">{\"a\":\"<p id=y>\"}</script><p data-source=\"zh\">甲</p>",
                "<p data-source=\"zh\">a</p><svg viewBox=\"0 0 1 1\"><title id=\"t\">题</title><a href=\"#t\"><path d=\"M0 0\"/></a></svg>",
                "<table><tbody><tr><td data-source=\"zh\">甲</td><td data-source=\"en\">a b</td></tr></tbody></table>",
                "<ul><li data-source=\"zh\">甲<ul><li>乙</li></ul></li></ul>",
                "<details open><summary>x</summary><p data-source=\"zh\">甲</p></details>",
                "<p data-source=\"zh\">𠀀𪛖 \u3000\u2028甲\u00A0乙</p>",
                "<a href=\"a&amp;b\" id='&#x41;'>x</a><p data-source=\"zh\" hidden>甲</p>"
            })
    void bothReadersAgreeOnWhatIsWellFormed(String body) {
        PageFacts facts = Html.scan(Html.page(body));
        assertThat(facts.problems()).isEmpty();
        assertThat(DomPage.compare(facts, new Styles())).extracting(Problem::code).doesNotContain("page-readers");
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "<p>", "</p>", "<p data-source=\"zh\">", "<b>", "</b>", "<div>", "</div>", "<span id=\"a\">", "</span>",
                        "<a href=\"#a\">", "</a>", "<table>", "</table>", "<tr>", "<td>", "</td>", "</tr>", "<ul>", "<li>", "</li>",
                        "</ul>", "<!--", "-->", "<script>", "</script>", "<style>", "</style>", "<svg>", "</svg>", "<path/>", "<br>",
                        "<title>", "</title>", "<h2>", "</h2>", "甲", "乙", "&amp;", "&lt;", "&#x4e2d;", "&x;", "<", ">", "\"", "=",
                        "<select>", "<option>", "</select>", "<textarea>", "</textarea>", "<p", " hidden", "/>", "<math>", "<mi>",
                        "<template>", "</template>", "<form>", "<button>", "</button>", "<dd>", "<dt>", "<noscript>", "<plaintext>",
                        "<body>", "<html>", "<head>", "</body>", "<frameset>", "<i>", "</i>", "<nobr>", "<image>", "</br>", "\0")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static final List<String> LEAVES = List.of(
            "甲", "乙 ", "<br>", "&amp;", "<!-- x -->", "<img alt=\"\" src=\"data:,\">", "<hr>", "<wbr>");

    private static final List<String> BRANCHES = List.of(
            "p", "b", "i", "em", "a", "div", "span", "ul", "li", "table", "tbody", "tr", "td", "th", "h2", "svg", "g", "h3",
            "blockquote", "dl", "dt", "dd", "details", "summary", "section", "sup", "button", "text", "title", "caption", "ol",
            "small", "strong", "u", "code", "pre", "nav", "label", "figure", "noscript", "time", "path", "figcaption", "bdi");

    private static String tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return LEAVES.get(random.nextInt(LEAVES.size()));
        }
        String name = BRANCHES.get(random.nextInt(BRANCHES.size()));
        StringBuilder inside = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            inside.append(tree(random, depth - 1));
        }
        String mark = random.nextInt(3) == 0 ? " data-source=\"zh\"" : "";
        return "<" + name + mark + ">" + inside + "</" + name + ">";
    }

    /** Well-nested trees: what may stand in what is the scanner's to know. */
    @Property(tries = 1500)
    void whereTheReadersDisagreeOnAWellNestedTreeTheScannerFindsAFault(@ForAll long seed) {
        String tree = tree(new Random(seed), 4);
        PageFacts facts = Html.scan(Html.page(tree));
        boolean agree = DomPage.compare(facts, new Styles()).stream().noneMatch(problem -> problem.code().equals("page-readers"));
        assertThat(agree || !facts.problems().isEmpty()).as(tree).isTrue();
    }

    /** What the scanner takes without a fault, Jsoup must read in the same way; the rest is a fault anyway. */
    @Property(tries = 1500)
    void whereTheReadersDisagreeTheScannerFindsAFault(@ForAll("soup") String soup) {
        PageFacts facts = Html.scan(Html.page(soup));
        boolean agree = DomPage.compare(facts, new Styles()).stream().noneMatch(problem -> problem.code().equals("page-readers"));
        assertThat(agree || !facts.problems().isEmpty()).as(soup).isTrue();
    }

    @Property(tries = 500)
    void whatHidesForJsoupHidesForTheScanner(@ForAll("soup") String soup) {
        PageFacts facts = Html.scan(Html.page(soup));
        List<Problem> hidden = DomPage.compare(facts, new Styles()).stream()
                .filter(problem -> problem.code().equals("fidelity"))
                .toList();
        boolean seen = facts.marked().values().stream().anyMatch(text -> !text.hidden().isEmpty());
        assertThat(hidden.isEmpty() || seen || !facts.problems().isEmpty()).as(soup).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第", "1", "、", " ", "(", "<", "&", "<b>", "</b>", "<!--", "<!", "<a ", "\"", "<a b=\"", "&#x", "<p a a a a ", "=",
                "<style>", "<p data-source=\"zh\">", "<b hidden>甲", "<table>", "<!-->", "</", "<svg>", "<p><div>", "<a b='&x' ", "-->"
            })
    @Timeout(2)
    void aMegabyteOfAnythingIsReadInLinearTime(String unit) {
        String hostile = unit.repeat(1_000_000 / unit.length());
        PageFacts facts = Html.scan(Html.page(hostile));
        Fidelity.check(facts, Map.of("zh", ExpectedText.of(hostile)));
        assertThat(facts.text().text()).contains(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "(", "[", "a{", "a{b:c;", "@media x{", "a{b:(", "/*", "\\", "\"", ":not(", "a,", "a ", "a{b:var(", ";"})
    @Timeout(2)
    void aHostileStyleSheetIsReadInLinearTime(String unit) {
        String css = unit.repeat(200_000 / unit.length());
        PageFacts facts = Html.scan(Html.page("", css, Html.MARKED));
        assertThat(facts.marked()).containsKey("zh");
    }
}
