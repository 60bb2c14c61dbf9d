package clausebook.words;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.un.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The interface's words in one language. Words are asked for by key; the values of the placeholders {@code {0}},
 * {@code {1}} … follow. A key that counts something ({@code clauses[one]}, {@code clauses[other]}) is asked for with
 * {@link #count}.
 */
public final class Words {

    private final Language language;
    private final String file;
    private final Map<String, String> entries;

    /** The same, for asking by key: pages do so hundreds of times each. */
    private final Map<String, String> byKey;

    Words(Language language, String file, Map<String, String> entries) {
        this.language = language;
        this.file = file;
        this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        this.byKey = new HashMap<>(entries);
    }

    public Language language() {
        return language;
    }

    /** The file that holds them, as problems name it. */
    public String file() {
        return file;
    }

    /** All keys, counting forms without their brackets, in code point order. */
    public List<String> keys() {
        TreeSet<String> bare = new TreeSet<>();
        entries.keySet().forEach(key -> bare.add(bare(key)));
        return List.copyOf(bare);
    }

    static String bare(String key) {
        int bracket = key.indexOf('[');
        return bracket < 0 ? key : key.substring(0, bracket);
    }

    Map<String, String> entries() {
        return entries;
    }

    public boolean has(String key) {
        return entries.containsKey(key) || entries.containsKey(key + "[other]");
    }

    /** The words of a key, its placeholders filled in. */
    public String of(String key, Object... values) {
        return fill(entry(key), values);
    }

    /** The words of a key that counts: the form that the language uses with this number, which becomes {@code {0}}. */
    public String count(String key, int number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return fill(entry(key + "[" + Plural.form(language, number) + "]"), values);
    }

    private String entry(String key) {
        String words = byKey.get(key);
        if (words == null) {
            throw new MissingWord(missing(file, key));
        }
        return words;
    }

    static Problem missing(String file, String key) {
        return Problem.error(
                "word-missing",
                Place.of(file),
                "the interface's words have no entry \"%s\" here, so a page would show a blank".formatted(key),
                "add a line \"%s=…\"".formatted(key));
    }

    private static String fill(String words, Object[] values) {
        if (words.indexOf('{') < 0) {
            return words;
        }
        StringBuilder filled = new StringBuilder(words.length() + 16);
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            int close = words.indexOf('}', open);
            int place = Integer.parseInt(words.substring(open + 1, close));
            if (place >= values.length) {
                throw new IllegalArgumentException("no value for {" + place + "} in \"" + words + "\"");
            }
            filled.append(words, from, open).append(values[place]);
            from = close + 1;
        }
        return filled.append(words, from, words.length()).toString();
    }
}
