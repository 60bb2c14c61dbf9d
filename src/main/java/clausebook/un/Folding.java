package clausebook.un;

/**
 * Folding for comparison only: full-width signs and digits to their ASCII forms, Arabic-Indic digits to ASCII, letters
 * to lower case, look-alike quotation marks to one. The source keeps its own form. Every character folds to exactly one,
 * so positions in the folded text are positions in the text.
 */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        int first = 0;
        while (first < text.length() && fold(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (int i = first; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /**
     * Folded, and without characters that show nothing and without white space, but for one space between two digits
     * (47 4 April): what fixed wording is compared by.
     */
    public static String squeeze(String text) {
        char[] squeezed = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < squeezed.length; i++) {
            char unit = text.charAt(i);
            if (clausebook.text.WhiteSpace.is(unit)) {
                space = true;
            } else if (!showsNothing(unit)) {
                char folded = fold(unit);
                if (space && length > 0 && isDigit(folded) && isDigit(squeezed[length - 1])) {
                    squeezed[length++] = ' ';
                }
                squeezed[length++] = folded;
                space = false;
            }
        }
        return new String(squeezed, 0, length);
    }

    /** The first character of a text squeezed, or 0 where nothing is left of it. */
    static char firstSqueezed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!clausebook.text.WhiteSpace.is(unit) && !showsNothing(unit)) {
                return fold(unit);
            }
        }
        return 0;
    }

    private static boolean isDigit(char folded) {
        return folded >= '0' && folded <= '9';
    }

    public static char fold(char unit) {
        if (unit < 0x80) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
        }
        if (unit > 0x3015 && unit < 0xFF01) {
            return unit; // Han, by far the most
        }
        if (unit >= 0xFF01 && unit <= 0xFF5E) {
            return fold((char) (unit - 0xFEE0));
        }
        if (unit >= 0x0660 && unit <= 0x0669) {
            return (char) (unit - 0x0660 + '0');
        }
        if (unit >= 0x06F0 && unit <= 0x06F9) {
            return (char) (unit - 0x06F0 + '0');
        }
        return switch (unit) {
            case 0x2018, 0x2019, 0x02BC -> '\'';
            case 0x201C, 0x201D -> '"';
            case 0x3000, 0x00A0, 0x202F -> ' ';
            case 0x3010, 0x3014 -> '[';
            case 0x3011, 0x3015 -> ']';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> '-';
            case 0x060C -> ',';
            case 0x061B -> ';';
            // Hamza above, hamza below and madda are often left out: one bare alef for all of them.
            case 0x0622, 0x0623, 0x0625 -> 0x0627;
            default -> lower(unit);
        };
    }

    /** Latin-1, Latin Extended-A and Cyrillic only: these never change between platforms. */
    private static char lower(char unit) {
        if ((unit >= 0x00C0 && unit <= 0x00DE && unit != 0x00D7) || (unit >= 0x0410 && unit <= 0x042F)) {
            return (char) (unit + 0x20);
        }
        if (unit >= 0x0400 && unit <= 0x040F) {
            return (char) (unit + 0x50);
        }
        return unit == 0x0152 ? (char) 0x0153 : unit;
    }

    /** Signs of no width that set or end a direction; Arabic papers print them before numbers and marks. */
    static boolean setsDirection(char unit) {
        if (unit < 0x061C || (unit > 0x2069 && unit < 0xFEFF)) {
            return false; // by far the most
        }
        return (unit >= 0x200B && unit <= 0x200F)
                || (unit >= 0x202A && unit <= 0x202E)
                || (unit >= 0x2060 && unit <= 0x2069)
                || unit == 0x061C
                || unit == 0xFEFF;
    }

    /** The index of the first character at or behind an index that is neither white space nor a sign of direction. */
    static int skipUnseen(String text, int from) {
        int at = from;
        while (at < text.length()
                && (clausebook.text.WhiteSpace.is(text.charAt(at)) || setsDirection(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** A text without white space and without signs of direction. */
    static String withoutUnseen(String text) {
        char[] seen = new char[text.length()];
        int length = 0;
        for (int i = 0; i < seen.length; i++) {
            char unit = text.charAt(i);
            if (!clausebook.text.WhiteSpace.is(unit) && !setsDirection(unit)) {
                seen[length++] = unit;
            }
        }
        return length == seen.length ? text : new String(seen, 0, length);
    }

    /** The same over signs of direction alone. */
    static int skipDirections(String text, int from) {
        int at = from;
        while (at < text.length() && setsDirection(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Zero-width characters, direction marks, soft hyphens, variation selectors, Arabic vowel signs. */
    public static boolean showsNothing(char unit) {
        if (unit < 0x00AD || (unit > 0x2069 && unit < 0xFE00)) {
            return false; // by far the most
        }
        return unit == 0x00AD
                || (unit >= 0x200B && unit <= 0x200F)
                || (unit >= 0x202A && unit <= 0x202E)
                || (unit >= 0x2060 && unit <= 0x2069)
                || (unit >= 0xFE00 && unit <= 0xFE0F)
                || unit == 0xFEFF
                || (unit >= 0x064B && unit <= 0x0652)
                || unit == 0x0640;
    }
}
