package clausebook.text;

import clausebook.problem.Place;
import java.util.Arrays;

/**
 * A decoded source file: its characters as they stand, and where its lines begin.
 *
 * <p>Lines are counted from 1 and end at LF, CR, CR LF, NEL, U+2028 or U+2029. A form feed ends no line.
 */
public final class SourceText {

    private static final int LONGEST_EXCERPT = 2000;

    private final String file;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean ends = unit == '\n'
                    || unit == '\u0085'
                    || unit == '\u2028'
                    || unit == '\u2029'
                    || (unit == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The file's name as problems print it. */
    public String file() {
        return file;
    }

    /** All characters, line ends included. */
    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The UTF-16 index at which the line (counted from 1) begins. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The UTF-16 index after the line's last character, its line end not included. */
    public int lineEnd(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > lineStart(line) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** The line (counted from 1) that holds the character at this UTF-16 index. */
    public int lineAt(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * File, line and column (code points, from 1) of the character at this UTF-16 index. The excerpt is left out of a
     * line too long to be shown.
     */
    public Place placeAt(int index) {
        int line = lineAt(index);
        int start = lineStart(line);
        int column = text.codePointCount(start, Math.max(start, Math.min(index, text.length()))) + 1;
        boolean shown = lineEnd(line) - start <= LONGEST_EXCERPT;
        return new Place(file, line, column, shown ? line(line) : "");
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }
}
