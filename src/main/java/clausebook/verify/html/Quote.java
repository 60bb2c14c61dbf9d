package clausebook.verify.html;

/** Short quotations for messages. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** A name or address, shortened, control characters made visible. */
    public static String name(String value) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(value.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char unit = value.charAt(i);
            shown.append(unit < 0x20 || unit == 0x7F ? '\uFFFD' : unit);
        }
        return shown + (end < value.length() ? "…" : "");
    }

    /** The code points from ten before an index to ten after another. */
    public static String around(int[] codePoints, int from, int to) {
        int start = Math.max(0, from - 10);
        int end = Math.min(codePoints.length, Math.min(to, from + 40) + 10);
        return new String(codePoints, start, end - start);
    }
}
