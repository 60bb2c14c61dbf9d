package clausebook.read;

import clausebook.model.SourceAccount.Removal;
import clausebook.text.PrintedLine;
import clausebook.un.FixedWording;
import clausebook.un.FixedWording.Frame;
import clausebook.un.SymbolLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes what belongs to the printed page, not to the text, out of the lines: running heads, page and job numbers, the
 * rule above the notes. Each is removed by a named rule and listed. A line is taken out only when all of it is
 * furniture; the masthead, before the organ's opening line, keeps its symbol.
 */
final class PageFurniture {

    private static final Pattern RULE = Pattern.compile("[_‾─—–-]{3,200}");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\u00A0\\u3000]+");
    private static final Pattern YEAR = Pattern.compile("\\([12][0-9]{3}\\)");
    private static final Pattern ENTRY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}:");
    private static final int LONGEST_FRONT_MATTER = 60;

    private static final int MOST_LINES_OF_A_NOTE = 6;

    private enum Kind {
        TEXT(""),
        SYMBOL("running-head"),
        JOB_NUMBER("job-number"),
        PAGE_NUMBER("page-number"),
        NOTE_RULE("note-rule"),
        FOOT("page-foot"),
        TITLE("running-title"),
        MASTHEAD("masthead-inside-the-text"),
        FRONT_MATTER("front-matter");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }
    }

    /** What is left, and what was taken out. {@code ruleBefore} tells, line by line, whether a rule stood before it. */
    record Sorted(List<PrintedLine> lines, List<Boolean> ruleBefore, List<Removal> removed) {}

    private final List<PrintedLine> lines;
    private final FixedWording wording;
    private final LineSigns signs;
    private final Kind[] kinds;
    private final int body;
    private final String mastheadSymbol;

    private PageFurniture(List<PrintedLine> lines, FixedWording wording) {
        this.lines = lines;
        this.wording = wording;
        this.signs = new LineSigns(wording);
        this.kinds = new Kind[lines.size()];
        int bare = wording.organs()
                .bareOpening(lines.stream().map(PrintedLine::text).toList());
        int first = bare < 0 ? lines.size() : bare + 1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (wording.organs().chapeau(lines.get(i).text()).isPresent()) {
                first = i + 1;
            }
        }
        this.body = first;
        this.mastheadSymbol = lines.subList(0, Math.min(first, lines.size())).stream()
                .flatMap(line -> SymbolLine.ofMasthead(line.text(), wording).stream())
                .map(SymbolLine::text)
                .findFirst()
                .orElse("");
    }

    static Sorted takeOut(List<PrintedLine> lines, FixedWording wording) {
        return new PageFurniture(lines, wording).takeOut();
    }

    private Sorted takeOut() {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind(i);
        }
        takeCompanions();
        takeFrontMatter();
        takeMastheadsInside();
        confirmPageNumbers();
        takeWordedPageNumbers();
        takeRunningTitles();
        List<PrintedLine> kept = new ArrayList<>();
        List<Boolean> rules = new ArrayList<>();
        List<Removal> removed = new ArrayList<>();
        Optional<PrintedLine> broken = Optional.empty();
        boolean rule = false;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.TEXT) {
                PrintedLine line = lines.get(i);
                kept.add(broken.map(line::afterPageBreak).orElse(line));
                rules.add(rule);
                broken = Optional.empty();
                rule = false;
            } else {
                PrintedLine removedLine = lines.get(i);
                removed.add(new Removal(kinds[i].rule, removedLine.passage()));
                broken = broken.or(() -> Optional.of(removedLine));
                rule |= kinds[i] == Kind.NOTE_RULE;
            }
        }
        return new Sorted(kept, rules, removed);
    }

    /** What a line is by itself; a bare number is a page number only if its neighbours bear it out. */
    private Kind kind(int index) {
        String line = wording.recycling().takenOut(lines.get(index).text());
        if (line.isEmpty() || (index >= body && PageFoot.goesOn(line))) {
            return Kind.FOOT;
        }
        if (line.length() > 120 || !mayBeFurniture(line)) {
            return Kind.TEXT;
        }
        if (index >= body && RULE.matcher(line).matches()) {
            return Kind.NOTE_RULE;
        }
        boolean symbol = SymbolLine.of(line).isPresent();
        boolean own = true;
        boolean job = false;
        boolean page = false;
        String[] tokens = SPACE.split(line);
        for (String token : symbol ? new String[0] : tokens) {
            if (PageFoot.isJobNumber(token) || PageFoot.isBarcode(token)) {
                job = true;
            } else if (PageFoot.isPageNumber(token)) {
                page = true;
            } else if (SymbolLine.of(token).isPresent()) {
                symbol = true;
                own = isOwn(SymbolLine.of(token).orElseThrow());
            } else if (!PageFoot.isCompanion(token)
                    && !(symbol && YEAR.matcher(token).matches())) {
                return Kind.TEXT;
            }
        }
        if (job) {
            return Kind.JOB_NUMBER;
        }
        if (index < body) {
            return Kind.TEXT;
        }
        // A page number beside another document's symbol is a footnote: 5 A/79/509
        return symbol
                ? (page && !own ? Kind.TEXT : Kind.SYMBOL)
                : page && tokens.length == 1 ? Kind.PAGE_NUMBER : Kind.TEXT;
    }

    /** All furniture but a rule holds a figure; a rule begins with its sign. */
    private static boolean mayBeFurniture(String line) {
        return "_‾─—–-".indexOf(line.charAt(0)) >= 0 || line.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
    }

    private boolean isOwn(SymbolLine symbol) {
        return symbol.kind() == SymbolLine.Kind.RESOLUTION
                || symbol.kind() == SymbolLine.Kind.DRAFT
                || symbol.text().equals(mastheadSymbol);
    }

    /** What stands beside a job number in print, its language and day, some extractors put into the next line: 260825. */
    private void takeCompanions() {
        for (int i = 1; i < kinds.length; i++) {
            boolean companion = kinds[i] == Kind.TEXT
                    && kinds[i - 1] == Kind.JOB_NUMBER
                    && PageFoot.isCompanion(lines.get(i).text());
            kinds[i] = companion ? Kind.JOB_NUMBER : kinds[i];
        }
    }

    /** Some extractors put what they know of a file before its text, between two rules: {@code language: EN}. */
    private void takeFrontMatter() {
        if (lines.isEmpty() || !lines.get(0).text().equals("---")) {
            return;
        }
        for (int end = 1; end < Math.min(lines.size(), LONGEST_FRONT_MATTER); end++) {
            String line = lines.get(end).text();
            if (line.equals("---")) {
                Arrays.fill(kinds, 0, end + 1, Kind.FRONT_MATTER);
                return;
            }
            if (!ENTRY.matcher(line).lookingAt()) {
                return;
            }
        }
    }

    /** Some extractors put the masthead of the first page into the middle of its text. */
    private void takeMastheadsInside() {
        int from = body;
        while (from < kinds.length) {
            int to = from;
            boolean distribution = false;
            while (to < kinds.length && isMasthead(to)) {
                distribution |=
                        wording.match(Frame.DISTRIBUTION, lines.get(to).text()).isPresent();
                to++;
            }
            if (distribution && to - from >= 3) {
                for (int i = from; i < to; i++) {
                    kinds[i] = kinds[i] == Kind.TEXT ? Kind.MASTHEAD : kinds[i];
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    private boolean isMasthead(int index) {
        String line = lines.get(index).text();
        boolean halfSymbol = (index + 1 < lines.size()
                        && isSplitSymbol(line, lines.get(index + 1).text()))
                || (index > 0 && isSplitSymbol(lines.get(index - 1).text(), line));
        return halfSymbol
                || kinds[index] == Kind.SYMBOL
                || kinds[index] == Kind.JOB_NUMBER
                || wording.isUnitedNations(line)
                || wording.organs().named(line).isPresent()
                || wording.match(Frame.DISTRIBUTION, line).isPresent()
                || signs.isDate(line);
    }

    /** A symbol whose first letter is set larger comes out in two lines: A and /HRC/RES/S-25/1. */
    private static boolean isSplitSymbol(String first, String second) {
        return first.length() == 1
                && second.startsWith("/")
                && SymbolLine.of(first + second).isPresent();
    }

    /** A page number stands beside a page break or other furniture, or counts up with its like (2/5, 3/5). */
    private void confirmPageNumbers() {
        List<Integer> alone = new ArrayList<>();
        boolean ofAll = false;
        for (int i = body; i < kinds.length; i++) {
            ofAll |= kinds[i] == Kind.PAGE_NUMBER && isOfAll(i);
        }
        for (int i = body; i < kinds.length; i++) {
            if (kinds[i] == Kind.PAGE_NUMBER && isMark(i, ofAll)) {
                kinds[i] = Kind.TEXT;
            } else if (kinds[i] == Kind.PAGE_NUMBER && !isBesideFurniture(i)) {
                alone.add(i);
            }
        }
        boolean counts = alone.size() >= 2
                || (alone.size() == 1 && isLastOfAll(lines.get(alone.get(0)).text()));
        for (int i = 1; i < alone.size(); i++) {
            counts &= page(alone.get(i)) == page(alone.get(i - 1)) + 1;
        }
        counts &= !areMarks(alone);
        for (int index : alone) {
            kinds[index] = counts ? Kind.PAGE_NUMBER : Kind.TEXT;
        }
    }

    private boolean isOfAll(int index) {
        return lines.get(index).text().indexOf('/') > 0;
    }

    /** Right behind the rule above the notes stands a note's mark; so does a figure where pages are counted 2/10, 3/10. */
    private boolean isMark(int index, boolean ofAll) {
        return kinds[index - 1] == Kind.NOTE_RULE || (ofAll && !isOfAll(index));
    }

    /** Numbers a few lines from each other, with a line behind the last: raised marks, each in a line before its note. */
    private boolean areMarks(List<Integer> alone) {
        for (int i = 1; i < alone.size(); i++) {
            if (alone.get(i) - alone.get(i - 1) > MOST_LINES_OF_A_NOTE) {
                return false;
            }
        }
        int behind = alone.isEmpty() ? kinds.length : alone.get(alone.size() - 1) + 1;
        return alone.size() > 1 && behind < kinds.length && kinds[behind] == Kind.TEXT;
    }

    /** {@code Page 2} below or above the symbol at a page's head. */
    private void takeWordedPageNumbers() {
        for (int i = body; i < kinds.length; i++) {
            boolean besideSymbol = kinds[i - 1] == Kind.SYMBOL || (i + 1 < kinds.length && kinds[i + 1] == Kind.SYMBOL);
            if (kinds[i] == Kind.TEXT
                    && besideSymbol
                    && wording.match(Frame.PAGE, lines.get(i).text()).isPresent()) {
                kinds[i] = Kind.PAGE_NUMBER;
            }
        }
    }

    private static boolean isLastOfAll(String page) {
        int stroke = page.indexOf('/');
        return stroke > 0 && page.substring(0, stroke).equals(page.substring(stroke + 1));
    }

    private int page(int index) {
        String text = lines.get(index).text();
        int stroke = text.indexOf('/');
        return Integer.parseInt(stroke < 0 ? text : text.substring(0, stroke));
    }

    private boolean isBesideFurniture(int index) {
        boolean before = index > 0 && isCertain(kinds[index - 1]);
        boolean after = index + 1 < kinds.length && isCertain(kinds[index + 1]);
        boolean feed = lines.get(index).pageBreak()
                || (index + 1 < kinds.length && lines.get(index + 1).pageBreak());
        return before || after || feed;
    }

    private static boolean isCertain(Kind kind) {
        return kind == Kind.SYMBOL || kind == Kind.JOB_NUMBER || kind == Kind.FOOT;
    }

    /** General Assembly papers repeat the title at the head of every page, cut to one line. */
    private void takeRunningTitles() {
        RunningTitle title = new RunningTitle(lines, body, mastheadSymbol);
        boolean behindAnnex = false;
        for (int i = body; i < kinds.length; i++) {
            String line = lines.get(i).text();
            if (kinds[i] != Kind.TEXT) {
                continue;
            }
            boolean annexTitle = behindAnnex;
            behindAnnex =
                    line.length() <= 40 && wording.match(Frame.ANNEX, line).isPresent();
            if (kinds[i - 1] == Kind.TITLE && title.goesOn(lines.get(i - 1).text(), line)) {
                kinds[i] = Kind.TITLE;
            } else if (!annexTitle
                    && line.length() <= RunningTitle.LONGEST
                    && !signs.isAlone(line)
                    && title.begins(i, isAtPageEnd(i))) {
                kinds[i] = Kind.TITLE;
                if (i > body
                        && kinds[i - 1] == Kind.TEXT
                        && title.ends(lines.get(i - 1).text(), line)) {
                    kinds[i - 1] = Kind.TITLE;
                }
            }
        }
    }

    private boolean isAtPageEnd(int index) {
        boolean before = index > 0 && kinds[index - 1] != Kind.TEXT;
        boolean after = index + 1 < kinds.length
                && (kinds[index + 1] != Kind.TEXT || lines.get(index + 1).pageBreak());
        return before || after || lines.get(index).pageBreak();
    }
}
