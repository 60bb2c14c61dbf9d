package clausebook.verify;

import clausebook.problem.Place;
import java.util.Arrays;

/** The text of all elements of a page that are marked as words of the source, without white space, in order. */
public final class MarkedText {

    private final String text;
    private final String address;
    private final int[] places;

    private MarkedText(String text, String address, int[] places) {
        this.text = text;
        this.address = address;
        this.places = places;
    }

    public String text() {
        return text;
    }

    /** Where in the page the character at this UTF-16 index of the text stands. */
    public Place placeAt(int index) {
        int low = 0;
        int high = places.length / 3 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places[middle * 3] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (places.length == 0) {
            return Place.of(address);
        }
        int start = places[low * 3];
        int column = places[low * 3 + 2] + text.codePointCount(start, Math.clamp(index, start, text.length()));
        return new Place(address, places[low * 3 + 1], column, "");
    }

    /** Collects the text; a new run begins wherever the page has something between two characters. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] places = new int[48];
        private int used;

        void run(Place place) {
            if (used == places.length) {
                places = Arrays.copyOf(places, used * 2);
            }
            places[used++] = text.length();
            places[used++] = place.line();
            places[used++] = place.column();
        }

        void add(CharSequence characters, int from, int to) {
            text.append(characters, from, to);
        }

        int length() {
            return text.length();
        }

        MarkedText done(String address) {
            return new MarkedText(text.toString(), address, Arrays.copyOf(places, used));
        }
    }
}
