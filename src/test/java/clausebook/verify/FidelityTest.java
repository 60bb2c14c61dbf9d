package clausebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 1, held against finished bytes that were spoiled in every way we could think of. */
class FidelityTest {

    private static List<Problem> check(String html) {
        return Fidelity.check(Html.scan(html), Map.of("zh", ExpectedText.of(Html.TEXT)));
    }

    private static String spoilt(String part, String by) {
        assertThat(Html.MARKED).contains(part);
        return Html.clausePage().replace(Html.MARKED, Html.MARKED.replace(part, by));
    }

    @Test
    void aPageAsItShouldBe() {
        assertThat(Html.scan(Html.clausePage()).problems()).isEmpty();
        assertThat(check(Html.clausePage())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "各种袭击, 种袭击, '\"各\" is lost (1 character), character 27 of the zh text'",
        "各种袭击, 各种种袭击, '\"种\" is doubled (1 character)'",
        "各种袭击, 种各袭击, '\"各种\" is swapped to \"种各\"'",
        "各种袭击, 各类袭击, '\"种\" is changed to \"类\"'",
        "各种袭击, 各种的袭击, '\"的\" is added (1 character)'",
        "各种袭击, 各<!--种-->袭击, '\"种\" is lost'",
        "各种袭击, '各<span title=\"种\"></span>袭击', '\"种\" is lost'",
        "包括恐怖袭击；, '', '\"包括恐怖袭击；\" is lost (7 characters)'",
        "各种袭击, 各&#31181;种袭击, '\"种\" is doubled'",
        "绳之以法；, 绳之以法, '\"；\" is lost (1 character)'",
    })
    void whatHappenedToACharacterIsTold(String part, String by, String told) {
        List<Problem> problems = check(spoilt(part, by));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("fidelity");
        assertThat(problems.get(0).message()).startsWith("hrc/58/30/zh/op5.html: ").contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span hidden>种</span>", "<span hidden=\"until-found\">种</span>", "<span aria-hidden=\"true\">种</span>",
                "<span style=\"color:red\">种</span>", "<span popover>种</span>", "<span inert>种</span>",
                "<details><summary></summary>种</details>", "<template>种</template>", "<noscript>种</noscript>",
                "<dialog open>种</dialog>", "<select><option>种</option></select>", "<svg><text>种</text></svg>",
                "<textarea>种</textarea>", "<object>种</object>", "<video>种</video>", "<ruby><rp>种</rp></ruby>",
                "<title>种</title>", "<bdo dir=\"rtl\">种</bdo>", "<q>种</q>", "<del>种</del>", "<button>种</button>"
            })
    void anElementOrAttributeThatHidesIsTold(String by) {
        List<Problem> problems = check(spoilt("各种袭击", "各" + by + "袭击"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).contains("\"种\" is hidden (1 character, character 28 of the zh text)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x{display:none}", ".x{DISPLAY : NONE !important}", ".x{d\\69splay:n\\6f ne}", ".x{/* */display:/* */none}",
                "span.x{visibility:hidden}", "p .x{visibility:collapse}", "blockquote p>.x{opacity:0}", ".x{opacity:0%}",
                ".x{font-size:0}", ".x{font-size:.1em}", ".x{font:0/0 a}", ".x{clip:rect(0,0,0,0)}", ".x{clip-path:inset(50%)}",
                ".x{text-indent:-9999px}", ".x{position:absolute;left:-100em}", ".x{position:fixed;inset:100vh auto}",
                ".x{margin-left:-99em}", ".x{color:transparent}", ".x{color:rgba(0,0,0,0)}", ".x{color:rgb(0 0 0 / 0%)}",
                ".x{color:#0000}", ".x{color:#12345600}", ".x{color:hsl(0 0% 0%/.01)}", ".x{-webkit-text-fill-color:transparent}",
                ".x{color:#fff;background:#fff}", ".x{content-visibility:hidden}", ".x{height:0;overflow:hidden}",
                ".x{overflow:hidden}.x{max-height:1em}", ".x{white-space:nowrap;overflow:clip}", ".x{transform:scale(0)}",
                ".x{scale:0}", ".x{translate:-100vw}", ".x{zoom:0}", ".x{filter:opacity(0)}", ".x{mask:linear-gradient(#0000,#0000)}",
                ".x{z-index:-1}", ".x{animation:gone 1s forwards}", ".x{text-transform:uppercase}", ".x{unicode-bidi:bidi-override}",
                ".x{order:2}", "@media print{.x{display:none}}", "@media (max-width:1px){@supports (a:b){.x{display:none}}}",
                "@layer a{.x{display:none}}", "p{& .x{display:none}}", "p{span{display:none}}", ":root{--d:none}.x{display:var(--d)}",
                ".x{display:var(--unknown)}", ".x{display:var(--a,none)}", "span[class]{display:none}", "[class~=x]{display:none}",
                "[class^='x'i]{display:none}", ".y,.x{display:none}", "#op5>span{display:none}", "span:nth-child(3){display:none}",
                ".x:hover{display:none}", ":not(.y)>.x{display:none}", ":is(.x,.y){display:none}", "sup~.x{display:none}",
                "sup + .x{display:none}", ":has(.x)>.x{display:none}", "::slotted(.x), .x{display:none}", "*{display:none}",
                ".x::first-letter{font-size:0}", ".x::before{content:\"不\"}", ".x:after{content:'不'}", ".x{content:\"不\"}",
                "\\.x,.\\78 {display:none}", ".x{font-size:calc(0px)}", ".x{opacity:calc(0)}", "[class=\"x\"]{display:none}",
                "?{display:none}", ".x{flex-direction:row-reverse}", ".x{letter-spacing:-99em}"
            })
    void aStyleThatMayHideOrAlterIsTold(String css) {
        String body = "<blockquote>" + Html.MARKED.replace("各种袭击", "各<span class=\"x\">种</span>袭击") + "</blockquote>";
        List<Problem> problems = check(Html.page("", Html.STYLE + css, body));
        assertThat(problems).isNotEmpty();
        assertThat(problems).anySatisfy(problem -> assertThat(problem.message()).contains("is hidden"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nav{display:none}", ".y{visibility:hidden}", "#main>span{display:none}", "h1+.x{color:red}", ".x::before{content:none}",
                ".x::before{display:none}", ".x{color:var(--c);font-size:1.2rem}:root{--c:#123}", ".x{opacity:.9;margin:-1px}",
                ".x{max-width:34em;overflow:visible}", "span:not(.x){display:none}.z{display:none}", "a[href^=\"http\"]::after{content:\" (\" attr(href) \")\"}",
                "@media print{footer,.skip{display:none}}", "main{padding:calc(1rem + 1vw)}", ".x{color:light-dark(#111,#eee)}"
            })
    void aStyleThatConcernsOtherThingsIsNot(String css) {
        String marked = css.startsWith("span:not") ? Html.MARKED.replace("<span>", "<span class=\"x\">") : Html.MARKED;
        String body = "<blockquote>" + marked.replace("各种袭击", "各<span class=\"x\">种</span>袭击") + "</blockquote>";
        assertThat(check(Html.page("", Html.STYLE + css, body))).isEmpty();
    }

    @Test
    void anOpenDetailsShowsAndAClosedOneAroundTheTextHides() {
        String open = Html.page("<details open><summary>全文</summary><div>" + Html.MARKED + "</div></details>");
        assertThat(check(open)).isEmpty();
        assertThat(check(open.replace("<details open>", "<details>")).get(0).message())
                .contains("a details element that is closed");
        String summary = Html.page("<details><summary data-source=\"zh\">" + Html.TEXT + "</summary></details>");
        assertThat(check(summary)).hasSize(1);
    }

    @Test
    void textInAnotherLanguageThanExpectedIsTold() {
        List<Problem> problems = check(Html.clausePage().replace("data-source=\"zh\"", "data-source=\"en\""));
        assertThat(problems).hasSize(2);
        assertThat(problems).anySatisfy(problem -> assertThat(problem.message()).contains("text marked as \"en\""));
        assertThat(problems).anySatisfy(problem -> assertThat(problem.message()).contains("is lost"));
    }

    @Test
    void theProblemStandsAtThePlaceInTheSource() {
        SourceText source = new SourceText("content/zh.txt", "第一行 \n\n" + "5. 强烈谴责");
        Passage whole = Passage.of(source, 0, source.text().length());
        String text = WhiteSpace.removedFrom(whole.text());
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < whole.length(); i++) {
            if (!WhiteSpace.is(whole.text().charAt(i))) {
                at.add(i);
            }
        }
        PageFacts page = Html.scan(Html.page("<p data-source=\"zh\">第一行</p><p data-source=\"zh\">5. 强谴责</p>"));
        List<Problem> problems =
                Fidelity.check(page, Map.of("zh", ExpectedText.of(text, index -> whole.placeAt(at.get(index)))));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place().toString()).isEqualTo("content/zh.txt:3:5");
        assertThat(problems.get(0).message()).contains("\"烈\" is lost (1 character), character 7");
    }

    @Property(tries = 300)
    void everyChangeOfOneCharacterIsTold(@ForAll @IntRange(min = 0, max = 300) int where, @ForAll @IntRange(max = 5) int how) {
        String page = Html.clausePage();
        int start = page.indexOf(Html.MARKED);
        List<Integer> characters = new ArrayList<>();
        boolean tag = false;
        for (int i = start; i < start + Html.MARKED.length(); i++) {
            tag |= page.charAt(i) == '<';
            if (!tag && page.charAt(i) != ' ') {
                characters.add(i);
            }
            tag &= page.charAt(i) != '>';
        }
        int at = characters.get(where % characters.size());
        char unit = page.charAt(at);
        char next = at + 1 < page.length() && page.charAt(at + 1) != '<' && page.charAt(at + 1) != unit ? page.charAt(at + 1) : 0;
        String instead =
                switch (how) {
                    case 0 -> "";
                    case 1 -> "" + unit + unit;
                    case 2 -> next == 0 || next == ' ' ? "" : "" + next + unit;
                    case 3 -> "<i hidden>" + unit + "</i>";
                    case 4 -> "<!--" + unit + "-->";
                    default -> "<b class=\"skip\">" + unit + "</b>";
                };
        int length = how == 2 && !instead.isEmpty() ? 2 : 1;
        String spoilt = page.substring(0, at) + instead + page.substring(at + length);
        assertThat(check(spoilt)).as(spoilt).isNotEmpty();
    }
}
