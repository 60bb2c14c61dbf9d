package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.BuiltSite;
import clausebook.acceptance.SixSite;
import clausebook.acceptance.Trees;
import clausebook.acceptance.Unzipped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.logging.LogType;

/** What readers take away, opened from the disk as they would: in no folder of the site, with no host. */
class DownloadsBrowserIT {

    private static final String FOUND = """
            const done = arguments[arguments.length - 1], began = Date.now();
            (function look() {
              const list = document.querySelectorAll('.found li a');
              if (list.length) done([...list].map(link => link.href));
              else if (Date.now() - began > 8000) done([]);
              else setTimeout(look, 20);
            })();
            """;

    @TempDir
    static Path scratch;

    private static Chromium chromium;
    private static Path site;
    private static String unzipped;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = BuiltSite.of(scratch).site();
        unzipped = Unzipped.of(site.resolve("downloads/site.zip"), scratch.resolve("on a stick/页面"))
                .toUri()
                .toString();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Home, resolution, clause, cited document, timeline and back, each by the links a reader sees. */
    @Test
    void aReaderFindsAClauseInTheUnpackedSite() {
        chromium.open(unzipped + "index.html");
        follow("main a[href$='58/30/zh/index.html']");
        assertThat(heading()).isEqualTo("向马里提供人权领域的技术援助和能力建设");
        follow(".contents + nav a[href='#op23'], .clause a.num[href='op23.html']");
        follow("#op23 a.num");
        assertThat(chromium.evaluate("return document.querySelector('blockquote.clause').textContent"))
                .asString()
                .contains("决定将马里人权状况独立专家的任务");
        follow("header a[href='timeline.html']");
        follow("table a[href$='#a-hrc-res-22-18']");
        assertThat(chromium.evaluate("return document.querySelector(':target').textContent"))
                .asString()
                .contains("A/HRC/RES/22/18");
        follow("footer a[href$='downloads/index.html']");
        assertThat(heading()).isEqualTo("本页不在 ZIP 中");
        follow("main a");
        assertThat(chromium.driver().getCurrentUrl()).isEqualTo(unzipped + "index.html");
        assertThat(chromium.driver().manage().logs().get(LogType.BROWSER).getAll())
                .as("errors and refusals in the console")
                .isEmpty();
    }

    private static void follow(String link) {
        Object href =
                chromium.evaluate("const link = document.querySelector(arguments[0]); return link && link.href", link);
        assertThat(href).as(link + " on " + chromium.driver().getCurrentUrl()).isNotNull();
        chromium.open(String.valueOf(href));
    }

    private static Object heading() {
        return chromium.evaluate("return document.querySelector('h1').textContent");
    }

    @Test
    void searchWorksInTheUnpackedSite() {
        chromium.open("about:blank");
        chromium.open(unzipped + "zh/search.html#q=%E7%8B%AC%E7%AB%8B%E4%B8%93%E5%AE%B6");
        List<?> found = (List<?>) chromium.driver().executeAsyncScript(FOUND);
        assertThat(found).map(String::valueOf).contains(unzipped + "hrc/58/30/zh/op23.html");
    }

    /** Moved to an empty folder, as a messenger leaves it; at the width of a small phone and of a desk. */
    @Test
    @SuppressWarnings("unchecked")
    void oneFileStandsAlone() throws Exception {
        Path six = SixSite.of(scratch.resolve("six")).site();
        for (Map.Entry<String, Path> file : Map.of(
                        "hrc-58-30.zh.html", site, "hrc-59-91.ar.html", six, "hrc-59-91.ru.html", six)
                .entrySet()) {
            Path alone = Files.createDirectories(scratch.resolve("alone").resolve(file.getKey()))
                    .resolve("received.html");
            Files.copy(file.getValue().resolve("downloads/" + file.getKey()), alone);
            for (int width : List.of(320, 360, 768, 1280)) {
                chromium.open(alone.toUri() + "#op2");
                chromium.screen(width, 640, "light");
                assertThat((List<String>) chromium.evaluate(PagesBrowserIT.SEEN))
                        .as(file.getKey() + " at " + width)
                        .isEmpty();
                assertThat(chromium.evaluate("return document.querySelector(':target').id"))
                        .isEqualTo("op2");
            }
            List<String> dead = (List<String>) chromium.evaluate(
                    "return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                            + ".filter(id => !document.getElementById(id))");
            assertThat(dead).isEmpty();
            assertThat(chromium.driver().manage().logs().get(LogType.BROWSER).getAll())
                    .isEmpty();
        }
        Trees.delete(scratch.resolve("six"));
    }
}
