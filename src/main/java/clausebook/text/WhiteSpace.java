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
        return switch (codePoint) {
            case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A;
        };
    }

    /** The text with all white space removed: what fidelity is counted over, and what hashes are taken of. */
    public static String removedFrom(String text) {
        char[] units = text.toCharArray();
        int kept = 0;
        // Every listed code point is in the Basic Multilingual Plane, so a walk over UTF-16 units is exact.
        for (char unit : units) {
            if (!is(unit)) {
                units[kept++] = unit;
            }
        }
        return kept == units.length ? text : new String(units, 0, kept);
    }

    public static boolean isBlank(String text) {
        return text.chars().allMatch(WhiteSpace::is);
    }
}
