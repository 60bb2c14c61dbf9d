package clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableGridTest {

    @Test
    void aCellStandsBehindWhatEarlierOnesCover() {
        TableGrid grid = new TableGrid();
        assertThat(grid.table()).isEqualTo(1);
        grid.row();
        assertThat(grid.cell(true)).isEqualTo(new CellPlace(1, 1, 1, true));
        grid.end(2, 3);
        assertThat(grid.cell(true)).isEqualTo(new CellPlace(1, 1, 3, true));
        grid.end(1, 1);
        for (int row = 2; row <= 4; row++) {
            grid.row();
            assertThat(grid.cell(false)).isEqualTo(new CellPlace(1, row, row < 4 ? 3 : 1, false));
            grid.end(1, 1);
        }
        assertThat(grid.table()).isEqualTo(2);
        grid.row();
        assertThat(grid.cell(false)).isEqualTo(new CellPlace(2, 1, 1, false));
    }

    @Test
    void howeverMuchCellsClaimToCoverEachHasAPlaceOfItsOwn() {
        TableGrid grid = new TableGrid();
        grid.table();
        int last = 0;
        grid.row();
        for (int cell = 0; cell < 1000; cell++) {
            int column = grid.cell(false).column();
            assertThat(column).isGreaterThan(last).isLessThanOrEqualTo(TableGrid.WIDEST + cell);
            last = column;
            grid.end(9999, 9999);
        }
        grid.row();
        assertThat(grid.cell(false).column()).isEqualTo(TableGrid.WIDEST);
    }

    /** A damaged file may hold a cell that no row and no table holds. */
    @Test
    @Timeout(10)
    void aCellOutsideOfEveryRowHasAPlace() {
        TableGrid grid = new TableGrid();
        assertThat(grid.cell(false)).isEqualTo(new CellPlace(0, 0, 1, false));
        grid.end(1, 2);
        assertThat(grid.cell(false)).isEqualTo(new CellPlace(0, 0, 2, false));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "' 3 ', 3", "'', 1", "two, 1", "-4, 1", "99999, 1", "0, 0"})
    void whatIsNoNumberCoversOne(String written, int covered) {
        assertThat(TableGrid.covered(written)).isEqualTo(covered);
    }
}
