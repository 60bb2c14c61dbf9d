package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader finds on a site of several resolutions on one subject, and that it stays when others come. */
class SeriesTest {

    @TempDir
    Path scratch;

    private Path content;
    private Path site;

    @BeforeEach
    void threeRenewals() throws IOException {
        content = Trees.content(scratch.resolve("content"));
        Path renewals = CommandRun.PROJECT.resolve("src/test/resources/golden/series/renewals/content/hrc");
        for (String session : List.of("40", "43", "46")) {
            Trees.tree(renewals.resolve(session), content.resolve("hrc").resolve(session));
        }
        site = scratch.resolve("site");
        build();
    }

    private void build() {
        InProcess run = InProcess.run("build", "--content", content.toString(), "--out", site.toString());
        assertThat(run.exit()).as(run.output()).isZero();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(site.resolve(address), "UTF-8");
    }

    @Test
    void twoTextsStandBesideEachOther() throws IOException {
        Document page = page("hrc/43/38/en/compare/hrc-40-26.html");
        assertThat(page.select("section#op2 del").eachText()).containsExactly("Urges");
        assertThat(page.select("section#op2 ins").eachText()).containsExactly("Encourages");
        assertThat(page.select("section#op2").text()).contains("“Urges” (urge) became “Encourages” (encourage)");
        assertThat(page.select("section#op8").hasClass("new")).isTrue();
        assertThat(page.select("section.split a").eachAttr("href"))
                .contains("../op5.html", "../op6.html", "../../../../40/26/en/op6.html");
    }

    @Test
    void aClauseShowsWhereItStoodBeforeAndStandsLater() throws IOException {
        Document page = page("hrc/43/38/en/op2.html");
        assertThat(page.select(".texts a").eachAttr("href"))
                .contains(
                        "../../../46/28/en/op2.html",
                        "../../../40/26/en/op2.html",
                        "compare/hrc-40-26.html",
                        "../../../46/28/en/compare/hrc-43-38.html");
        assertThat(page("hrc/43/38/en/op8.html").select(".texts").text())
                .contains("not in the later text")
                .contains("not in the earlier text");
    }

    @Test
    void aMandateIsToldByAllTextsTogether() throws IOException {
        String key = key();
        Document page = page("mandates/" + key + "/en.html");
        assertThat(page.select("table time").eachAttr("datetime"))
                .containsExactly("2013-03-21", "2018-03-23", "2019-03-22", "2020-06-22", "2021-03-24");
        assertThat(page.select("table tr.not-cited th").eachText()).containsExactly("2014", "2015", "2016", "2017");
        assertThat(page.text()).contains("Not mentioned in 46/28").contains("the texts give different dates");
        assertThat(page("mandates/" + key + "/index.html")
                        .select("dl [lang=zh-Hans]")
                        .text())
                .contains("卢里坦尼亚人权状况独立专家");
        assertThat(page("hrc/43/38/en/timeline.html").select("a[href$='" + key + "/en.html']"))
                .isNotEmpty();
    }

    private String key() throws IOException {
        try (var folders = Files.list(site.resolve("mandates"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                if (Files.readString(folder.resolve("index.html")).contains("卢里坦尼亚")) {
                    return folder.getFileName().toString();
                }
            }
        }
        throw new AssertionError("no page of the mandate");
    }

    @Test
    void aDocumentThatIsNotHeldListsItsCitersAndItsRole() throws IOException {
        Document page = page("cited/a-hrc-res-22-18.html");
        assertThat(page.select("section h2 a").eachText()).contains("40/26", "43/38", "46/28", "58/30");
        assertThat(page.text()).contains("设立");
        assertThat(page("hrc/58/30/zh/references.html")
                        .select("#a-hrc-res-22-18 a[href$='cited/a-hrc-res-22-18.html']"))
                .isNotEmpty();
    }

    @Test
    void bodiesSessionsAndYearsHaveLists() throws IOException {
        assertThat(page("en/hrc.html").select("main a").eachAttr("href")).contains("hrc-40.html", "hrc-58.html");
        assertThat(page("en/hrc-43.html").text()).contains("Technical assistance and capacity-building for Ruritania");
        assertThat(page("zh/year-2025.html").select("main a").eachAttr("href")).contains("../hrc/58/30/zh/index.html");
    }

    @Test
    void aTextThatComesBetweenTwoOthersTakesNoPageAway() throws IOException {
        List<String> before = Files.readAllLines(site.resolve("SHA256SUMS")).stream()
                .map(line -> line.substring(66))
                .toList();
        Path between = content.resolve("hrc/44/1/en.txt");
        Files.createDirectories(between.getParent());
        Files.writeString(
                between,
                Files.readString(content.resolve("hrc/43/38/en.txt"))
                        .replace("Forty-third", "Forty-fourth")
                        .replace("43/38.", "44/1.")
                        .replace("22 June 2020", "17 July 2020"));
        build();
        assertThat(before)
                .allSatisfy(address -> assertThat(site.resolve(address)).exists());
        assertThat(site.resolve("hrc/44/1/en/compare/hrc-43-38.html")).exists();
        assertThat(site.resolve("hrc/46/28/en/compare/hrc-44-1.html")).exists();
    }
}
