package clausebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The table of words that are forms of one word, akin, or neither. A line of {@code forms.tsv}: a language; {@code =} where each
 * of the words finds all others as forms of it, {@code >} where the first does, {@code ~} where the others are akin to the
 * first, {@code !} where they have nothing to do with it; the words.
 */
public final class FormsCases {

    public record Case(String language, String relation, List<String> words) {

        /** How near the page must hold two of the words: 2 and more for forms, 1 for what is akin, else 0. */
        public boolean holds(long near) {
            return switch (relation) {
                case "=", ">" -> near >= 2;
                case "~" -> near == 1;
                case "!" -> near == 0;
                default -> throw new IllegalStateException(relation);
            };
        }

        /** Those that are asked for. */
        public List<String> asked() {
            return relation.equals("=") ? words : words.subList(0, 1);
        }
    }

    private FormsCases() {}

    public static List<Case> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/forms.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Case(parts[0], parts[1], List.of(parts[2].split(" "))))
                .toList();
    }

    /**
     * A text and where the index files it.
     *
     * @param families of its terms in order, parted by spaces
     */
    public record Filed(String text, String families) {}

    /** Texts put together by chance. */
    public static List<Filed> filed(String language, int many) {
        return ChanceTexts.of(Endings.rows(language), many).stream()
                .map(text -> new Filed(text, String.join(" ", families(language, text))))
                .toList();
    }

    /** The families under which the index files a word of a text. */
    public static List<String> families(String language, String word) {
        Endings endings = Endings.of(language);
        return Terms.of(word).stream().map(endings::family).sorted().toList();
    }
}
