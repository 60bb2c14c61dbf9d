package clausebook.verify.page;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import clausebook.verify.html.Fixture;
import clausebook.verify.html.PageFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way of losing, changing, hiding or inventing a word of the source is told; an honest page passes. */
class FidelityTest {

    private static List<Problem> check(String html) {
        return Fidelity.check(Fixture.scan(html), Fixture.EXPECTED);
    }

    @Test
    void anHonestPagePasses() {
        PageFacts page = Fixture.scan(Fixture.page());
        assertThat(page.problems()).isEmpty();
        assertThat(page.markedText("zh")).isEqualTo(Fixture.ZH);
        assertThat(Fidelity.check(page, Fixture.EXPECTED)).isEmpty();
        assertThat(PageRules.check(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "马里的报告，|马里报告，|from character 7 of the zh text on, 1 character is lost",
                "马里的报告，|马里的的报告，|from character 8 of the zh text on, 1 character is doubled",
                "马里的报告，|里马的报告，|from character 5 of the zh text on, 2 characters are swapped",
                "马里的报告，|马里的通告，|from character 8 of the zh text on, 1 character is changed",
                "马里的报告，|马里的好报告，|from character 8 of the zh text on, 1 character is added",
                "马里的报告，|<!--马里的-->报告，|from character 5 of the zh text on, 3 characters are lost",
                "马里的报告，|<span title=\"马里\">的报告，</span>|from character 5 of the zh text on, 2 characters are lost",
                "任务\u3000期限|任务期|from character 37 of the zh text on, 1 character is lost",
            })
    void aWordLostDoubledSwappedOrChangedIsTold(String from, String to, String message) {
        assertThat(check(Fixture.withBody(from, to))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("fidelity");
            assertThat(problem.message()).startsWith(message);
            assertThat(problem.place().line()).isGreaterThan(10);
        });
    }

    @Test
    void thePlaceIsWhereThePageDiffers() {
        String html = Fixture.withBody("马里的报告，", "马里的通告，");
        Problem problem = check(html).getFirst();
        String line = html.lines().toList().get(problem.place().line() - 1);
        assertThat(line.codePoints().skip(problem.place().column() - 1).findFirst())
                .hasValue('通');
    }

    @Test
    void aWholeLanguageLostOrInventedIsTold() {
        assertThat(Fixture.codes(
                        Fidelity.check(Fixture.scan(Fixture.page()), Map.of("zh", Fixture.ZH, "en", "Decides"))))
                .containsExactly("fidelity");
        assertThat(Fixture.codes(Fidelity.check(Fixture.scan(Fixture.page()), Map.of())))
                .containsExactly("fidelity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span hidden>马里的报告，</span>",
                "<span hidden=\"until-found\">马里的报告，</span>",
                "<span aria-hidden=\"true\">马里的报告，</span>",
                "<span popover>马里的报告，</span>",
                "<span style=\"display:none\">马里的报告，</span>",
                "<span style=\"Opacity: 0 !important\">马里的报告，</span>",
                "<span style=\"di\\73play:none\">马里的报告，</span>",
                "<span class=\"hint\">马里的报告，</span>",
                "<noscript>马里的报告，</noscript>",
                "<dialog open>马里的报告，</dialog>",
                "<template>马里的报告，</template>",
                "<bdo dir=\"rtl\">马里的报告，</bdo>",
                "<q>马里的报告，</q>",
                "<del>马里的报告，</del>",
                "<details><summary>马里</summary>的报告，<i>x</i></details>",
            })
    void whatHidesAWordInsideIsTold(String hidden) {
        assertThat(Fixture.codes(check(Fixture.withBody("马里的报告，", hidden)))).contains("hidden-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"clause\" id=\"op1\" hidden>",
                "<div class=\"clause hint\" id=\"op1\">",
                "<div class=\"clause\" id=\"op1\" style=\"text-indent:-999px\">",
                "<div class=\"clause\" id=\"op1\" aria-hidden=TRUE>",
            })
    void whatHidesAnAncestorIsTold(String opening) {
        assertThat(Fixture.codes(check(Fixture.withBody("<div class=\"clause\" id=\"op1\">", opening))))
                .containsOnly("hidden-text");
    }

