package clausebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of cases by which both programs that make terms are held to one rule. */
public final class TermsCases {

    /** @param terms in code unit order, between them spaces */
    public record Case(String text, String terms) {}

    private TermsCases() {}

    public static List<Case> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/terms.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Case(unescaped(parts[0]), parts[1]))
                .toList();
    }

    /** Signs that nobody would see in the table stand there as a backslash, u and four digits. */
    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
