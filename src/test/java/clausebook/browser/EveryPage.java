package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.logging.LogType;

/** What must hold of every page of a site, by the browser's own word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryPage {

    Chromium chromium;
    Path site;
    StaticHost host;
    private List<String> pages;

    /** Builds a site in a folder of its own and tells where it is. */
    abstract Path build(Path scratch);

    /** The pages of the site that are opened, one of each kind at least. */
    abstract List<String> pages(Path site);

    /** The colour schemes in which the room of each page is looked at. */
    abstract List<String> schemes();

    @BeforeAll
    void start(@TempDir Path scratch) {
        chromium = Chromium.start();
        site = build(scratch);
        host = new StaticHost(site, "/");
        pages = pages(site);
    }

    @AfterAll
    void stop() {
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
        for (String page : pages) {
            chromium.open(host.address() + page);
            for (int width : List.of(320, 360, 768, 1280)) {
                for (String scheme : schemes()) {
                    chromium.screen(width, 640, scheme);
                    ((List<String>) chromium.evaluate(SEEN))
                            .forEach(fault -> faults.add(page + " at " + width + " " + scheme + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A reader who has set the browser's letters twice as large gets them in all of the page, and no word off the screen. */
    @Test
    void lettersTwiceAsLargeStayOnTheScreen() {
        List<String> faults = new ArrayList<>();
        for (String page : pages) {
            chromium.open(host.address() + page);
            chromium.screen(360, 640, "light");
            Object fault = chromium.evaluate("""
                    const root = document.documentElement, of = e => e ? parseFloat(getComputedStyle(e).fontSize) : 0;
                    const links = document.querySelector('header a'), before = of(links);
                    root.style.fontSize = 2 * of(root) + 'px';
                    return (root.scrollWidth > root.clientWidth ? 'overflow to ' + root.scrollWidth : '')
                        + (before && of(links) < 1.9 * before ? ' the links of the header stay small' : '');
                    """);
            if (!fault.equals("")) {
                faults.add(page + ": " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingIsAskedBeyondThePageAndNothingIsComplainedOf() {
        for (String page : pages) {
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
        for (String page : pages) {
            chromium.open(host.address() + page);
            String shown = (String) chromium.evaluate("const copy = document.body.cloneNode(true);"
                    + "copy.querySelectorAll('[data-script], script').forEach(e => e.remove());"
                    + "return copy.textContent.replace(/\\s/g, '')");
            var plain = Jsoup.parse(Files.readString(site.resolve(page)));
            plain.select("script").remove();
            assertThat(shown).as(page).isEqualTo(plain.body().wholeText().replaceAll("[\\s\\u00A0\\u202F\\u3000]", ""));
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
