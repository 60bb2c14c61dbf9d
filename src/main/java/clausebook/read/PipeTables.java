package clausebook.read;

import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The tables of a Markdown text: rows whose cells are parted by {@code |}, the heads of the columns above a row of strokes
 * ({@code |---|---|}), up to a line that has no bar.
 */
final class PipeTables {

    /** From and to: UTF-16 indexes of a cell's words, without the white space around them. */
    record Cell(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }
    }

    /**
     * @param from UTF-16 index of its first character
     * @param to index behind its last
     * @param rows the heads of the columns first
     */
    record Table(int from, int to, List<List<Cell>> rows) {}

    private final String text;
    private final BitSet strokes = new BitSet();
    private final BitSet bars = new BitSet();
    private final List<Table> tables = new ArrayList<>();

    private PipeTables(String text) {
        this.text = text;
    }

    static PipeTables in(String text) {
        PipeTables found = new PipeTables(text);
        if (text.indexOf('|') >= 0) {
            found.find();
        }
        return found;
    }

    List<Table> tables() {
        return tables;
    }

    /** The signs of the rows below the heads, which are nothing but markup. */
    BitSet strokes() {
        return strokes;
    }

    /** The bars between cells and around them. */
    BitSet bars() {
        return bars;
    }

    /** The tables as they stand once signs are taken out of the text. */
    List<Table> without(BitSet signs) {
        Shift shift = new Shift(signs);
        List<Table> moved = new ArrayList<>();
        for (Table table : tables) {
            int from = shift.of(table.from());
            List<List<Cell>> rows = new ArrayList<>();
            for (List<Cell> row : table.rows()) {
                rows.add(row.stream()
                        .map(cell -> new Cell(shift.of(cell.from()), shift.of(cell.to())))
                        .toList());
            }
            moved.add(new Table(from, shift.of(table.to()), rows));
        }
        return moved;
    }

    /** Moves places, asked for in ascending order, to the left by the signs before them. */
    private static final class Shift {
        private final BitSet signs;
        private int next;
        private int passed = 0;

        Shift(BitSet signs) {
            this.signs = signs;
            this.next = signs.nextSetBit(0);
        }

        int of(int place) {
            while (next >= 0 && next < place) {
                passed++;
                next = signs.nextSetBit(next + 1);
            }
            return place - passed;
        }
    }

    private void find() {
        int heads = -1;
        int at = 0;
        while (at < text.length()) {
            int end = endOfLine(at);
            if (heads >= 0 && isUnderline(heads, at, end)) {
                at = take(heads, at, end);
                heads = -1;
            } else {
                heads = at;
                at = behind(end);
            }
        }
    }

    /** Whether a line is strokes and nothing else, one for each head above it. */
    private boolean isUnderline(int heads, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("|:- \t".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        if (!hasBar(from, to) || !hasBar(heads, endOfLine(heads))) {
            return false;
        }
        List<Cell> under = cells(from, to);
        return under.stream().noneMatch(Cell::isEmpty)
                && under.size() == cells(heads, endOfLine(heads)).size();
    }

    /** @return where the line behind the table begins */
    private int take(int heads, int from, int to) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(cells(heads, endOfLine(heads)));
        mark(heads, endOfLine(heads));
        strokes.set(from, to);
        int end = to;
        int at = behind(to);
        while (at < text.length() && hasBar(at, endOfLine(at))) {
            end = endOfLine(at);
            rows.add(cells(at, end));
            mark(at, end);
            at = behind(end);
        }
        tables.add(new Table(heads, end, rows));
        return at;
    }

    private void mark(int from, int to) {
        for (int at = from; at < to; at++) {
            bars.set(at, isBar(at));
        }
    }

    /** The cells of a line; a bar at either end of it parts nothing. */
    private List<Cell> cells(int lineFrom, int lineTo) {
        Cell line = stripped(lineFrom, lineTo);
        int from = line.from() < line.to() && isBar(line.from()) ? line.from() + 1 : line.from();
        int to = from < line.to() && isBar(line.to() - 1) ? line.to() - 1 : line.to();
        List<Cell> cells = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (isBar(at)) {
                cells.add(stripped(from, at));
                from = at + 1;
            }
        }
        cells.add(stripped(from, Math.max(from, to)));
        return cells;
    }

    private Cell stripped(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && WhiteSpace.is(text.charAt(first))) {
            first++;
        }
        while (last > first && WhiteSpace.is(text.charAt(last - 1))) {
            last--;
        }
        return new Cell(first, last);
    }

    private boolean hasBar(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isBar(at)) {
                return true;
            }
        }
        return false;
    }

    /** A bar of the text itself has a stroke before it: {@code \|}. */
    private boolean isBar(int at) {
        return text.charAt(at) == '|' && (at == 0 || text.charAt(at - 1) != '\\');
    }

    /** Where the next line begins. */
    private int behind(int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
