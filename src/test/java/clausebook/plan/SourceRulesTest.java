package clausebook.plan;

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
import org.junit.jupiter.api.Test;

/** Every rule that the readers name on the page of the source has words: one without would stop a build. */
class SourceRulesTest {

    private static final Path CODE = Path.of("src/main/java/clausebook");
    private static final Pattern NORMALISES = Pattern.compile("\\b(?:count|Normalisation|Applied)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern REMOVES = Pattern.compile("^ +[A-Z_]+\\(\"([a-z-]+)\"\\)[,;]", Pattern.MULTILINE);

    @Test
    void everyRuleOfTheReadersIsExplained() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (String file : List.of("text/Settling.java", "read/PlainTextReader.java")) {
            named(file, NORMALISES).forEach(rule -> keys.add("source.rule." + rule));
        }
        named("read/PageFurniture.java", REMOVES).forEach(rule -> keys.add("source.removed." + rule));
        assertThat(keys)
                .contains("source.rule.joined-lines", "source.removed.page-number")
                .hasSizeGreaterThan(8);
        for (Language language : List.of(Language.ZH, Language.EN)) {
            Words words =
                    RenderedWork.lexicon(RenderedWork.config(Language.ZH, "")).of(language);
            assertThat(keys.stream().filter(key -> !words.has(key) || !words.has(key + ".explained")))
                    .isEmpty();
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
