package clausebook.parse;

import clausebook.text.Passage;
import clausebook.un.Numerals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers with a stroke that a text prints, and how often: {@code 78/7}, {@code S-35/1}. Behind such a number a note
 * mark looks like one figure more.
 */
final class PrintedNumbers {

    /** The longest part before a stroke that is looked at. */
    private static final int LONGEST = 8;

    private final Map<String, Integer> times = new HashMap<>();

    private PrintedNumbers() {}

    static PrintedNumbers of(List<Passage> text) {
        PrintedNumbers numbers = new PrintedNumbers();
        text.forEach(words -> numbers.collect(words.text()));
        return numbers;
    }

    private void collect(String text) {
        for (int at = text.indexOf('/'); at > 0; at = text.indexOf('/', at + 1)) {
            int end = at + 1;
            while (end < text.length() && Numerals.digit(text.charAt(end)) >= 0) {
                end++;
            }
            if (end > at + 1) {
                times.merge(text.substring(start(text, at), end), 1, Integer::sum);
            }
        }
    }

    /** How often the number is printed that ends at an index, its stroke standing before the figures that begin at {@code start}. */
    int times(String text, int start, int end) {
        return times.getOrDefault(text.substring(start(text, start - 1), end), 0);
    }

    /** Whether the figures that begin at an index stand behind a special session and a stroke: {@code S-35/}. */
    static boolean isOfSpecialSession(String text, int start) {
        return text.substring(start(text, start - 1), start).matches("S[-‑][0-9]{1,2}/");
    }

    /** Where a number begins whose stroke stands at an index. */
    private static int start(String text, int stroke) {
        int from = stroke;
        while (from > 0 && stroke - from < LONGEST && belongs(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean belongs(char unit) {
        return NoteMarks.isLetter(unit) || Numerals.digit(unit) >= 0 || unit == '-' || unit == '‑';
    }
}
