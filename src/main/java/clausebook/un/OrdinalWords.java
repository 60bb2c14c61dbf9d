package clausebook.un;

/** Ordinals as a citation writes them: {@code 第五段} needs 五, {@code fifth preambular paragraph} needs fifth. */
public final class OrdinalWords {

    private static final String[] EN_UNITS = {
        "",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth"
    };
    private static final String[] EN_TENS = {
        "", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"
    };
    private static final String[] ZH_DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private OrdinalWords() {}

    /** The words below one hundred in Chinese and English; digits in other languages and above. */
    public static String of(Language language, int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        return switch (language) {
            case ZH -> chinese(number);
            case EN -> english(number);
            case AR, FR, RU, ES -> String.valueOf(number);
        };
    }

    private static String chinese(int number) {
        int tens = number / 10;
        int units = number % 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : ZH_DIGITS[tens] + "十";
        return ten + (units == 0 ? "" : ZH_DIGITS[units]);
    }

    private static String english(int number) {
        if (number < EN_UNITS.length) {
            return EN_UNITS[number];
        }
        int units = number % 10;
        String tens = EN_TENS[number / 10];
        return units == 0 ? tens + "ieth" : tens + "y-" + EN_UNITS[units];
    }
}
