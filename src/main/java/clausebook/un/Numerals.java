package clausebook.un;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Numbers as resolutions print them: ASCII, full-width and Arabic-Indic digits, Chinese numerals, Roman figures. Only
 * numbers below one million are read; nothing longer numbers anything in a resolution.
 */
public final class Numerals {

    private static final int LONGEST = 6;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Numerals() {}

    /** A number read from a text, from one UTF-16 index to another. */
    public record Found(int start, int end, int value) {}

    /** The value of a digit in any of the forms read here, or -1. */
    public static int digit(char unit) {
        char folded = Folding.fold(unit);
        return folded >= '0' && folded <= '9' ? folded - '0' : -1;
    }

    /** The value of a raised figure, as note marks are printed ({@code ¹}), or -1. */
    public static int raised(char unit) {
        return "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(unit);
    }

    /** Reads digits, or else a Chinese numeral, that begin exactly at an index; as many characters as belong to it. */
    public static Optional<Found> at(String text, int index) {
        int end = index;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            end++;
        }
        if (end > index) {
            OptionalInt value = ofDigits(text.substring(index, end));
            return value.isPresent() ? Optional.of(new Found(index, end, value.getAsInt())) : Optional.empty();
        }
        while (end < text.length() && isChineseNumeral(text.charAt(end)) && end - index <= 2 * LONGEST) {
            end++;
        }
        OptionalInt value = ofChinese(text.substring(index, end));
        return value.isPresent() ? Optional.of(new Found(index, end, value.getAsInt())) : Optional.empty();
    }

    /** The number that the whole text is: digits, a Chinese numeral; white space around and inside digits is not read. */
    public static OptionalInt of(String text) {
        Optional<Found> found = at(text, 0);
        return found.isPresent() && found.get().end() == text.length()
                ? OptionalInt.of(found.get().value())
                : OptionalInt.empty();
    }

    private static OptionalInt ofDigits(String digits) {
        int value = 0;
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + digit(digits.charAt(i));
        }
        return OptionalInt.of(value);
    }

    public static boolean isChineseNumeral(char unit) {
        return chineseDigit(unit) >= 0 || chineseUnit(unit) > 0;
    }

    private static int chineseDigit(char unit) {
        return switch (unit) {
            case '〇', '零', '○' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static int chineseUnit(char unit) {
        return switch (unit) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    /**
     * A Chinese numeral below ten thousand: with units ({@code 五十八}, {@code 一百零二}) or digit by digit
     * ({@code 二〇二五}).
     */
    public static OptionalInt ofChinese(String text) {
        if (text.isEmpty() || text.length() > 2 * LONGEST) {
            return OptionalInt.empty();
        }
        boolean withUnits = text.chars().anyMatch(unit -> chineseUnit((char) unit) > 0);
        return withUnits ? chineseWithUnits(text) : chineseDigitByDigit(text);
    }

    private static OptionalInt chineseDigitByDigit(String text) {
        int value = 0;
        // Two digits side by side without a unit (五八) are no number in running text; a year has four.
        if (text.length() != 1 && text.length() != 4) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            int digit = chineseDigit(text.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt chineseWithUnits(String text) {
        int value = 0;
        int digit = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < text.length(); i++) {
            int unit = chineseUnit(text.charAt(i));
            if (unit == 0) {
                boolean zeroBefore = digit == 0;
                if (digit > 0
                        || chineseDigit(text.charAt(i)) < 0
                        || (zeroBefore && chineseDigit(text.charAt(i)) == 0)) {
                    return OptionalInt.empty();
                }
                digit = chineseDigit(text.charAt(i));
            } else {
                boolean leadingTen = unit == 10 && digit < 0 && i == 0;
                if (unit >= lastUnit || (digit <= 0 && !leadingTen)) {
                    return OptionalInt.empty();
                }
                value += (leadingTen ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
            }
        }
        return digit == 0 ? OptionalInt.empty() : OptionalInt.of(value + Math.max(0, digit));
    }

    /** Roman figures in either case, only as they are rightly written ({@code xiv}, never {@code xiiii}). */
    public static OptionalInt ofRoman(String text) {
        if (text.isEmpty() || text.length() > 15) {
            return OptionalInt.empty();
        }
        String lower = Folding.fold(text);
        int value = 0;
        int at = 0;
        for (int i = 0; i < ROMAN_SIGNS.length; i++) {
            while (lower.startsWith(ROMAN_SIGNS[i], at)) {
                value += ROMAN_VALUES[i];
                at += ROMAN_SIGNS[i].length();
            }
        }
        return at == lower.length() && roman(value).equals(lower) ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** Roman figures in lower case. */
    public static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_SIGNS.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }

    /** Letters as list marks count: {@code a … z aa ab}. */
    public static String letters(int number) {
        StringBuilder written = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            written.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return written.toString();
    }
}
