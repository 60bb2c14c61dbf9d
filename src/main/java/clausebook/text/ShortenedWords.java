package clausebook.text;

import java.util.Locale;
import java.util.Set;

/** Words that are printed shortened before what they name or count ({@code No. 3}, {@code párr. 5}): their stop ends no sentence. */
public final class ShortenedWords {

    /** The longest of them. */
    static final int LONGEST = 5;

    private static final Set<String> WORDS = Set.of(
            "add", "rev", "corr", "art", "arts", "para", "paras", "par", "chap", "cap", "vol", "vols", "sect", "secc",
            "fig", "resp", "núm", "núms", "párr", "párrs", "pág", "págs", "долл", "тыс", "гл", "разд", "стр", "ст",
            "пп", "п", "т");

    /** These are words of their own where they begin with a small letter. */
    private static final Set<String> WITH_CAPITAL = Set.of("No", "Nos");

    private ShortenedWords() {}

    /** @param word without its stop */
    public static boolean has(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT)) || WITH_CAPITAL.contains(word);
    }
}
