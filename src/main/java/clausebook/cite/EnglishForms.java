package clausebook.cite;

import clausebook.model.Clause;
import clausebook.model.ClauseId;
import clausebook.un.Organ;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Names and paragraphs as the styles for English writing abbreviate them: {@code UNGA Res 51/210}, {@code ¶ 35}. */
final class EnglishForms {

    private static final Properties FORMS = read();

    private EnglishForms() {}

    private static Properties read() {
        Properties forms = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(EnglishForms.class.getResourceAsStream("english.properties")),
                StandardCharsets.UTF_8)) {
            forms.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("english.properties", failure);
        }
        return forms;
    }

    /** @param number as printed; the Security Council's year is left out, as both styles do */
    static String resolution(Style style, Organ organ, String number) {
        return form(style, organ.key(), organ == Organ.SC ? withoutYear(number) : number);
    }

    static String symbol(Organ organ, String symbol) {
        return organ == Organ.SC ? withoutYear(symbol) : symbol;
    }

    private static String withoutYear(String text) {
        int bracket = text.indexOf(" (");
        return bracket < 0 ? text : text.substring(0, bracket);
    }

    static String locator(Style style, PrintedLabels labels, Clause clause) {
        if (clause instanceof Clause.OperativeParagraph operative
                && operative.number().isEmpty()) {
            String sole = form(style, "sole");
            return inSection(style, labels.section(clause.id()), labels.wordedSection(clause.id()), sole);
        }
        boolean numbered = labels.annex(clause.id()).map(WordedLabel::numbered).orElse(true);
        return locator(style, clause.id(), numbered, labels.section(clause.id()), labels.wordedSection(clause.id()));
    }

    /**
     * @param numbered whether the text numbers its annexes, where the clause is in one
     * @param printed the label of its section
     * @param worded the same where it has a word of its own
     */
    static String locator(
            Style style, String clause, boolean numbered, Optional<String> printed, Optional<WordedLabel> worded) {
        return ClauseId.of(clause)
                .map(id -> {
                    String paragraph = form(style, id.kind(), id.number() + id.items());
                    Optional<String> section = worded.isPresent() ? printed : printed.or(id::section);
                    String inSection = inSection(style, section, worded, paragraph);
                    return id.annex()
                            .map(annex -> numbered
                                    ? form(style, "annex", annex, inSection)
                                    : form(style, "only-annex", inSection))
                            .orElse(inSection);
                })
                .orElse(clause);
    }

    private static String inSection(
            Style style, Optional<String> section, Optional<WordedLabel> worded, String paragraph) {
        return section.map(label -> form(style, "section", label, paragraph))
                .or(() -> worded.map(label -> form(style, "worded", label.cited(), paragraph)))
                .orElse(paragraph);
    }

    private static String form(Style style, String key, String... values) {
        String form = FORMS.getProperty(style.key() + "." + key);
        if (form == null) {
            throw new IllegalStateException("english.properties: no " + style.key() + "." + key);
        }
        for (int i = 0; i < values.length; i++) {
            form = form.replace("{" + i + "}", values[i]);
        }
        return form;
    }
}
