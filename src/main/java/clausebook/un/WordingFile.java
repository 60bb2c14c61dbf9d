package clausebook.un;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The file of one language's fixed wording, {@code wording-{language}.yaml}; a path of keys has strokes between them. */
final class WordingFile {

    private final String name;
    private final Map<?, ?> data;

    WordingFile(Language language) {
        this.name = "wording-" + language.code() + ".yaml";
        this.data = load(name);
    }

    List<String> words(String path) {
        return ((List<?>) at(path)).stream().map(String::valueOf).toList();
    }

    /** The same as they are compared with a line, without white space and signs that show nothing. */
    List<String> squeezed(String path) {
        return words(path).stream().map(Folding::squeeze).toList();
    }

    /** The same as they are looked for in a folded line. */
    List<String> folded(String path) {
        return words(path).stream().map(Folding::fold).toList();
    }

    String text(String path) {
        return String.valueOf(at(path));
    }

    List<List<String>> lists(String path) {
        List<List<String>> lists = new ArrayList<>();
        for (Object list : (List<?>) at(path)) {
            lists.add(((List<?>) list).stream().map(String::valueOf).toList());
        }
        return lists;
    }

    /** Numbers by their words, squeezed. */
    Map<String, Integer> numbers(String path) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        ((Map<?, ?>) at(path))
                .forEach((word, number) -> numbers.put(Folding.squeeze(String.valueOf(word)), (Integer) number));
        return numbers;
    }

    private Object at(String path) {
        Object here = data;
        for (String step : path.split("/")) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        if (here == null) {
            throw new IllegalStateException(name + " lacks " + path);
        }
        return here;
    }

    private static Map<?, ?> load(String name) {
        try (InputStream file = WordingFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return (Map<?, ?>) new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }
}
