package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.ReaderSite;
import clausebook.acceptance.RichSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page in Chinese, Arabic and English keeps to WCAG 2.2 AA, as far as axe-core can tell: no violation. */
class AxeBrowserIT {

    /** What axe finds against the rules of WCAG 2.2 A and AA and its own good practice, each with where it stands. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: {'target-size': {enabled: true}},
              resultTypes: ['violations']
            }).then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' — '
                  + n.html.slice(0, 120) + ' — ' + n.failureSummary.replace(/\\s+/g, ' ').slice(0, 300)))),
              e => done(['axe failed: ' + e]));
            """;

    @TempDir
    static Path scratch;

    private static Chromium chromium;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        try (InputStream script = AxeBrowserIT.class.getResourceAsStream("/vendor/axe-core/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        chromium = Chromium.start();
        chromium.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void noViolationOnAnyKindOfPage() throws IOException {
        Path site = ReaderSite.of(scratch.resolve("reader")).site();
        List<String> faults = new ArrayList<>();
        for (String page : ReaderSite.kinds(site)) {
            faults.addAll(look(site, page, 360, "light"));
            faults.addAll(look(site, page, 1280, "dark"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noViolationOnNoticesNotesAndCorrections() throws IOException {
        Path site = RichSite.of(scratch.resolve("rich")).site();
        List<String> faults = new ArrayList<>();
        for (String page : List.of("zh/index", "zh/op2", "zh/op3", "zh/op90", "zh/op91", "en/index", "en/op1", "op2")) {
            faults.addAll(look(site, RichSite.WORK + "/" + page + ".html", 360, "dark"));
            faults.addAll(look(site, RichSite.WORK + "/" + page + ".html", 1280, "light"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void violationsAreSeen() throws IOException {
        Path page = scratch.resolve("planted.html");
        Files.writeString(page, """
                <!DOCTYPE html><html lang="zh"><title>x</title><main><h1>x</h1>
                <p style="color:#bbb;background:#fff">words</p><p><a href="#"></a></p></main></html>
                """);
        assertThat(look(scratch, "planted.html", 360, "light"))
                .anyMatch(fault -> fault.contains("color-contrast"))
                .anyMatch(fault -> fault.contains("link-name"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Path site, String page, int width, String scheme) {
        chromium.screen(width, 800, scheme);
        chromium.open(site.resolve(page).toUri().toString());
        chromium.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        chromium.evaluate(axe + "; window.axe = axe;");
        return ((List<String>) chromium.driver().executeAsyncScript(RUN))
                .stream()
                        .map(fault -> page + " at " + width + " " + scheme + ": " + fault)
                        .toList();
    }
}
