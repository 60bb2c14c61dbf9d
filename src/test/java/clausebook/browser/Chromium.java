package clausebook.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium with a profile of its own, or a plain word that there is none here. */
final class Chromium implements AutoCloseable {

    private final ChromeDriver driver;
    private final Path profile;

    private Chromium(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Starts the browser; without one the test is skipped with a plain message, but never on the build server. */
    static Chromium start(String... arguments) {
        Path browser = named("CLAUSEBOOK_CHROME", "/usr/bin/chromium");
        Path controller = named("CLAUSEBOOK_CHROMEDRIVER", "/usr/bin/chromedriver");
        boolean there = Files.isExecutable(browser) && Files.isExecutable(controller);
        if (!there && "true".equals(System.getenv("CI"))) {
            Assertions.fail("browser tests may not be skipped here: install chromium and chromium-driver");
        }
        Assumptions.assumeTrue(
                there, "no Chromium here: install chromium and chromium-driver to run the browser tests");
        try {
            Path profile = Files.createTempDirectory("clausebook-chromium");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(browser.toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--allow-file-access-from-files",
                    "--user-data-dir=" + profile);
            options.addArguments(arguments);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(controller.toFile())
                    .withSilent(true)
                    .build();
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
            return new Chromium(driver, profile);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path named(String variable, String debian) {
        String other = System.getenv(variable);
        return Path.of(other == null || other.isEmpty() ? debian : other);
    }

    void open(String address) {
        driver.get(address);
    }

    /** What an expression gives in the open page. */
    Object evaluate(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Gives the page a screen of a size, in a colour scheme. */
    void screen(int width, int height, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        media("", scheme);
    }

    /** Shows the page on a medium, empty for the screen. */
    void media(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
        clausebook.acceptance.Trees.delete(profile);
    }
}
