package clausebook.permalink;

import clausebook.permalink.LedgerLine.State;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every address ever issued, as the lines of one {@code permalinks.tsv}. The file only grows: a change is a later line
 * for the same address, and an older ledger is always a prefix of a newer one. A line for a cover speaks for all below
 * it ({@link Covers}).
 *
 * @param file the file's name, for problems
 * @param lines in the order of the file, one a line
 */
public record Ledger(String file, List<LedgerLine> lines) {

    private static final Pattern ADDRESS =
            Pattern.compile("[a-z0-9][a-z0-9._-]*+(?:/[a-z0-9][a-z0-9._-]*+)*+(?:#[a-z0-9][a-z0-9-]*+)?+");
    /** What git writes around the lines of two branches that it could not join. */
    private static final Pattern MERGE_MARK = Pattern.compile("(?m)^(?:<{7}|>{7}|\\|{7})(?: .*)?$");

    private static final String FORM = "a line is: address, hash, state, note, parted by tabs";

    public Ledger {
        lines = List.copyOf(lines);
    }

    public static Ledger empty(String file) {
        return new Ledger(file, List.of());
    }

    /** Reads a ledger strictly; what a line does not say exactly is a problem, never a guess. */
    public static Outcome<Ledger> parse(String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new Outcome<>(empty(file), List.of(fault(Place.of(file), "the ledger is not UTF-8")));
        }
        if (text.startsWith("\uFEFF")) {
            Place start = new Place(file, 1, 1, "");
            String what = "the ledger begins with a byte order mark (U+FEFF), which an editor has put there";
            return new Outcome<>(empty(file), List.of(fault(start, what)));
        }
        int carriageReturn = text.indexOf("\r\n");
        if (carriageReturn >= 0) {
            int start = text.lastIndexOf('\n', carriageReturn) + 1;
            Place end = placeAt(file, text, start, carriageReturn);
            String what = "the line ends with CR LF; a ledger's lines end with a line feed alone";
            return new Outcome<>(empty(file), List.of(fault(end, what)));
        }
        Matcher mark = MERGE_MARK.matcher(text);
        if (mark.find()) {
            return new Outcome<>(empty(file), List.of(unmerged(placeAt(file, text, mark.start(), mark.start()))));
        }
        List<Problem> problems = new ArrayList<>();
        List<LedgerLine> lines = new ArrayList<>();
        Map<String, LedgerLine> known = new LinkedHashMap<>();
        List<Place> repeated = new ArrayList<>();
        int from = 0;
        for (int number = 1; from < text.length(); number++) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                Place place =
                        new Place(file, number, text.codePointCount(from, text.length()) + 1, text.substring(from));
                problems.add(fault(place, "the last line does not end with a line feed"));
                break;
            }
            Optional<LedgerLine> line = lineOf(file, number, text.substring(from, end), known, problems);
            if (line.isPresent() && line.get().equals(known.put(line.get().address(), line.get()))) {
                repeated.add(new Place(file, number, 1, text.substring(from, end)));
            } else {
                line.ifPresent(lines::add);
            }
            from = end + 1;
        }
        if (!repeated.isEmpty()) {
            problems.add(repeats(repeated));
        }
        return new Outcome<>(new Ledger(file, lines), problems);
    }

    private static Optional<LedgerLine> lineOf(
            String file, int number, String text, Map<String, LedgerLine> known, List<Problem> problems) {
        String[] fields = text.split("\t", -1);
        int[] columns = new int[fields.length];
        for (int i = 0, at = 0; i < fields.length; at += fields[i].length() + 1, i++) {
            columns[i] = text.codePointCount(0, at) + 1;
        }
        if (fields.length != 4) {
            problems.add(fault(new Place(file, number, 1, text), FORM + "; this one has " + fields.length + " fields"));
            return Optional.empty();
        }
        int wrong = -1;
        String what = "";
        Optional<State> state = State.ofKey(fields[2]);
        if (!ADDRESS.matcher(fields[0]).matches()) {
            wrong = 0;
            what = "this is no address of a site: lower-case letters, digits, and . _ - / #";
        } else if (!TextHash.isHash(fields[1])) {
            wrong = 1;
            what = "a hash is 64 lower-case hex digits, or - for none";
        } else if (state.isEmpty()) {
            wrong = 2;
            what = "a state is live, moved or withdrawn";
        } else if (state.get() != State.LIVE && !known.containsKey(fields[0])) {
            wrong = 0;
            what = "this address was never issued, so it cannot be " + fields[2];
        } else if (fields[3].isBlank() || fields[3].chars().anyMatch(unit -> unit < ' ' || unit == 0x7F)) {
            wrong = 3;
            what = "a note is a line of words, or - for none";
        } else if (state.get() != State.LIVE && fields[3].equals(LedgerLine.NO_NOTE)) {
            wrong = 3;
            what = state.get() == State.MOVED
                    ? "a moved address names the address where it is found now"
                    : "a withdrawn address names the reason";
        } else if (state.get() == State.MOVED && !ADDRESS.matcher(fields[3]).matches()) {
            wrong = 3;
            what = "the target of a moved address is an address of this site";
        }
        if (wrong >= 0) {
            problems.add(fault(new Place(file, number, columns[wrong], text), what));
            return Optional.empty();
        }
        return Optional.of(new LedgerLine(fields[0], fields[1], state.orElseThrow(), fields[3]));
    }

    private static Place placeAt(String file, String text, int lineStart, int at) {
        int number = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
        int end = text.indexOf('\n', lineStart);
        String line = text.substring(lineStart, end < 0 ? text.length() : end);
        return new Place(file, number, text.codePointCount(lineStart, at) + 1, line.stripTrailing());
    }

    private static Problem unmerged(Place place) {
        return Problem.error(
                "ledger-line",
                place,
                "git could not join the lines that two branches added here",
                "keep the lines of the branch that is published as they are, take the other's and the marks out, and build"
                        + " again: the build adds what is new");
    }

    /** All together, since a merge repeats as many lines as both branches added. */
    private static Problem repeats(List<Place> places) {
        int more = places.size() - 1;
        String what = "this line says again what an earlier line said already";
        return Problem.error(
                "ledger-line",
                places.get(0),
                more == 0 ? what : what + ", and so " + (more == 1 ? "does 1 more" : "do " + more + " more"),
                "take out what a merge of two branches repeats, the later line of each two; or take the ledger back from"
                        + " version control, and build again");
    }

    private static Problem fault(Place place, String what) {
        return Problem.error(
                "ledger-line", place, what, "take the ledger back from version control, and add lines only at its end");
    }

    /** The ledger as its file holds it. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        lines.forEach(text::append);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same ledger with more lines at its end. */
    public Ledger with(List<LedgerLine> added) {
        List<LedgerLine> all = new ArrayList<>(lines);
        all.addAll(added);
        return new Ledger(file, all);
    }

    /** What became of each address, by address. */
    Map<String, AddressHistory> histories() {
        Map<String, AddressHistory> found = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LedgerLine line = lines.get(i);
            found.computeIfAbsent(line.address(), address -> new AddressHistory())
                    .add(line, i + 1);
        }
        Covers.takeAlong(found);
        return found;
    }

    /** The pages that are live as the ledger stands. */
    public List<String> livePages() {
        return histories().values().stream()
                .map(AddressHistory::last)
                .filter(last -> last.state() == State.LIVE && last.page().equals(last.address()))
                .map(LedgerLine::address)
                .toList();
    }

    /** What must stand where addresses were moved or withdrawn, in order of address. */
    public List<Tombstone> tombstones() {
        Map<String, AddressHistory> histories = histories();
        Map<String, List<String>> anchors = new TreeMap<>();
        for (String address : histories.keySet()) {
            String page = LedgerLine.pageOf(address);
            if (!page.equals(address)) {
                anchors.computeIfAbsent(page, key -> new ArrayList<>()).add(address.substring(page.length() + 1));
            }
        }
        List<Tombstone> stones = new ArrayList<>();
        for (AddressHistory history : histories.values()) {
            LedgerLine last = history.last();
            // The anchors of a page that is gone stand on the page in its place, and need none of their own.
            boolean stands = last.page().equals(last.address()) || !isGone(histories.get(last.page()));
            if (last.state() != State.LIVE && stands) {
                stones.add(new Tombstone(
                        last.address(), last.state(), last.note(), anchors.getOrDefault(last.address(), List.of())));
            }
        }
        return List.copyOf(stones);
    }

    static boolean isGone(@Nullable AddressHistory page) {
        return page != null && page.last().state() != State.LIVE;
    }

    /**
     * Holds that a ledger only grew: the earlier one's bytes must begin the later one.
     *
     * @return the problem where they differ first
     */
    public static Optional<Problem> grown(String file, byte[] earlier, byte[] later) {
        int differs = Arrays.mismatch(earlier, later);
        if (differs < 0 || differs == earlier.length) {
            return Optional.empty();
        }
        int line = 1;
        for (int i = 0; i < differs; i++) {
            line += earlier[i] == '\n' ? 1 : 0;
        }
        return Optional.of(Problem.error(
                "ledger-not-grown",
                new Place(file, line, 0, ""),
                "an address was issued by this line, and lines of the ledger are never changed or taken away",
                "take the ledger back from version control, and add lines only at its end"));
    }
}
