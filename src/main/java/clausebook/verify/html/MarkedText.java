package clausebook.verify.html;

import clausebook.problem.Place;
import clausebook.text.Runs;
import clausebook.text.WhiteSpace;
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
        if (runs.length == 0) {
            return Place.of(page.address());
        }
        int run = Runs.holding(runs, index);
        int start = runs[run * 2];
        Place place = page.placeAt(runs[run * 2 + 1]);
        int column = place.column() + text.codePointCount(start, Math.clamp(index, start, text.length()));
        return new Place(place.file(), place.line(), column, "");
    }

    /** Collects the text; a new run begins wherever the page has something between two characters. */
    static final class Builder {

        private char[] text = new char[512];
        private int length;
        private int[] runs = new int[32];
        private int used;

        /** What stands between two bytes of the page and holds no reference, without white space. */
        void add(byte[] html, int from, int to) {
            room(to - from);
            boolean running = false;
            int at = from;
            while (at < to) {
                int bytes = Utf8.length(html, at, to);
                // A page with bytes that are not UTF-8 is read again once they are replaced.
                int point = bytes == 0 ? '\uFFFD' : Utf8.codePoint(html, at, bytes);
                if (WhiteSpace.is(point)) {
                    running = false;
                } else {
                    if (!running) {
                        run(at);
                        running = true;
                    }
                    if (bytes < 4) {
                        text[length++] = (char) point;
                    } else {
                        text[length++] = Character.highSurrogate(point);
                        text[length++] = Character.lowSurrogate(point);
                    }
                }
                at += Math.max(1, bytes);
            }
        }

        /** @param at where in the page these characters, none of them white space, are spelt in another way */
        void add(int at, String characters) {
            run(at);
            room(characters.length());
            characters.getChars(0, characters.length(), text, length);
            length += characters.length();
        }

        private void run(int at) {
            if (used == runs.length) {
                runs = Arrays.copyOf(runs, used * 2);
            }
            runs[used++] = length;
            runs[used++] = at;
        }

        private void room(int more) {
            if (text.length - length < more) {
                text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
            }
        }

        int length() {
            return length;
        }

        MarkedText done(PageText page) {
            return new MarkedText(new String(text, 0, length), page, Arrays.copyOf(runs, used));
        }
    }
}
