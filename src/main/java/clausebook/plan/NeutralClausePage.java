package clausebook.plan;

import java.util.List;

/**
 * A clause in every language held, side by side: the language-neutral permalink.
 *
 * @param columns the languages of the work, those that lack this clause included
 * @param relative whether the permalink is printed as it stands under the site's root
 */
public record NeutralClausePage(
        Frame frame,
        String heading,
        String work,
        List<Column> columns,
        List<Row> rows,
        List<LinkView> previous,
        List<LinkView> next,
        String permalink,
        boolean relative) {

    /** @param href the clause's page in the language; empty where the language lacks the clause */
    public record Column(String lang, String direction, String name, String href, boolean held) {}

    /** @param id the anchor of a part of the clause; empty for a flush line */
    public record Row(String id, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(String lang, String direction, String source, String name, ClauseLine line) {}

    public NeutralClausePage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }
}
