package clausebook.read.akn;

import clausebook.read.CellPlace;
import clausebook.read.StyledParagraph.Role;
import clausebook.read.TableGrid;
import clausebook.read.akn.AknLine.Region;
import clausebook.read.akn.AknLine.Stretch;
import clausebook.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a file while they are being filled: the one at hand, those that a note interrupts, and the number that waits
 * for its words. No character that is given to it is ever dropped.
 */
final class AknLines {

    /** A line that is being filled, and how deep in emphasis it stands. */
    private static final class Open {
        final AknLine line;
        /** Whether an element of its own holds it; else it ends with the next element that is no inline one. */
        final boolean own;

        int emphasisDepth = 0;
        int emphasisFrom = 0;
        int raisedFrom = -1;
        int referenceFrom = -1;
        Optional<String> referenceMark = Optional.empty();
        Optional<String> referenceTarget = Optional.empty();

        Open(AknLine line, boolean own) {
            this.line = line;
            this.own = own;
        }
    }

    final List<AknLine> lines = new ArrayList<>();
    final List<AknLine> notes = new ArrayList<>();

    /** Notes that the file keeps in {@code meta}, by their identifier, until a reference calls for them. */
    private final Map<String, AknLine> keptNotes = new HashMap<>();

    private final Set<AknLine> called = new HashSet<>();

    private final Deque<Open> outer = new ArrayDeque<>();
    private Optional<Open> open = Optional.empty();
    final AknLists lists = new AknLists();
    private Optional<AknLine> number = Optional.empty();
    /** Whether the element that the waiting number stood in has ended. */
    private boolean numberLeft = false;

    private boolean inNumber = false;
    private int noteDepth = 0;
    /** Lines put down since the element that is one paragraph began. */
    private int linesOfParagraph = 0;

    Region region = Region.FRONT;
    /** Whether the words at hand are quoted from another text, whose numbers are not this one's. */
    boolean quoted = false;
    /** Whether the words at hand open the resolution. */
    boolean opening = false;
    /** Whether the file says that the line at hand is preambular, among operative paragraphs. */
    boolean preambular = false;
    /** Whether an annex has begun of which no line has come yet. */
    boolean beginsAnnex = false;
    /** Whether the words at hand are the letter and the title of a part behind the first. */
    boolean headsPart = false;

    private final TableGrid grid = new TableGrid();
    private Optional<CellPlace> cell = Optional.empty();

    boolean inNote() {
        return noteDepth > 0;
    }

    /** Whether new elements are part of the line at hand unless they are known to end it. */
    boolean inRunningText() {
        return inNumber || (open.isPresent() && open.get().own);
    }

    boolean inNumber() {
        return inNumber;
    }

    int length() {
        return open.map(each -> each.line.text.length()).orElse(-1);
    }

    void enter(Region other) {
        flush();
        number.ifPresent(this::numberAlone);
        region = other;
    }

    void startParagraph(Role role) {
        flush();
        if (role == Role.HEADING && numberLeft) {
            number.ifPresent(this::numberAlone);
        }
        boolean item = role == Role.TEXT && number.isPresent() && lists.countByFigures();
        open = Optional.of(new Open(line(item ? Role.ITEM : role), true));
    }

    void startNumber() {
        flush();
        number.ifPresent(this::numberAlone);
        open = Optional.of(new Open(line(Role.TEXT), true));
        inNumber = true;
    }

    void endNumber() {
        number = open.map(each -> each.line).filter(line -> !line.isBlank());
        number.ifPresent(printed -> lists.number(printed.text.toString()));
        numberLeft = false;
        open = Optional.empty();
        inNumber = false;
    }

    void enterParagraph() {
        flush();
        linesOfParagraph = 0;
    }

    void leaveParagraph() {
        linesOfParagraph = 0;
    }

    /** An element ends: a number in it that has met no words yet may still belong to the next ones. */
    void leave() {
        flush();
        numberLeft = true;
    }

    void startTable() {
        flush();
        grid.table();
    }

    void startRow() {
        flush();
        grid.row();
    }

    /**
     * @param heads whether it heads its column
     * @param columns how many it covers
     * @param rows how many it covers
     */
    void startCell(boolean heads, int columns, int rows) {
        flush();
        cell = Optional.of(grid.cell(heads));
        grid.end(columns, rows);
    }

    void endCell() {
        flush();
        cell = Optional.empty();
    }

    void words(String words, int at) {
        if (open.isEmpty()) {
            if (WhiteSpace.isBlank(words)) {
                return;
            }
            open = Optional.of(new Open(line(Role.TEXT), false));
        }
        open.get().line.append(words, at);
    }

    void space(int at) {
        open.filter(each -> !each.line.isBlank()).ifPresent(each -> each.line.append(" ", at));
    }

    /** A part's letter stands in a line of its own, before the title of the part. */
    void endDocumentNumber() {
        boolean letter = open.map(each -> each.line.text.toString())
                .filter(words -> words.chars().noneMatch(Character::isDigit))
                .isPresent();
        if (letter) {
            flush();
        }
    }

    void startEmphasis() {
        open.ifPresent(line -> {
            if (line.emphasisDepth++ == 0) {
                line.emphasisFrom = line.line.text.length();
            }
        });
    }

    void endEmphasis() {
        open.ifPresent(line -> {
            if (line.emphasisDepth > 0 && --line.emphasisDepth == 0) {
                line.line.emphasis.add(new Stretch(line.emphasisFrom, line.line.text.length()));
            }
        });
    }

