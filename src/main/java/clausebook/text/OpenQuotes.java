package clausebook.text;

import java.util.List;

/** Whether a line stands inside a quotation: its numbers are the quoted text's, and begin no paragraph of ours. */
public final class OpenQuotes {

    /** No quotation of a resolution takes more printed lines. */
    private static final int LONGEST = 60;
    /** How far back the marks of a paragraph are counted. */
    private static final int FARTHEST = 1000;

    private final List<PrintedLine> lines;
    /** Arabic papers print the marks in reversed order; a text's first mark shows which order it has. */
    private final char opens;

    private final char closes;
    private int open = 0;

    OpenQuotes(List<PrintedLine> lines) {
        this.lines = lines;
        boolean reversed = isReversed(lines);
        this.opens = reversed ? '”' : '“';
        this.closes = reversed ? '“' : '”';
    }

    private static boolean isReversed(List<PrintedLine> lines) {
        for (PrintedLine line : lines) {
            int usual = line.text().indexOf('“');
            int other = line.text().indexOf('”');
            if (usual >= 0 || other >= 0) {
                return other >= 0 && (usual < 0 || other < usual);
            }
        }
        return false;
    }

    /** Whether the quotation mark at an index opens a quotation, as the marks of its paragraph before it show. */
    public static boolean opens(String text, int at) {
        if (text.charAt(at) == '«') {
            return true;
        }
        int first = Math.max(0, at - FARTHEST);
        while (text.charAt(first) != '“' && text.charAt(first) != '”') {
            first++;
        }
        char opening = text.charAt(first);
        int open = 0;
        for (int i = first; i < at; i++) {
            open += text.charAt(i) == opening ? 1 : text.charAt(i) == '“' || text.charAt(i) == '”' ? -1 : 0;
        }
        return text.charAt(at) == opening && open <= 0;
    }

    /** A line belongs to the paragraph at hand. */
    void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            open += unit == opens || unit == '«' ? 1 : unit == closes || unit == '»' ? -1 : 0;
        }
        open = Math.max(0, open);
    }

    /** The paragraph ends, and with it what it quotes. */
    void end() {
        open = 0;
    }

    /** Whether a quotation is open before a line, and closes in it or soon behind. */
    boolean isInside(int index) {
        for (int i = index; open > 0 && i < Math.min(lines.size(), index + LONGEST); i++) {
            String text = lines.get(i).text();
            if (text.indexOf(closes) >= 0 || text.indexOf('»') >= 0) {
                return true;
            }
        }
        return false;
    }
}
