package clausebook.prose;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a hand-written page says of itself before its text: {@code title} and, if it likes, {@code description}, one a line
 * between two lines of three hyphens.
 *
 * @param lines how many lines it takes, its two fences included
 */
record FrontMatter(String title, String description, int lines) {

    private static final String FENCE = "---";
    private static final List<String> KEYS = List.of("title", "description");

    static Outcome<Optional<FrontMatter>> read(SourceText source) {
        if (!source.line(1).equals(FENCE)) {
            return refused(source, 1, "a hand-written page begins with a line ---");
        }
        Map<String, String> values = new TreeMap<>();
        for (int line = 2; line <= source.lineCount(); line++) {
            String text = source.line(line);
            if (text.equals(FENCE)) {
                return values.containsKey("title")
                        ? Outcome.of(Optional.of(
                                new FrontMatter(values.get("title"), values.getOrDefault("description", ""), line)))
                        : refused(source, line, "the page has no title");
            }
            int colon = text.indexOf(':');
            String key = colon < 0 ? text : text.substring(0, colon).strip();
            String value = colon < 0 ? "" : text.substring(colon + 1).strip();
            if (!KEYS.contains(key) || value.isEmpty()) {
                return refused(source, line, "before its text a page may say only title: … and description: …");
            }
            if (values.put(key, value) != null) {
                return refused(source, line, "%s stands here twice".formatted(key));
            }
        }
        return refused(source, source.lineCount(), "the line --- that ends the page's title is missing");
    }

    /** The text behind it, with blank lines in its place so that line numbers stay. */
    SourceText body(SourceText source) {
        int from = lines < source.lineCount()
                ? source.lineStart(lines + 1)
                : source.text().length();
        return new SourceText(source.file(), "\n".repeat(lines) + source.text().substring(from));
    }

    private static Outcome<Optional<FrontMatter>> refused(SourceText source, int line, String message) {
        Place place = source.placeAt(source.lineStart(line));
        String hint = "begin the file with three lines:  ---  title: About  ---";
        return new Outcome<>(Optional.empty(), List.of(Problem.error("prose-front-matter", place, message, hint)));
    }
}
