package clausebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.SixSite;
import clausebook.acceptance.Trees;
import clausebook.problem.Problem;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is what it was when it was read, wherever it was kept in between, or an error. */
class TextsTest {

    private static final WorkId WORK = WorkId.ofPath(SixSite.WORK).orElseThrow();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE})
    void aFileThatWasChangedWhileTheSiteWasBuiltIsAnError(long mostKept) throws IOException {
        Path content = SixSite.content(folder);
        try (Texts texts = texts(content, mostKept)) {
            assertThat(texts.of(WORK).problems()).isEmpty();
            assertThat(texts.of(WORK).value()).hasSize(6);

            Path french = content.resolve(SixSite.WORK).resolve("fr.txt");
            Files.writeString(french, Files.readString(french) + "\n");

            assertThat(texts.of(WORK).problems())
                    .extracting(Problem::toString)
                    .singleElement()
                    .asString()
                    .contains("source-changed", "fr.txt", "this file was changed while the site was built");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE})
    void noFileIsReadTwice(long mostKept) throws IOException {
        Path content = SixSite.content(folder);
        try (Texts texts = texts(content, mostKept)) {
            List<WorkId> works = texts.works();
            Trees.delete(content);
            for (WorkId work : works) {
                assertThat(texts.beside(work)).isNotEmpty();
            }
            assertThat(works).hasSize(2);
        }
    }

    @Test
    void aFileThatIsGoneIsAnError() throws IOException {
        Path content = SixSite.content(folder);
        try (Texts texts = texts(content, 0)) {
            Files.delete(content.resolve(SixSite.WORK).resolve("ru.txt"));
            assertThat(texts.of(WORK).problems()).extracting(Problem::code).containsExactly("source-changed");
        }
    }

    private static Texts texts(Path content, long mostKept) throws IOException {
        Texts texts = new Texts(new ProblemLog(false, false), Map.of(), mostKept);
        for (SourceFile file : Sources.find(content, "content").value()) {
            texts.take(texts.first(file));
        }
        return texts;
    }
}
