package clausebook.words;

import clausebook.un.Language;
import java.util.List;

/**
 * Which form of a word goes with a number, for whole numbers in the six languages (the rules of the Unicode CLDR, written
 * out because the platform's copies change between releases).
 */
final class Plural {

    private Plural() {}

    /** The forms a language needs, each of which a counting key must have. */
    static List<String> forms(Language language) {
        return switch (language) {
            case ZH -> List.of("other");
            case EN, ES, FR -> List.of("one", "other");
            case RU -> List.of("one", "few", "other");
            case AR -> List.of("zero", "one", "two", "few", "many", "other");
        };
    }

    static String form(Language language, int number) {
        int tens = number % 100;
        int units = number % 10;
        return switch (language) {
            case ZH -> "other";
            case EN, ES -> number == 1 ? "one" : "other";
            case FR -> number <= 1 ? "one" : "other";
            case RU -> russian(tens, units);
            case AR -> arabic(number, tens);
        };
    }

    /** 1, 21, 31 … one; 2 to 4, 22 to 24 … few; whatever else, the genitive plural, is called other here. */
    private static String russian(int tens, int units) {
        if (units == 1 && tens != 11) {
            return "one";
        }
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? "few" : "other";
    }

    private static String arabic(int number, int tens) {
        if (number <= 2) {
            return List.of("zero", "one", "two").get(number);
        }
        if (tens >= 3 && tens <= 10) {
            return "few";
        }
        return tens >= 11 ? "many" : "other";
    }
}
