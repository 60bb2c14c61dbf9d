package clausebook.plan.work;

import clausebook.plan.clause.ClauseLine;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import clausebook.un.Language;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clause in every language held, side by side: the language-neutral permalink.
 *
 * @param columns the languages of the work, those that lack this clause included
 * @param notHeld languages of the United Nations in which this site has no text of the work
 * @param relative whether the permalink is printed as it stands under the site's root
 */
public record NeutralClausePage(
        Frame frame,
        String heading,
        String work,
        List<Column> columns,
        List<NotHeld> notHeld,
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

    /**
     * A part of the clause in one language.
     *
     * @param lines one; none where the text in this language lacks the part
     */
    public record Cell(String lang, String direction, String source, String name, List<ClauseLine> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** A language by its own name. */
    public record NotHeld(String lang, String direction, String name) {
        static List<NotHeld> of(Collection<Language> held) {
            return Stream.of(Language.values())
                    .filter(language -> !held.contains(language))
                    .map(language -> new NotHeld(language.htmlTag(), language.direction(), language.ownName()))
                    .toList();
        }
    }

    public NeutralClausePage {
        columns = List.copyOf(columns);
        notHeld = List.copyOf(notHeld);
        rows = List.copyOf(rows);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }
}
