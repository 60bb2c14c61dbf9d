package clausebook.text;

import clausebook.problem.Place;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Origin origin;

    /** The file as it is stored, and pairs: index in this text where a run begins, index in the stored file. */
    private static final class Origin {
        private final Supplier<SourceText> file;
        private final int[] runs;
        /** Who asks for one place asks for more; whoever needs the room may have it. */
        private volatile SoftReference<SourceText> lastAsked = new SoftReference<>(null);

        Origin(Supplier<SourceText> file, int[] runs) {
            this.file = file;
            this.runs = runs;
        }

        SourceText stored() {
            SourceText known = lastAsked.get();
            if (known == null) {
                known = file.get();
                lastAsked = new SoftReference<>(known);
            }
            return known;
        }
    }

    public SourceText(String file, String text) {
        this(file, text, null);
    }

    private SourceText(String file, String text, @Nullable Origin origin) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.origin = origin;
    }

    /**
     * The text of a file that is stored in another form, such as XML: places are told as those of the stored file, which
     * a person can open.
     *
     * @param runs pairs in ascending order: index in {@code text} where a run begins, and where it begins in the stored file
     */
    public static SourceText extracted(SourceText stored, String text, int[] runs) {
        return new SourceText(stored.file, text, new Origin(() -> stored, runs.clone()));
    }

    /** The stored file of an extracted text is left out: it is on the disk, and places in it are seldom asked for. */
    void pack(Packing packing) {
        packing.words(file);
        packing.words(text);
        packing.truth(origin != null);
        if (origin != null) {
            packing.number(origin.runs.length);
            for (int i = 0; i < origin.runs.length; i++) {
                packing.number(origin.runs[i] - (i < 2 ? 0 : origin.runs[i - 2]));
            }
        }
    }

    static SourceText unpack(Unpacking packed) {
        String file = packed.words();
        String text = packed.words();
        if (!packed.truth()) {
            return new SourceText(file, text);
        }
        int[] runs = new int[packed.number()];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = packed.number() + (i < 2 ? 0 : runs[i - 2]);
        }
        return new SourceText(file, text, new Origin(packed.stored(), runs));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit > '\r' && unit < '\u0085') {
                continue; // by far the most
            }
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
        if (origin != null) {
            SourceText stored = origin.stored();
            return stored.placeAt(storedIndex(stored, origin.runs, index));
        }
        int line = lineAt(index);
        int start = lineStart(line);
        int column = text.codePointCount(start, Math.max(start, Math.min(index, text.length()))) + 1;
        boolean shown = lineEnd(line) - start <= LONGEST_EXCERPT;
        return new Place(file, line, column, shown ? line(line) : "");
    }

    private static int storedIndex(SourceText stored, int[] runs, int index) {
        if (runs.length == 0) {
            return 0;
        }
        int run = Runs.holding(runs, index);
        return Math.min(stored.text.length(), runs[run * 2 + 1] + index - runs[run * 2]);
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }
}
