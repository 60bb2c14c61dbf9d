package clausebook.read;

import java.util.Map;
import java.util.TreeMap;

/** Counts tables, rows and columns while a source is read; a cell may cover several columns, and rows below its own. */
public final class TableGrid {

    /** No table of a resolution is wider; a file may claim that one is. Behind that a cell covers its own column only. */
    public static final int WIDEST = 200;

    private final Map<Integer, Integer> lastRowCovered = new TreeMap<>();
    private int table = 0;
    private int row = 0;
    private int column = 1;

    /** How many columns or rows a cell covers, as a file writes it; what is no number, or too long for one, counts as one. */
    public static int covered(String written) {
        String figures = written.strip();
        return figures.matches("[0-9]{1,4}") ? Integer.parseInt(figures) : 1;
    }

    /** Begins a table, and counts it. */
    public int table() {
        table++;
        row = 0;
        lastRowCovered.clear();
        return table;
    }

    public void row() {
        row++;
        column = 1;
    }

    /**
     * The place of the next cell of the row at hand.
     *
     * @param heads whether the source says that it heads its column
     */
    public CellPlace cell(boolean heads) {
        while (lastRowCovered.getOrDefault(column, -1) >= row) {
            column++;
        }
        return new CellPlace(table, row, column, heads);
    }

    /**
     * The cell at hand ends.
     *
     * @param columns how many it covers, one or more
     * @param rows how many it covers, its own among them
     */
    public void end(int columns, int rows) {
        int behind = Math.max(column + 1, Math.min(WIDEST, column + Math.clamp(columns, 1, WIDEST)));
        if (rows > 1) {
            for (int covered = column; covered < Math.min(behind, WIDEST); covered++) {
                lastRowCovered.put(covered, row + Math.min(rows, Short.MAX_VALUE) - 1);
            }
        }
        column = behind;
    }
}
