package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that a hand or a tool has damaged is refused at its place; one that was rightly added to is obeyed. */
class DamagedLedgerTest {

    private static final String OP31 = "hrc/58/30/zh/op31.html";
    private static final String LAST_PARAGRAPH = "31. 决定继续处理此事。 \n\n";

    @TempDir
    Path scratch;

    private Path content;
    private Path site;
    private Path source;
    private Path ledger;

    @BeforeEach
    void aPublishedSite() {
        content = Trees.content(scratch.resolve("content"));
        site = scratch.resolve("site");
        source = content.resolve("hrc/58/30/zh.txt");
        ledger = content.resolve("hrc/58/30/permalinks.tsv");
        InProcess run = build();
        assertThat(run.exit()).as(run.output()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "crlf", "bom", "doubled", "state", "hash digit"})
    void damageIsRefusedAtItsPlace(String damage) throws IOException {
        String text = Files.readString(ledger);
        int lines = (int) text.lines().count();
        String first = text.substring(0, text.indexOf('\n'));
        String spoilt = switch (damage) {
            case "cut" -> text.substring(0, text.length() - 9);
            case "crlf" -> text.replace("\n", "\r\n");
            case "bom" -> "\uFEFF" + text;
            case "doubled" -> text + first + "\n";
            case "state" -> text.replaceFirst("\tlive\t", "\tliving\t");
            default -> text.replaceFirst("\t[0-9a-f]{64}\t", "\tabc\t");
        };
        Files.writeString(ledger, spoilt);
        InProcess run = refused();
        String place = switch (damage) {
            case "cut" -> ":" + lines + ":";
            case "doubled" -> ":" + (lines + 1) + ":1";
            case "bom" -> ":1:1";
            default -> ":";
        };
        assertThat(run.output())
                .contains("permalinks.tsv" + place)
                .contains("error[ledger-line]")
                .contains("hint: ");
        assertThat(run.output()
                        .lines()
                        .filter(line -> line.contains("error["))
                        .findFirst()
                        .orElseThrow())
                .matches(".*permalinks\\.tsv:\\d+:\\d+: error\\[ledger-line].*");
        if (damage.equals("bom")) {
            assertThat(run.output()).contains("byte order mark");
        }
        if (damage.equals("crlf")) {
            assertThat(run.output()).contains("CR LF");
        }
    }

    @Test
    void aHashChangedByHandIsNamed() throws IOException {
        Trees.edit(
                ledger, text -> text.replaceFirst("(hrc/58/30/zh/op5\\.html)\t[0-9a-f]{64}", "$1\t" + "0".repeat(64)));
        assertThat(refused().output())
                .contains("error[ledger-changed-text]")
                .contains("hrc/58/30/zh/op5.html")
                .contains("hint: ");
    }

    @Test
    void anotherOrderOfLiveLinesMeansTheSame() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(ledger));
        Collections.reverse(lines);
        Files.write(ledger, lines);
        builds();
    }

    @Test
    void aLineTakenAwayIsAddedAgain() throws IOException {
        String whole = Files.readString(ledger);
        Trees.edit(ledger, text -> text.replaceFirst("hrc/58/30/zh/op5\\.html\t.*\n", ""));
        builds();
        assertThat(Files.readString(ledger).lines().toList())
                .containsExactlyInAnyOrderElementsOf(whole.lines().toList());
    }

    @Test
    void aWithdrawnParagraphKeepsAPageThatSaysWhyAndMayLiveAgain() throws IOException {
        String paragraph = Files.readString(source);
        String before = Files.readString(ledger);
        gone("withdrawn", address -> "该段已撤回（试验）");
        assertThat(refused().output())
                .as("while the text still stands")
                .contains("error[ledger-withdrawn-address]")
                .contains("hint: ");
        Trees.edit(source, text -> text.replace(LAST_PARAGRAPH, ""));
        builds();
        assertThat(Files.readString(site.resolve(OP31))).contains("该段已撤回（试验）");

        Files.writeString(source, paragraph);
        add(before.lines().filter(DamagedLedgerTest::ofTheLast).toList());
        builds();
        assertThat(Files.readString(site.resolve(OP31))).contains("决定继续处理此事").doesNotContain("该段已撤回");
    }

    @Test
    void aMovedParagraphNeedsALivingTarget() throws IOException {
        gone("moved", address -> address.replace("op31", "op99"));
        Trees.edit(source, text -> text.replace(LAST_PARAGRAPH, ""));
        InProcess run = refused();
        assertThat(run.output())
                .contains("error[ledger-moved-target]")
                .contains("hint: ")
                .contains("op99");
        assertThat(run.output()).containsPattern("permalinks\\.tsv:\\d+:\\d+: error\\[ledger-moved-target]");

        gone("moved", address -> address.replace("op31", "op30"));
        builds();
        assertThat(Files.readString(site.resolve(OP31))).contains("op30.html");
    }

    private static boolean ofTheLast(String line) {
        return line.substring(0, line.indexOf('\t')).matches(".*\\bop31\\b.*");
    }

    private void gone(String state, UnaryOperator<String> note) throws IOException {
        add(Files.readAllLines(ledger).stream()
                .filter(DamagedLedgerTest::ofTheLast)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .distinct()
                .map(address -> address + "\t-\t" + state + "\t" + note.apply(address))
                .toList());
    }

    private void add(List<String> lines) {
        assertThat(lines).isNotEmpty();
        Trees.edit(ledger, text -> text + String.join("\n", lines) + "\n");
    }

    private void builds() {
        InProcess run = build();
        assertThat(run.exit()).as(run.output()).isZero();
        InProcess check = InProcess.run("check", "--out", site.toString());
        assertThat(check.exit()).as(check.output()).isZero();
    }

    private InProcess refused() {
        List<String> siteBefore = Trees.fingerprint(site);
        List<String> contentBefore = Trees.fingerprint(content);
        InProcess run = build();
        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(Trees.fingerprint(site)).as("the old site").isEqualTo(siteBefore);
        assertThat(Trees.fingerprint(content))
                .as("the content, its ledger included")
                .isEqualTo(contentBefore);
        return run;
    }

    private InProcess build() {
        return InProcess.run("build", "--content", content.toString(), "--out", site.toString());
    }
}
