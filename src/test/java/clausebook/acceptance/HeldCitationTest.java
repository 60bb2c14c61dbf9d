package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cited resolution that the site holds is a link both ways: to our page of it, and from there back to the clause. */
class HeldCitationTest {

    /** Our own text in the Council's fixed wording; only number, date and form are those of the real resolution. */
    private static final String RESOLUTION = """
            安全理事会

            第2690(2023)号决议

            2023年6月30日安全理事会第9365次会议通过

            安全理事会，

            回顾其以往关于马里局势的各项决议，

            1. 决定终止特派团的任务；

            2. 决定继续积极处理此案。
            """;

    @TempDir
    Path scratch;

    @Test
    void theCitationLeadsToOurPageAndBack() throws IOException {
        Path content = Trees.content(scratch.resolve("content"));
        Files.createDirectories(content.resolve("sc/2690"));
        Files.writeString(content.resolve("sc/2690/zh.txt"), RESOLUTION, StandardCharsets.UTF_8);
        Path site = BuiltSite.of(scratch, content).site();

        Document references = Jsoup.parse(site.resolve("hrc/58/30/zh/references.html"));
        assertThat(references.getElementById("s-res-2690-2023").select("a").eachAttr("href"))
                .as("links from the reference to the held text")
                .contains("../../../../sc/2690/zh/index.html");
        Document held = Jsoup.parse(site.resolve("sc/2690/zh/index.html"));
        assertThat(held.select("a").eachAttr("href"))
                .as("links back to the citing clause")
                .contains("../../../hrc/58/30/zh/pp22.html");
        assertThat(site.resolve("sc/2690/zh/op2.html")).exists();
        assertThat(site.resolve("sc/2690/op1.html")).exists();
    }

    @Test
    void withoutTheTextThereIsNoLinkToIt() throws IOException {
        Path site = BuiltSite.of(scratch).site();
        Document references = Jsoup.parse(site.resolve("hrc/58/30/zh/references.html"));
        assertThat(references.getElementById("s-res-2690-2023").select("a").eachAttr("href"))
                .noneMatch(link -> link.contains("sc/2690"));
    }

    @Test
    void aClauseThatOneLanguageLacksIsReachedWhereItIsHeld() throws IOException {
        Path content = Trees.content(scratch.resolve("content"));
        Files.createDirectories(content.resolve("sc/2690"));
        Files.writeString(content.resolve("sc/2690/zh.txt"), RESOLUTION, StandardCharsets.UTF_8);
        Files.createDirectories(content.resolve("sc/2700"));
        Files.writeString(
                content.resolve("sc/2700/zh.txt"),
                RESOLUTION.replace("2690", "2700").replace("9365", "9375"),
                StandardCharsets.UTF_8);
        // The English source holds two paragraphs more, and only these cite anything.
        Files.writeString(content.resolve("sc/2700/en.txt"), """
                Resolution 2700 (2023)

                Adopted by the Security Council at its 9375th meeting, on 30 June 2023

                The Security Council,

                Recalling its previous resolutions on the lamps,

                Recalling its resolutions 2690 (2023) and 2601 (2021),

                1. Decides to put out the lamps;

                2. Decides to remain seized of the matter;

                3. Recalls its resolution 2690 (2023).
                """, StandardCharsets.UTF_8);
        Path site = BuiltSite.of(scratch, content).site();

        Document elsewhere = Jsoup.parse(site.resolve("cited/s-res-2601-2021.html"));
        assertThat(elsewhere.select("a").eachAttr("href"))
                .as("a page for readers of all languages leads to what they all can read")
                .contains("../sc/2700/pp2.html", "../sc/2700/index.html")
                .doesNotContain("../sc/2700/zh/index.html");
        assertThat(elsewhere.select("main li[lang=en]").text())
                .isEqualTo("Paragraphs that cite Security Council resolution 2601 (2021)");
        Document lost = Jsoup.parse(site.resolve("404.html"));
        assertThat(lost.select(".langs a[href=#en]").text()).isEqualTo("English");
        assertThat(lost.getElementById("en").select("h2").text()).isEqualTo("There is no such address");
        Document held = Jsoup.parse(site.resolve("sc/2690/zh/index.html"));
        assertThat(held.select("a").eachAttr("href")).contains("../../2700/op3.html", "../../2700/pp2.html");
    }
}
