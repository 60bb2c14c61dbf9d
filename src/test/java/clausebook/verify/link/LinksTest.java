package clausebook.verify.link;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import clausebook.text.Store;
import clausebook.verify.html.Fixture;
import clausebook.verify.html.PageLinks;
import clausebook.verify.html.PageScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that hold on every static host pass; each that does not is told by its kind. */
class LinksTest {

    private static final String DEEP = "hrc/58/30/zh/op1.html";

    private static List<Problem> check(String link, boolean projectDocs, String... promised) throws IOException {
        Map<String, byte[]> pages = new TreeMap<>();
        pages.put("index.html", page("<a href=\"" + DEEP + "\">x</a><a href=\"a%20b.html#%E9%A9%AC\">y</a>"));
        pages.put("a b.html", page("<p id=\"马\">x</p>"));
        pages.put("404.html", page(""));
        pages.put(DEEP, page("<p id=\"op1\">x</p>" + link));
        Set<String> files = new HashSet<>(pages.keySet());
        files.addAll(Set.of("hrc/58/30/zh/resolution.json", "hrc/58/30/zh/timeline.csv"));
        return check(pages, files, Set.of(promised), projectDocs);
    }

    /** Each address's page, as it was written. */
    private static List<Problem> check(
            Map<String, byte[]> pages, Set<String> files, Set<String> promised, boolean projectDocs)
            throws IOException {
        Links links = new Links(projectDocs, pages::get, Store.MEMORY);
        List<PageLinks> told = new ArrayList<>();
        pages.forEach(
                (address, html) -> told.add(PageScanner.scan(address, html).forLinks()));
        List<Problem> problems =
                new ArrayList<>(links.part("", told, files, promised).problems());
        problems.addAll(links.whole());
        return problems;
    }

