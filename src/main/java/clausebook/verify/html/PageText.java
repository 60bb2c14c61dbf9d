package clausebook.verify.html;

import clausebook.problem.Place;

/**
 * The bytes of a finished page, which are UTF-8, and where in it a character stands. Lines are counted only when somebody
 * asks: nobody does for a page without a fault.
 */
public final class PageText {

    private final String address;
    private final byte[] html;

    /** Where the last question left off: most are asked in the order of the page. */
    private int at;

    private int line = 1;
    private int column = 1;

    PageText(String address, byte[] html) {
        this.address = address;
        this.html = html;
    }

    /** The same of a page that is not held any more. */
    public static Place placeAt(String address, byte[] html, int index) {
        return new PageText(address, html).placeAt(index);
    }

    String address() {
        return address;
    }

    /** Line and column, in code points, without the printed line: a page's lines are long. */
    public synchronized Place placeAt(int index) {
        if (index < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        int i = at;
        int lineNow = line;
        int columnNow = column;
        int end = Math.min(index, html.length);
        while (i < end) {
            byte unit = html[i];
            if (unit > '\r') {
                columnNow++;
                i++;
                continue; // by far the most
            }
            int lineEnd = lineEnd(i);
            if (lineEnd > 0) {
                lineNow++;
                columnNow = 1;
                i += lineEnd;
            } else {
                if ((unit & 0xC0) != 0x80) {
                    columnNow++;
                }
                i++;
            }
        }
        at = i;
        line = lineNow;
        column = columnNow;
        return new Place(address, line, column, "");
    }

    /** The bytes of the line end that stands here, the same that end the lines of a source; 0 where none does. */
    private int lineEnd(int i) {
        return switch (html[i]) {
            case '\n' -> 1;
            case '\r' -> i + 1 < html.length && html[i + 1] == '\n' ? 0 : 1;
            case (byte) 0xC2 -> i + 1 < html.length && html[i + 1] == (byte) 0x85 ? 2 : 0;
            case (byte) 0xE2 -> {
                boolean separator = i + 2 < html.length
                        && html[i + 1] == (byte) 0x80
                        && (html[i + 2] == (byte) 0xA8 || html[i + 2] == (byte) 0xA9);
                yield separator ? 3 : 0;
            }
            default -> 0;
        };
    }
}
