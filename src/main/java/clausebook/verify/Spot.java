package clausebook.verify;

import clausebook.problem.Place;
import org.jspecify.annotations.Nullable;

/** A character of a page. Its line and column are counted when somebody asks, or when the page is let go. */
final class Spot {

    private final int at;
    private @Nullable PageText page;
    private @Nullable Place place;

    /** @param at its UTF-16 index */
    Spot(PageText page, int at) {
        this.page = page;
        this.at = at;
    }

    Place place() {
        PageText text = page;
        if (text != null) {
            place = text.placeAt(at);
        }
        return java.util.Objects.requireNonNull(place, "a spot is of a page, or has a place");
    }

    /** Counts line and column, so that the page's characters need not be kept. */
    void settle() {
        place = place();
        page = null;
    }
}
