package clausebook.plan.library;

import clausebook.plan.page.Elsewhere;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/**
 * The resolutions of a body, a session or a year.
 *
 * @param elsewhere the heading in the site's other languages, where the page is one for all
 * @param links to the lists that this one is made of
 */
public record ListPage(
        Frame frame, String heading, List<Elsewhere> elsewhere, List<LinkView> links, List<HomePage.Row> rows) {

    public ListPage(Frame frame, String heading, List<LinkView> links, List<HomePage.Row> rows) {
        this(frame, heading, List.of(), links, rows);
    }

    public ListPage {
        elsewhere = List.copyOf(elsewhere);
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }
}
