package clausebook.read;

/**
 * Where a cell stands in a source.
 *
 * @param table which table of the source, counted from 1
 * @param row in it, counted from 1
 * @param column in it, counted from 1; one that an earlier cell covers is passed over
 * @param heads whether the source says that it heads its column
 */
public record CellPlace(int table, int row, int column, boolean heads) {

    /** Whether both stand in one row. */
    public boolean sharesRow(CellPlace other) {
        return table == other.table && row == other.row;
    }
}
