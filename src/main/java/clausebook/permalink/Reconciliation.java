package clausebook.permalink;

import clausebook.permalink.Issued.Subject;
import clausebook.permalink.LedgerLine.State;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds the addresses of a build against the ledger (promise 3): what is new is added, what is lost or has come to stand
 * for another text stops the build.
 */
public final class Reconciliation {

    private static final int MOST_LINES_SHOWN = 40;

    private final Ledger old;
    private final Map<String, AddressHistory> histories;
    private final Map<String, Issued> issued = new LinkedHashMap<>();
    private final boolean frozen;
    private final CorrectionChains chains;
    private final List<Problem> problems = new ArrayList<>();
    private final List<LedgerLine> added = new ArrayList<>();

    private Reconciliation(Ledger old, List<Issued> issued, List<Correction> corrections, boolean frozen) {
        this.old = old;
        this.histories = old.histories();
        this.frozen = frozen;
        issued.forEach(one -> this.issued.putIfAbsent(one.address(), one));
        this.chains = new CorrectionChains(old, histories, this.issued, corrections);
    }

    /**
     * What the ledger has to gain before this build may be published.
     *
     * @param old the ledger as it stands
     * @param issued every address this build would publish
     * @param corrections the deliberate changes, oldest first
     * @param frozen whether an address that the ledger does not hold is an error
     * @return the lines to append, in order of address; with errors, nothing may be written
     */
    public static Outcome<List<LedgerLine>> of(
            Ledger old, List<Issued> issued, List<Correction> corrections, boolean frozen) {
        Reconciliation work = new Reconciliation(old, issued, corrections, frozen);
        work.problems.addAll(work.chains.problems());
        work.compare();
        work.findLost();
        work.checkTargets();
        work.added.sort(Comparator.comparing(LedgerLine::address));
        if (frozen) {
            work.refuseNew();
        }
        work.problems.sort(Problem.BY_PLACE);
        return new Outcome<>(List.copyOf(work.added), work.problems);
    }

    private void compare() {
        Map<String, List<Issued>> changed = new TreeMap<>();
        for (Issued one : issued.values()) {
            AddressHistory history = histories.get(one.address());
            if (history == null) {
                added.add(LedgerLine.live(one));
            } else if (history.last().state() != State.LIVE) {
                // Of what lies below a cover that would live again, the cover is told alone.
                if (history.cover()
                        .filter(cover -> issued.containsKey(cover.address()))
                        .isEmpty()) {
                    problems.add(revived(one, history));
                }
            } else if (!one.hash().equals(history.text())) {
                boolean first = history.text().equals(TextHash.NONE);
                if (first || one.subject().filter(chains::allowsChange).isPresent()) {
                    added.add(LedgerLine.live(one));
                } else {
                    String key = one.subject().map(Subject::page).orElse(one.address());
                    changed.computeIfAbsent(key, page -> new ArrayList<>()).add(one);
                }
            }
        }
        changed.values().forEach(addresses -> problems.add(changedText(addresses)));
    }

    private Problem changedText(List<Issued> addresses) {
        Issued first = addresses.get(0);
        Place place = first.subject().map(Subject::place).orElse(placeOf(first.address()));
        String names = String.join(", ", addresses.stream().map(Issued::address).toList());
        if (first.subject().isEmpty()) {
            return Problem.error(
                    "ledger-changed-text",
                    place,
                    "the ledger holds a text for %s, and this build would publish none under it".formatted(names),
                    "restore the text of the address");
        }
        Subject subject = first.subject().get();
        boolean whole = addresses.stream().anyMatch(one -> one.address().equals(subject.page()));
        if (!whole) {
            return Problem.error(
                    "ledger-changed-text",
                    place,
                    "the words of %s are the same, but %s now stands for another part of them"
                            .formatted(subject.page(), names),
                    "restore the items of the list; if their division is now right, add to " + old.file() + ": "
                            + shown(LedgerLine.live(first)));
        }
        return Problem.error(
                "ledger-changed-text",
                place,
                "this is not the text that was issued under %s; an address never silently comes to mean another text"
                        .formatted(names),
                """
                restore the words; or, if the change is deliberate, add to %s:
                - language: %s
                  clause: %s
                  earlier: "the earlier text in full, as %s showed it"
                  what: "what was changed"
                  why: "the reason"
                  source: "what shows it, such as the symbol of a corrigendum\"""".formatted(chains.file(), subject.language().code(), subject.clause(), subject.page()));
    }

    private Problem revived(Issued one, AddressHistory history) {
        return Problem.error(
                "ledger-" + history.last().state().key() + "-address",
                placeOf(one.address()),
                "the ledger says that %s is %s, but this build would publish a text under it"
                        .formatted(one.address(), history.last().state().key()),
                "take the text out; or, if the address lives again, add to " + old.file() + ": "
                        + shown(new LedgerLine(one.address(), history.text(), State.LIVE, LedgerLine.NO_NOTE)));
    }

    private void findLost() {
        Map<String, LostFolder> folders = new TreeMap<>();
        Map<String, List<String>> lost = new TreeMap<>();
        for (Map.Entry<String, AddressHistory> entry : histories.entrySet()) {
            LedgerLine last = entry.getValue().last();
            if (!isLost(entry.getKey())) {
                continue;
            }
            Optional<String> cover = lostCover(last.page());
            if (cover.isPresent()) {
                folders.computeIfAbsent(cover.get(), key -> new LostFolder()).add(entry.getKey());
            } else {
                lost.computeIfAbsent(last.page(), page -> new ArrayList<>()).add(entry.getKey());
            }
        }
        folders.forEach((cover, folder) -> problems.add(lostFolder(cover, folder)));
        if (!lost.isEmpty()) {
            problems.add(lostPages(lost));
        }
    }