    void bold(int from) {
        open.filter(line -> from <= line.line.text.length())
                .ifPresent(line -> line.line.bold.add(new Stretch(from, line.line.text.length())));
    }

    void startRaised() {
        open.ifPresent(line -> line.raisedFrom = line.line.text.length());
    }

    void endRaised() {
        open.filter(line -> line.raisedFrom >= 0).ifPresent(line -> {
            line.line.raised.add(new Stretch(line.raisedFrom, line.line.text.length()));
            line.raisedFrom = -1;
        });
    }

    /** A note where its mark stands. */
    void startNote(Optional<String> marker, int at) {
        String mark = marker.orElseGet(() -> Integer.toString(notes.size() + 1));
        mark(mark, at);
        AknLine note = new AknLine(region, Role.NOTE, false);
        note.number = Optional.of(printed(mark, at));
        notes.add(note);
        interrupt(note);
    }

    /** A note that the file keeps apart from the words; a reference says where it belongs. */
    void startKeptNote(Optional<String> id, Optional<String> marker, int at) {
        AknLine note = new AknLine(region, Role.NOTE, false);
        note.number = marker.map(mark -> printed(mark, at));
        id.ifPresentOrElse(name -> keptNotes.putIfAbsent(name, note), () -> {});
        notes.add(note);
        interrupt(note);
    }

    private void interrupt(AknLine note) {
        outer.push(open.orElseGet(() -> new Open(line(Role.TEXT), false)));
        open = Optional.of(new Open(note, true));
        noteDepth++;
    }

    void endNote() {
        noteDepth--;
        open = Optional.of(outer.pop());
    }

    void startReference(Optional<String> marker, Optional<String> target) {
        Open line = open.orElseGet(() -> new Open(line(Role.TEXT), false));
        open = Optional.of(line);
        line.referenceFrom = line.line.text.length();
        line.referenceMark = marker;
        line.referenceTarget = target;
    }

    /** The mark is what the reference holds, else what its attribute says. */
    void endReference(int at) {
        Open line = open.orElse(null);
        if (line == null || line.referenceFrom < 0) {
            return;
        }
        int from = line.referenceFrom;
        line.referenceFrom = -1;
        if (WhiteSpace.isBlank(line.line.text.substring(from))) {
            line.referenceMark.ifPresent(mark -> mark(mark, at));
        } else {
            line.line.marks.add(new Stretch(from, line.line.text.length()));
        }
        String mark = line.line.text.substring(from).strip();
        line.referenceTarget
                .map(name -> keptNotes.get(name.replaceFirst("^#", "")))
                .ifPresent(note -> {
                    if (note.number.isEmpty() && !mark.isEmpty()) {
                        note.number = Optional.of(printed(mark, at));
                    }
                    if (called.add(note)) {
                        // Notes stand in the order of their marks.
                        notes.remove(note);
                        notes.add(note);
                    }
                });
    }

    private void mark(String marker, int at) {
        AknLine line = open.map(each -> each.line).orElse(null);
        if (line == null) {
            // A note between two paragraphs belongs to the one before it.
            line = lines.isEmpty() ? line(Role.TEXT) : lines.get(lines.size() - 1);
            if (lines.isEmpty()) {
                open = Optional.of(new Open(line, false));
            }
        }
        int from = line.text.length();
        line.insert(marker, at);
        line.marks.add(new Stretch(from, line.text.length()));
    }

    private AknLine printed(String mark, int at) {
        AknLine printed = new AknLine(region, Role.TEXT, false);
        printed.insert(mark, at);
        return printed;
    }

    private AknLine line(Role role) {
        boolean heads = headsPart && role == Role.TEXT;
        AknLine line = new AknLine(region, heads ? Role.HEADING : role, linesOfParagraph > 0 && number.isEmpty());
        line.quoted = quoted;
        line.opening = opening;
        line.preambular = preambular;
        line.cell = cell;
        return line;
    }

    /** Puts down the line at hand, with the number that stood before it. */
    void flush() {
        if (noteDepth > 0 || inNumber) {
            return;
        }
        Open line = open.orElse(null);
        open = Optional.empty();
        if (line == null || line.line.isBlank()) {
            return;
        }
        if (line.emphasisDepth > 0) {
            line.line.emphasis.add(new Stretch(line.emphasisFrom, line.line.text.length()));
        }
        line.line.number = number;
        number = Optional.empty();
        put(line.line);
    }

    /** Puts down everything that is left, at the end of the file. */
    void finish() {
        flush();
        number.ifPresent(this::numberAlone);
        // A note that the file keeps without words is one of which it says that the words are missing.
        notes.removeIf(note -> note.isBlank() && keptNotes.containsValue(note));
        keptNotes.values().removeIf(AknLine::isBlank);
        List<AknLine> uncalled = keptNotes.values().stream()
                .filter(note -> !called.contains(note))
                .toList();
        List<AknLine> last = notes.stream().filter(uncalled::contains).toList();
        notes.removeAll(last);
        notes.addAll(last);
    }

    /** A number with no words of its own: {@code 5.} before {@code (a)}. */
    private void numberAlone(AknLine printed) {
        AknLine line = line(Role.TEXT);
        line.number = Optional.of(printed);
        number = Optional.empty();
        put(line);
    }

    private void put(AknLine line) {
        line.headsAnnex = beginsAnnex;
        beginsAnnex = false;
        lines.add(line);
        linesOfParagraph++;
    }
}
