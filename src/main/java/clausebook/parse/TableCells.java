package clausebook.parse;

import clausebook.model.Wording;
import java.util.ArrayList;
import java.util.List;

/** Tables that stand within a clause that is not finished yet, cell by cell in the order of print. */
final class TableCells {

    private final List<List<List<Wording>>> tables = new ArrayList<>();
    private String tableAtHand = "";
    private String rowAtHand = "";

    /** @param style where the reader found the cell: {@code table 1 row 2} */
    void add(String style, Wording words) {
        String[] place = style.split(" ");
        String table = place.length > 1 ? place[1] : "";
        String row = place.length > 3 ? place[3] : "";
        if (!table.equals(tableAtHand)) {
            tableAtHand = table;
            rowAtHand = "";
            tables.add(new ArrayList<>());
        }
        List<List<Wording>> rows = tables.get(tables.size() - 1);
        if (!row.equals(rowAtHand)) {
            rowAtHand = row;
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(words);
    }

    /** Another paragraph stands behind the cells: a cell that comes later begins a table of its own. */
    void end() {
        tableAtHand = "";
    }

    void putInto(BodyBlocks blocks) {
        tables.forEach(blocks::table);
        tables.clear();
    }
}
