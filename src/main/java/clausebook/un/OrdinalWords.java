package clausebook.un;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ordinals as a citation of a preambular paragraph writes them: {@code 序言部分第五段} needs 五, {@code cinquième alinéa du
 * préambule} needs cinquième.
 */
public final class OrdinalWords {

    private static final Map<Language, List<String>> WORDS = read();
    /** The longest ending of an adjective: трет-ьего. */
    private static final int LONGEST_ENDING = 4;

    private OrdinalWords() {}

    /** The words for 1 to 99; digits above, which no preamble has needed. */
    public static String of(Language language, int number) {
        List<String> words = WORDS.getOrDefault(language, List.of());
        return number < 1 || number > words.size() ? String.valueOf(number) : words.get(number - 1);
    }

    /**
     * The number that folded words say, in any case or gender that a citation puts them in ({@code пятого}, {@code primer});
     * empty where they are no ordinal.
     */
    public static OptionalInt number(Language language, String folded) {
        List<String> words = WORDS.getOrDefault(language, List.of());
        for (int i = 0; i < words.size(); i++) {
            if (isForm(language, Folding.fold(words.get(i)), folded)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isForm(Language language, String word, String given) {
        return switch (language) {
            case RU -> endsOtherwise(word, given, 2, LONGEST_ENDING);
            case ES, FR -> word.equals(given) || endsOtherwise(word, given, word.endsWith("er") ? 0 : 1, 2);
            case AR -> word.equals(given) || (word.endsWith("ون") && endsOtherwise(word, given, 2, 2));
            case ZH, EN -> word.equals(given);
        };
    }

    /** Whether two words differ only in their last letters. */
    private static boolean endsOtherwise(String word, String given, int cut, int most) {
        String stem = word.substring(0, Math.max(1, word.length() - cut));
        return given.startsWith(stem) && given.length() - stem.length() <= most && given.length() >= word.length() - 1;
    }

    private static Map<Language, List<String>> read() {
        Set<String> codes = new TreeSet<>();
        for (Language language : Language.values()) {
            codes.add(language.code());
        }
        WordFile file = WordFile.read("ordinals.yaml").allow(codes);
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, file.words(language.code()));
        }
        return words;
    }
}
