package clausebook.verify.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import clausebook.OwnTime;
import clausebook.problem.Problem;
import clausebook.verify.page.Fidelity;
import clausebook.verify.page.PageRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One pass sees what a tree would show, or says that it cannot; and hostile bytes cost no more than their number. */
class PageScannerTest {

    private static List<Problem> compared(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return SecondReading.compare(PageScanner.scan("x.html", bytes), bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p data-source=zh>a&lt;b&#x4E2D;&nbsp;<!-- <p data-source=zh> -->c > d & e</p>",
                "<P DATA-SOURCE='zh' ID=x>a<BR/>b<br>c</P >",
                "<p data-source=\"zh\"\n\tid = \"a\"  class=b>x</p><p data-source=en>y</p><p data-source=zh>z</p>",
                "<script>if (a</b/.x && '</p>') '<p id=no data-source=zh>'</script><p data-source=zh>x</p>",
                "<textarea><p id=no>&amp;</textarea><p data-source=zh>x</p>",
                "<svg viewBox=\"0 0 1 1\"><title>x<tspan id=in>y</tspan></title><path d=\"M0\"/><a xlink:href=\"#p\"><text>t</text></a></svg><p id=p data-source=zh>x</p>",
                "<table><tbody><tr><td data-source=zh>a</td><td data-source=zh>b</td></tr></tbody></table>",
                "<p data-source=zh title='a>b' data-x=\"<p data-source='zh'>\">\u3000\u00A0x\u2028y\u200Bz\uD840\uDC00</p>",
                "<a href=\"a.html?x=1&amp;y=2\">x</a><img srcset=\"a.png 1x, b.png 2x\"><form action=x><button formaction=y>z</button></form>",
                "<p data-source=zh>a<script>b</script><style>c</style>d</p>",
                "<a href=x/>y</a><p data-source=zh>x</p>",
            })
    void bothReadingsAgree(String body) {
        assertThat(compared(Fixture.page("", body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p data-source=zh>a<div>b</div></p>",
                "<p data-source=zh>a",
                "<p data-source=zh>a<b>c</p></b>",
                "<p data-source=zh/>a</p>",
                "<p data-source=zh>a</p data-x>",
                "<p data-source=zh data-source=en>a</p>",
                "<p data-source=zh>&copy2; &zork; &amp x &#0; &#x80; &#xD800; &#99999999; &#;</p>",
                "<p data-source=zh>a<!--> b --></p>",
                "<p data-source=zh>a<!-- b --!> c --></p>",
                "<p data-source=zh>a<? b ></p>",
                "<p data-source=zh>a < b</p>",
                "<p data-source=zh>a\0b</p>",
                "<p data-source=zh>a\rb</p>",
                "<p data-source=zhs>a</p>",
                "<p data-source=zh>a<i data-source=zh>b</i></p>",
                "<img data-source=zh>",
                "<table><p data-source=zh>a</p></table>",
                "<a href=a>x<a href=b>y</a></a>",
                "<svg><style>p{display:none}</style></svg>",
                "<svg><b>x</b></svg>",
                "<table data-source=zh>a</table>",
                "<table><tbody>&amp;<tr><td>a</td></tr></tbody></table>",
                "<h2>a<h3 data-source=zh>b</h3></h2>",
                "<ul><li>a<span><li data-source=zh>b</li></span></li></ul>",
                "<p data-source=zh>a</p></main>",
                "<title>x",
            })
    void whatABrowserWouldRepairIsTold(String body) {
        List<Problem> problems = Fixture.scan(Fixture.page("", body)).problems();
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isIn("html-form", "mark-form");
            assertThat(problem.place().line()).isPositive();
        });
    }

    @Test
    void bytesThatAreNotUtf8AreTold() {
        byte[] page = Fixture.page("", "<p>马</p>").getBytes(StandardCharsets.UTF_16LE);
        assertThat(PageScanner.scan("x.html", page).problems())
                .anySatisfy(problem -> assertThat(problem.message()).isEqualTo("the page is not UTF-8"));
    }

