package clausebook.plan;

import java.util.List;

/**
 * The resolutions of a body, a session or a year.
 *
 * @param links to the lists that this one is made of
 */
public record ListPage(Frame frame, String heading, List<LinkView> links, List<HomePage.Row> rows) {

    public ListPage {
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }
}
