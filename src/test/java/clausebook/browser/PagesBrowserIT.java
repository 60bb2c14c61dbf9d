package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.RichSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** What a reader sees of every kind of page, by the browser's own word. */
class PagesBrowserIT {

    private static final List<String> KINDS = List.of(
            "index.html",
            "404.html",
            "zh/actions.html",
            "zh/due.html",
            "zh/about.html",
            "zh/search.html",
            "en/index.html",
            "en/about.html",
            "hrc/58/30/index.html",
            "hrc/58/30/op23.html",
            "hrc/58/30/zh/index.html",
            "hrc/58/30/zh/op23.html",
            "hrc/58/30/zh/pp5.html",
            "hrc/58/30/zh/references.html",
            "hrc/58/30/zh/timeline.html",
            "hrc/58/30/zh/source.html",
            "hrc/59/90/zh/index.html",
            "hrc/59/90/zh/op2.html",
            "hrc/59/90/zh/op3.html",
            "hrc/59/90/op2.html",
            "hrc/59/90/en/index.html",
            "hrc/59/90/en/op1.html",
            "hrc/59/90/zh/op90.html",
            "hrc/59/90/zh/op91.html");

    @TempDir
    static Path scratch;

    private static Chromium chromium;
    private static Path site;
    private static StaticHost host;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = RichSite.of(scratch).site();
        host = new StaticHost(site, "/");
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

