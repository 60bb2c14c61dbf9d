package clausebook.text;

import java.util.List;

/**
 * A way to measure how long a printed line is, and what of the next line would have had to fit behind it. Programs that
 * wrap text count columns or characters; print sets letters of different widths. Which of these a dump was wrapped by
 * shows in its full lines.
 *
 * @param letters how wide a letter is
 * @param hyphens whether lines may break behind a hyphen
 * @param hanging whether a closing sign stays with the ideograph before it, as print has it
 */
record LineMeasure(Letters letters, boolean hyphens, boolean hanging) {

    enum Letters {
        /** One column, two for an ideograph. */
        COLUMNS,
        /** One for every character. */
        CHARACTERS,
        /** About as wide as in the faces that the United Nations' papers are set in, in tenths of a column. */
        PRINT
    }

    /** The plain ones first: a later one is taken only where it fits the lines better. */
    static final List<LineMeasure> ALL = List.of(
            new LineMeasure(Letters.COLUMNS, true, true),
            new LineMeasure(Letters.COLUMNS, false, true),
            new LineMeasure(Letters.CHARACTERS, true, true),
            new LineMeasure(Letters.CHARACTERS, true, false),
            new LineMeasure(Letters.PRINT, true, true));

    private static final String NEVER_FIRST = "，。；：、）》”’？！〉」』】";
    private static final String NARROW = "iIjlt,.;:'’‘!|()[]/ اأإآلءـ";
    private static final String HALF_WIDE = "frsJ-رزدذوةنيبتثئجحخ";
    private static final String WIDE = "mwMWшщжюмфыШЩЖЮМФЫ%—سشصضهطظ";

    /** How wide an ideograph is in {@link Letters#PRINT}: two columns, in tenths. */
    private static final int IDEOGRAPH = 20;

    int width(CharSequence text) {
        return switch (letters) {
            case COLUMNS -> Ideographs.width(text);
            case CHARACTERS -> characters(text);
            case PRINT -> print(text);
        };
    }

    private static int characters(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private static int print(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Ideographs.width(text.subSequence(i, i + 1)) == 0 && !WhiteSpace.is(text.charAt(i))
                    ? 0
                    : print(text.charAt(i));
        }
        return width;
    }

    private static int print(char unit) {
        if (Ideographs.is(unit)) {
            return IDEOGRAPH;
        }
        if (NARROW.indexOf(unit) >= 0) {
            return 6;
        }
        if (HALF_WIDE.indexOf(unit) >= 0) {
            return 8;
        }
        boolean capital =
                (unit >= 'A' && unit <= 'Z') || (unit >= 0xC0 && unit <= 0xDE) || (unit >= 0x0410 && unit <= 0x042F);
        return WIDE.indexOf(unit) >= 0 ? 15 : capital ? 14 : 10;
    }

    /** How long this line would be with the next line's first word behind it. */
    int needed(PrintedLine line, PrintedLine next) {
        String text = line.text();
        int before = text.codePointBefore(text.length());
        boolean glued = (hyphens && before == '-') || before == '/' || Ideographs.is(before);
        return width(text) + firstToken(next.text()) + (glued ? 0 : width(" x") - width("x"));
    }

    /** The width of the first word, or of the first ideograph, with the signs that may not begin a line. */
    private int firstToken(String text) {
        int end = 1;
        if (!Ideographs.is(text.charAt(0))) {
            while (end < text.length() && !breaks(text.charAt(end)) && !Ideographs.is(text.charAt(end))) {
                end++;
                if (hyphens && end > 3 && text.charAt(end - 1) == '-') {
                    return width(text.substring(0, end));
                }
            }
        }
        while (hanging && end < text.length() && NEVER_FIRST.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return width(text.substring(0, end));
    }

    /** A space that keeps two words together lets no line break. */
    private static boolean breaks(char unit) {
        return WhiteSpace.is(unit) && unit != 0xA0 && unit != 0x202F;
    }
}
