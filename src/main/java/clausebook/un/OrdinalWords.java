package clausebook.un;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ordinals as a citation of a preambular paragraph writes them: {@code 序言部分第五段} needs 五, {@code cinquième alinéa du
 * préambule} needs cinquième.
 */
public final class OrdinalWords {

    private static final Map<Language, List<String>> WORDS = read();

    private OrdinalWords() {}

    /** The words for 1 to 99; digits above, which no preamble has needed. */
    public static String of(Language language, int number) {
        List<String> words = WORDS.getOrDefault(language, List.of());
        return number < 1 || number > words.size() ? String.valueOf(number) : words.get(number - 1);
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
