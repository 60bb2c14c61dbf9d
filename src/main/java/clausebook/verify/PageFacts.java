package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.util.List;
import java.util.SortedMap;

/**
 * What one pass over a finished page found.
 *
 * @param address relative to the site's root
 * @param file the page's name, as problems print it
 * @param ids every {@code id}, in order, doubles included
 * @param links every attribute that leads somewhere, in order
 * @param marked the marked text by the value of {@code data-source}
 * @param problems where the page breaks a rule that can be told from the page alone, in order of place
 * @param text the page itself, for places of later problems
 */
record PageFacts(
        String address,
        String file,
        List<Id> ids,
        List<PageLink> links,
        SortedMap<String, MarkedText> marked,
        List<Problem> problems,
        PageText text) {

    PageFacts {
        ids = List.copyOf(ids);
        links = List.copyOf(links);
        problems = List.copyOf(problems);
    }

    /**
     * @param at where it stands in the page
     * @param marked how many UTF-16 units of marked text, of all languages, stand before it
     */
    record Id(String name, int at, int marked) {}

    Place place(int at) {
        return text.place(at);
    }

    boolean hasId(String name) {
        return ids.stream().anyMatch(id -> id.name().equals(name));
    }
}
