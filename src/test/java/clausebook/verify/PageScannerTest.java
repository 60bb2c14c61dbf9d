package clausebook.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import clausebook.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
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
    void hostileRepetitionIsReadInTime(String unit) {
        String much = unit.repeat(1_000_000 / unit.length());
        for (String html : List.of(much, Fixture.page("", "<p data-source=\"zh\">" + much + "</p>"))) {
            Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
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
    void hostileStylesAreReadInTime(String unit) {
        String css = ":root{color:var(--x)}" + unit.repeat(300_000 / unit.length()) + "{display:none}";
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            PageFacts page = Fixture.scan(Fixture.withStyle(css));
            assertThat(Fidelity.check(page, Fixture.EXPECTED))
                    .allSatisfy(problem -> assertThat(problem.isError()).isTrue());
        });
    }
}
