package clausebook.plan.index;

import clausebook.plan.page.Frame;
import java.util.List;

/**
 * A page that leads from a term (a kind of act, an addressee, an instrument, a session) to the clauses.
 *
 * @param notice what a reader must know of how the index was made
 * @param nothing what is said where the index is empty
 */
public record IndexPage(
        Frame frame, String heading, String explained, String notice, String nothing, List<Term> terms) {

    public IndexPage {
        terms = List.copyOf(terms);
    }

    /**
     * @param id its anchor
     * @param definition in one line; empty where it needs none
     * @param count in words
     */
    public record Term(String id, String name, String definition, String count, int places, List<Place> entries) {
        public Term {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param clause what the clause is called, with its resolution
     * @param kind of what is due; empty in other indexes
     * @param note what is said behind the words, such as that no date is given
     */
    public record Place(
            String clause, String href, String kind, String before, String term, String after, String note) {}
}
