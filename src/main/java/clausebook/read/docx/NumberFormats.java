package clausebook.read.docx;

import java.util.Locale;
import java.util.Optional;

/** Numbers in the forms that Word numbers its lists and notes in (ECMA-376, ST_NumberFormat). */
final class NumberFormats {

    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String ALIF = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String HAN = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String CHICAGO = "*†‡§";

    private NumberFormats() {}

    /** Empty for a form that is not known. */
    static Optional<String> show(String format, int value) {
        if (value < 0 || value > 32_767) {
            return Optional.empty();
        }
        return switch (format) {
            case "decimal", "arabicDash", "decimalHalfWidth" -> Optional.of(String.format(Locale.ROOT, "%d", value));
            case "decimalZero" -> Optional.of(String.format(Locale.ROOT, "%02d", value));
            case "lowerLetter" -> repeated("abcdefghijklmnopqrstuvwxyz", value);
            case "upperLetter" -> repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ", value);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).map(text -> text.toUpperCase(Locale.ROOT));
            case "russianLower" -> repeated(RUSSIAN, value);
            case "russianUpper" -> repeated(RUSSIAN, value).map(text -> text.toUpperCase(Locale.ROOT));
            case "arabicAbjad" -> repeated(ABJAD, value);
            case "arabicAlpha" -> repeated(ALIF, value);
            case "chicago" -> repeated(CHICAGO, value);
            case "ideographTraditional" -> repeated(STEMS, value);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> han(value);
            case "decimalFullWidth", "decimalFullWidth2" ->
                Optional.of(String.format(Locale.ROOT, "%d", value)
                        .chars()
                        .collect(
                                StringBuilder::new,
                                (text, digit) -> text.append((char) (digit - '0' + '０')),
                                StringBuilder::append)
                        .toString());
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value >= 1 && value <= 20 ? Optional.of(String.valueOf((char) ('①' + value - 1))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** a … z, aa, bb …: Word doubles the letter. */
    private static Optional<String> repeated(String letters, int value) {
        if (value < 1) {
            return Optional.empty();
        }
        int index = (value - 1) % letters.length();
        int times = (value - 1) / letters.length() + 1;
        return times > 20
                ? Optional.empty()
                : Optional.of(letters.substring(index, index + 1).repeat(times));
    }

    private static Optional<String> roman(int value) {
        if (value < 1 || value > 3_999) {
            return Optional.empty();
        }
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < signs.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return Optional.of(roman.toString());
    }

    /** To ninety-nine, as lists are long: 十, 十一, 二十, 二十一. */
    private static Optional<String> han(int value) {
        if (value < 1 || value > 99) {
            return Optional.empty();
        }
        int tens = value / 10;
        int ones = value % 10;
        String text = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(HAN.charAt(tens))) + "十";
        return Optional.of(text + (ones == 0 ? "" : String.valueOf(HAN.charAt(ones))));
    }
}
