package clausebook.verify;

import clausebook.problem.Place;
import clausebook.text.WhiteSpace;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The text that the marked elements of a page must show in one language, all of it and nothing else. */
public final class ExpectedText {

    private final String text;
    private final @Nullable IntFunction<Place> place;

    private ExpectedText(String text, @Nullable IntFunction<Place> place) {
        this.text = text;
        this.place = place;
    }

    /** A text of which the places in the source are not known; white space does not count. */
    public static ExpectedText of(String text) {
        return new ExpectedText(WhiteSpace.removedFrom(text), null);
    }

    /**
     * @param text without white space
     * @param place where in the source the character at a UTF-16 index of {@code text} stands
     */
    public static ExpectedText of(String text, IntFunction<Place> place) {
        return new ExpectedText(text, place);
    }

    String text() {
        return text;
    }

    /** Where the character stands in the source, or else on the page. */
    Place place(int index, Place onPage) {
        return place == null || text.isEmpty() ? onPage : place.apply(Math.min(index, text.length() - 1));
    }
}
