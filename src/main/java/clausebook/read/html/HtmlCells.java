package clausebook.read.html;

import clausebook.read.CellPlace;
import clausebook.read.TableGrid;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The places of cells as a page is walked in document order. A table that holds another only places things. */
final class HtmlCells {

    private final Set<Element> holders = new HashSet<>();
    private final TableGrid grid = new TableGrid();
    private Optional<Element> tableAtHand = Optional.empty();
    private Optional<Element> rowAtHand = Optional.empty();
    private boolean heads = false;

    HtmlCells(Document page) {
        for (Element inner : page.select("table table")) {
            inner.parents().stream()
                    .filter(parent -> parent.normalName().equals("table"))
                    .forEach(holders::add);
        }
    }

    /** The place of the cell that the walk has come to; nothing where its table holds another. */
    Optional<CellPlace> next(Element cell) {
        return Optional.ofNullable(cell.closest("table"))
                .filter(table -> !holders.contains(table))
                .map(table -> place(table, cell));
    }

    private CellPlace place(Element table, Element cell) {
        if (tableAtHand.isEmpty() || tableAtHand.get() != table) {
            tableAtHand = Optional.of(table);
            rowAtHand = Optional.empty();
            grid.table();
        }
        Element row = cell.parent();
        if (rowAtHand.isEmpty() || rowAtHand.get() != row) {
            rowAtHand = Optional.ofNullable(row);
            heads = row != null && heads(row);
            grid.row();
        }
        CellPlace place = grid.cell(heads);
        grid.end(TableGrid.covered(cell.attr("colspan")), TableGrid.covered(cell.attr("rowspan")));
        return place;
    }

    /** Whether each cell of a row heads its column; one alone may head the row. */
    private static boolean heads(Element row) {
        Element group = row.parent();
        return (group != null && group.normalName().equals("thead"))
                || row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }
}
