package clausebook.search;

import java.text.Normalizer;

/** Folding as {@code terms.md} lays it down, section 1: what a code point counts as when texts are searched. */
final class Fold {

    /** U+00C0 to U+017F without accents; a capital stands for the two letters that {@link #pair} names. */
    private static final String LATIN =
            "aaaaaaAceeeeiiiidnooooo×ouuuuyTSaaaaaaAceeeeiiiidnooooo÷ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii"
                    + "iiIIjjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /** What is known so far of each code unit's folding: itself folded, or one of the two signs below. */
    private static final char[] UNITS = new char[0x10000];

    private static final char NOT_YET = 0;
    /** Folds to nothing, to more than one, or is half of a pair: ask {@link #of}. */
    static final char NOT_ONE = 0xFFFF;

    private Fold() {}

    /** A code unit that folds to one code unit, which most do; remembered, since texts ask for the same few again. */
    static char one(char unit) {
        char known = UNITS[unit];
        if (known == NOT_YET) {
            String folded = Character.isSurrogate(unit) ? "" : of(unit);
            known = folded.length() == 1 ? folded.charAt(0) : NOT_ONE;
            UNITS[unit] = known;
        }
        return known;
    }

    /** The text that a code point counts as; nothing for one that is dropped. */
    static String of(int point) {
        if (point < 0x80) {
            return String.valueOf((char) (point >= 'A' && point <= 'Z' ? point + 32 : point));
        }
        if (isDropped(point)) {
            return "";
        }
        if (isCompatible(point)) {
            StringBuilder folded = new StringBuilder();
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(each -> !isDropped(each))
                    .forEach(each -> folded.append(simple(each)));
            return folded.toString();
        }
        return simple(point);
    }

    private static boolean isDropped(int point) {
        return point == 0xAD
                || in(point, 0x300, 0x36F)
                || in(point, 0x610, 0x61A)
                || point == 0x640
                || in(point, 0x64B, 0x65F)
                || point == 0x670
                || in(point, 0x6D6, 0x6ED)
                || in(point, 0x200B, 0x200F)
                || in(point, 0x202A, 0x202E)
                || in(point, 0x2060, 0x2069)
                || in(point, 0xFE00, 0xFE0F)
                || point == 0xFEFF;
    }

    private static boolean isCompatible(int point) {
        return in(point, 0x2100, 0x214F)
                || in(point, 0x2460, 0x24FF)
                || in(point, 0x2E80, 0x2FDF)
                || in(point, 0x3200, 0x33FF)
                || in(point, 0xF900, 0xFDFF)
                || in(point, 0xFE30, 0xFE4F)
                || in(point, 0xFE70, 0xFEFC)
                || in(point, 0xFF00, 0xFFEF);
    }

    private static String simple(int point) {
        if (point >= 'A' && point <= 'Z') {
            return String.valueOf((char) (point + 32));
        }
        if (in(point, 0xC0, 0x17F)) {
            return pair(LATIN.charAt(point - 0xC0));
        }
        if (in(point, 0x660, 0x669)) {
            return String.valueOf((char) (point - 0x660 + '0'));
        }
        if (in(point, 0x6F0, 0x6F9)) {
            return String.valueOf((char) (point - 0x6F0 + '0'));
        }
        int lower = in(point, 0x410, 0x42F) ? point + 0x20 : in(point, 0x400, 0x40F) ? point + 0x50 : point;
        return Character.toString(
                switch (lower) {
                    case 0x451 -> 0x435;
                    case 0x622, 0x623, 0x625, 0x671 -> 0x627;
                    case 0x624 -> 0x648;
                    case 0x626, 0x649, 0x6CC -> 0x64A;
                    case 0x629 -> 0x647;
                    case 0x6A9 -> 0x643;
                    default -> lower;
                });
    }

    private static String pair(char letter) {
        return switch (letter) {
            case 'A' -> "ae";
            case 'O' -> "oe";
            case 'S' -> "ss";
            case 'T' -> "th";
            case 'I' -> "ij";
            default -> String.valueOf(letter);
        };
    }

    static boolean isHan(int point) {
        return point == 0x3005
                || point == 0x3007
                || in(point, 0x3400, 0x4DBF)
                || in(point, 0x4E00, 0x9FFF)
                || in(point, 0x20000, 0x3FFFF);
    }

    static boolean isLetter(int point) {
        return in(point, '0', '9')
                || in(point, 'a', 'z')
                || point == 0xAA
                || point == 0xB5
                || point == 0xBA
                || in(point, 0x180, 0x24F)
                || in(point, 0x370, 0x3FF)
                || in(point, 0x430, 0x52F)
                || in(point, 0x531, 0x587)
                || in(point, 0x5D0, 0x5EA)
                || in(point, 0x620, 0x63F)
                || in(point, 0x641, 0x64A)
                || in(point, 0x66E, 0x6D3)
                || in(point, 0x900, 0xEFF)
                || in(point, 0x1E00, 0x1FFF)
                || in(point, 0x3040, 0x30FF)
                || in(point, 0xAC00, 0xD7A3);
    }

    static boolean isArabic(int point) {
        return in(point, 0x620, 0x6D3);
    }

    private static boolean in(int point, int from, int to) {
        return point >= from && point <= to;
    }
}
