package clausebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build notes is read back as it was, or not at all. */
class NotesTest {

    @TempDir
    Path home;

    private Notes notes;
    private String first;
    private String second;

    @BeforeEach
    void noteTwo() throws IOException {
        notes = new Notes(home, Path.of("site"));
        first = notes.note("the first".getBytes(StandardCharsets.UTF_8));
        second = notes.note("the other".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesBackWhatWasNoted() throws IOException {
        assertThat(notes.read(first)).asString(StandardCharsets.UTF_8).isEqualTo("the first");
        assertThat(notes.read(second)).asString(StandardCharsets.UTF_8).isEqualTo("the other");
    }

    @Test
    void refusesANoteOfWhichOneBitIsAnother() throws IOException {
        Path file = file(first);
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Files.write(file, damaged);
            assertThatThrownBy(() -> notes.read(first)).as("bit " + bit).isInstanceOf(Notes.Unusable.class);
        }
    }

    @Test
    void refusesAnotherNoteThatStandsUnderItsName() throws IOException {
        Files.copy(file(second), file(first), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> notes.read(first)).isInstanceOf(Notes.Unusable.class);
        assertThat(notes.read(second)).asString(StandardCharsets.UTF_8).isEqualTo("the other");
    }

    @Test
    void refusesANoteThatIsCutOrGone() throws IOException {
        Files.write(file(first), new byte[] {1, 2});
        Files.delete(file(second));

        assertThatThrownBy(() -> notes.read(first)).isInstanceOf(Notes.Unusable.class);
        assertThatThrownBy(() -> notes.read(second)).isInstanceOf(Notes.Unusable.class);
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
