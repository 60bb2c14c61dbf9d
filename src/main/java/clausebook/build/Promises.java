package clausebook.build;

import clausebook.crew.Shelf;
import clausebook.permalink.Addresses;
import clausebook.permalink.Correction;
import clausebook.permalink.Corrections;
import clausebook.permalink.Issued;
import clausebook.permalink.IssuedAddresses;
import clausebook.permalink.Ledger;
import clausebook.permalink.LedgerFile;
import clausebook.permalink.LedgerGrowth;
import clausebook.permalink.LedgerLine;
import clausebook.permalink.Reconciliation;
import clausebook.permalink.Tombstone;
import clausebook.plan.clause.Expression;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ledgers of a build: read, held against what the build makes, and grown just before the site is published. */
final class Promises implements AutoCloseable {

    private static final Pattern COMPARISON =
            Pattern.compile("(?m)^[a-z0-9/-]{1,40}/compare/([a-z0-9-]{1,40})\\.html\t");

    /** What is kept in memory of the lines that wait to be written. */
    private static final long FEW_LINES = 1 << 20;

    private final Path content;
    private final String shownAs;
    private final boolean frozen;
    private final Shelf shelf = new Shelf(FEW_LINES);
    private final List<LedgerGrowth> growths = new ArrayList<>();
    private final List<Tombstone> tombstones = new ArrayList<>();
    private final Set<Path> met = new TreeSet<>();

    Promises(Path content, String shownAs, boolean frozen) {
        this.content = content;
        this.shownAs = shownAs;
        this.frozen = frozen;
    }

    /** The deliberate changes of a work's published words. */
    Outcome<List<Correction>> corrections(WorkId work) throws IOException {
        return Corrections.read(
                content.resolve(work.path()).resolve(Corrections.NAME),
                shownAs + "/" + work.path() + "/" + Corrections.NAME);
    }

    /**
     * Holds a work's addresses against its ledger.
     *
     * @param pages of the work that not every work has
     */
    Held ofWork(WorkId work, List<Expression> expressions, List<Correction> corrections, List<String> pages)
            throws IOException {
        List<IssuedAddresses.Source> sources = expressions.stream()
                .map(expression -> new IssuedAddresses.Source(
                        expression.resolution(), expression.findings().references()))
                .toList();
        List<Issued> issued = new ArrayList<>(IssuedAddresses.of(work, sources));
        issued.addAll(IssuedAddresses.ofSite(pages));
        return hold(work.path() + "/", issued, corrections);
    }

    /** The works beside which a work's text was published, so that these pages stay; as {@link Addresses} names them. */
    List<String> issuedComparisons(WorkId work) throws IOException {
        return issued(content.resolve(work.path()).resolve(LedgerFile.NAME), COMPARISON);
    }

    /** What a pattern's group finds in a ledger; a ledger that cannot be read is told when its work is made. */
    private static List<String> issued(Path ledger, Pattern pattern) throws IOException {
        if (!Files.isRegularFile(ledger, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        Matcher line = pattern.matcher(new String(Files.readAllBytes(ledger), StandardCharsets.ISO_8859_1));
        List<String> found = new ArrayList<>();
        while (line.find()) {
            found.add(line.group(1));
        }
        return found;
    }

    /** Takes note of a work whose texts and ledger are what they were when they last agreed. */
    void asBefore(WorkId work) {
        synchronized (met) {
            met.add(content.resolve(work.path() + "/").resolve(LedgerFile.NAME));
        }
    }

    /** The site's own pages that were published and are live; a ledger that cannot be read is told when it is held. */
    List<String> issuedPages() throws IOException {
        return LedgerFile.read(content.resolve(LedgerFile.NAME), shownAs + "/" + LedgerFile.NAME)
                .value()
                .livePages();
    }

    /** Holds the site's own pages against the ledger of the site. */
    Held ofSite(List<String> pages) throws IOException {
        return hold("", IssuedAddresses.ofSite(pages), List.of());
    }

    /**
     * Ledgers of works that this build does not make: their texts are gone, and every address in them with them. Called
     * when all works are made.
     */
    List<Problem> ofWorksThatAreGone() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path ledger : ledgers()) {
            if (!met.contains(ledger)) {
                String folder =
                        content.relativize(ledger.getParent()).toString().replace('\\', '/');
                problems.addAll(hold(folder.isEmpty() ? "" : folder + "/", List.of(), List.of())
                        .problems());
            }
        }
        return problems;
    }

    /**
     * A build without any text is a mistake, such as a wrong folder, unless the ledger of a work says what became of its
     * texts: then their addresses still have to be kept.
     */
    List<Problem> ofNoText() throws IOException {
        if (ledgers().stream().anyMatch(ledger -> !content.equals(ledger.getParent()))) {
            return List.of();
        }
        return List.of(Problem.error(
                "no-source",
                Place.of(shownAs),
                "this folder holds no text of a resolution that can be published",
                "put the official text where its symbol says, such as hrc/58/30/zh.txt for A/HRC/RES/58/30 in Chinese;"
                        + " or name the right folder with --content"));
    }

    private List<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.endsWith(LedgerFile.NAME))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /**
     * @param addresses every address that the part of the site must hold, fragments included
     * @param problems where it and the ledger do not agree
     * @param tombstones whether pages stand at addresses whose text is gone
     */
    record Held(List<String> addresses, List<Problem> problems, boolean tombstones) {}

    private Held hold(String folder, List<Issued> issued, List<Correction> corrections) throws IOException {
        Path file = content.resolve(folder).resolve(LedgerFile.NAME);
        synchronized (met) {
            met.add(file);
        }
        Outcome<Ledger> ledger = LedgerFile.read(file, shownAs + "/" + folder + LedgerFile.NAME);
        if (ledger.hasErrors()) {
            return new Held(List.of(), ledger.problems(), true);
        }
        Outcome<List<LedgerLine>> added = Reconciliation.of(ledger.value(), issued, corrections, frozen);
        List<Tombstone> stones = ledger.value().tombstones();
        if (!added.value().isEmpty() || !stones.isEmpty()) {
            LedgerGrowth growth = LedgerGrowth.of(file, ledger.value(), added.value(), shelf);
            synchronized (growths) {
                growths.add(growth);
                tombstones.addAll(stones);
            }
        }
        List<Problem> problems = new ArrayList<>(ledger.problems());
        problems.addAll(added.problems());
        return new Held(issued.stream().map(Issued::address).toList(), problems, !stones.isEmpty());
    }

    /** What must stand at addresses whose text has moved or was withdrawn. */
    List<Tombstone> tombstones() {
        return tombstones.stream()
                .sorted(Comparator.comparing(Tombstone::address))
                .toList();
    }

    /** Puts the new lines at the ledgers' ends. */
    void write() throws IOException {
        growths.sort(Comparator.comparing(LedgerGrowth::file));
        for (LedgerGrowth growth : growths) {
            growth.write();
        }
    }

    /** The fingerprints of the ledgers that have grown, by name below the content folder. */
    Map<String, String> grown() {
        Map<String, String> hashes = new TreeMap<>();
        for (LedgerGrowth growth : growths) {
            if (growth.lines() > 0) {
                hashes.put(content.relativize(growth.file()).toString().replace('\\', '/'), growth.after());
            }
        }
        return hashes;
    }

    long added() {
        return growths.stream().mapToLong(LedgerGrowth::lines).sum();
    }

    @Override
    public void close() throws IOException {
        shelf.close();
    }
}
