package clausebook.verify;

import clausebook.problem.Place;
import java.util.Arrays;

/** The text of all elements of a page that are marked as words of the source, without white space, in order. */
public final class MarkedText {

    private final String text;
    private final PageText page;
    /** Two for each run: where it begins in the text, and where in the page. */
    private final int[] runs;

    private MarkedText(String text, PageText page, int[] runs) {
        this.text = text;
        this.page = page;
        this.runs = runs;
    }

    public String text() {
        return text;
    }

    /** Where in the page the character at this UTF-16 index of the text stands. */
    public Place placeAt(int index) {
        int low = 0;
        int high = runs.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[middle * 2] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (runs.length == 0) {
            return Place.of(page.address());
        }
        int start = runs[low * 2];
        Place place = page.placeAt(runs[low * 2 + 1]);
        int column = place.column() + text.codePointCount(start, Math.clamp(index, start, text.length()));
        return new Place(place.file(), place.line(), column, "");
    }

    /** Collects the text; a new run begins wherever the page has something between two characters. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] runs = new int[32];
        private int used;

        /** @param at where the run begins in the page */
        void run(int at) {
            if (used == runs.length) {
                runs = Arrays.copyOf(runs, used * 2);
            }
            runs[used++] = text.length();
            runs[used++] = at;
        }

        void add(CharSequence characters, int from, int to) {
            text.append(characters, from, to);
        }

        int length() {
            return text.length();
        }

        MarkedText done(PageText page) {
            return new MarkedText(text.toString(), page, Arrays.copyOf(runs, used));
        }
    }
}
