package clausebook.plan.index;

import clausebook.plan.page.Frame;
import java.util.List;

/**
 * The places of one term, or those of them in some of the works.
 *
 * @param definition of the term; empty where it needs none
 * @param count in words
 */
public record PlacesPage(
        Frame frame, String heading, String definition, String notice, String count, List<IndexPage.Place> places) {

    public PlacesPage {
        places = List.copyOf(places);
    }
}
