package clausebook.plan.work;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.text.WhiteSpace;
import clausebook.un.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The finished pages of resolution 58/30, held against its text and against the budgets. */
class WorkPagesTest {

    private static final String ZH = "hrc/58/30/zh/";
    private static final Pattern SPACE_BESIDE_HAN = Pattern.compile(
            "[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF01-\\uFF65]\\s|\\s[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF01-\\uFF65]");

    private static Resolution resolution;
    private static RenderedWork work;

    @BeforeAll
    static void render() {
        resolution = RenderedWork.mali();
        work = RenderedWork.of(RenderedWork.config(Language.ZH, ""), resolution);
    }

    @Test
    void theWholeTextPageHoldsEveryCharacterOfTheSourceInItsOrder() {
        String marked = WhiteSpace.removedFrom(RenderedWork.marked(work.page(ZH + "index.html"), Language.ZH));
        assertThat(marked)
                .isEqualTo(PlacedText.of(resolution))
                .isEqualTo(resolution.source().text())
                .hasSize(4014);
    }

    @Test
    void everyClausePageAndNeutralPageHoldsItsPart() {
        for (Clause clause : resolution.clauses()) {
            for (String address : List.of(ZH + clause.id() + ".html", "hrc/58/30/" + clause.id() + ".html")) {
                String marked = RenderedWork.marked(work.page(address), Language.ZH);
                assertThat(WhiteSpace.removedFrom(marked)).as(address).isEqualTo(PlacedText.of(clause));
            }
        }
    }

    @Test
    void markedTextIsNeverNestedHiddenOrGivenSpaces() {
        work.pages().keySet().forEach(address -> {
            Document page = work.page(address);
            assertThat(page.select("[data-source] [data-source]")).as(address).isEmpty();
            assertThat(page.select("[hidden], [style], template [data-source]"))
                    .as(address)
                    .isEmpty();
            page.select("[data-source]")
                    .forEach(element ->
                            assertThat(element.wholeText()).as(address).doesNotContainPattern(SPACE_BESIDE_HAN));
        });
    }

    @Test
    void theWholeTextCarriesEachClausesAnchorOnce() {
        Document page = work.page(ZH + "index.html");
        List<String> ids = resolution.clauses().stream().map(Clause::id).toList();
        assertThat(page.select("[id]").eachAttr("id").stream().filter(ids::contains))
                .containsExactlyElementsOf(ids);
        for (String id : ids) {
            assertThat(page.select("#" + id + " a[href=" + id + ".html]"))
                    .as(id)
                    .isNotEmpty();
        }
    }

    @Test
    void noAnchorIsDoubledAndEveryLinkWithinTheWorkLeadsSomewhere() {
        Map<String, Set<String>> anchors = new LinkedHashMap<>();
        work.pages().keySet().forEach(address -> {
            List<String> ids = work.page(address).select("[id]").eachAttr("id");
            assertThat(ids).as(address).doesNotHaveDuplicates();
            anchors.put(address, new HashSet<>(ids));
        });
        work.pages()
                .keySet()
                .forEach(address -> work.page(address).select("a[href]").forEach(link -> {
                    String href = link.attr("href");
                    String target = href.startsWith("https:") ? "" : resolve(address, href);
                    if (target.startsWith("hrc/") && !target.matches(".*/(resolution|timeline|citations)\\.[a-z]+")) {
                        String page = target.replaceAll("#.*", "");
                        assertThat(anchors).as(address + " -> " + href).containsKey(page);
                        if (target.contains("#")) {
                            assertThat(anchors.get(page))
                                    .as(address + " -> " + href)
                                    .contains(target.replaceAll(".*#", ""));
                        }
                    }
                }));
    }

