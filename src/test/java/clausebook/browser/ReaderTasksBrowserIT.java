package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.RichSite;
import clausebook.acceptance.Unzipped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What a reader comes for, from the home page on a telephone whose browser runs no script; each step is one tap. */
class ReaderTasksBrowserIT {

    private static final String RESOLUTION = "向马里提供人权领域的技术援助和能力建设";

    @TempDir
    static Path scratch;

    private static Chromium chromium;
    private static Path site;
    private static StaticHost host;

    private final List<String> steps = new ArrayList<>();

    @BeforeAll
    static void start() {
        chromium = Chromium.start("--blink-settings=scriptEnabled=false");
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
    void noScriptRuns() {
        chromium.open(host.address() + "hrc/58/30/zh/op23.html");
        assertThat(chromium.driver().findElements(By.cssSelector("[data-script], .cite button")))
                .as("what the page's script would add")
                .isEmpty();
    }

    @Test
    void theParagraphThatExtendsTheMandateIsThreeStepsAway() {
        home(host.address());
        tap("main", RESOLUTION);
        tap("main", "时间线");
        row("2025年4月4日").findElement(By.partialLinkText("23")).click();
        steps.add("23");
        assertThat(chromium.driver().getCurrentUrl()).endsWith("/hrc/58/30/zh/op23.html");
        assertThat(text("blockquote.clause")).startsWith("23.").contains("决定").contains("任务延长一年");
        told("find the paragraph that extends the mandate", 3);
    }

    @Test
    void itsAddressAndItsCitationsStandBelowIt() {
        chromium.open(host.address() + "hrc/58/30/zh/op23.html");
        chromium.screen(360, 640, "light");
        List<WebElement> fields = chromium.driver().findElements(By.cssSelector(".cite .field"));
        assertThat(fields)
                .hasSizeGreaterThan(4)
                .allMatch(field -> field.getCssValue("user-select").equals("all"));
        assertThat(fields.get(0).getText()).endsWith("hrc/58/30/zh/op23.html");
        assertThat(fields.stream().map(WebElement::getText))
                .anyMatch(citation -> citation.contains("第58/30号决议") || citation.contains("第 58/30 号决议"))
                .anyMatch(citation -> citation.contains("A/HRC/RES/58/30"));
        told("cite it, from its own page", 0);
    }

    @Test
    void theYearsOfTheMandateAreTwoStepsAway() {
        home(host.address());
        tap("main", RESOLUTION);
        tap("main", "时间线");
        List<String> days = chromium.driver().findElements(By.cssSelector("main table tbody tr")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(IntStream.rangeClosed(2013, 2025).mapToObj(year -> year + "年"))
                .allMatch(year -> days.stream().anyMatch(day -> day.contains(year)));
        assertThat(days)
                .filteredOn(day -> day.contains("2015年"))
                .singleElement()
                .asString()
                .contains("本决议未引用");
        told("say which years are cited", 2);
    }

    @Test
    void whatIsDueIsOneStepAway() {
        home(host.address());
        tap("main", "待办事项");
        String due = text("main");
        assertThat(due).contains("报告").contains("对话").contains("第六十一届会议").contains("没有给出日期");
        told("say what is due", 1);
    }

    /** Two taps to the ZIP; unpacked, its home page is opened from the disk, and three taps lead to the same words. */
    @Test
    void theSamePageComesFromTheZip() {
        chromium.open(host.address() + "hrc/58/30/zh/op23.html");
        String online = text("blockquote.clause");
        home(host.address());
        tap("main", "下载");
        WebElement zip = chromium.driver().findElement(By.cssSelector("main a[href$='site.zip']"));
        assertThat(zip.isDisplayed()).isTrue();
        steps.add(zip.getText());
        Path unzipped = Unzipped.of(site.resolve("downloads/site.zip"), scratch.resolve("unpacked"));
        chromium.open(unzipped.toUri() + "index.html");
        tap("main", RESOLUTION);
        tap("main", "时间线");
        row("2025年4月4日").findElement(By.partialLinkText("23")).click();
        steps.add("23");
        assertThat(chromium.driver().getCurrentUrl()).isEqualTo(unzipped.toUri() + "hrc/58/30/zh/op23.html");
        assertThat(text("blockquote.clause")).isEqualTo(online);
        told("open the same page from the ZIP", 5);
    }

    private void home(String address) {
        steps.clear();
        chromium.open(address + "index.html");
        chromium.screen(360, 640, "light");
    }

    /** Taps the first link within an element whose words contain these. */
    private void tap(String within, String words) {
        chromium.driver().findElement(By.cssSelector(within)).findElements(By.tagName("a")).stream()
                .filter(link -> link.isDisplayed() && link.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no link “" + words + "” on " + chromium.driver().getCurrentUrl()))
                .click();
        steps.add(words);
    }

    private static WebElement row(String day) {
        return chromium.driver().findElements(By.cssSelector("main table tbody tr")).stream()
                .filter(row -> row.getText().contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector)).getText();
    }

    private void told(String task, int taps) {
        assertThat(steps).as(task).hasSize(taps);
        System.out.println(task + ": " + taps + (taps == 1 ? " step " : " steps ") + steps);
    }
}
