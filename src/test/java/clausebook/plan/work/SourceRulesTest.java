package clausebook.plan.work;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.Language;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule that the readers name on the page of the source has words: one without would stop a build. */
class SourceRulesTest {

    private static final Path CODE = Path.of("src/main/java/clausebook");
    private static final Pattern NORMALISES = Pattern.compile("\\b(?:count|Normalisation|Applied)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern REMOVES = Pattern.compile("^ +[A-Z_]+\\(\"([a-z-]+)\"\\)[,;]", Pattern.MULTILINE);

    /** A transcript counts what was done by {@code counted("rule", …)}, and takes out by {@code Optional.of("rule")}. */
    private static final Pattern WRITES = Pattern.compile("\\bcount(?:ed)?\\(\"([a-z-]+)\"");

    private static final Pattern TAKES_OUT =
            Pattern.compile("(?:Optional\\.of\\(|[?:] )\"((?!list-|lower-|upper-)[a-z]+-[a-z-]+|navigation)\"");

    @Test
    void everyRuleOfTheReadersIsExplained() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (String file : List.of("text/Settling.java", "read/PlainTextReader.java")) {
            named(file, NORMALISES).forEach(rule -> keys.add("source.rule." + rule));
        }
        for (Path file : readersOfOtherFormats()) {
            named(file.toString(), WRITES).forEach(rule -> keys.add("source.rule." + rule));
            named(file.toString(), TAKES_OUT).forEach(rule -> keys.add("source.removed." + rule));
        }
        named("read/PageFurniture.java", REMOVES).forEach(rule -> keys.add("source.removed." + rule));
        assertThat(keys)
                .contains("source.rule.joined-lines", "source.removed.page-number")
                .contains("source.rule.overprinted", "source.removed.deleted-revision", "source.removed.navigation")
                .hasSizeGreaterThan(8);
        for (Language language : Language.values()) {
            Words words =
                    RenderedWork.lexicon(RenderedWork.config(Language.ZH, "")).of(language);
            assertThat(keys.stream().filter(key -> !words.has(key) || !words.has(key + ".explained")))
                    .isEmpty();
        }
    }

    private static List<Path> readersOfOtherFormats() throws IOException {
        try (Stream<Path> files = Files.walk(CODE.resolve("read"))) {
            return files.filter(
                            file -> file.getParent().getFileName().toString().matches("pdf|docx|html"))
                    .map(CODE::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static TreeSet<String> named(String file, Pattern form) throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        Matcher found = form.matcher(Files.readString(CODE.resolve(file)));
        while (found.find()) {
            rules.add(found.group(1));
        }
        return rules;
    }
}
