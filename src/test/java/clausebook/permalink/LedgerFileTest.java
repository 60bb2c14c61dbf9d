package clausebook.permalink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clausebook.permalink.LedgerLine.State;
import clausebook.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {

    private static final LedgerLine A = new LedgerLine("a.html", "-", State.LIVE, "-");
    private static final LedgerLine B = new LedgerLine("b.html", "-", State.LIVE, "-");

    @TempDir
    Path folder;

    private Ledger read() throws IOException {
        var outcome = LedgerFile.read(folder.resolve("permalinks.tsv"), "permalinks.tsv");
        assertThat(outcome.problems()).isEmpty();
        return outcome.value();
    }

    @Test
    void itGrowsAtItsEndAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("permalinks.tsv");
        LedgerFile.append(file, read(), List.of());
        assertThat(file).doesNotExist();
        LedgerFile.append(file, read(), List.of(B));
        LedgerFile.append(file, read(), List.of(A));
        assertThat(file).hasContent("b.html\t-\tlive\t-\na.html\t-\tlive\t-\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
        assertThat(folder.toFile().list()).containsExactly("permalinks.tsv");
    }

    @Test
    void whatAKilledBuildLeftIsReplacedOrCleared() throws IOException {
        Path left = folder.resolve(".permalinks.tsv.growing");
        Files.writeString(left, "half a li");
        LedgerFile.append(folder.resolve("permalinks.tsv"), read(), List.of(A));
        assertThat(left).doesNotExist();
        Files.writeString(left, "half a li");
        LedgerFile.clear(folder.resolve("permalinks.tsv"));
        assertThat(left).doesNotExist();
        assertThat(read().lines()).containsExactly(A);
    }

    @Test
    void aLedgerChangedMeanwhileIsNotOverwritten() throws IOException {
        Path file = folder.resolve("permalinks.tsv");
        Ledger old = read();
        Files.writeString(file, B.toString());
        assertThatThrownBy(() -> LedgerFile.append(file, old, List.of(A)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was changed");
        assertThat(file).hasContent("b.html\t-\tlive\t-\n");
    }

    @Test
    void aLinkOrAFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("elsewhere"), A.toString());
        Path link = Files.createSymbolicLink(folder.resolve("permalinks.tsv"), folder.resolve("elsewhere"));
        assertThat(LedgerFile.read(link, "permalinks.tsv").problems())
                .extracting(Problem::code)
                .containsExactly("ledger-no-file");
    }
}
