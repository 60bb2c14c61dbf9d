package clausebook.verify.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The last few styles and scripts that stood in pages, whole: the same handful stands in page after page. One string for
 * each, so that what is known of it is found by it.
 */
final class RawTexts {

    private static final int MOST = 32;
    private static final int LONGEST = 1 << 16;

    /** Replaced as a whole, never changed, so that many threads can look without a lock. */
    private static volatile Known[] all = {};

    /** @param bytes the text as it stands in a page, valid UTF-8, none of its bytes to be reported */
    record Known(String name, byte[] bytes, String text) {}

    private RawTexts() {}

    /**
     * The text that begins here, if one that is known does and the element's end tag follows at once. No known text holds
     * such an end tag, so it is the element's text, exactly.
     */
    static @Nullable Known at(byte[] html, int from, String name) {
        for (Known known : all) {
            int end = from + known.bytes.length;
            if (known.name.equals(name)
                    && end + name.length() + 3 <= html.length
                    && Arrays.equals(known.bytes, 0, known.bytes.length, html, from, end)
                    && endsHere(html, end, name)) {
                return known;
            }
        }
        return null;
    }

    private static boolean endsHere(byte[] html, int at, String name) {
        if (html[at] != '<' || html[at + 1] != '/' || html[at + 2 + name.length()] != '>') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (html[at + 2 + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static Known read(byte[] html, int from, int to, String name) {
        String text = new String(html, from, to - from, StandardCharsets.UTF_8);
        return new Known(name, Arrays.copyOfRange(html, from, to), text);
    }

    /** Takes the text of an element that ended where it should, with nothing in it to report. */
    static Known remember(byte[] html, int from, int to, String name) {
        Known known = read(html, from, to, name);
        if (to - from <= LONGEST) {
            add(known);
        }
        return known;
    }

    private static synchronized void add(Known known) {
        Known[] more = Arrays.copyOf(all, Math.min(all.length + 1, MOST));
        System.arraycopy(all, 0, more, 1, more.length - 1);
        more[0] = known;
        all = more;
    }
}
