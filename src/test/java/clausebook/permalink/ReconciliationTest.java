package clausebook.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.permalink.LedgerLine.State;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.un.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private final Map<String, String> clauses = new LinkedHashMap<>();
    private final List<Correction> corrections = new ArrayList<>();
    private Ledger ledger = Ledger.empty(Texts.LEDGER);

    @BeforeEach
    void aPublishedText() {
        for (int i = 1; i <= 4; i++) {
            clauses.put("pp" + i, "序言第" + i + "段，");
        }
        clauses.put("op1", "决定：|甲；|乙；");
        clauses.put("op2", "请秘书长；");
        published();
    }

    private Outcome<List<LedgerLine>> build() {
        return Reconciliation.of(ledger, Texts.issued(clauses), corrections, false);
    }

    private void published() {
        Outcome<List<LedgerLine>> outcome = build();
        assertThat(outcome.problems()).isEmpty();
        ledger = ledger.with(outcome.value());
        assertThat(build().problems()).isEmpty();
        assertThat(build().value()).as("the same content adds nothing").isEmpty();
    }

    private void correct(String clause, String earlier) {
        corrections.add(new Correction(
                Language.ZH,
                clause,
                earlier,
                "what",
                "why",
                "source",
                new Place("corrections.yaml", corrections.size() + 1, 1, "")));
    }

    private List<String> codes() {
        return build().problems().stream().map(Problem::code).distinct().toList();
    }

    @Test
    void newAddressesAreAddedInOrder() {
        clauses.put("op3", "决定。");
        assertThat(build().value())
                .extracting(LedgerLine::address)
                .containsExactly(
                        "hrc/58/30/op3.html",
                        "hrc/58/30/op3.html#op3",
                        "hrc/58/30/zh/index.html#op3",
                        "hrc/58/30/zh/op3.html",
                        "hrc/58/30/zh/op3.html#op3");
        assertThat(build().value()).extracting(LedgerLine::state).containsOnly(State.LIVE);
    }

    @Test
    void aLostClauseIsNamedWithEveryAddress() {
        clauses.remove("op2");
        assertThat(codes()).containsExactly("ledger-lost-address");
        String told = String.join(
                "\n", build().problems().stream().map(Problem::message).toList());
        assertThat(told)
                .contains(
                        "hrc/58/30/op2.html",
                        "hrc/58/30/op2.html#op2",
                        "hrc/58/30/zh/index.html#op2",
                        "hrc/58/30/zh/op2.html",
                        "hrc/58/30/zh/op2.html#op2");
        assertThat(build().problems().get(0).place().toString()).startsWith(Texts.LEDGER + ":");
    }

    @Test
    void aLostPreambularParagraphShiftsTheOthersAndEachIsNamed() {
        clauses.put("pp2", clauses.get("pp3"));
        clauses.put("pp3", clauses.get("pp4"));
        clauses.remove("pp4");
        List<Problem> changed = build().problems().stream()
                .filter(problem -> problem.code().equals("ledger-changed-text"))
                .toList();
        assertThat(changed).hasSize(2);
        assertThat(changed.get(0).message()).contains("hrc/58/30/zh/pp2.html, ", "hrc/58/30/zh/index.html#pp2");
        assertThat(changed.get(1).message()).contains("hrc/58/30/zh/pp3.html, ");
        assertThat(changed.get(0).hint())
                .contains("content/hrc/58/30/corrections.yaml", "- language: zh\n  clause: pp2\n  earlier: ");
        assertThat(changed.get(0).place().toString()).isEqualTo("content/hrc/58/30/zh.txt:1:1");
        assertThat(codes()).contains("ledger-lost-address");
    }

    @Test
    void aCorrectionLetsAChangeInAndStaysValidForEver() {
        clauses.put("op2", "请主席；");
        assertThat(codes()).containsExactly("ledger-changed-text");
        correct("op2", "请 秘书长；\n");
        published();
        clauses.put("op2", "请会长；");
        assertThat(codes()).containsExactly("ledger-changed-text");
        correct("op2", "请主席；");
        published();
        clauses.put("op2", "请秘书长；");
        correct("op2", "请会长；");
        published();
        assertThat(ledger.histories().get("hrc/58/30/zh/op2.html").texts()).hasSize(4);
        corrections.remove(1);
        assertThat(codes()).containsExactly("correction-earlier-text");
        corrections.clear();
        assertThat(codes()).containsExactly("correction-missing");
    }

    @Test
    void aChangedItemChangesItsClauseAndOneCorrectionServesBoth() {
        clauses.put("op1", "决定：|甲；|丙；");
        List<Problem> problems = build().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message())
                .contains("hrc/58/30/zh/op1.html#op1-b")
                .doesNotContain("op1-a");
        correct("op1", "决定：(a) 甲；(b) 乙；");
        published();
    }

    @Test
    void aCorrectionThatFitsNothingIsRefused() {
        correct("op2", "请主席；");
        assertThat(codes()).containsExactly("correction-earlier-text");
        corrections.clear();
        correct("op2", "请秘书长；");
        assertThat(codes()).containsExactly("correction-without-change");
        corrections.clear();
        correct("op9", "请秘书长；");
        assertThat(codes()).containsExactly("correction-unknown-clause");
        corrections.clear();
        clauses.put("op2", "请会长；");
        correct("op2", "请秘书长；");
        correct("op2", "请主席；");
        assertThat(codes()).contains("correction-earlier-text");
    }

    @Test
    void theWordsOutsideClausesAreKeptToo() {
        List<Issued> issued = Texts.issued(clauses, "2025年4月5日");
        assertThat(Reconciliation.of(ledger, issued, List.of(), false).problems())
                .extracting(Problem::code)
                .containsExactly("ledger-changed-text");
        correct("index", "人权理事会人权理事会，2025年4月4日");
        Outcome<List<LedgerLine>> corrected = Reconciliation.of(ledger, issued, corrections, false);
        assertThat(corrected.problems()).isEmpty();
        assertThat(corrected.value()).extracting(LedgerLine::address).containsExactly("hrc/58/30/zh/index.html");
    }

    @Test
    void withdrawnAddressesNeedALineForThePageAndOneForEachAnchorElsewhere() {
        clauses.remove("op2");
        for (String address : List.of("op2.html", "zh/op2.html", "zh/index.html#op2")) {
            ledger = ledger.with(List.of(new LedgerLine("hrc/58/30/" + address, "-", State.WITHDRAWN, "reason")));
        }
        published();
        assertThat(ledger.tombstones())
                .extracting(Tombstone::address)
                .containsExactly("hrc/58/30/op2.html", "hrc/58/30/zh/index.html#op2", "hrc/58/30/zh/op2.html");
        clauses.put("op2", "请秘书长；");
        assertThat(codes()).containsExactly("ledger-withdrawn-address");
        ledger = ledger.with(Texts.issued(clauses).stream()
                .filter(one -> one.address().contains("op2"))
                .map(LedgerLine::live)
                .toList());
        published();
        clauses.put("op2", "请主席；");
        assertThat(codes()).containsExactly("ledger-changed-text");
    }

    @Test
    void aTextThatIsGoneIsToldOnceAndOneLineWithdrawsIt() {
        int issued = ledger.lines().size();
        Map<String, String> text = new LinkedHashMap<>(clauses);
        Outcome<List<LedgerLine>> gone = Reconciliation.of(ledger, List.of(), corrections, false);
        assertThat(gone.problems()).hasSize(1);
        Problem problem = gone.problems().get(0);
        assertThat(problem.code()).isEqualTo("ledger-lost-address");
        assertThat(problem.message())
                .startsWith(
                        "hrc/58/30/index.html, hrc/58/30/zh/index.html were issued and would be lost, with all in their folders")
                .contains(issued + " addresses")
                .contains("no address ever dies");
        assertThat(problem.hint()).contains("hrc/58/30/index.html\t-\twithdrawn\tthe reason");
        ledger = ledger.with(
                List.of(new LedgerLine("hrc/58/30/index.html", "-", State.WITHDRAWN, "the Council took it back")));
        assertThat(Reconciliation.of(ledger, List.of(), corrections, false).problems())
                .isEmpty();
        assertThat(ledger.tombstones())
                .hasSizeGreaterThan(10)
                .allSatisfy(stone -> assertThat(stone.note()).isEqualTo("the Council took it back"));
        assertThat(codes()).containsExactly("ledger-withdrawn-address");
        assertThat(build().problems()).as("the cover speaks for all").hasSize(1);
        ledger = ledger.with(List.of(new LedgerLine("hrc/58/30/index.html", "-", State.LIVE, "-")));
        clauses.putAll(text);
        published();
    }

    @Test
    void severalLostPagesAreToldTogetherWithEveryLineThatIsWanted() {
        clauses.remove("op2");
        List<Problem> problems = build().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).hint()).endsWith("""
                        :
                        hrc/58/30/op2.html\t-\twithdrawn\tthe reason
                        hrc/58/30/zh/index.html#op2\t-\twithdrawn\tthe reason
                        hrc/58/30/zh/op2.html\t-\twithdrawn\tthe reason""");
    }

    @Test
    void aMovedAddressLeadsToALiveOne() {
        clauses.remove("op2");
        Ledger before = ledger;
        for (String target : List.of(
                "hrc/58/30/zh/op7.html", "hrc/58/30/zh/op1.html", "hrc/58/30/zh/op2.html", "hrc/59/1/zh/op1.html")) {
            ledger = before;
            for (String address : List.of("op2.html", "zh/op2.html", "zh/index.html#op2")) {
                ledger = ledger.with(List.of(new LedgerLine("hrc/58/30/" + address, "-", State.MOVED, target)));
            }
            boolean live = target.endsWith("op1.html");
            assertThat(codes()).as(target).isEqualTo(live ? List.of() : List.of("ledger-moved-target"));
        }
    }

    @Test
    void anotherDivisionOfTheSameWordsIsToldAsThat() {
        clauses.put("op1", "决定：|甲；(b)乙；");
        List<Problem> changed = build().problems().stream()
                .filter(problem -> problem.code().equals("ledger-changed-text"))
                .toList();
        assertThat(changed).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.message())
                    .startsWith("the words of hrc/58/30/")
                    .contains(" are the same, but ", "#op1-a")
                    .endsWith(" now stands for another part of them");
            assertThat(problem.hint()).startsWith("restore the items of the list");
        });
    }

    @Test
    void frozenRefusesWhatIsNew() {
        clauses.put("op3", "决定。");
        Outcome<List<LedgerLine>> outcome = Reconciliation.of(ledger, Texts.issued(clauses), List.of(), true);
        assertThat(outcome.problems()).extracting(Problem::code).containsOnly("ledger-frozen");
        assertThat(outcome.problems())
                .anyMatch(problem -> problem.message().contains("hrc/58/30/zh/op3.html, hrc/58/30/zh/op3.html#op3"));
        clauses.remove("op3");
        assertThat(Reconciliation.of(ledger, Texts.issued(clauses), List.of(), true)
                        .problems())
                .isEmpty();
    }

    @Test
    void anAdoptedDraftGainsItsTextAndNeverLosesItAgain() {
        Map<String, String> one = Map.of("op1", "决定。");
        List<Issued> text = Texts.issued(one);
        List<Issued> draft =
                text.stream().map(issued -> Issued.page(issued.address())).toList();
        Ledger drafted = Ledger.empty(Texts.LEDGER);
        drafted =
                drafted.with(Reconciliation.of(drafted, draft, List.of(), false).value());
        Outcome<List<LedgerLine>> adopted = Reconciliation.of(drafted, text, List.of(), false);
        assertThat(adopted.problems()).isEmpty();
        assertThat(adopted.value()).hasSize(4);
        assertThat(Reconciliation.of(drafted.with(adopted.value()), draft, List.of(), false)
                        .problems())
                .extracting(Problem::code)
                .containsOnly("ledger-changed-text");
    }

    /** G50: whatever is done to a text, no address is lost and none comes to mean another text without a record. */
    @Property(tries = 1000)
    void randomEditsNeverLoseAnAddress(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, String> text = new LinkedHashMap<>();
        List<Correction> recorded = new ArrayList<>();
        Map<String, String> everByHash = new TreeMap<>();
        Ledger kept = Ledger.empty(Texts.LEDGER);
        for (int step = 0; step < 6; step++) {
            Map<String, String> before = new TreeMap<>(text);
            edit(random, text);
            if (text.isEmpty()) {
                text.put("op1", "决定。");
            }
            // The publisher finds earlier texts in version control; here they are kept by hash.
            text.forEach(
                    (id, words) -> everByHash.put(TextHash.of(Texts.fullText(id, words)), Texts.fullText(id, words)));
            List<Issued> issued = Texts.issued(text);
            Outcome<List<LedgerLine>> outcome = Reconciliation.of(kept, issued, recorded, false);
            if (outcome.hasErrors() && random.nextBoolean()) {
                text.clear();
                text.putAll(before);
                continue;
            }
            byte[] old = kept.bytes();
            if (outcome.hasErrors()) {
                kept = mended(kept, issued, everByHash, recorded);
                outcome = Reconciliation.of(kept, issued, recorded, false);
                assertThat(outcome.problems()).isEmpty();
            }
            kept = kept.with(outcome.value());
            assertThat(Arrays.mismatch(old, kept.bytes())).isIn(-1, old.length);
            assertThat(Ledger.parse("p", kept.bytes()).problems()).isEmpty();
            holdsEveryAddress(kept, issued);
        }
    }

    private static void edit(Random random, Map<String, String> text) {
        String id = (random.nextBoolean() ? "op" : "pp") + (1 + random.nextInt(4));
        switch (random.nextInt(4)) {
            case 0 -> text.remove(id);
            case 1 -> text.put(id, "文" + random.nextInt(3) + "；|项" + random.nextInt(3) + "；");
            case 2 -> text.putIfAbsent(id, "新。");
            default -> text.replaceAll((key, words) -> key.equals(id) ? words + "又" : words);
        }
    }

    /** What the hints ask the publisher to do. */
    private static Ledger mended(
            Ledger ledger, List<Issued> issued, Map<String, String> everByHash, List<Correction> recorded) {
        Map<String, Issued> now = new TreeMap<>();
        issued.forEach(one -> now.put(one.address(), one));
        List<LedgerLine> lines = new ArrayList<>();
        List<String> corrected = new ArrayList<>();
        ledger.histories().forEach((address, history) -> {
            boolean live = history.last().state() == State.LIVE;
            Issued one = now.get(address);
            if (one == null && live) {
                lines.add(new LedgerLine(address, "-", State.WITHDRAWN, "reason"));
            } else if (one != null && !live) {
                lines.add(new LedgerLine(address, history.text(), State.LIVE, "-"));
            }
            boolean changed = one != null && !one.hash().equals(history.text());
            if (changed
                    && one.subject().isPresent()
                    && one.subject().get().page().equals(address)) {
                corrected.add(one.subject().get().clause());
            }
        });
        for (String clause : corrected) {
            recorded.add(new Correction(
                    Language.ZH,
                    clause,
                    everByHash.get(ledger.histories()
                            .get("hrc/58/30/zh/" + clause + ".html")
                            .text()),
                    "w",
                    "w",
                    "s",
                    Place.of("corrections.yaml")));
        }
        return ledger.with(lines);
    }

    private static void holdsEveryAddress(Ledger ledger, List<Issued> issued) {
        Map<String, String> now = new TreeMap<>();
        issued.forEach(one -> now.put(one.address(), one.hash()));
        List<String> stones =
                ledger.tombstones().stream().map(Tombstone::address).toList();
        ledger.histories().forEach((address, history) -> {
            boolean live = history.last().state() == State.LIVE;
            if (live) {
                assertThat(now).containsEntry(address, history.text());
            } else {
                assertThat(stones.contains(address)
                                || stones.contains(history.last().page()))
                        .as(address)
                        .isTrue();
            }
        });
    }
}
