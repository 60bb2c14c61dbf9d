package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the first site must find, read from the finished pages and held against the known facts. */
class FirstSiteTest {

    @TempDir
    static Path scratch;

    private static Path site;
    private static Path work;

    /** Every cited resolution: anchor, symbol, date, role (facts read from the text by hand). */
    private static final List<List<String>> CITED = List.of(
            List.of("a-res-60-251", "A/RES/60/251", "2006-03-15", "institution"),
            List.of("a-hrc-res-5-1", "A/HRC/RES/5/1", "2007-06-18", "institution"),
            List.of("a-hrc-res-5-2", "A/HRC/RES/5/2", "2007-06-18", "institution"),
            List.of("a-hrc-res-20-17", "A/HRC/RES/20/17", "2012-07-06", "background"),
            List.of("a-hrc-res-22-18", "A/HRC/RES/22/18", "2013-03-21", "establishes"),
            List.of("a-hrc-res-25-36", "A/HRC/RES/25/36", "2014-03-28", "extends"),
            List.of("a-hrc-res-31-28", "A/HRC/RES/31/28", "2016-03-24", "extends"),
            List.of("a-hrc-res-34-39", "A/HRC/RES/34/39", "2017-03-24", "extends"),
            List.of("a-hrc-res-37-39", "A/HRC/RES/37/39", "2018-03-23", "extends"),
            List.of("a-hrc-res-40-26", "A/HRC/RES/40/26", "2019-03-22", "extends"),
            List.of("a-hrc-res-43-38", "A/HRC/RES/43/38", "2020-06-22", "extends"),
            List.of("a-hrc-res-46-28", "A/HRC/RES/46/28", "2021-03-24", "extends"),
            List.of("a-hrc-res-49-34", "A/HRC/RES/49/34", "2022-04-01", "extends"),
            List.of("a-hrc-res-52-42", "A/HRC/RES/52/42", "2023-04-04", "extends"),
            List.of("a-hrc-res-55-25", "A/HRC/RES/55/25", "2024-04-04", "extends"),
            List.of("s-res-2690-2023", "S/RES/2690 (2023)", "2023-06-30", "legal-basis"));

    @BeforeAll
    static void build() {
        site = BuiltSite.of(scratch).site();
        work = site.resolve("hrc/58/30");
    }

    static List<String> clauses() {
        List<String> ids = new ArrayList<>();
        IntStream.rangeClosed(1, 23).forEach(n -> ids.add("pp" + n));
        IntStream.rangeClosed(1, 31).forEach(n -> ids.add("op" + n));
        return ids;
    }

    private static Document read(Path page) {
        try {
            return Jsoup.parse(page, "UTF-8");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** English pages lead to lists that are Chinese on this site. */
    @Test
    void whatIsOnePageForAllLanguagesSaysWhatItIsInEach() throws IOException {
        assertThat(read(site.resolve("downloads/index.html"))
                        .select("main li[lang=en]")
                        .eachText())
                .contains("Downloads");
        assertThat(read(site.resolve("mandates/index.html"))
                        .select("main li[lang=en]")
                        .eachText())
                .contains("Mandates");
    }

    @Test
    void everyClauseHasItsPages() throws IOException {
        assertThat(pages(work.resolve("zh"))).containsAll(clauses());
        assertThat(pages(work.resolve("zh")).stream().filter(name -> name.matches("(pp|op).*")))
                .hasSize(54);
        assertThat(pages(work).stream().filter(name -> name.matches("(pp|op).*")))
                .containsExactlyInAnyOrderElementsOf(clauses());
        Document whole = read(work.resolve("zh/index.html"));
        assertThat(whole.select("[id]").eachAttr("id").stream().filter(id -> id.matches("(pp|op)[0-9]+")))
                .containsExactlyElementsOf(clauses());
    }

    private static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .toList();
        }
    }

    @Test
    void everyCharacterOfTheSourceIsPlacedInOrder() throws IOException {
        String source = Files.readString(CommandRun.PROJECT.resolve("content/hrc/58/30/zh.txt"));
        Document whole = read(work.resolve("zh/index.html"));
        assertThat(marked(whole)).isEqualTo(withoutWhiteSpace(source)).hasSize(4014);
        StringBuilder clauses = new StringBuilder();
        for (String id : clauses()) {
            clauses.append(marked(read(work.resolve("zh/" + id + ".html"))));
        }
        assertThat(clauses).hasSize(1497 + 2399);
        assertThat(withoutWhiteSpace(source)).contains(clauses);
        Document counted = read(work.resolve("zh/source.html"));
        assertThat(counted.select("data").eachAttr("value")).contains("4014", "86", "6", "1497", "2399", "26");
        assertThat(counted.text()).contains(Trees.sha256(CommandRun.PROJECT.resolve("content/hrc/58/30/zh.txt")));
    }

    private static String marked(Document page) {
        StringBuilder text = new StringBuilder();
        page.select("[data-source]").forEach(element -> text.append(element.wholeText()));
        return withoutWhiteSpace(text.toString());
    }

    private static String withoutWhiteSpace(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }

