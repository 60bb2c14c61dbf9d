package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.golden.GoldenFolder;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One work in six languages: side by side, each in its own direction, joined by links, and held against each other. */
class SixLanguagesTest {

    private static final String BASE = "https://example.org/clauses/";

    @TempDir
    static Path shared;

    @TempDir
    Path scratch;

    private static Path site;

    @BeforeAll
    static void build() {
        site = SixSite.of(shared).site();
    }

    private static Document page(String address) throws IOException {
        return page(site, address);
    }

    private static Document page(Path in, String address) throws IOException {
        return Jsoup.parse(Files.readString(in.resolve(address)));
    }

    private static String work(String rest) {
        return SixSite.WORK + "/" + rest;
    }

    /** What a page says, from {@code <main>} to its end, with the links of its head. */
    private static String shown(Path in, String address) throws IOException {
        String bytes = Files.readString(in.resolve(address));
        StringBuilder shown = new StringBuilder();
        bytes.lines()
                .filter(line -> line.startsWith("<link rel=\""))
                .forEach(line -> shown.append(line).append('\n'));
        return shown.append(bytes, bytes.indexOf("<main"), bytes.indexOf("<footer"))
                .toString();
    }

    @Test
    void theNeutralPagesAreAsExpected() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("op2.html", shown(site, work("op2.html")));
        pages.put("index.html", shown(site, work("index.html")));
        new GoldenFolder("six").check(pages);
    }

    @Test
    void everyPartIsARowWithACellForEachLanguage() throws IOException {
        Document page = page(work("op2.html"));
        assertThat(page.select(".row").eachAttr("id")).containsExactly("op2", "op2-a", "op2-b", "op2-b-i", "op2-b-ii");
        for (Element row : page.select(".row")) {
            assertThat(row.select("blockquote").eachAttr("lang"))
                    .as(row.id())
                    .containsExactly("ar", "zh-Hans", "en", "fr", "ru", "es");
            assertThat(row.select("blockquote").eachAttr("dir"))
                    .containsExactly("rtl", "ltr", "ltr", "ltr", "ltr", "ltr");
            assertThat(row.select("[data-source]").eachAttr("data-source"))
                    .containsExactly("ar", "zh", "en", "fr", "ru", "es");
        }
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void everyLanguageHasItsOwnPagesInItsOwnWordsAndDirection() throws IOException {
        for (Language language : Language.values()) {
            String code = language.code();
            for (String address : List.of(
                    code + "/index.html",
                    code + "/about.html",
                    code + "/actions.html",
                    work(code + "/index.html"),
                    work(code + "/op2.html"),
                    work(code + "/references.html"),
                    work(code + "/source.html"),
                    work(code + "/timeline.html"))) {
                Document page = page(address);
                Element html = page.selectFirst("html");
                assertThat(html.attr("lang")).as(address).isEqualTo(language.htmlTag());
                assertThat(html.attr("dir")).as(address).isEqualTo(language.direction());
                assertThat(page.select("body > .where > nav.langs a").eachAttr("hreflang"))
                        .as(address)
                        .hasSize(5)
                        .doesNotContain(language.htmlTag());
                assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + address);
                assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                        .as(address)
                        .contains("ar", "zh-Hans", "en", "fr", "ru", "es");
            }
        }
    }

    @Test
    void aClausePageLeadsToItsOtherLanguagesAndToAllOfThem() throws IOException {
        Document page = page(work("fr/op2.html"));
        assertThat(page.select("main .side a[hreflang]").eachAttr("href"))
                .containsExactly(
                        "../ar/op2.html", "../zh/op2.html", "../en/op2.html", "../ru/op2.html", "../es/op2.html");
        assertThat(page.select("main .side a").eachAttr("href")).contains("../op2.html");
        assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo(BASE + work("op2.html"));
        assertThat(page.select("link[hreflang=ar]").attr("href")).isEqualTo(BASE + work("ar/op2.html"));
    }

    @Test
    void foreignRunsInArabicAreIsolated() throws IOException {
        for (String address : List.of(work("ar/index.html"), work("ar/pp4.html"), work("pp4.html"))) {
            Document page = page(address);
            assertThat(page.select("[data-source=ar] bdi[lang=und-Latn]").eachText())
                    .as(address)
                    .contains("A/HRC/59/70");
            page.select("[data-source=ar] bdi").remove();
            assertThat(page.select("[data-source=ar]").text())
                    .as(address)
                    .contains("الخاص")
                    .doesNotContainPattern("[A-Za-z]");
        }
    }

    @Test
    void theSixTextsAgree() {
        InProcess run = build(SixSite.content(scratch));
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).doesNotContain("parity-");
    }

    private InProcess build(Path content) {
        return InProcess.run(
                "build",
                "--content",
                content.toString(),
                "--out",
                scratch.resolve("site").toString());
    }

    @Test
    void whatALanguageLacksIsSaidOnThePageAndByTheBuild() throws IOException {
        Path content = SixSite.content(scratch);
        Trees.edit(content.resolve(work("zh.txt")), text -> text.replace("㈡ 研究人员；\n\n", ""));
        Trees.edit(
                content.resolve(work("ru.txt")),
                text -> text.replace("4. постановляет продолжать заниматься этим вопросом.\n\n", ""));
        Files.delete(content.resolve(work("es.txt")));
        InProcess run = build(content);
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output())
                .contains("warning[parity-subparagraph]: zh: sub-paragraph op2-b-ii is missing here; it stands in ar (")
                .contains("warning[parity-paragraph]: ru: paragraph op4 is missing here; it stands in ar (");

        Path built = scratch.resolve("site");
        Element row = page(built, work("op2.html")).getElementById("op2-b-ii");
        assertThat(row.select("p.gap").text()).isEqualTo("中文 · 这一语文的文本没有这一部分");
        assertThat(row.select("blockquote").eachAttr("lang")).containsExactly("ar", "en", "fr", "ru");

        Document neutral = page(built, work("op4.html"));
        assertThat(neutral.select(".row blockquote").eachAttr("lang")).containsExactly("ar", "zh-Hans", "en", "fr");
        assertThat(neutral.select("main li:has(.gap)").text()).isEqualTo("Русский 本站收录的这一语文文本中没有此段");
        assertThat(neutral.select("main p.gap").text()).isEqualTo("本站没有以下语文的文本： Español");
        assertThat(neutral.select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("ar", "zh-Hans", "en", "fr", "x-default");
        assertThat(page(built, work("index.html")).select("main p.gap span").eachText())
                .containsExactly("Español");
        assertThat(page(built, "hrc/58/30/op1.html").select("main p.gap span").eachText())
                .containsExactly("العربية", "English", "Français", "Русский", "Español");
    }

    @Test
    void aTextSpeaksItsLanguageOnASiteThatHasNoHomeInIt() throws IOException {
        Path content = SixSite.content(scratch);
        Files.writeString(content.resolve("site.yaml"), "title: Clausebook\nlanguages: [en, zh]\n");
        InProcess run = build(content);
        assertThat(run.exit()).as(run.output()).isZero();
        Document page = page(scratch.resolve("site"), work("ar/op1.html"));
        assertThat(page.selectFirst("h1").text()).isEqualTo("الفقرة 1");
        assertThat(page.select("footer nav a").eachAttr("href")).contains("../../../../en/about.html");
        assertThat(scratch.resolve("site/ar")).doesNotExist();
    }

    @Test
    void aKeyThatTheLanguageOfATextLacksStopsTheBuild() throws IOException {
        Path content = SixSite.content(scratch);
        Files.writeString(content.resolve("site.yaml"), "title: Clausebook\nlanguages: [en, zh]\n");
        Path templates = Trees.tree(CommandRun.PROJECT.resolve("templates"), scratch.resolve("templates"));
        Trees.edit(templates.resolve("i18n/ru.properties"), text -> text.replaceFirst("(?m)^clause\\.op=.*\n", ""));
        InProcess run = InProcess.run(
                "build",
                "--content",
                content.toString(),
                "--templates",
                templates.toString(),
                "--out",
                scratch.resolve("site").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output())
                .contains("error[word-missing]")
                .contains("\"clause.op\"")
                .contains("ru.properties");
        assertThat(scratch.resolve("site")).doesNotExist();
    }

    /** The real text of Security Council resolution 2690 (2023), where a folder of real documents is given. */
    @Test
    void resolution2690StandsInSixLanguagesAndNamesTheClauseThatCitesIt() throws IOException {
        String corpus = System.getProperty("corpus", "");
        Path texts = Path.of(corpus, "akn/s-res-2690-2023");
        Assumptions.assumeTrue(!corpus.isEmpty() && Files.isDirectory(texts), "no folder of real documents (-Dcorpus)");
        Path content = Trees.content(scratch.resolve("content"));
        Trees.tree(texts, content.resolve("sc/2690"));
        try (Stream<Path> files = Files.list(content.resolve("sc/2690"))) {
            for (Path file :
                    files.filter(each -> !each.toString().endsWith(".xml")).toList()) {
                Files.delete(file);
            }
        }
        InProcess run = build(content);
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).doesNotContain("parity-");
        Path built = scratch.resolve("site");
        assertThat(page(built, "hrc/58/30/zh/pp22.html").select("a").eachAttr("href"))
                .contains("../../../../sc/2690/zh/index.html");
        for (Language language : Language.values()) {
            Document cover = page(built, "sc/2690/" + language.code() + "/index.html");
            assertThat(cover.select("html").attr("dir")).isEqualTo(language.direction());
            assertThat(cover.select("section[aria-labelledby=citedby] a").eachAttr("href"))
                    .as(language.code())
                    .containsExactly(
                            language == Language.ZH
                                    ? "../../../hrc/58/30/zh/pp22.html"
                                    : "../../../hrc/58/30/pp22.html");
        }
        assertThat(page(built, "sc/2690/op1.html").select(".row blockquote").eachAttr("lang"))
                .containsExactly("ar", "zh-Hans", "en", "fr", "ru", "es");
    }
}
