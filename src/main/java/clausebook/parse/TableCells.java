package clausebook.parse;

import clausebook.model.Wording;
import clausebook.read.CellPlace;
import clausebook.read.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables that stand within a clause that is not finished yet, cell by cell in the order of print. */
final class TableCells {

    private static final class Table {
        private final List<List<Wording>> rows = new ArrayList<>();
        /** For each row, whether each of its cells heads a column. */
        private final List<Boolean> heading = new ArrayList<>();

        /** How many rows at the top do nothing but head the columns. */
        int heads() {
            int first = heading.indexOf(false);
            return first < 0 ? 0 : first;
        }
    }

    private final List<Table> tables = new ArrayList<>();
    private Optional<CellPlace> last = Optional.empty();

    /** A cell, or a further paragraph of the one before; cells between them that hold no words are empty. */
    void add(CellPlace place, Wording words) {
        if (last.filter(before -> before.table() == place.table()).isEmpty()) {
            tables.add(new Table());
            last = Optional.empty();
        }
        Table table = tables.get(tables.size() - 1);
        if (last.filter(place::sharesRow).isEmpty()) {
            table.rows.add(new ArrayList<>());
            table.heading.add(true);
        }
        int rowAtHand = table.rows.size() - 1;
        table.heading.set(rowAtHand, table.heading.get(rowAtHand) && place.heads());
        List<Wording> row = table.rows.get(rowAtHand);
        if (last.filter(place::equals).isPresent()) {
            row.add(Continued.with(row.remove(row.size() - 1), words));
        } else {
            fill(row, place.column() - 1, words);
            row.add(words);
        }
        last = Optional.of(place);
    }

    /** @param like a wording of the same source */
    private static void fill(List<Wording> row, int columns, Wording like) {
        while (row.size() < columns) {
            row.add(new Wording(like.passage().part(0, 0), List.of()));
        }
    }

    /** Another paragraph stands behind the cells: a cell that comes later begins a table of its own. */
    void end() {
        last = Optional.empty();
    }

    void putInto(BodyBlocks blocks) {
        for (Table table : tables) {
            int widest = table.rows.stream().mapToInt(List::size).max().orElse(0);
            table.rows.forEach(row -> fill(row, Math.min(widest, TableGrid.WIDEST), row.get(0)));
            blocks.table(table.heads(), table.rows);
        }
        tables.clear();
    }
}
