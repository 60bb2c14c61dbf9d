package clausebook.verify;

import clausebook.problem.Place;

/**
 * A character of a page, before anybody has asked for its line and column.
 *
 * @param at its UTF-16 index
 */
record Spot(PageText page, int at) {

    Place place() {
        return page.placeAt(at);
    }
}
