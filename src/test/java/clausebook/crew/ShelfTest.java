package clausebook.crew;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.build.Fault;
import clausebook.text.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is put by comes back, from memory and from the file; and no file is left behind. */
class ShelfTest {

    @TempDir
    Path scratch;

    @Test
    void whatIsPutByComesBackInAnyOrder() throws IOException {
        try (Shelf shelf = new Shelf(100)) {
            List<String> texts = new ArrayList<>();
            List<Store.Block> puts = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                texts.add("text ".repeat(i % 7) + i);
                puts.add(shelf.put(texts.get(i).getBytes(UTF_8)));
            }
            List<Integer> order = new ArrayList<>(
                    java.util.stream.IntStream.range(0, 50).boxed().toList());
            Collections.reverse(order);
            for (int i : order) {
                assertThat(new String(puts.get(i).read(), UTF_8)).isEqualTo(texts.get(i));
                assertThat(new String(puts.get(i).read(), UTF_8)).isEqualTo(texts.get(i));
            }
        }
    }

    /** The system has taken the file's name away before the first byte is in it, so that a kill leaves nothing. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noFileCanBeLeftBehind() throws IOException {
        List<Path> before = files();
        try (Shelf shelf = new Shelf(0)) {
            Store.Block put = shelf.put("a text".getBytes(UTF_8));
            assertThat(files()).isEqualTo(before);
            assertThat(put.read()).asString(UTF_8).isEqualTo("a text");
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFolderInWhichNoFileCanBeMadeIsNamedWithTheWayOut() throws IOException {
        try (Shelf shelf = new Shelf(0, Path.of("no/such/folder"))) {
            assertThatThrownBy(() -> shelf.put("a text".getBytes(UTF_8)))
                    .isInstanceOf(IOException.class)
                    .satisfies(fault -> assertThat(Fault.tell(fault))
                            .isEqualTo("clausebook: no/such/folder: no temporary file can be made in this folder;"
                                    + " mend it, or name another with CLAUSEBOOK_JAVA_OPTS=-Djava.io.tmpdir=FOLDER"));
        }
    }

    /** A folder of which nothing more can be written to is no fault of the site's disk: it is named. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotGrowIsToldByItsFolder() throws Exception {
        List<String> command = List.of(
                "sh",
                "-c",
                // The system lets no file of this process grow beyond 64 KB, and says so instead of ending it.
                "trap '' XFSZ; ulimit -f 128; exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                FullShelf.class.getName(),
                scratch.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        assertThat(told)
                .isEqualTo(
                        "clausebook: " + scratch + ": nothing more can be written to the temporary file in this folder;"
                                + " mend it, or name another with CLAUSEBOOK_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
    }

    /** Puts by more than its file can hold, and prints what a command would. */
    static final class FullShelf {
        public static void main(String[] arguments) throws IOException {
            try (Shelf shelf = new Shelf(0, Path.of(arguments[0]))) {
                for (int i = 0; i < 100; i++) {
                    shelf.put(new byte[16 * 1024]);
                }
            } catch (IOException full) {
                System.out.print(Fault.tell(full));
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().startsWith("clausebook-shelf"))
                    .sorted()
                    .toList();
        }
    }
}
