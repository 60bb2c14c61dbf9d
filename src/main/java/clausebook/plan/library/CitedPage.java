package clausebook.plan.library;

import clausebook.plan.page.Elsewhere;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/**
 * Who on this site cites a document.
 *
 * @param elsewhere the heading in the site's other languages, since the page has one for all
 * @param official link to the document at the United Nations
 * @param held link to the work, where this site holds it
 * @param roles what the citing texts make of the document
 * @param parts links to the pages of the citing clauses, where they do not stand here
 */
public record CitedPage(
        Frame frame,
        String heading,
        List<Elsewhere> elsewhere,
        String symbol,
        LinkView official,
        LinkView held,
        List<String> roles,
        List<LinkView> parts,
        List<Group> groups) {

    /** The citing clauses of one work. */
    public record Group(LinkView work, String lang, String dir, List<LinkView> clauses) {
        public Group {
            clauses = List.copyOf(clauses);
        }
    }

    public CitedPage {
        elsewhere = List.copyOf(elsewhere);
        roles = List.copyOf(roles);
        parts = List.copyOf(parts);
        groups = List.copyOf(groups);
    }
}
