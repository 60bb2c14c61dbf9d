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
            grid.row();
        }
        CellPlace place = grid.cell(heads(cell));
        grid.end(span(cell, "colspan"), span(cell, "rowspan"));
        return place;
    }

    /** A heading of a column, not of a row. */
    private static boolean heads(Element cell) {
        Element row = cell.parent();
        boolean inHead =
                row != null && row.parent() != null && row.parent().normalName().equals("thead");
        return inHead
                || (row != null
                        && row.children().stream()
                                .allMatch(each -> each.normalName().equals("th")));
    }

    /** A number that is none, or too long to be one, counts as one. */
    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 1;
    }
}
