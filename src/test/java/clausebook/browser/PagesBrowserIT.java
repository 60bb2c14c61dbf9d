package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.RichSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What a reader sees of every kind of page, by the browser's own word. */
class PagesBrowserIT extends EveryPage {

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

    @Override
    Path build(Path scratch) {
        return RichSite.of(scratch).site();
    }

    @Override
    List<String> pages(Path site) {
        return KINDS;
    }

    @Override
    List<String> schemes() {
        return List.of("light", "dark");
    }

    @Test
    void eachGroupOfVotersHasALineOfItsOwn() {
        chromium.open(host.address() + RichSite.WORK + "/zh/index.html");
        chromium.screen(1280, 640, "light");
        assertThat((String) chromium.evaluate("return [...document.querySelectorAll('main dl dd')]"
                        + ".map(e => e.innerText).find(words => words.includes('反对'))"))
                .contains("\n反对", "\n弃权");
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
}
