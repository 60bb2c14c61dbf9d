package clausebook.text;

/**
 * Which characters stand without white space beside them: Han characters and full-width signs. Written out because the
 * platform's script tables change between releases.
 */
public final class Ideographs {

    private Ideographs() {}

    /** Whether white space beside this character is the extractor's, not the author's. */
    public static boolean is(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0x4DBF)
                || (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
    }

    /** The columns a text takes in a fixed-width print: two for an ideograph; a run of white space takes one. */
    static int width(CharSequence text) {
        int width = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (WhiteSpace.is(unit)) {
                space = true;
                continue;
            }
            if (takesNoColumn(unit)) {
                continue;
            }
            width += (space ? 1 : 0) + (is(unit) ? 2 : 1);
            space = false;
        }
        return width;
    }

    /** Signs that stand on or beside a letter: accents, Arabic vowel signs, marks of direction. */
    private static boolean takesNoColumn(char unit) {
        return (unit >= 0x0300 && unit <= 0x036F)
                || (unit >= 0x064B && unit <= 0x0652)
                || (unit >= 0x200B && unit <= 0x200F)
                || (unit >= 0x202A && unit <= 0x202E)
                || (unit >= 0x2060 && unit <= 0x2069)
                || unit == 0x0670
                || unit == 0xFEFF;
    }
}
