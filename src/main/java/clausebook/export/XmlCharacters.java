package clausebook.export;

/** The characters that an XML document may hold, as such or by number (XML 1.0, production 2, "Char"). */
final class XmlCharacters {

    /** The sign of Unicode for a character that cannot be shown. */
    private static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    static boolean has(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }

    /** A label in which each other character is replaced by the sign for one that cannot be shown. */
    static String only(String label) {
        if (label.codePoints().allMatch(XmlCharacters::has)) {
            return label;
        }
        StringBuilder only = new StringBuilder();
        label.codePoints().forEach(codePoint -> only.appendCodePoint(has(codePoint) ? codePoint : REPLACEMENT));
        return only.toString();
    }
}
