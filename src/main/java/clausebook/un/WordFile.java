package clausebook.un;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A word list of this package: a YAML file that a linguist can correct without Java. A misspelt key is a fault, since
 * a word that is silently not read would be missed by nobody.
 */
record WordFile(String name, Map<String, Object> entries) {

    static WordFile read(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("word list is missing: " + name);
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }

    static WordFile parse(String name, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .build();
        return new WordFile(name, map(name, new Load(settings).loadFromString(yaml)));
    }

    /** Fails unless every key is one of these. */
    WordFile allow(Set<String> keys) {
        for (String key : entries.keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalStateException(name + ": unknown key " + key);
            }
        }
        return this;
    }

    /** A list of words; none where the key is absent. */
    List<String> words(String key) {
        return words(name, entries.get(key));
    }

    /** A text; empty where the key is absent. */
    String text(String key) {
        Object value = entries.get(key);
        return value == null ? "" : value.toString();
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(entries.get(key));
    }

    /** A map from a key of ours to words, in the file's order. */
    Map<String, List<String>> wordsByKey(String key) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Object value = entries.get(key);
        if (value != null) {
            map(name, value).forEach((inner, words) -> found.put(inner, words(name, words)));
        }
        return found;
    }

    /** A list of entries, each with keys of its own. */
    List<WordFile> list(String key) {
        List<WordFile> found = new ArrayList<>();
        if (entries.get(key) instanceof List<?> items) {
            for (Object item : items) {
                found.add(new WordFile(name + ": " + key, map(name, item)));
            }
        }
        return found;
    }

    private static Map<String, Object> map(String name, Object value) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (!(value instanceof Map<?, ?> entries)) {
            throw new IllegalStateException(name + ": a map was expected, not " + value);
        }
        entries.forEach((key, inner) -> found.put(key.toString(), inner));
        return found;
    }

    private static List<String> words(String name, @org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            return List.of(value.toString());
        }
        List<String> found = new ArrayList<>();
        for (Object item : items) {
            if (item == null) {
                throw new IllegalStateException(name + ": an empty word");
            }
            found.add(item.toString());
        }
        return found;
    }
}
