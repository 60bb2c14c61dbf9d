package clausebook.verify;

import java.util.HashMap;
import java.util.Map;

/** Character references of HTML: the numeric ones, and the names that a page of ours may use. */
final class References {

    private static final Map<String, String> NAMED = new HashMap<>();

    static {
        String table =
                """
                amp & quot " apos ' iexcl ¡ cent ¢ pound £ yen ¥ sect § uml ¨ copy © ordf ª laquo « not ¬ reg ®
                macr ¯ deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · cedil ¸ sup1 ¹ ordm º raquo »
                frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ times × divide ÷ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “
                rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro €
                trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − infin ∞ ne ≠ le ≤ ge ≥ loz ◊ check ✓""";
        String[] pairs = table.split("\\s+");
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            NAMED.put(pairs[i], pairs[i + 1]);
        }
        NAMED.put("lt", "<");
        NAMED.put("gt", ">");
        NAMED.put("nbsp", "\u00A0");
        NAMED.put("shy", "\u00AD");
        NAMED.put("ensp", "\u2002");
        NAMED.put("emsp", "\u2003");
        NAMED.put("thinsp", "\u2009");
        NAMED.put("zwnj", "\u200C");
        NAMED.put("zwj", "\u200D");
        NAMED.put("lrm", "\u200E");
        NAMED.put("rlm", "\u200F");
    }

    private static final int LONGEST = 12;

    private References() {}

    /**
     * What the reference that begins with the ampersand at an index ends with: the index after its semicolon, or -1
     * where it is none that is known and complete.
     */
    static int end(String text, int ampersand, int limit) {
        int semicolon = ampersand + 1;
        int last = Math.min(limit, ampersand + LONGEST);
        while (semicolon < last && text.charAt(semicolon) != ';') {
            semicolon++;
        }
        if (semicolon >= last || semicolon == ampersand + 1) {
            return -1;
        }
        return meaning(text, ampersand + 1, semicolon).isEmpty() ? -1 : semicolon + 1;
    }

    /** Whether an ampersand here begins a reference; one that is followed by neither letter nor # stands for itself. */
    static boolean begins(String text, int ampersand, int limit) {
        if (ampersand + 1 >= limit) {
            return false;
        }
        char next = text.charAt(ampersand + 1);
        return next == '#' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || (next >= '0' && next <= '9');
    }

    /** The characters that the reference between ampersand and semicolon means; empty where it means none. */
    static String meaning(String text, int from, int semicolon) {
        if (text.charAt(from) != '#') {
            return NAMED.getOrDefault(text.substring(from, semicolon), "");
        }
        boolean hex = from + 1 < semicolon && (text.charAt(from + 1) | 0x20) == 'x';
        int first = from + (hex ? 2 : 1);
        int code = 0;
        for (int i = first; i < semicolon; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0 || digit >= (hex ? 16 : 10) || code > 0x10FFFF) {
                return "";
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        boolean control = (code < 0x20 && code != 0x09 && code != 0x0A) || (code >= 0x7F && code <= 0x9F);
        boolean surrogate = code >= 0xD800 && code <= 0xDFFF;
        // HTML gives controls other meanings (&#128; is the euro sign), so a page must not use them.
        return first == semicolon || control || surrogate || code > 0x10FFFF ? "" : Character.toString(code);
    }

    private static int digit(char unit) {
        if (unit >= '0' && unit <= '9') {
            return unit - '0';
        }
        int lower = unit | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /** The part of the page with its references replaced; one that is not known stays as it stands. */
    static String decoded(String text, int from, int to) {
        int ampersand = text.indexOf('&', from, to);
        if (ampersand < 0) {
            return text.substring(from, to);
        }
        StringBuilder decoded = new StringBuilder(to - from);
        int done = from;
        while (ampersand >= 0) {
            int end = end(text, ampersand, to);
            if (end > 0) {
                decoded.append(text, done, ampersand).append(meaning(text, ampersand + 1, end - 1));
                done = end;
            }
            ampersand = text.indexOf('&', Math.max(ampersand + 1, done), to);
        }
        return decoded.append(text, done, to).toString();
    }
}