    /** In a tag, a style, words, a comment: also where the page's other bytes are known from a page read before. */
    @Test
    void aByteThatMustNotBeIsToldWhereverItStands() {
        byte[] page = Fixture.page(Fixture.STYLE, "<!-- 马里 --><p title='马' data-source=zh>马里\u2028。</p>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(PageScanner.scan("x.html", page).problems()).isEmpty();
        Map<Integer, String> bad = Map.of(
                0xFF,
                "the page is not UTF-8",
                0,
                "a NUL stands in the page",
                (int) '\r',
                "a carriage return stands in the page");
        for (int at = 0; at < page.length; at++) {
            for (Map.Entry<Integer, String> one : bad.entrySet()) {
                byte[] damaged = page.clone();
                damaged[at] = one.getKey().byteValue();
                String before = new String(damaged, 0, at, StandardCharsets.UTF_8);
                assertThat(PageScanner.scan("x.html", damaged).problems())
                        .as("byte %d", at)
                        .anySatisfy(problem -> {
                            assertThat(problem.message()).isIn(one.getValue(), "the page is not UTF-8");
                            assertThat(problem.place().line())
                                    .isBetween(1, 2 + (int) before.lines().count());
                        });
            }
        }
    }

    @Test
    void whatStoodInAnEarlierPageIsToldAtItsPlaceInThisOne() {
        String tag = "<p id=same onclick=x data-source=zh>";
        PageFacts first = Fixture.scan("a.html", Fixture.page("", tag + "马</p>"));
        PageFacts later = Fixture.scan("b.html", Fixture.page("", "<p>里</p>\n\n里" + tag + "马</p>"));
        int line = first.ids().getFirst().place().line();
        assertThat(later.ids()).singleElement().satisfies(id -> {
            assertThat(id.value()).isEqualTo("same");
            assertThat(id.place().file()).isEqualTo("b.html");
            assertThat(id.place().line()).isEqualTo(line + 2);
            assertThat(id.place().column()).isEqualTo(5);
        });
        assertThat(later.inlineAttributes())
                .singleElement()
                .satisfies(attribute -> assertThat(attribute.place().column()).isEqualTo(13));
    }

    @Test
    void aStyleThatBeginsLikeOneReadBeforeIsReadInFull() {
        String style = ".a{color:red}";
        for (String more : List.of("", ".b{color:red}", "</styles>", "< /style>")) {
            PageFacts page = Fixture.scan(Fixture.page(style + more + " ", "<p>马</p>"));
            assertThat(page.styles())
                    .singleElement()
                    .satisfies(text -> assertThat(text.text()).isEqualTo(style + more + " "));
        }
        assertThat(Fixture.scan(Fixture.page(style, "<p>马</p>")).styles())
                .singleElement()
                .satisfies(text -> assertThat(text.text()).isEqualTo(style));
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> words = Arbitraries.of(
                "马里",
                "a",
                " ",
                "\u3000",
                "\n",
                "&amp;",
                "&#x9A6C;",
                "&lt;",
                "&nbsp;",
                "<!-- x -->",
                "<!--<p data-source=zh>-->",
                "<br>",
                "<img src=a.png alt='>'>",
                ">",
                "\"",
                "'",
                "&",
                "\uD840\uDC00",
                "\u200B");
        Arbitrary<String> inline = words.list().ofMaxSize(6).map(list -> String.join("", list));
        Arbitrary<String> wrapped = Arbitraries.oneOf(
                inline,
                inline.map(text -> "<b class=\"x\">" + text + "</b>"),
                inline.map(text -> "<sup><a href=\"#n\" id='i'>" + text + "</a></sup>"),
                inline.map(text -> "<span title=\"" + text.replace("\"", "&quot;") + "\">y</span>"));
        Arbitrary<String> line = wrapped.list().ofMaxSize(4).map(list -> String.join("", list));
        Arbitrary<String> block = Arbitraries.oneOf(
                line.map(text -> "<p data-source=\"zh\">" + text + "</p>"),
                line.map(text -> "<p data-source=en id=e>" + text + "</p>\n"),
                line.map(text -> "<div>" + text + "</div>"),
                line.map(text -> "<table><tbody><tr><td data-source=zh>" + text + "</td></tr></tbody></table>"),
                line.map(text -> "<div><script>x='" + text.replace("<!--", "") + "'</script></div>"));
        return block.list().ofMaxSize(6).map(list -> String.join("", list));
    }

    @Property(tries = 300)
    void bothReadingsAgreeOnWhateverIsWellFormed(@ForAll("bodies") String body) {
        assertThat(compared(Fixture.page("", body))).isEmpty();
    }

    private static final List<String> LEAVES =
            List.of("马", "里 ", "<br>", "&amp;", "<!-- x -->", "<img alt='' src='data:,'>", "<hr>", "<wbr>");

    private static final List<String> BRANCHES = List.of(
            "p",
            "b",
            "em",
            "a",
            "div",
            "span",
            "ul",
            "ol",
            "li",
            "table",
            "tbody",
            "tr",
            "td",
            "th",
            "caption",
            "h2",
            "h3",
            "svg",
            "g",
            "text",
            "title",
            "path",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "section",
            "sup",
            "button",
            "small",
            "code",
            "pre",
            "nav",
            "label",
            "figure",
            "figcaption",
            "time",
            "bdi");

    private static String tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return LEAVES.get(random.nextInt(LEAVES.size()));
        }
        String name = BRANCHES.get(random.nextInt(BRANCHES.size()));
        StringBuilder inside = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            inside.append(tree(random, depth - 1));
        }
        String mark = random.nextInt(3) == 0 ? " data-source=zh" : "";
        return "<%s%s>%s</%s>".formatted(name, mark, inside, name);
    }

    /** Any element in any other: where a browser would move words elsewhere, this reading tells a fault. */
    @Property(tries = 1000)
    void whereReadingsOfATreeDisagreeAFaultIsTold(@ForAll long seed) {
        String body = tree(new Random(seed), 4);
        String html = Fixture.page("", body);
        assertThat(compared(html).isEmpty() || !Fixture.scan(html).problems().isEmpty())
                .as(body)
                .isTrue();
    }

    @Property(tries = 200)
    void anyTextIsReadWithoutAnException(@ForAll String text) {
        assertThatCode(() -> {
                    PageFacts page = Fixture.scan(text);
                    Fidelity.check(page, Map.of("zh", "x"));
                    PageRules.check(page);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "&",
                "<a ",
                "</a ",
                "<b>",
                "<p data-source=zh>",
                "<!--",
                "<!-",
                "--",
                "&#",
                "&#1",
                "&a",
                "</",
                "<?",
                "=",
                "\"",
                "<a href=",
                "<a b=\"",
                "<title>",
                "</title",
                "<style>",
                "<svg>",
                "<td>",
                "\n",
                "马 ",
                "<br data-source=zh>",
                "<i x>马</i>",
            })
    void hostileRepetitionIsReadInTime(String unit) throws Throwable {
        String much = unit.repeat(1_000_000 / unit.length());
        for (String html : List.of(much, Fixture.page("", "<p data-source=\"zh\">" + much + "</p>"))) {
            OwnTime.assertAtMost(Duration.ofSeconds(2), unit, () -> {
                PageFacts page = Fixture.scan(html);
                Fidelity.check(page, Map.of("zh", "x"));
                PageRules.check(page);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "a{",
                "a,",
                ":not(",
                "[",
                "(",
                "\"",
                "\\",
                "/*",
                "a>",
                "a ",
                "a{opacity:var(--x)}",
                "@media x{",
                "*{--x:var(--x)var(--x)}"
            })
    void hostileStylesAreReadInTime(String unit) throws Throwable {
        String css = ":root{color:var(--x)}" + unit.repeat(300_000 / unit.length()) + "{display:none}";
        OwnTime.assertAtMost(Duration.ofSeconds(2), unit, () -> {
            PageFacts page = Fixture.scan(Fixture.withStyle(css));
            assertThat(Fidelity.check(page, Fixture.EXPECTED))
                    .allSatisfy(problem -> assertThat(problem.isError()).isTrue());
        });
    }
}
