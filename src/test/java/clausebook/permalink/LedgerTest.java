package clausebook.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.permalink.LedgerLine.State;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static final String HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static Outcome<Ledger> parse(String text) {
        return Ledger.parse("permalinks.tsv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String written) {
        return written.replace("→", "\t").replace("¶", "\n").replace("HASH", HASH);
    }

    @Test
    void readsWhatItWrites() {
        Ledger ledger = new Ledger(
                "permalinks.tsv",
                List.of(
                        new LedgerLine("a.html", HASH, State.LIVE, "-"),
                        new LedgerLine("a.html#b", "-", State.LIVE, "-"),
                        new LedgerLine("a.html", "-", State.WITHDRAWN, "第11段不存在了"),
                        new LedgerLine("a.html#b", "-", State.MOVED, "c/d.html#e")));
        Outcome<Ledger> again = parse(new String(ledger.bytes(), StandardCharsets.UTF_8));
        assertThat(again.problems()).isEmpty();
        assertThat(again.value()).isEqualTo(ledger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html¶                                   | 1:1  | this one has 1 fields",
                "a.html→-→live¶                            | 1:1  | this one has 3 fields",
                "¶                                         | 1:1  | this one has 1 fields",
                "a.html→-→live→-¶b.html→-→live→-           | 2:16 | does not end with a line feed",
                "A.html→-→live→-¶                          | 1:1  | no address",
                "/a.html→-→live→-¶                         | 1:1  | no address",
                "../a.html→-→live→-¶                       | 1:1  | no address",
                "a//b.html→-→live→-¶                       | 1:1  | no address",
                "a.html#B→-→live→-¶                        | 1:1  | no address",
                "a.html→abc→live→-¶                        | 1:8  | a hash is",
                "a.html→-→dead→-¶                          | 1:10 | a state is",
                "a.html→-→live→¶                           | 1:15 | a note is",
                "a.html→-→withdrawn→x¶                     | 1:1  | never issued",
                "a.html→-→live→-¶a.html→-→withdrawn→-¶     | 2:20 | names the reason",
                "a.html→-→live→-¶a.html→-→moved→-¶         | 2:16 | names the address",
                "a.html→-→live→-¶a.html→-→moved→nach B¶    | 2:16 | target of a moved address"
            })
    void aLineThatSaysSomethingElseIsToldWithItsPlace(String written, String place, String told) {
        List<Problem> problems = parse(text(written)).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place().toString()).isEqualTo("permalinks.tsv:" + place.strip());
        assertThat(problems.get(0).message()).contains(told);
        assertThat(problems.get(0).code()).isEqualTo("ledger-line");
    }

    @Test
    void carriageReturnsAndBytesThatAreNotUtf8AreTold() {
        assertThat(parse("a.html\t-\tlive\t-\r\n").problems()).hasSize(1);
        byte[] broken = {'a', (byte) 0xFF, '\n'};
        assertThat(Ledger.parse("p", broken).problems())
                .extracting(Problem::message)
                .containsExactly("the ledger is not UTF-8");
    }

    @Test
    void tombstonesStandForWhatIsGoneAndCarryItsAnchors() {
        Ledger ledger = parse(
                        text("a.html→-→live→-¶a.html#x→-→live→-¶a.html#y→-→live→-¶b.html→-→live→-¶b.html#z→-→live→-¶"
                                + "c.html→-→live→-¶c.html→-→withdrawn→irrig¶c.html→-→live→-¶"
                                + "a.html→-→moved→b.html¶a.html#x→-→withdrawn→weg¶b.html#z→-→withdrawn→weg¶"))
                .value();
        assertThat(ledger.tombstones())
                .containsExactly(
                        new Tombstone("a.html", State.MOVED, "b.html", List.of("x", "y")),
                        new Tombstone("b.html#z", State.WITHDRAWN, "weg", List.of()));
    }

    @Test
    void aLedgerThatDidNotOnlyGrowIsTold() {
        byte[] old = "a\nb\nc\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Ledger.grown("p", old, old)).isEmpty();
        assertThat(Ledger.grown("p", old, "a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        for (String later : List.of("a\nx\nc\nd\n", "a\n", "a\nb\n")) {
            Problem problem = Ledger.grown("p", old, later.getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();
            assertThat(problem.code()).isEqualTo("ledger-not-grown");
            assertThat(problem.place().toString()).isEqualTo(later.equals("a\nb\n") ? "p:3" : "p:2");
        }
    }

    @Test
    void aMergeThatGitLeftOpenIsToldOnce() {
        String merge = text("a.html→-→live→-¶<<<<<<< HEAD¶b.html→-→live→-¶=======¶c.html→-→live→-¶>>>>>>> other¶");
        List<Problem> problems = parse(merge).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place().toString()).isEqualTo("permalinks.tsv:2:1");
        assertThat(problems.get(0).message()).contains("two branches");
        assertThat(problems.get(0).hint()).contains("take the other's and the marks out");
        assertThat(parse(text("a.html→-→live→-¶=======¶")).problems())
                .as("a line that no merge wrote")
                .extracting(Problem::message)
                .allMatch(message -> message.contains("1 fields"));
    }

    @Test
    void linesThatAMergeRepeatsAreToldOnce() {
        String both = "a.html→-→live→-¶b.html→-→live→-¶c.html→-→live→-¶";
        Outcome<Ledger> merged = parse(text(both + both));
        assertThat(merged.problems()).hasSize(1);
        assertThat(merged.problems().get(0).place().toString()).isEqualTo("permalinks.tsv:4:1");
        assertThat(merged.problems().get(0).message()).endsWith("and so do 2 more");
        assertThat(merged.value().lines()).hasSize(3);
    }

    @Test
    void aCoverSpeaksForItsFolderUntilALaterLineSaysOtherwise() {
        String work = "hrc/1/1/index.html→-→live→-¶hrc/1/1/op1.html→-→live→-¶hrc/1/1/op1.html#op1→-→live→-¶"
                + "hrc/1/1/zh/index.html→HASH→live→-¶hrc/1/1/zh/op1.html→HASH→live→-¶hrc/1/1/zh/index.html#op1→HASH→live→-¶";
        Ledger withdrawn = parse(text(work + "hrc/1/1/index.html→-→withdrawn→for a reason¶"))
                .value();
        assertThat(withdrawn.tombstones())
                .containsExactly(
                        new Tombstone("hrc/1/1/index.html", State.WITHDRAWN, "for a reason", List.of()),
                        new Tombstone("hrc/1/1/op1.html", State.WITHDRAWN, "for a reason", List.of("op1")),
                        new Tombstone("hrc/1/1/zh/index.html", State.WITHDRAWN, "for a reason", List.of("op1")),
                        new Tombstone("hrc/1/1/zh/op1.html", State.WITHDRAWN, "for a reason", List.of()));
        assertThat(withdrawn.livePages()).isEmpty();
        assertThat(parse(text(new String(withdrawn.bytes(), StandardCharsets.UTF_8) + "hrc/1/1/index.html→-→live→-¶"))
                        .value()
                        .tombstones())
                .isEmpty();
        Ledger chinese = parse(text(work + "hrc/1/1/zh/index.html→-→withdrawn→another text¶"))
                .value();
        assertThat(chinese.tombstones())
                .extracting(Tombstone::address)
                .containsExactly("hrc/1/1/zh/index.html", "hrc/1/1/zh/op1.html");
        assertThat(chinese.livePages()).containsExactly("hrc/1/1/index.html", "hrc/1/1/op1.html");
        Ledger moved = parse(text(work
                        + "hrc/1/1/index.html→-→moved→hrc/2/1/index.html¶hrc/1/1/zh/op1.html→-→withdrawn→never there¶"))
                .value();
        assertThat(moved.tombstones())
                .extracting(Tombstone::note)
                .containsExactly("hrc/2/1/index.html", "hrc/2/1/op1.html", "hrc/2/1/zh/index.html", "never there");
    }
}
