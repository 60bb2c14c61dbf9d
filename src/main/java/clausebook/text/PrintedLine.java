package clausebook.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed line that is not blank, and the white space around it that tells how the dump was made.
 *
 * @param text its characters without the white space at either end
 * @param from UTF-16 index in the source of its first character that is not white space
 * @param to index after its last such character
 * @param indent columns of white space before it
 * @param trailingSpace whether white space stands between its last character and the line's end
 * @param blankBefore how many blank lines stand before it
 * @param pageBreak whether a form feed, or something a rule removed, stands between it and the line before
 * @param blankAbove how many of the blank lines stand between the line before and what was removed
 */
public record PrintedLine(
        SourceText source,
        String text,
        int from,
        int to,
        int indent,
        boolean trailingSpace,
        int blankBefore,
        boolean pageBreak,
        int blankAbove) {

    public Passage passage() {
        return Passage.of(source, from, to);
    }

    /** @param removed the first of the lines that were removed before this one */
    public PrintedLine afterPageBreak(PrintedLine removed) {
        return new PrintedLine(source, text, from, to, indent, trailingSpace, blankBefore, true, removed.blankAbove);
    }

    /** The lines of a source that are not blank. A form feed parts lines as well as pages. */
    public static List<PrintedLine> all(SourceText source) {
        List<PrintedLine> lines = new ArrayList<>();
        String text = source.text();
        int blank = 0;
        boolean formFeed = false;
        for (int line = 1; line <= source.lineCount(); line++) {
            int start = source.lineStart(line);
            int end = source.lineEnd(line);
            boolean any = false;
            while (start <= end) {
                int feed = text.indexOf('\f', start, end);
                int stop = feed < 0 ? end : feed;
                int from = start;
                while (from < stop && WhiteSpace.is(text.charAt(from))) {
                    from++;
                }
                int to = stop;
                while (to > from && WhiteSpace.is(text.charAt(to - 1))) {
                    to--;
                }
                if (to > from) {
                    lines.add(new PrintedLine(
                            source,
                            text.substring(from, to),
                            from,
                            to,
                            columns(text, start, from),
                            to < stop,
                            blank,
                            formFeed,
                            blank));
                    blank = 0;
                    formFeed = false;
                    any = true;
                }
                formFeed |= feed >= 0;
                start = stop + 1;
            }
            blank += any ? 0 : 1;
        }
        return lines;
    }

    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += text.charAt(i) == '\t' ? 8 : text.charAt(i) == '\u3000' ? 2 : 1;
        }
        return columns;
    }
}