    @Test
    void everyCitedResolutionHasItsAnchorDateRoleAndLinksBack() {
        Document references = read(work.resolve("zh/references.html"));
        List<String> found = references.select("section[id], article[id], li[id]").eachAttr("id").stream()
                .filter(id -> id.startsWith("a-") || id.startsWith("s-"))
                .toList();
        assertThat(found)
                .containsExactlyElementsOf(CITED.stream().map(row -> row.get(0)).toList());
        for (List<String> row : CITED) {
            Element entry = references.getElementById(row.get(0));
            assertThat(entry.text()).contains(row.get(1));
            assertThat(entry.select("time").eachAttr("datetime")).contains(row.get(2));
            assertThat(entry.select("[data-role]").attr("data-role"))
                    .as(row.get(0))
                    .isEqualTo(row.get(3));
            assertThat(entry.select("a[rel~=external]").eachAttr("href"))
                    .anyMatch(link -> link.startsWith("https://docs.un.org/zh/"));
            assertThat(entry.select("a:not([rel~=external])").eachAttr("href"))
                    .as("links back of " + row.get(0))
                    .anyMatch(link -> link.matches("(index\\.html#|)?(pp|op)[0-9]+(\\.html)?(#.*)?"));
        }
    }

    @Test
    void everyCitationInAClauseLinksToItsAnchor() {
        int links = 0;
        Document references = read(work.resolve("zh/references.html"));
        for (String id : clauses()) {
            for (Element link :
                    read(work.resolve("zh/" + id + ".html")).select("[data-source] a[href^=references.html#]")) {
                String anchor = link.attr("href").substring("references.html#".length());
                assertThat(references.getElementById(anchor))
                        .as(id + " -> " + anchor)
                        .isNotNull();
                links++;
            }
        }
        assertThat(links).as("links from clauses to references").isGreaterThanOrEqualTo(16 + 13);
        assertThat(read(work.resolve("zh/pp5.html")).select("[data-source] a[href^=references.html#a-hrc-res-]"))
                .hasSize(12);
    }

    @Test
    void namedInstrumentsHaveAnchors() {
        Document references = read(work.resolve("zh/references.html"));
        assertThat(references.select("[id]").eachAttr("id"))
                .contains("un-charter", "udhr", "iccpr", "icescr", "crc-opac", "safe-schools-declaration");
        for (String name : List.of(
                "《和平与全国和解宪章》", "《民族和解法》", "《消除性别暴力国家方案》", "《刑法》", "《刑事诉讼法》", "《军事司法法》", "《关于释放和移交与武装部队和团体有关联儿童的议定书》")) {
            assertThat(references.select("[id^=x-]").stream()
                            .anyMatch(entry -> entry.text().contains(name)))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void theTimelineTellsWhatTheTextTells() {
        Document timeline = read(work.resolve("zh/timeline.html"));
        List<String> dates = timeline.select("table").first().select("time").eachAttr("datetime");
        List<String> expected = new ArrayList<>(
                CITED.subList(4, 15).stream().map(row -> row.get(2)).toList());
        expected.add("2025-04-04");
        assertThat(dates).containsExactlyElementsOf(expected);
        assertThat(timeline.select("table").first().text())
                .contains("2015")
                .contains("未引用")
                .contains("第六十一届会议");
        assertThat(timeline.select("svg a"))
                .as("events of the drawing that are links")
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(timeline.text()).contains("这不表示当年没有决议");
        assertThat(timeline.select("time").eachAttr("datetime")).noneMatch(date -> date.compareTo("2025-04-04") > 0);
    }

    @Test
    void aMissingYearBecomesAGap() throws IOException {
        Path content = Trees.content(scratch.resolve("without-2023/content"));
        // The ledger belongs to the full text; this text is another one.
        Files.deleteIfExists(content.resolve("hrc/58/30/permalinks.tsv"));
        Trees.edit(content.resolve("hrc/58/30/zh.txt"), text -> text.replace("2023 年 4 月 4 日第 52/42 号和", ""));
        Document timeline = read(
                BuiltSite.of(scratch.resolve("without-2023"), content).site().resolve("hrc/58/30/zh/timeline.html"));
        List<String> gaps = timeline.select("table").first().select("tr").eachText().stream()
                .filter(row -> row.contains("未引用"))
                .toList();
        assertThat(gaps).hasSize(2);
        assertThat(gaps.get(0)).contains("2015");
        assertThat(gaps.get(1)).contains("2023");
    }

    @Test
    void notesWhoseTextIsMissingAreMarksThatSaySo() {
        assertThat(marked(read(work.resolve("zh/pp8.html")))).isEqualTo("注意到马里人权状况独立专家的报告，1");
        assertThat(marked(read(work.resolve("zh/pp20.html")))).endsWith("结论，2");
        assertThat(read(work.resolve("zh/pp8.html")).text()).contains("脚注");
    }

    @Test
    void theHomePageLeadsToEverything() {
        java.util.Deque<Path> open = new java.util.ArrayDeque<>(List.of(site.resolve("index.html")));
        java.util.Set<Path> seen = new java.util.HashSet<>(open);
        while (!open.isEmpty()) {
            Path page = open.remove();
            if (!page.toString().endsWith(".html")) {
                continue;
            }
            for (String href : read(page).select("a[href]").eachAttr("href")) {
                if (href.contains(":")) {
                    continue;
                }
                String file = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
                Path target =
                        file.isEmpty() ? page : page.getParent().resolve(file).normalize();
                assertThat(target).as(page + " -> " + href).exists();
                if (seen.add(target)) {
                    open.add(target);
                }
            }
        }
        try (Stream<Path> all = Files.walk(site)) {
            List<String> unreached = all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !seen.contains(file) && !file.endsWith("404.html"))
                    .map(file -> site.relativize(file).toString())
                    .toList();
            assertThat(unreached).isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
