package clausebook.text;

/**
 * The one list of code points that count as white space, in every rule of this project: joining lines, the fidelity
 * count, hashes of texts. It is written out because the platform's own notion of white space changes between releases.
 */
public final class WhiteSpace {

    private WhiteSpace() {}

    public static boolean is(int codePoint) {
        if ((codePoint > 0x20 && codePoint < 0x85) || codePoint > 0x3000) {
            return false;
        }
        if (codePoint > 0x205F && codePoint < 0x3000) {
            return false;
        }
        return switch (codePoint) {
            case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A;
        };
    }

    /** The text with all white space removed: what fidelity is counted over, and what hashes are taken of. */
    public static String removedFrom(String text) {
        int first = 0;
        while (first < text.length() && !is(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        // Every listed code point is in the Basic Multilingual Plane, so a walk over UTF-16 units is exact.
        char[] kept = text.toCharArray();
        int length = first;
        for (int i = first; i < kept.length; i++) {
            if (!is(kept[i])) {
                kept[length++] = kept[i];
            }
        }
        return new String(kept, 0, length);
    }

    /** The text without the white space at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
