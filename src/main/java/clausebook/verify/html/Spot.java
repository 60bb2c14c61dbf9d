package clausebook.verify.html;

import clausebook.problem.Place;

/**
 * A character of a page. Its line and column are counted when somebody asks.
 *
 * @param at the index of its first byte
 */
record Spot(PageText page, int at) {
    Place place() {
        return page.placeAt(at);
    }
}