    @Test
    void aClosedDetailsIsTold() {
        String closed = Fixture.replaced(
                Fixture.withBody("<div class=\"clause\" id=\"op1\">", "<details><summary>x</summary><div>"),
                "；&amp;</p></div>",
                "；&amp;</p></div></details>");
        assertThat(Fixture.codes(check(closed))).containsOnly("hidden-text").isNotEmpty();
        String open = closed.replace("<details><summary>x", "<details open><summary>x");
        assertThat(check(open)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".cited{display:none}",
                "@media print{.cited{display:none}}",
                "@media print{@supports (display:grid){p .cited{visibility:hidden}}}",
                "p.line>span{opacity:.0}",
                ".line{& span{display:none}}",
                ".line{@media print{display:none}}",
                "main span.cited:hover{font-size:0}",
                "span:not(.other){color:transparent}",
                "[class^=cit]{color:#fff0}",
                "[data-source] *{color:rgb(0 0 0 / 0%)}",
                ":root{--x:transparent}.cited{color:var(--x)}",
                "#op1{clip-path:inset(50%)}",
                "#op1{position:absolute;clip:rect(0 0 0 0)}",
                "#op1{position:absolute;left:-9999px}",
                ".clause{transform:scale(0)}",
                ".clause{max-height:0}.clause{overflow:hidden}",
                "@keyframes go{to{opacity:0}}.clause{animation:go 1s forwards}",
                "main{content-visibility:hidden}",
                "sup+span{display:none}",
                "p::first-line{font-size:0}",
                "x|y,\\70{display:none}",
                ".cited,{display:none}",
                "/*x*/.ci/**/ted,.cited{/*;*/display:/**/none}",
                ".a{content:\"}\"}.cited{display:none}",
                ".cited{display:none",
                ".cited{position:fixed;inset:100vh auto}",
                ".cited{color:#fff;background:#fff}",
                ".cited{overflow:hidden}.cited{max-height:1em}",
                ".cited{white-space:nowrap;overflow:clip}",
                ".cited{z-index:-1}",
                ".cited{text-transform:uppercase}",
                ".cited{unicode-bidi:bidi-override}",
                ".line{display:flex;flex-direction:row-reverse}",
                ".cited{order:2}",
                ".cited{font-size:calc(0px)}",
                ".cited{opacity:calc(0)}",
            })
    void aRuleThatHidesIsTold(String rule) {
        assertThat(Fixture.codes(check(Fixture.withStyle(rule)))).contains("hidden-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".other,nav .cited,header>.line,#op9,span[hidden],[data-source=en]{display:none}",
                ":root{--x:#000}.cited{color:var(--x)}",
                ".clause{max-height:none;overflow:hidden;opacity:1;text-indent:-2em}",
                "p:not(.line){display:none}",
                ".cited::selection{color:transparent}",
                "@keyframes go{to{opacity:0}}",
                ".clause{overflow:auto;max-height:20em}.cited{white-space:nowrap;position:relative;top:-.5em}",
                ".clause{color:#111;background:#fff}.cited{text-transform:none;order:0;unicode-bidi:isolate}",
                ".line::before{content:\"\"}",
            })
    void aRuleThatHidesNothingIsNotTold(String rule) {
        assertThat(check(Fixture.withStyle(rule))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".line::before{content:\"不\"}",
                "[data-source] b:after{content:attr(title)}",
                "@media print{.cited::after{content:counter(x)}}",
            })
    void wordsPutInByAStyleAreTold(String rule) {
        assertThat(Fixture.codes(check(Fixture.withStyle(rule))))
                .containsOnly("invented-text")
                .isNotEmpty();
    }

    /** The site's own styles hide links, labels and figures, and no word of the source. */
    @Test
    void theStylesOfTheSiteHideNothingOfTheSource() throws IOException {
        String styles = "";
        for (String name : List.of("base", "timeline", "work")) {
            styles += Files.readString(Path.of("templates/assets/" + name + ".css"));
        }
        String html = Fixture.withStyle(styles);
        assertThat(check(html)).isEmpty();
        String inContents =
                Fixture.replaced(html, "<div class=\"clause\" id=\"op1\">", "<div class=\"contents\" id=\"op1\">");
        assertThat(Fixture.codes(check(inContents))).containsOnly("hidden-text").isNotEmpty();
    }
}
