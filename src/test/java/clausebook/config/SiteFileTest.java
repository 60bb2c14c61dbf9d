package clausebook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SiteFileTest {

    private static final Path CASES = Path.of("src/test/resources/golden/config");

    @TestFactory
    Stream<DynamicTest> everyFolderUnderGoldenConfig() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> sorted = folders.sorted().toList();
            assertThat(sorted).hasSizeGreaterThan(15);
            return sorted.stream()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), () -> {
                        Outcome<Optional<Config>> read =
                                SiteFile.read(folder.resolve("site.yaml"), "content/site.yaml");
                        String shown = read.value().map(SiteFileTest::show).orElse("refused\n") + show(read.problems());
                        Path expected = folder.resolve("expected.txt");
                        if (Boolean.getBoolean("golden.update")) {
                            Files.writeString(expected, shown);
                        }
                        assertThat(shown).isEqualTo(Files.readString(expected));
                        assertThat(read.value().isEmpty()).isEqualTo(read.hasErrors());
                    }));
        }
    }

    private static String show(Config config) {
        return "languages %s\ntitles %s\nbase %s\npublishers %s\ncontact %s\n"
                .formatted(config.languages(), config.titles(), config.base(), config.publishers(), config.contact());
    }

    private static String show(List<Problem> problems) {
        StringBuilder shown = new StringBuilder();
        for (Problem problem : problems) {
            assertThat(problem.hint()).isNotEmpty();
            shown.append("%s: [%s] %s\n  hint: %s\n"
                    .formatted(problem.place(), problem.code(), problem.message(), problem.hint()));
        }
        return shown.toString();
    }

    @Test
    void theSiteOfThisProjectIsConfigured() throws IOException {
        Outcome<Optional<Config>> read = SiteFile.read(Path.of("content/site.yaml"), "content/site.yaml");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().languages()).containsExactly(Language.ZH, Language.EN);
    }

    @Test
    void theLargestZipIsASizeWithItsUnit() {
        assertThat(largestZip("")).contains(100_000_000L);
        assertThat(largestZip("downloads: 20 KB")).contains(20_000L);
        assertThat(largestZip("downloads: 900 MB")).contains(900_000_000L);
        assertThat(largestZip("downloads: 4 GB")).contains(4_000_000_000L);
        for (String wrong : List.of("5 GB", "5000 MB", "0 MB", "100", "100MB", "1.5 GB", "-1 KB", "much", "[1 MB]")) {
            assertThat(largestZip("downloads: " + wrong)).as(wrong).isEmpty();
        }
    }

    private static Optional<Long> largestZip(String line) {
        return SiteFile.parse("site.yaml", "title: T\nlanguages: [en]\n" + line + "\n")
                .value()
                .map(Config::largestZip);
    }

    @Test
    void whatIsNoReadableFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("site.yaml");
        assertThat(codes(file)).containsExactly("config-missing");
        Files.write(file, new byte[] {'t', ':', ' ', (byte) 0xFF});
        assertThat(codes(file)).containsExactly("config-encoding");
        Files.writeString(file, "# " + "x".repeat(SiteFile.MAX_BYTES));
        assertThat(codes(file)).containsExactly("config-size");
        Path link = folder.resolve("link.yaml");
        Files.createSymbolicLink(link, file);
        assertThat(codes(link)).containsExactly("symbolic-link");
        Files.writeString(file, "\uFEFFtitle: T\r\nlanguages: [en]\r\n");
        assertThat(codes(file)).isEmpty();
    }

    @Test
    void hostileYamlIsRefusedAtOnce() {
        for (String text : List.of(
                "[".repeat(60_000),
                "- ".repeat(30_000),
                "{a: ".repeat(15_000),
                "? ".repeat(30_000),
                "\"" + "\\x".repeat(20_000),
                "a: b: c: d",
                "%YAML 9.9\n---\na",
                "\u0000")) {
            long start = System.nanoTime();
            assertThat(SiteFile.parse("site.yaml", text).hasErrors())
                    .as(text.substring(0, 1))
                    .isTrue();
            assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
        }
    }

    private static List<String> codes(Path file) throws IOException {
        return SiteFile.read(file, "site.yaml").problems().stream()
                .map(Problem::code)
                .toList();
    }
}
