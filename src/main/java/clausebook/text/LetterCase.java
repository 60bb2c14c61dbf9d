package clausebook.text;

/** Upper and lower case of the letters that resolutions are printed in: Latin and Cyrillic; other scripts have none. */
final class LetterCase {

    private LetterCase() {}

    /** Whether a text begins, quotation marks and brackets aside, with a small Latin letter: a sentence goes on. */
    static boolean beginsLower(String text) {
        int at = firstLetter(text);
        return at >= 0 && isLowerLatin(text.charAt(at));
    }

    /** Whether a text begins, quotation marks and brackets aside, with a capital Latin letter. */
    static boolean beginsUpper(String text) {
        int at = firstLetter(text);
        return at >= 0 && isUpperLatin(text.charAt(at));
    }

    /** Whether a text begins with a letter that has an upper and a lower case and means something by it. */
    static boolean beginsWithCase(String text) {
        return beginsLower(text) || beginsUpper(text);
    }

    private static int firstLetter(String text) {
        for (int i = 0; i < Math.min(4, text.length()); i++) {
            char unit = text.charAt(i);
            if (isLowerLatin(unit) || isUpperLatin(unit)) {
                return i;
            }
            if ("“\"«‘'([".indexOf(unit) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isLowerLatin(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 0xDF && unit <= 0xFF && unit != 0xF7)
                || (unit >= 0x100 && unit <= 0x17F && unit % 2 == 1)
                || unit == 0x0153;
    }

    private static boolean isUpperLatin(char unit) {
        return (unit >= 'A' && unit <= 'Z') || (unit >= 0xC0 && unit <= 0xDE && unit != 0xD7) || unit == 0x0152;
    }
}
