package clausebook.parse;

import clausebook.un.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages that a text may be in: by its script, and among the Latin ones by their most frequent small words. */
final class SpokenLanguage {

    private static final Map<Language, List<String>> SMALL_WORDS = Map.of(
            Language.EN, List.of(" the ", " of ", " and ", " to "),
            Language.FR, List.of(" les ", " des ", " et ", " du ", " la "),
            Language.ES, List.of(" los ", " las ", " y ", " del ", " la "));
    private static final int MOST = 50_000;

    private SpokenLanguage() {}

    /** The likeliest first. */
    static List<Language> of(String text) {
        String start = text.length() > MOST ? text.substring(0, MOST) : text;
        int arabic = 0;
        int han = 0;
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < start.length(); i++) {
            char unit = start.charAt(i);
            arabic += (unit >= 0x0620 && unit <= 0x06FF) || (unit >= 0xFB50 && unit <= 0xFEFC) ? 1 : 0;
            han += unit >= 0x3400 && unit <= 0x9FFF ? 1 : 0;
            cyrillic += unit >= 0x0400 && unit <= 0x04FF ? 1 : 0;
            latin += (unit >= 'a' && unit <= 'z') || (unit >= 0xC0 && unit <= 0x17F) ? 1 : 0;
        }
        // An ideograph says as much as several letters.
        int most = Math.max(Math.max(arabic, 3 * han), Math.max(cyrillic, latin));
        if (most == 0) {
            return List.of();
        }
        if (most == arabic) {
            return List.of(Language.AR);
        }
        if (most == 3 * han) {
            return List.of(Language.ZH);
        }
        return most == cyrillic ? List.of(Language.RU) : latin(start);
    }

    private static List<Language> latin(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        List<Language> languages = new ArrayList<>(List.of(Language.EN, Language.FR, Language.ES));
        languages.sort((a, b) -> Integer.compare(count(folded, b), count(folded, a)));
        return languages;
    }

    private static int count(String text, Language language) {
        int count = 0;
        for (String word : SMALL_WORDS.getOrDefault(language, List.of())) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length() - 1)) {
                count++;
            }
        }
        return count;
    }
}
