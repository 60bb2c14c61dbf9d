package clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    @TempDir
    Path content;

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void worksAreFoundInTheOrderOfTheirNumbers() throws IOException {
        for (String path : new String[] {
            "hrc/58/30/zh.txt", "hrc/58/9/zh.txt", "hrc/58/9/ar.txt", "ga/79/1/en.txt", "sc/2690/fr.txt"
        }) {
            write(path, "x");
        }
        write("pages/zh/about.md", "x");
        write("hrc/58/9/notes/op1.zh.md", "x");
        write("site.yaml", "x");
        var found = Sources.find(content, "content");
        assertThat(found.problems()).isEmpty();
        assertThat(found.value())
                .extracting(SourceFile::file)
                .containsExactly(
                        "hrc/58/9/ar.txt", "hrc/58/9/zh.txt", "hrc/58/30/zh.txt", "ga/79/1/en.txt", "sc/2690/fr.txt");
    }

    @Test
    void linksAndFoldersNamedLikeFilesAreRefused() throws IOException {
        write("hrc/58/30/real.txt.d/x", "x");
        Files.createSymbolicLink(content.resolve("hrc/58/30/zh.txt"), content.resolve("hrc/58/30/real.txt.d/x"));
        Files.createSymbolicLink(content.resolve("hrc/59"), content.resolve("hrc/58"));
        Files.createDirectories(content.resolve("hrc/58/30/en.txt"));
        var found = Sources.find(content, "content");
        assertThat(found.value()).isEmpty();
        assertThat(found.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("symbolic-link", "symbolic-link", "not-a-file");
        assertThat(found.problems()).allMatch(Problem::isError);
    }

    @Test
    void aFileOverTheCapIsRefusedByItsSize() throws IOException {
        write("hrc/58/30/zh.txt", "x");
        try (RandomAccessFile file =
                new RandomAccessFile(content.resolve("hrc/58/30/zh.txt").toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        var read = Sources.read(Sources.find(content, "content").value().get(0));
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("source-too-large");
            assertThat(problem.message()).contains("16 MiB");
        });
    }

    @Test
    void theHintOfAFileThatIsNotReadNamesEveryFormThatIs() throws IOException {
        write("hrc/58/30/picture.png", "x");
        write("hrc/58/30/deutsch.md", "x");
        assertThat(Sources.find(content, "content").problems())
                .extracting(Problem::code)
                .containsExactly("unknown-file", "unknown-file");
        assertThat(Sources.find(content, "content").problems())
                .allSatisfy(
                        problem -> assertThat(problem.hint()).contains("{lang}.txt", ".xml", ".docx", ".pdf", ".html"));
    }

    @ParameterizedTest
    @CsvSource({
        "fr.md, fr.txt",
        "EN.txt, en.txt",
        "Zh.TXT, zh.txt",
        "ru.htm, ru.html",
        "ar.PDF, ar.pdf",
        "'es .docx', es.docx"
    })
    void aNameThatIsNearlyASourcesIsRefusedWithTheRightOne(String name, String right) throws IOException {
        write("hrc/58/30/" + name, "x");
        var found = Sources.find(content, "content");
        assertThat(found.value()).isEmpty();
        assertThat(found.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.code()).isEqualTo("source-name");
            assertThat(problem.hint()).isEqualTo("name it " + right);
        });
    }

    @Test
    void aTextOfAFormThatIsNotReadIsToBeSavedAnew() throws IOException {
        write("hrc/58/30/fr.doc", "x");
        write("hrc/58/30/fr.ODT", "x");
        assertThat(Sources.find(content, "content").problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-file");
            assertThat(problem.hint()).startsWith("save it as DOCX");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$en.docx",
                ".~lock.en.docx#",
                ".en.txt.swp",
                "en.txt~",
                "#en.txt#",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "en_files/frame.html",
                "en.files/item.xml"
            })
    void whatProgramsLeaveForThemselvesIsNotAsked(String name) throws IOException {
        write("hrc/58/30/en.html", "x");
        write("hrc/58/30/" + name, "x");
        var found = Sources.find(content, "content");
        assertThat(found.problems()).isEmpty();
        assertThat(found.value()).hasSize(1);
    }
}