    private boolean isLost(String address) {
        AddressHistory history = histories.get(address);
        return history != null
                && history.last().state() == State.LIVE
                && !issued.containsKey(address)
                && !Ledger.isGone(histories.get(history.last().page()));
    }

    /** The uppermost cover that is lost with a page, if one is: the page's own or one above it. */
    private Optional<String> lostCover(String page) {
        List<String> covers = new ArrayList<>(Covers.above(page).reversed());
        if (Covers.isCover(page)) {
            covers.add(page);
        }
        return covers.stream().filter(this::isLost).findFirst();
    }

    /** A whole folder is told once, with the one line that says it of all. */
    private Problem lostFolder(String cover, LostFolder folder) {
        boolean one = folder.covers.size() == 1;
        return Problem.error(
                "ledger-lost-address",
                placeOf(cover),
                "%s %s issued and would be lost, with all in %s: %d addresses, on %d pages and in %d files of data; no address ever dies"
                        .formatted(
                                String.join(", ", folder.covers),
                                one ? "was" : "were",
                                one ? "its folder" : "their folders",
                                folder.addresses,
                                folder.pages.size(),
                                folder.files.size()),
                "restore the text; or add to %s one line, parted by tabs, that speaks for all of them: %s, or: %s"
                        .formatted(
                                old.file(),
                                shown(new LedgerLine(cover, TextHash.NONE, State.WITHDRAWN, "the reason")),
                                shown(new LedgerLine(
                                        cover, TextHash.NONE, State.MOVED, "the address where it is now"))));
    }

    /** What is lost below a cover. */
    private static final class LostFolder {

        private final Set<String> covers = new TreeSet<>();
        private final Set<String> pages = new TreeSet<>();
        private final Set<String> files = new TreeSet<>();
        private int addresses;

        void add(String address) {
            addresses++;
            String page = LedgerLine.pageOf(address);
            (page.endsWith(".html") ? pages : files).add(page);
            if (Covers.isCover(page)) {
                covers.add(page);
            }
        }
    }

    /** Single pages and anchors are told together, with every line that is wanted, so that nobody builds once for each. */
    private Problem lostPages(Map<String, List<String>> lost) {
        List<String> all = lost.values().stream().flatMap(List::stream).toList();
        List<String> wanted = new ArrayList<>();
        // A page's line speaks for its anchors.
        lost.forEach((page, addresses) -> wanted.addAll(addresses.contains(page) ? List.of(page) : addresses));
        String lines = wanted.stream()
                .limit(MOST_LINES_SHOWN)
                .map(address -> shown(new LedgerLine(address, TextHash.NONE, State.WITHDRAWN, "the reason")))
                .collect(Collectors.joining("\n"));
        int more = wanted.size() - MOST_LINES_SHOWN;
        return Problem.error(
                "ledger-lost-address",
                placeOf(all.get(0)),
                "%s %s issued and would be lost; no address ever dies"
                        .formatted(String.join(", ", all), all.size() == 1 ? "was" : "were"),
                """
                restore the text; or add to %s, parted by tabs, and with "moved" and an address where one is found elsewhere:
                %s""".formatted(old.file(), more > 0 ? lines + "\nand so for " + more + " more" : lines));
    }

    private void checkTargets() {
        for (Map.Entry<String, AddressHistory> entry : histories.entrySet()) {
            LedgerLine last = entry.getValue().last();
            if (last.state() == State.MOVED && !issued.containsKey(last.note()) && !ofAnotherLedger(last.note())) {
                problems.add(Problem.error(
                        "ledger-moved-target",
                        placeOf(entry.getKey()),
                        "%s is said to have moved to %s, which is no live address"
                                .formatted(entry.getKey(), last.note()),
                        "add a line that names a live address, or one that says withdrawn and why"));
            }
        }
    }

    /** Whether the ledger of this work cannot know the address; the check of links, at the end, knows all. */
    private boolean ofAnotherLedger(String address) {
        String folder = folderOf(LedgerLine.pageOf(old.lines().get(0).address()));
        for (String known : histories.keySet()) {
            while (!known.startsWith(folder)) {
                folder = folderOf(folder.substring(0, folder.length() - 1));
            }
        }
        return !address.startsWith(folder);
    }

    private static String folderOf(String address) {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }

    private void refuseNew() {
        Map<String, List<String>> byPage = new TreeMap<>();
        added.forEach(line ->
                byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line.address()));
        for (List<String> addresses : byPage.values()) {
            problems.add(Problem.error(
                    "ledger-frozen",
                    Place.of(old.file()),
                    "with --frozen no line may be added, and the ledger lacks %s"
                            .formatted(String.join(", ", addresses)),
                    "build without --frozen, and commit the ledger that has grown"));
        }
    }

    private Place placeOf(String address) {
        AddressHistory history = histories.get(address);
        return history == null
                ? Place.of(old.file())
                : new Place(
                        old.file(),
                        history.lastNumber(),
                        1,
                        history.last().toString().stripTrailing());
    }

    private static String shown(LedgerLine line) {
        return line.toString().stripTrailing();
    }
}