    private static byte[] page(String body) {
        return Fixture.page("", body).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"#op1\">x</a>",
                "<a href=\"op1.html#op1\">x</a>",
                "<a href=\"../../../../index.html\">x</a>",
                "<a href=\"./resolution.json\">x</a>",
                "<a href=\"../../../../a%20b.html#%E9%A9%AC\">x</a>",
                "<a href=\"https://docs.un.org/A/HRC/RES/58/30\">x</a>",
                "<a href=\"http://undocs.org/A?b=1\">x</a>",
                "<a href=\"mailto:a@example.org\">x</a>",
                "<svg><a xlink:href=\"#op1\"><text>x</text></a></svg>",
            })
    void goodLinksPass(String link) throws IOException {
        assertThat(check(link, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "broken-link|<a href=\"op2.html\">x</a>",
                "broken-link|<a href=\"OP1.html\">x</a>",
                "broken-link|<a href=\"../../../../project/index.html\">x</a>",
                "broken-anchor|<a href=\"#op2\">x</a>",
                "broken-anchor|<a href=\"#OP1\">x</a>",
                "broken-anchor|<a href=\"timeline.csv#row\">x</a>",
                "link-form|<a href=\"\">x</a>",
                "link-form|<a href=\"#\">x</a>",
                "link-form|<a href=\"/index.html\">x</a>",
                "link-form|<a href=\"//example.org/\">x</a>",
                "link-form|<a href=\"../\">x</a>",
                "link-form|<a href=\"..\">x</a>",
                "link-form|<a href=\"../../../../../index.html\">x</a>",
                "link-form|<a href=\"op1.html?x=1\">x</a>",
                "link-form|<a href=\" op1.html\">x</a>",
                "link-form|<a href=\"java&#10;script:alert(1)\">x</a>",
                "link-form|<a href=\"op1%2.html\">x</a>",
                "link-form|<a href=\"%FF.html\">x</a>",
                "link-form|<a href=\"..\\op1.html\">x</a>",
                "link-form|<a href=\"..%2Fop1.html\">x</a>",
                "link-scheme|<a href=\"javascript:alert(1)\">x</a>",
                "link-scheme|<a href=\"JavaScript&#58;alert(1)\">x</a>",
                "link-scheme|<a href=\"data:text/html,x\">x</a>",
                "link-scheme|<a href=\"file:///etc/passwd\">x</a>",
                "link-scheme|<a href=\"ftp://example.org/\">x</a>",
                "link-scheme|<img src=\"https://example.org/x.png\">",
                "link-scheme|<img srcset=\"https://example.org/x.png 2x\">",
                "link-scheme|<a href=\"#op1\" ping=\"https://example.org/\">x</a>",
                "link-scheme|<meta http-equiv=\"refresh\" content=\"0; url='https://example.org/'\">",
            })
    void badLinksAreTold(String code, String link) throws IOException {
        assertThat(check(link, false)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().file()).isEqualTo(DEEP);
            assertThat(problem.place().line()).isPositive();
            assertThat(problem.hint()).isNotEmpty();
        });
    }

    @Test
    void theProjectsOwnDocumentationIsAllowedWhereItIsBuilt() throws IOException {
        assertThat(check("<a href=\"../../../../project/index.html\">x</a>", true))
                .isEmpty();
    }

    @Test
    void promisesAreKept() throws IOException {
        assertThat(check("", false, DEEP, DEEP + "#op1", "a b.html#马")).isEmpty();
        assertThat(Fixture.codes(check("", false, "gone.html", DEEP + "#op1-a", "404.html#x")))
                .containsExactly("lost-page", "lost-page", "lost-page");
    }

    @Test
    void aPageThatNobodyLinksIsTold() throws IOException {
        Map<String, byte[]> pages = new TreeMap<>();
        pages.put("index.html", page(""));
        pages.put("alone.html", page("<a href=\"alone.html\">x</a>"));
        assertThat(check(pages, pages.keySet(), Set.of(), false))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("unreachable-page");
                    assertThat(problem.place().file()).isEqualTo("alone.html");
                });
        pages.put(
                "alone.html",
                Fixture.replaced(Fixture.page("", ""), "<title>", "<meta name=\"robots\" content=\"noindex\">\n<title>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(check(pages, pages.keySet(), Set.of(), false)).isEmpty();
        assertThat(Fixture.codes(check(Map.of(), Set.of(), Set.of(), false))).containsExactly("lost-page");
    }

    /** What leads from part to part waits in the store, and is told as if it had never been away. */
    @Test
    void linksBetweenPartsAreHeldThoughTheyWaitedOutsideTheMemory() throws IOException {
        List<byte[]> waiting = new ArrayList<>();
        Map<String, byte[]> pages = new LinkedHashMap<>();
        pages.put(
                "hrc/58/1/op1.html",
                page("<p id=\"op1\">x</p><a href=\"../2/op1.html#op1\">y</a>\n<a href=\"../2/op1.html#op9\">z</a>"));
        pages.put("hrc/58/2/op1.html", page("<p id=\"op1\">x</p><a href=\"../3/op1.html\">y</a>"));
        pages.put("hrc/58/4/op1.html", page("<p id=\"op1\">x</p>"));
        pages.put("index.html", page("<a href=\"hrc/58/1/op1.html\">x</a>"));
        Links links = new Links(false, pages::get, bytes -> {
            int at = waiting.size();
            waiting.add(bytes.clone());
            return () -> waiting.get(at);
        });
        for (Map.Entry<String, byte[]> one : pages.entrySet()) {
            String address = one.getKey();
            assertThat(links.part(
                                    address.substring(0, address.lastIndexOf('/') + 1),
                                    List.of(PageScanner.scan(address, one.getValue())
                                            .forLinks()),
                                    List.of(address),
                                    List.of())
                            .problems())
                    .isEmpty();
        }
        assertThat(waiting).isNotEmpty();
        assertThat(links.leaving("hrc/58/1/"))
                .contains(new TreeMap<>(Map.of("hrc/58/2/op1.html", Set.of("op1", "op9"))));
        assertThat(links.whole())
                .extracting(problem -> problem.code() + " " + problem.place().file() + ":"
                        + problem.place().line())
                .containsExactlyInAnyOrder(
                        "broken-anchor hrc/58/1/op1.html:13",
                        "broken-link hrc/58/2/op1.html:12",
                        "unreachable-page hrc/58/4/op1.html:0");
    }
}
