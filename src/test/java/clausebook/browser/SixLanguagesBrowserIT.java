package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.SixSite;
import clausebook.un.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers of each of the six languages see, by the browser's own word. */
class SixLanguagesBrowserIT {

    @TempDir
    static Path scratch;

    private static Chromium chromium;
    private static StaticHost host;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        host = new StaticHost(SixSite.of(scratch).site(), "/");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (host != null) {
            host.close();
        }
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>(
                List.of(SixSite.WORK + "/index.html", SixSite.WORK + "/op2.html", SixSite.WORK + "/pp4.html"));
        for (Language language : Language.values()) {
            String code = language.code();
            pages.add(code + "/index.html");
            pages.add(code + "/actions.html");
            pages.add(code + "/how-to-cite.html");
            for (String page : List.of("index", "op2", "pp3", "references", "timeline", "source")) {
                pages.add(SixSite.WORK + "/" + code + "/" + page + ".html");
            }
        }
        return pages;
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingOverflowsOrOverlapsInAnyLanguage() {
        List<String> faults = new ArrayList<>();
        for (String page : pages()) {
            chromium.open(host.address() + page);
            for (int width : List.of(320, 360, 768, 1280)) {
                for (String scheme : width == 360 ? List.of("light", "dark") : List.of("light")) {
                    chromium.screen(width, 640, scheme);
                    ((List<String>) chromium.evaluate(EveryPage.SEEN))
                            .forEach(fault -> faults.add(page + " at " + width + " " + scheme + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void arabicRunsFromTheRightAndItsForeignRunsFromTheLeft() {
        chromium.open(host.address() + SixSite.WORK + "/ar/pp4.html");
        chromium.screen(360, 640, "light");
        assertThat(chromium.evaluate("return getComputedStyle(document.body).direction"))
                .isEqualTo("rtl");
        assertThat(chromium.evaluate("const q = document.querySelector('blockquote.clause');"
                        + "const s = getComputedStyle(q); return [s.textAlign, s.borderRightWidth, s.borderLeftWidth]"))
                .as("the bar stands where the lines begin")
                .isEqualTo(List.of("start", "4px", "0px"));
        String order = "const node = document.querySelector('[data-source] bdi').firstChild;"
                + "const box = i => { const r = document.createRange(); r.setStart(node, i); r.setEnd(node, i + 1);"
                + " return r.getBoundingClientRect().left; }; return box(0) < box(node.length - 1)";
        assertThat(chromium.evaluate(order)).as("a symbol runs from the left").isEqualTo(true);
        chromium.open(host.address() + SixSite.WORK + "/ar/source.html");
        String edges = "return [...document.querySelectorAll('td.n data')]"
                + ".map(e => Math.round(e.getBoundingClientRect().right)).every((x, i, all) => x === all[0])";
        assertThat(chromium.evaluate(edges)).as("units stand under each other").isEqualTo(true);
    }

    @Test
    void eachCellOfTheNeutralPageRunsItsOwnWay() {
        chromium.open(host.address() + SixSite.WORK + "/op2.html");
        chromium.screen(1280, 640, "light");
        assertThat(
                        chromium.evaluate(
                                "return [...document.querySelectorAll('#op2 blockquote')].map(e => getComputedStyle(e).direction)"))
                .isEqualTo(List.of("rtl", "ltr", "ltr", "ltr", "ltr", "ltr"));
        assertThat(chromium.evaluate("return new Set([...document.querySelectorAll('#op2 blockquote')]"
                        + ".map(e => Math.round(e.getBoundingClientRect().left))).size"))
                .as("columns on a wide screen")
                .isEqualTo(3L);
        assertThat(
                        chromium.evaluate(
                                "const font = l => getComputedStyle("
                                        + "document.querySelector('#op2 blockquote:lang(' + l + ')')).fontFamily;"
                                        + "return font('fr') !== font('zh-Hans') && font('fr') === font('ru') && font('ar') !== font('fr')"))
                .as("each script in its own face")
                .isEqualTo(true);
        chromium.screen(360, 640, "light");
        assertThat(chromium.evaluate("return new Set([...document.querySelectorAll('#op2 blockquote')]"
                        + ".map(e => Math.round(e.getBoundingClientRect().left))).size"))
                .as("one column on a narrow one")
                .isEqualTo(1L);
    }

    /** A telephone of 360 pixels whose reader has doubled the size of everything: 180 are left. */
    @Test
    void factsCanBeReadAtTwiceTheSize() {
        for (Language language : Language.values()) {
            for (String page : List.of("index", "references", "source")) {
                chromium.open(host.address() + SixSite.WORK + "/" + language.code() + "/" + page + ".html");
                chromium.screen(180, 640, "light");
                Number least =
                        (Number) chromium.evaluate("return Math.min(...[...document.querySelectorAll('main dl dd')]"
                                + ".map(e => e.getBoundingClientRect().width))");
                assertThat(least.doubleValue()).as(language.code() + " " + page).isGreaterThan(60);
            }
        }
    }

    @Test
    void aHeadOfATableIsNotPartedInsideAWord() {
        for (Language language : Language.values()) {
            chromium.open(host.address() + SixSite.WORK + "/" + language.code() + "/source.html");
            chromium.screen(360, 640, "light");
            assertThat(chromium.evaluate("return [...document.querySelectorAll('thead th')].filter(e => {"
                            + "const r = document.createRange(); r.selectNodeContents(e);"
                            + "return new Set([...r.getClientRects()].map(b => Math.round(b.top))).size"
                            + " > e.textContent.trim().split(/\\s+/).length; }).map(e => e.textContent)"))
                    .as(language.code())
                    .isEqualTo(List.of());
        }
    }

    @Test
    void paperSaysOfWhichResolutionAParagraphIs() {
        chromium.open(host.address() + SixSite.WORK + "/fr/op1.html");
        chromium.media("print", "light");
        assertThat(chromium.evaluate("return document.querySelector('.crumbs').checkVisibility()"))
                .isEqualTo(true);
        assertThat(chromium.evaluate("return document.querySelector('.langs').checkVisibility()"))
                .isEqualTo(false);
    }

    @Test
    void aClauseStartsAboveTheFoldInEveryLanguage() {
        for (Language language : Language.values()) {
            chromium.open(host.address() + SixSite.WORK + "/" + language.code() + "/op1.html");
            chromium.screen(360, 640, "light");
            Number top = (Number)
                    chromium.evaluate("return document.querySelector('[data-source]').getBoundingClientRect().top");
            assertThat(top.doubleValue()).as(language.code()).isBetween(0.0, 400.0);
        }
    }
}
