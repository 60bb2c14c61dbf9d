package clausebook.verify;

import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text of a page's elements with one value of {@code data-source}, white space removed, in document order. */
final class MarkedText {

    /**
     * A stretch of it that does not show.
     *
     * @param from UTF-16 index of the whole marked text
     * @param reason as the end of a sentence: it does not show, because …
     */
    record Hidden(int from, int to, String reason) {}

    private final StringBuilder all = new StringBuilder();
    private final List<Hidden> hidden = new ArrayList<>();
    /** Pairs: an index of the text, and where the run that begins there stands in the page. */
    private int[] runs = new int[32];
    private int runCount;

    void append(String page, int from, int to, String reason) {
        int before = all.length();
        for (int i = from; i < to; i++) {
            char unit = page.charAt(i);
            if (unit > ' ' && unit < 0x80 || !WhiteSpace.is(unit)) {
                all.append(unit);
            }
        }
        ended(before, from, reason);
    }

    void append(String meaning, int at, String reason) {
        int before = all.length();
        all.append(WhiteSpace.removedFrom(meaning));
        ended(before, at, reason);
    }

    private void ended(int before, int at, String reason) {
        if (all.length() == before) {
            return;
        }
        if (runCount == runs.length) {
            runs = Arrays.copyOf(runs, runCount * 2);
        }
        runs[runCount++] = before;
        runs[runCount++] = at;
        if (!reason.isEmpty()) {
            Hidden last = hidden.isEmpty() ? null : hidden.get(hidden.size() - 1);
            if (last != null && last.to() == before && last.reason().equals(reason)) {
                hidden.set(hidden.size() - 1, new Hidden(last.from(), all.length(), reason));
            } else {
                hidden.add(new Hidden(before, all.length(), reason));
            }
        }
    }

    int length() {
        return all.length();
    }

    /** Shown and hidden text together. */
    String all() {
        return all.toString();
    }

    List<Hidden> hidden() {
        return List.copyOf(hidden);
    }

    /** About where in the page the character at an index stands: in the run of text that begins there. */
    int pageIndex(int index) {
        int low = 0;
        int high = runCount / 2 - 1;
        if (high < 0) {
            return 0;
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[middle * 2] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return runs[low * 2 + 1];
    }
}
