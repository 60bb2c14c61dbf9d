package clausebook.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Disagreements between the words of one text and the links of its file that a person has judged by the words
 * ({@code golden/annotate/corpus-judged.tsv}); a text that nobody has judged has none.
 */
final class Judged {

    private static final Set<String> LINES = lines();

    private final String language;
    private final String slug;

    Judged(String slug, String language) {
        this.slug = slug;
        this.language = language;
    }

    /** Whether the file's link names another document than the words do. */
    boolean isLinkWrong(String symbol) {
        return LINES.contains(String.join("\t", language, slug, "missed", symbol));
    }

    /** Whether the words name a document that the file does not link. */
    boolean isLinkMissing(String symbol) {
        return LINES.contains(String.join("\t", language, slug, "extra", symbol));
    }

    private static Set<String> lines() {
        try (InputStream file = Judged.class.getResourceAsStream("/golden/annotate/corpus-judged.tsv")) {
            if (file == null) {
                return Set.of();
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(parts -> parts.length > 3)
                    .map(parts -> String.join("\t", parts[0], parts[1], parts[2], CitedSymbol.plain(parts[3])))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