    private static String resolve(String from, String href) {
        return href.startsWith("#")
                ? from + href
                : java.net.URI.create(from).resolve(href).toString();
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        work.pages().keySet().forEach(address -> {
            int level = 0;
            for (Element heading : work.page(address).select("main h1, main h2, main h3, main h4")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(address + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        });
    }

    @Test
    void aNoteWhoseTextTheSourceLacksSaysSoAtItsPlace() {
        Document page = work.page(ZH + "pp8.html");
        assertThat(page.select("blockquote a[href=#fn1]").text()).isEqualTo("1");
        assertThat(page.getElementById("fn1").text()).contains("没有收录这条脚注的文字");
        assertThat(page.select("#fn1 a").attr("href")).isEqualTo("#fn1-mark");
        assertThat(page.getElementById("fn1-mark")).isNotNull();
    }

    @Test
    void aClausePageBeginsWithTheTextAndKeepsItsOrder() {
        Document page = work.page(ZH + "op23.html");
        assertThat(page.select("h1").text()).isEqualTo("第23段");
        assertThat(page.select("main h1, main blockquote, main .steps, main .cite, main h2[id]")
                        .eachAttr("class"))
                .startsWith("clause", "steps", "cite");
        assertThat(page.select("h2[id]").eachAttr("id"))
                .containsSubsequence("cite", "this", "cites", "citedby", "related", "history");
        assertThat(page.select("blockquote b").eachText()).contains("决定");
    }

    @Test
    void theCitationBoxGivesTheFormsThatLawyersUse() {
        Document operative = work.page(ZH + "op23.html");
        assertThat(operative.getElementById("c-un").text()).isEqualTo("人权理事会第 58/30 号决议，第 23 段");
        assertThat(operative.getElementById("c-permalink").text()).isEqualTo("hrc/58/30/zh/op23.html");
        assertThat(operative.getElementById("c-gbt7714").text())
                .startsWith("联合国人权理事会. 向马里提供人权领域的技术援助和能力建设: A/HRC/RES/58/30: 第 23 段[Z/OL]. (2025-04-04)[引用日期].");
        assertThat(operative.getElementById("c-oscola").text())
                .isEqualTo("UNHRC Res 58/30 (4 April 2025) UN Doc A/HRC/RES/58/30, para 23");
        assertThat(operative.getElementById("c-bluebook").text())
                .isEqualTo("Human Rights Council Res. 58/30, ¶ 23, U.N. Doc. A/HRC/RES/58/30 (Apr. 4, 2025)");
        assertThat(operative.getElementById("c-apa-text").text()).isEqualTo("（联合国人权理事会，2025，第 23 段）");
        assertThat(operative.getElementById("c-bibtex").wholeText()).contains("note = {第 23 段},\n");
        assertThat(operative.select(".cite details a").eachAttr("href"))
                .containsExactly("citations.bib", "citations.ris", "citations.json");
        assertThat(operative.select(".cite details .field")).hasSize(10);
        assertThat(operative.getElementById("c-sha256").text()).matches("[0-9a-f]{64}");
        assertThat(work.page(ZH + "pp5.html").getElementById("c-un").text()).isEqualTo("人权理事会第 58/30 号决议，序言部分第五段");
        RenderedWork based = RenderedWork.of(RenderedWork.config(Language.ZH, "https://example.org/c/"), resolution);
        assertThat(based.page(ZH + "op23.html").getElementById("c-permalink").text())
                .isEqualTo("https://example.org/c/hrc/58/30/zh/op23.html");
    }

    @Test
    void theTimelineTellsTheSameInFigureAndTable() {
        Document page = work.page(ZH + "timeline.html");
        Element table = page.select("table").first();
        List<String> events = table.select("time").eachAttr("datetime");
        assertThat(events)
                .startsWith("2013-03-21", "2014-03-28", "2016-03-24")
                .endsWith("2025-04-04")
                .hasSize(12);
        assertThat(table.select("tr.not-cited").text())
                .contains("2015年")
                .contains("本决议未引用")
                .contains("这不表示当年没有决议");
        assertThat(table.select("tr.due").eachText()).hasSize(2).allMatch(row -> row.contains("文本没有给出日期"));
        assertThat(table.text()).contains("距上次24个月").contains("距上次9个月");
        assertThat(page.select("tbody td + td"))
                .as("on a phone cells stand in a line, and words of two may not run together")
                .isNotEmpty()
                .allMatch(cell -> cell.previousSibling() instanceof TextNode);
        List<String> spoken = page.select("svg a").eachAttr("aria-label");
        assertThat(spoken)
                .as("what is heard has what is seen in it")
                .contains("2014年3月28日 第25/36号决议 延长 25/36 2014-03-28", "2015 本决议未引用");
        assertThat(page.select("svg a")).allSatisfy(link -> {
            Element hit = link.select("rect.hit").first();
            assertThat(Integer.parseInt(hit.attr("width"))).isGreaterThanOrEqualTo(44);
            assertThat(Integer.parseInt(hit.attr("height"))).isGreaterThanOrEqualTo(44);
        });
    }

    @Test
    void theSourcePageCountsEachPart() {
        Document page = work.page(ZH + "source.html");
        assertThat(page.getElementById("placed-characters").attr("value")).isEqualTo("4014");
        assertThat(page.getElementById("placed-characters").text()).isEqualTo("4,014");
        assertThat(page.select("table data").eachAttr("value"))
                .containsExactly("86", "6", "1497", "2399", "26", "4014", "0", "4014");
        assertThat(page.text())
                .contains(resolution.source().sha256())
                .contains("接行")
                .doesNotContain("content/");
    }

    @Test
    void everyPageKeepsToItsBudget() throws IOException {
        for (Map.Entry<String, byte[]> page : work.pages().entrySet()) {
            String file = page.getKey().substring(page.getKey().lastIndexOf('/') + 1);
            boolean clause = file.matches("(pp|op)[0-9]+\\.html");
            boolean whole = page.getKey().equals(ZH + "index.html");
            boolean timeline = file.equals("timeline.html");
            int raw = clause ? 30 : whole ? 60 : timeline ? 40 : 100;
            int packed = clause ? 10 : whole ? 20 : timeline ? 12 : 14;
            assertThat(page.getValue().length).as(page.getKey()).isLessThanOrEqualTo(raw * 1024);
            assertThat(gzip(page.getValue())).as(page.getKey() + " packed").isLessThanOrEqualTo(packed * 1024);
            if (clause) {
                assertThat(work.page(page.getKey()).select("*").size())
                        .as(page.getKey())
                        .isLessThanOrEqualTo(800);
            }
        }
        Document page = work.page(ZH + "op23.html");
        assertThat(page.select("style").html().getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(8 * 1024);
        assertThat(page.select("script"))
                .singleElement()
                .satisfies(script -> assertThat(script.data().length()).isLessThanOrEqualTo(600));
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
