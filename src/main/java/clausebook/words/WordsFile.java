package clausebook.words;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
import clausebook.un.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a file of words: one {@code key=words} a line, UTF-8, lines that begin with {@code #} are comments. There are no
 * escapes and no continued lines. It is stricter than the platform's reader of such files, which drops doubled keys
 * silently.
 */
final class WordsFile {

    private static final Pattern KEY =
            Pattern.compile("[a-z0-9]++(?:[.-][a-z0-9]++)*+(?:\\[(?:zero|one|two|few|many|other)\\])?+");
    private static final Pattern PLACEHOLDERS = Pattern.compile("(?:[^{}]|\\{[0-9]\\})*+");

    private WordsFile() {}

    static Outcome<Words> read(Language language, String file, String text) {
        SourceText source = new SourceText(file, text);
        Map<String, String> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            String words = source.line(line).strip();
            if (words.isEmpty() || words.startsWith("#")) {
                continue;
            }
            int equals = words.indexOf('=');
            String key = equals < 0 ? words : words.substring(0, equals).strip();
            String value = equals < 0 ? "" : words.substring(equals + 1).strip();
            Place place = source.placeAt(source.lineStart(line));
            if (equals < 0 || !KEY.matcher(key).matches()) {
                problems.add(Problem.error(
                        "words-line",
                        place,
                        "this line is not \"key=words\", with a key of lower-case words joined by dots or hyphens",
                        "write one key=words a line; a comment begins with #"));
            } else if (value.isEmpty()) {
                problems.add(Problem.error(
                        "words-line", place, "\"%s\" has no words".formatted(key), "write words behind the ="));
            } else if (!PLACEHOLDERS.matcher(value).matches()) {
                problems.add(Problem.error(
                        "words-line",
                        place,
                        "braces in \"%s\" may hold one digit only: they stand for a value".formatted(key),
                        "write {0} for the first value, {1} for the second"));
            } else if (entries.containsKey(key)) {
                problems.add(Problem.error(
                        "words-doubled",
                        place,
                        "\"%s\" stands here twice, first in line %d".formatted(key, lines.get(key)),
                        "keep one of them"));
            } else {
                entries.put(key, value);
                lines.put(key, line);
            }
        }
        problems.addAll(missingForms(language, file, entries));
        return new Outcome<>(new Words(language, file, entries), problems);
    }

    /** A key that counts must have every form of its language and no other. */
    private static List<Problem> missingForms(Language language, String file, Map<String, String> entries) {
        List<Problem> problems = new ArrayList<>();
        List<String> forms = Plural.forms(language);
        for (String key : entries.keySet()) {
            int bracket = key.indexOf('[');
            if (bracket < 0) {
                continue;
            }
            String form = key.substring(bracket + 1, key.length() - 1);
            if (!forms.contains(form)) {
                problems.add(Problem.error(
                        "words-form",
                        Place.of(file),
                        "\"%s\": %s has no form \"%s\" for numbers".formatted(key, language.code(), form),
                        "its forms are: " + String.join(", ", forms)));
            }
            for (String needed : forms) {
                String wanted = Words.bare(key) + "[" + needed + "]";
                if (!entries.containsKey(wanted)
                        && problems.stream().noneMatch(p -> p.message().contains(wanted))) {
                    problems.add(Words.missing(file, wanted));
                }
            }
        }
        return problems;
    }
}
