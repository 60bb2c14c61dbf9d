package clausebook.series;

import clausebook.model.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * An earlier and a later text of one subject, clause beside clause.
 *
 * @param rows in the order of the later text; what was dropped stands behind what it followed in the earlier one
 */
public record Comparison(Resolution earlier, Resolution later, List<Aligned> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** Compares two expressions in one language. */
    public static Comparison of(Resolution earlier, Resolution later) {
        return new Comparison(earlier, later, new Alignment(earlier.clauses(), later.clauses()).rows());
    }

    /** The row that holds a clause of the later text. */
    public Optional<Aligned> rowOf(String laterClause) {
        return rows.stream()
                .filter(row ->
                        row.later().stream().anyMatch(clause -> clause.id().equals(laterClause)))
                .findFirst();
    }
}
