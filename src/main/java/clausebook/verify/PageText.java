package clausebook.verify;

import clausebook.problem.Place;
import clausebook.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a finished page, and where each of them stands. Lines are counted only when somebody asks: nobody
 * does for a page without a fault.
 */
final class PageText {

    private final String address;
    private final String html;
    private @Nullable SourceText lines;

    PageText(String address, String html) {
        this.address = address;
        this.html = html;
    }

    String address() {
        return address;
    }

    /** Line and column, without the printed line: a page's lines are long. */
    synchronized Place placeAt(int index) {
        if (lines == null) {
            lines = new SourceText(address, html);
        }
        Place place = lines.placeAt(index);
        return new Place(address, place.line(), place.column(), "");
    }
}
