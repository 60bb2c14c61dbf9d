package clausebook.export;

import java.util.Arrays;

/** Turns UTF-16 indexes of a text into counts of code points, each in the time of a search, however long the text. */
final class CodePoints {

    /** Where the second halves of surrogate pairs stand: each makes the index one greater than the count. */
    private final int[] lows;

    CodePoints(String text) {
        int count = 0;
        int[] found = new int[0];
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count * 2));
                }
                found[count++] = i;
            }
        }
        lows = Arrays.copyOf(found, count);
    }

    /** How many code points stand before a UTF-16 index. */
    int before(int index) {
        int at = Arrays.binarySearch(lows, index);
        return index - (at >= 0 ? at : -at - 1);
    }
}
