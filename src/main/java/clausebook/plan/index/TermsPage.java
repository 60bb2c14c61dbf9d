package clausebook.plan.index;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/**
 * A page of an index that is too large for one: its terms, each leading to a page of its own.
 *
 * @param notice what a reader must know of how the index was made
 * @param letters links by first letter, where there are too many terms to look through
 */
public record TermsPage(
        Frame frame, String heading, String explained, String notice, List<LinkView> letters, List<Term> terms) {

    public TermsPage {
        letters = List.copyOf(letters);
        terms = List.copyOf(terms);
    }

    /**
     * @param id its anchor; empty where it has none
     * @param count of places
     */
    public record Term(String id, String name, String definition, String count, String href) {}
}
