package clausebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    private static final String BASE = "https://example.org/repo/";

    /** A site of three pages and one file; the body of {@code hrc/58/30/zh/op5.html} is the test's. */
    private static List<Problem> site(String base, String body, String... promised) {
        Links links = new Links(base, false);
        links.add(page("index.html", "<a href=\"hrc/58/30/zh/op5.html\">5</a><a href=\"hrc/58/30/zh/index.html\">全文</a>"));
        links.add(page("hrc/58/30/zh/op5.html", body));
        links.add(page("hrc/58/30/zh/index.html", "<p id=\"op5\">x</p><p id=\"注\">x</p>"));
        links.add(page("alone.html", ""));
        links.addFile("hrc/58/30/zh/resolution.json");
        return links.check(List.of(promised));
    }

    private static PageFacts page(String address, String body) {
        return new PageScanner().scan(address, address, Html.bytes(Html.page(body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a href | index.html", "a href | index.html#op5", "a href | ./index.html", "a href | ../../../../index.html",
                "a href | ../zh/index.html#op5", "a href | index.html#%E6%B3%A8", "a href | #main", "a href | #fn1",
                "a href | resolution.json", "a href | %69ndex.html", "a href | https://docs.un.org/zh/A/RES/1",
                "a href | mailto:a@example.org", "a href | https://example.org/repo/index.html",
                "a href | https://example.org/repo/", "img src | data:image/png;base64,AA=="
            })
    void aGoodLink(String where, String value) {
        assertThat(site(BASE, element(where, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a href | op6.html | there is no file hrc/58/30/zh/op6.html",
                "a href | Index.html | the file is written hrc/58/30/zh/index.html",
                "a href | index.html#op6 | has no element with this id",
                "a href | #nowhere | has no element with this id",
                "a href | resolution.json#x | has no element with this id",
                "a href | '' | an empty link",
                "a href | . | names a folder",
                "a href | ../ | names a folder",
                "a href | ../zh | there is no file",
                "a href | ../../../../../index.html | above the site's root",
                "a href | %2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/x.html | above the site's root",
                "a href | a%2Fb.html | %-signs",
                "a href | a%zz.html | %-signs",
                "a href | /hrc/58/30/zh/index.html | begins with /",
                "a href | //example.org/x | begins with /",
                "a href | ..//zh/index.html | empty step",
                "a href | index.html?a=b | no query",
                "a href | a\\b.html | browsers take",
                "a href | http://docs.un.org/ | the scheme http:",
                "a href | javascript:alert(1) | the scheme javascript:",
                "a href | JaVaScRiPt:alert(1) | the scheme javascript:",
                "a href | java&#10;script:alert(1) | control characters",
                "a href | data:text/html,x | the scheme data:",
                "a href | https: | the scheme https:",
                "img src | https://example.org/a.png | loaded from elsewhere",
                "img src | a.png | nothing may be loaded",
                "img srcset | a.png 1x | nothing may be loaded",
                "link rel=\"stylesheet\" href | a.css | nothing may be loaded",
                "link rel=\"icon\" href | https://example.org/i.ico | loaded from elsewhere",
                "link rel=\"preload\" href | https://example.org/i.ico | loaded from elsewhere",
                "link rel=\"canonical\" href | https://example.org/repo/gone.html | there is no file gone.html",
                "meta property=\"og:url\" content | https://example.org/repo/gone.html | there is no file gone.html",
                "meta http-equiv=\"refresh\" content | 0; url=gone.html | there is no file",
                "meta http-equiv=\"refresh\" content | 0; URL='https://elsewhere.example/' | unasked",
                "script src | a.js | nothing may be loaded",
                "form action | https://elsewhere.example?q | ''",
                "button formaction | javascript:x | the scheme javascript:",
                "svg><use href | https://elsewhere.example/a.svg#b | loaded from elsewhere",
                "svg><a xlink:href | javascript:x | the scheme javascript:"
            })
    void aBrokenLinkIsTold(String where, String value, String told) {
        List<Problem> problems = new ArrayList<>(site(BASE, element(where, value)));
        if (told.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).message()).contains(told);
            assertThat(problems.get(0).place().toString()).matches("hrc/58/30/zh/op5.html:14:[0-9]+");
        }
    }

    private static String element(String where, String value) {
        return "<" + where + "=\"" + value + "\">";
    }

    @Test
    void whatIsPromisedMustBeThereAndBeReached() {
        assertThat(site("", "", "hrc/58/30/zh/index.html", "hrc/58/30/zh/index.html#op5")).isEmpty();
        assertThat(site("", "", "gone.html", "hrc/58/30/zh/index.html#op6", "alone.html"))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(
                        "address-unreachable alone.html", "address-missing gone.html",
                        "address-missing hrc/58/30/zh/index.html#op6");
    }

    @Test
    void aPageServedAtAnyDepthNamesItsTargetsInFull() {
        Links links = new Links(BASE, false);
        links.add(page("404.html", "<a href=\"index.html\">a</a><a href=\"" + BASE + "index.html\">b</a>"));
        links.add(page("index.html", ""));
        List<Problem> problems = links.check(List.of("404.html"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).contains("href=\"index.html\"").contains("any depth");
    }

    @Test
    void documentationThatIsMadeLaterIsTakenOnTrustOnlyWhenAsked() {
        for (boolean later : new boolean[] {true, false}) {
            Links links = new Links("", later);
            links.add(page("index.html", "<a href=\"project/index.html\">a</a>"));
            assertThat(links.check(List.of())).hasSize(later ? 0 : 1);
        }
    }

    @Test
    void theOrderOfPagesDoesNotMatter() {
        List<PageFacts> pages = List.of(
                page("index.html", "<a href=\"b.html\">b</a>"),
                page("a.html", "<p><a href=\"b.html\">b</a></p>\n<p><a href=\"b.html#x\">b</a></p>"),
                page("c.html", "<a href=\"b.html\">b</a>"));
        Links forwards = new Links("", false);
        pages.forEach(forwards::add);
        Links backwards = new Links("", false);
        for (int i = pages.size() - 1; i >= 0; i--) {
            backwards.add(pages.get(i));
        }
        assertThat(backwards.check(List.of("b.html"))).isEqualTo(forwards.check(List.of("b.html"))).hasSize(3);
        assertThat(forwards.check(List.of()).get(0).message()).contains("3 links lead there");
    }
}
