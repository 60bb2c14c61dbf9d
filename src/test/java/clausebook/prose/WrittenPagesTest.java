package clausebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Outcome;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenPagesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void threeGoodPages() throws IOException {
        Files.createDirectories(folder.resolve("en"));
        for (String name : WrittenPages.NAMES) {
            Files.writeString(folder.resolve("en/" + name + ".md"), "---\ntitle: T\n---\nText.\n");
        }
    }

    @Test
    void thePagesOfThisSiteSayWhatTheyMust() throws IOException {
        Outcome<Map<Language, Map<String, WrittenPage>>> read = WrittenPages.read(
                Path.of("content/pages"), "content/pages", List.of(Language.values()), address -> true);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().keySet()).containsExactly(Language.values());
        read.value().forEach((language, pages) -> {
            assertThat(pages.keySet()).containsExactlyElementsOf(WrittenPages.NAMES);
            pages.forEach((name, page) -> {
                assertThat(page.title()).isNotBlank();
                assertThat(page.description()).isNotBlank();
                assertThat(Jsoup.parse(page.html().html()).select("h2"))
                        .as(name)
                        .hasSizeGreaterThan(2);
            });
            // "how to check the fingerprint … in three commands"
            String commands = Jsoup.parse(pages.get("permanence").html().html())
                    .selectFirst("pre")
                    .text();
            assertThat(commands.lines()).hasSize(3);
        });
    }

    @Test
    void goodPagesAreRead() throws IOException {
        Files.writeString(
                folder.resolve("en/about.md"), "\uFEFF---\r\ntitle: A: b\r\ndescription: d\r\n---\r\nText\r\n");
        assertThat(problems()).isEmpty();
        WrittenPage about = read().value().get(Language.EN).get("about");
        assertThat(about.title()).isEqualTo("A: b");
        assertThat(about.description()).isEqualTo("d");
        assertThat(about.html().html()).isEqualTo("<p>Text</p>");
    }

    @Test
    void whatCannotBeAPageIsToldWithItsPlace() throws IOException {
        about("no fence\n");
        assertThat(problems()).containsExactly("pages/en/about.md:1:1 prose-front-matter");
        about("---\ntitle: T\ncolour: red\n---\n");
        assertThat(problems()).containsExactly("pages/en/about.md:3:1 prose-front-matter");
        about("---\ntitle: T\ntitle: U\n---\n");
        assertThat(problems()).containsExactly("pages/en/about.md:3:1 prose-front-matter");
        about("---\ndescription: T\n---\n");
        assertThat(problems()).containsExactly("pages/en/about.md:3:1 prose-front-matter");
        about("---\ntitle: T\n");
        assertThat(problems()).containsExactly("pages/en/about.md:3:1 prose-front-matter");
        about("---\ntitle: T\n---\n\n[x](javascript:y)\n");
        assertThat(problems()).containsExactly("pages/en/about.md:5:1 prose-link-scheme");
        about("---\ntitle: T\n---\n" + "x".repeat(MarkdownGuard.MAX_BYTES));
        assertThat(problems()).containsExactly("pages/en/about.md prose-size");
        Files.write(folder.resolve("en/about.md"), new byte[] {(byte) 0xFF});
        assertThat(problems()).containsExactly("pages/en/about.md prose-encoding");
        Files.delete(folder.resolve("en/about.md"));
        assertThat(problems()).containsExactly("pages/en/about.md prose-missing");
        Files.createSymbolicLink(folder.resolve("en/about.md"), folder.resolve("en/permanence.md"));
        assertThat(problems()).containsExactly("pages/en/about.md prose-missing");
    }

    @Test
    void aPageWithNoPlaceIsAnError() throws IOException {
        Files.writeString(folder.resolve("en/abuot.md"), "---\ntitle: T\n---\n");
        assertThat(problems()).containsExactly("pages/en/abuot.md prose-unknown-page");
    }

    private void about(String text) throws IOException {
        Files.writeString(folder.resolve("en/about.md"), text);
    }

    private Outcome<Map<Language, Map<String, WrittenPage>>> read() throws IOException {
        return WrittenPages.read(folder, "pages", List.of(Language.EN), address -> true);
    }

    private List<String> problems() throws IOException {
        return read().problems().stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }
}
