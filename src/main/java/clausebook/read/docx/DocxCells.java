package clausebook.read.docx;

import clausebook.read.CellPlace;
import clausebook.read.TableGrid;
import java.util.OptionalInt;

/** The places of cells as the document is walked. A table within a cell has none: the one that holds it only places things. */
final class DocxCells {

    private final TableGrid grid = new TableGrid();
    private int depth = 0;
    private int tableAtHand = 0;
    private int columns = 1;
    private boolean heads = false;

    /** @return the table in whose cell this one stands, counted from 1 */
    OptionalInt beginTable() {
        depth++;
        if (depth > 1) {
            return OptionalInt.of(tableAtHand);
        }
        tableAtHand = grid.table();
        return OptionalInt.empty();
    }

    void endTable() {
        depth--;
    }

    boolean isNested() {
        return depth > 1;
    }

    void row() {
        if (depth == 1) {
            grid.row();
            heads = false;
        }
    }

    /** The row at hand heads its columns, on each page anew. */
    void heads(boolean said) {
        heads = depth == 1 ? said : heads;
    }

    CellPlace cell() {
        columns = 1;
        return grid.cell(heads);
    }

    /** The cell at hand covers several columns. One that covers rows has cells without words below it. */
    void span(String covered) {
        if (depth == 1) {
            columns = TableGrid.covered(covered);
        }
    }

    void endCell() {
        if (depth == 1) {
            grid.end(columns, 1);
        }
    }
}
