package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.ReaderSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Every kind of page in Chinese, Arabic and English: its room, its order of keys, its words without scripts. */
class KindsBrowserIT extends EveryPage {

    @Override
    Path build(Path scratch) {
        return ReaderSite.of(scratch).site();
    }

    @Override
    List<String> pages(Path site) {
        return ReaderSite.kinds(site);
    }

    @Override
    List<String> schemes() {
        return List.of("light");
    }

    /** The tab key stops at every link that is shown, in the order of the page, and each stop can be seen. */
    @Test
    void theTabKeyReachesEveryLinkInOrder() {
        chromium.screen(1280, 800, "light");
        for (String page : List.of(
                "hrc/58/30/zh/op23.html",
                "hrc/58/30/zh/timeline.html",
                ReaderSite.RENEWAL + "/ar/op3.html",
                ReaderSite.RENEWAL + "/ar/compare/hrc-40-26.html",
                ReaderSite.RENEWAL + "/en/references.html",
                "zh/search.html",
                "en/hrc.html",
                "cited/a-hrc-res-22-18.html",
                "404.html")) {
            chromium.open(host.address() + page);
            Number stops = (Number) chromium.evaluate(
                    "window.stops = [...document.querySelectorAll('a[href], button, summary, input, select')]"
                            + ".filter(e => e.checkVisibility()); return stops.length");
            assertThat(stops.intValue()).as(page).isGreaterThan(5);
            for (int i = 0; i < stops.intValue(); i++) {
                new Actions(chromium.driver()).sendKeys(Keys.TAB).perform();
                assertThat(chromium.evaluate(STOP, i)).as(page + ", stop " + i).isEqualTo("");
            }
        }
    }

    private static final String STOP = """
            const e = document.activeElement, want = stops[arguments[0]];
            if (e !== want) return 'at ' + e.outerHTML.slice(0, 80) + ', not at ' + want.outerHTML.slice(0, 80);
            const box = e.getBoundingClientRect(), style = getComputedStyle(e.querySelector('.hit') || e);
            if (box.width < 1 || box.bottom < 0 || box.top > innerHeight) return 'out of sight: ' + e.outerHTML.slice(0, 80);
            if (style.outlineStyle === 'none' && style.strokeWidth !== '3px') return 'no ring: ' + e.outerHTML.slice(0, 80);
            return '';
            """;

    @Test
    void aRangeInTheAddressMarksItsParagraphs() {
        assertThat(marked("#op22:op24")).isEqualTo(List.of("op22", "op23", "op24"));
        assertThat(marked("#pp18:op1"))
                .as("across the two parts")
                .contains("pp18", "op1")
                .doesNotContain("op2");
    }

    @Test
    void whatNamesNoRangeMarksNothing() {
        for (String address :
                List.of("", "#op23", "#op22:op99", "#op99:op22", "#op24:op22", "#op22:", "#:op22", "#a:b:c")) {
            assertThat(marked(address)).as(address).isEqualTo(List.of());
        }
    }

    @Test
    void aRangeIsPrintedAloneAndTheWholeComesBack() {
        marked("#op22:op24");
        String shown =
                "return [...document.querySelectorAll('.text>*')].filter(e => e.checkVisibility()).map(e => e.id)";
        List<?> all = (List<?>) chromium.evaluate(shown);
        chromium.evaluate("onbeforeprint()");
        assertThat(chromium.evaluate(shown)).isEqualTo(List.of("op22", "op23", "op24"));
        chromium.evaluate("onafterprint()");
        assertThat(chromium.evaluate(shown)).isEqualTo(all);
        marked("");
        chromium.evaluate("onbeforeprint()");
        assertThat(chromium.evaluate(shown)).as("without a range, everything").isEqualTo(all);
    }

    @SuppressWarnings("unchecked")
    private List<String> marked(String range) {
        chromium.open("about:blank");
        chromium.open(host.address() + "hrc/58/30/zh/index.html" + range);
        return (List<String>) chromium.evaluate("return [...document.querySelectorAll('.ranged')].map(e => e.id)");
    }
}
