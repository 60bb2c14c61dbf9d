package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.BuiltSite;
import clausebook.acceptance.ReaderSite;
import clausebook.acceptance.RichSite;
import clausebook.acceptance.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of three sites is valid HTML, by the checker behind validator.nu: no error, no warning. */
class ValidHtmlIT {

    @TempDir
    Path scratch;

    @Test
    void everyPageOfTheFirstSite() throws Exception {
        assertThat(faults(BuiltSite.of(scratch).site())).isEmpty();
    }

    @Test
    void everyPageOfASiteWithEveryKindOfPart() throws Exception {
        assertThat(faults(RichSite.of(scratch).site())).isEmpty();
    }

    @Test
    void everyPageOfASiteInSixLanguagesWithRenewals() throws Exception {
        assertThat(faults(ReaderSite.of(scratch).site())).isEmpty();
    }

    @Test
    void anInvalidPageIsSeen() throws Exception {
        Path page = Files.createDirectories(scratch.resolve("planted")).resolve("page.html");
        Path good = Trees.tree(BuiltSite.of(scratch).site(), scratch.resolve("copy"))
                .resolve("zh/about.html");
        Files.writeString(page, Files.readString(good).replace("<main id=\"main\">", "<main id=\"main\"><p><div></p>"));
        assertThat(faults(page.getParent())).anyMatch(line -> line.contains("error"));
    }

    /** The checker stops its JVM when it is done, so it gets one of its own. */
    private static List<String> faults(Path folder) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("checked", ".txt");
        Process checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xss4m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--skip-non-html",
                        "--format",
                        "gnu",
                        "--exit-zero-always",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(checker.waitFor(120, TimeUnit.SECONDS))
                .as("the checker ended in time")
                .isTrue();
        assertThat(checker.exitValue()).as("the checker ran").isZero();
        List<String> lines = new ArrayList<>(Files.readAllLines(printed, StandardCharsets.UTF_8));
        Files.delete(printed);
        lines.removeIf(String::isBlank);
        return lines;
    }
}