    @Test
    @SuppressWarnings("unchecked")
    void nothingOverflowsOrOverlapsAndEveryMarkedWordIsVisible() {
        List<String> faults = new ArrayList<>();
        for (String page : KINDS) {
            chromium.open(host.address() + page);
            for (int width : List.of(320, 360, 768, 1280)) {
                for (String scheme : List.of("light", "dark")) {
                    chromium.screen(width, 640, scheme);
                    ((List<String>) chromium.evaluate(SEEN))
                            .forEach(fault -> faults.add(page + " at " + width + " " + scheme + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aHiddenWordAndAnOverlapAreSeen() {
        chromium.open(host.address() + "hrc/58/30/zh/op23.html");
        chromium.screen(360, 640, "light");
        chromium.evaluate("document.querySelector('[data-source]').style.opacity = 0;"
                + "document.querySelector('h1').style.marginBottom = '-1.5em';");
        assertThat((List<String>) chromium.evaluate(SEEN))
                .anyMatch(fault -> fault.startsWith("invisible"))
                .anyMatch(fault -> fault.startsWith("overlap"));
    }

    @Test
    void aClauseStartsAboveTheFold() {
        for (String page : List.of("hrc/58/30/zh/op23.html", "hrc/58/30/zh/pp5.html", "hrc/59/90/en/op1.html")) {
            chromium.open(host.address() + page);
            chromium.screen(360, 640, "light");
            Number top = (Number)
                    chromium.evaluate("return document.querySelector('[data-source]').getBoundingClientRect().top");
            assertThat(top.doubleValue()).as(page).isBetween(0.0, 400.0);
        }
    }

    @Test
    void nothingIsAskedBeyondThePageAndNothingIsComplainedOf() {
        for (String page : KINDS) {
            int before = host.asked().size();
            chromium.open(host.address() + page);
            assertThat(host.asked().subList(before, host.asked().size()))
                    .as(page)
                    .containsExactly("/" + page);
            assertThat(
                            chromium.evaluate(
                                    "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith('data:'))"))
                    .as(page)
                    .isEqualTo(List.of());
        }
        assertThat(chromium.driver().manage().logs().get(LogType.BROWSER).getAll())
                .as("errors and refusals in the console")
                .isEmpty();
    }

    @Test
    void withoutScriptsTheTextIsTheSame() throws IOException {
        for (String page : KINDS) {
            chromium.open(host.address() + page);
            String shown = (String) chromium.evaluate("const copy = document.body.cloneNode(true);"
                    + "copy.querySelectorAll('[data-script], script').forEach(e => e.remove());"
                    + "return copy.textContent.replace(/\\s/g, '')");
            var plain = Jsoup.parse(Files.readString(site.resolve(page)));
            plain.select("script").remove();
            assertThat(shown).as(page).isEqualTo(plain.body().wholeText().replaceAll("[\\s\\u00A0\\u3000]", ""));
        }
    }

    @Test
    void theCopyButtonsComeWithTheScript() {
        chromium.open(host.address() + "hrc/58/30/zh/op23.html");
        chromium.screen(360, 640, "light");
        assertThat(chromium.evaluate("return document.querySelectorAll('.cite button').length"))
                .isEqualTo(chromium.evaluate("return document.querySelectorAll('.cite .field').length"));
        assertThat(chromium.evaluate("return document.querySelectorAll('.cite [role=status]').length"))
                .isEqualTo(1L);
    }

    @Test
    void selectingTheClauseGivesItsWords() throws IOException {
        for (String id : List.of("op23", "pp5", "pp8")) {
            String page = "hrc/58/30/zh/" + id + ".html";
            chromium.open(host.address() + page);
            String selected = (String) chromium.evaluate(
                    "const s = getSelection(); s.selectAllChildren(document.querySelector('blockquote.clause'));"
                            + "return s.toString()");
            String stored = Jsoup.parse(Files.readString(site.resolve(page))).select("[data-source]").stream()
                    .map(element -> element.wholeText())
                    .reduce("", String::concat);
            assertThat(selected.replaceAll("\\s", "")).isNotEmpty().isEqualTo(stored.replaceAll("\\s", ""));
        }
    }

    @Test
    void theContentsOpenByKeyboardAndStandOpenOnAWideScreen() {
        chromium.open(host.address() + "hrc/58/30/zh/index.html");
        String height = "return document.querySelector('.contents + nav').getBoundingClientRect().height > 100";
        chromium.screen(1280, 800, "light");
        assertThat(chromium.evaluate(height)).as("open on a wide screen").isEqualTo(true);
        chromium.screen(360, 640, "light");
        assertThat(chromium.evaluate(height)).as("closed on a narrow screen").isEqualTo(false);
        chromium.evaluate("document.querySelector('.contents summary').focus()");
        new Actions(chromium.driver()).sendKeys(Keys.ENTER).perform();
        assertThat(chromium.evaluate(height)).as("opened by a key").isEqualTo(true);
        new Actions(chromium.driver()).sendKeys(Keys.TAB).perform();
        assertThat(chromium.evaluate(
                        "return document.querySelector('.contents + nav').contains(document.activeElement)"))
                .as("the next stop is in the contents")
                .isEqualTo(true);
    }

    @Test
    void paperShowsTheText() {
        for (String page : List.of("hrc/58/30/zh/index.html", "hrc/58/30/zh/op23.html")) {
            chromium.open(host.address() + page);
            chromium.screen(768, 1000, "light");
            chromium.media("print", "light");
            assertThat((List<?>) chromium.evaluate(SEEN)).as(page).isEmpty();
        }
    }

    /** Words that are wider than the screen, that lie on one another, or that are marked as the source's and not seen. */
    static final String SEEN = """
            const faults = [];
            const root = document.documentElement;
            if (root.scrollWidth > root.clientWidth) faults.push('overflow to ' + root.scrollWidth);
            const boxes = [];
            const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            for (let node; (node = walk.nextNode());) {
              if (!node.data.trim() || node.parentElement.closest('svg, script')) continue;
              if (!node.parentElement.checkVisibility()) continue;
              // The head of a table that is drawn as a list is clipped to nothing, and kept for screen readers.
              const head = node.parentElement.closest('thead');
              if (head && getComputedStyle(head).clipPath !== 'none') continue;
              const range = document.createRange();
              range.selectNodeContents(node);
              const clip = node.parentElement.closest('.contents + nav');
              for (const r of range.getClientRects()) {
                if (clip && r.bottom > clip.getBoundingClientRect().bottom) continue;
                if (r.width > 1) boxes.push([r.left, r.top + r.height / 4, r.right, r.bottom - r.height / 4, node.data.trim()]);
              }
            }
            for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
              const a = boxes[i], b = boxes[j];
              if (Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 2 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 2)
                faults.push('overlap: ' + a[4].slice(0, 20) + ' | ' + b[4].slice(0, 20));
            }
            for (const e of document.querySelectorAll('[data-source]')) {
              if (!e.textContent.trim()) continue;
              const range = document.createRange();
              range.selectNodeContents(e);
              const seen = e.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true})
                  && [...range.getClientRects()].some(r => r.width > 1 && r.height > 1)
                  && getComputedStyle(e).color !== getComputedStyle(document.body).backgroundColor
                  && range.getBoundingClientRect().right > 0;
              if (!seen) faults.push('invisible: ' + e.textContent.trim().slice(0, 20));
            }
            return faults.slice(0, 5);
            """;
}
