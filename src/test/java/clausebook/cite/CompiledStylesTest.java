package clausebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The forms that ship are what a CSL processor makes of our styles. */
class CompiledStylesTest {

    private static final Path FORMS = Path.of("src/main/resources/clausebook/cite/forms.tsv");

    /** Titles as organs print them. A processor changes quotes, and in French sets spaces before colons; forms do not. */
    private static final List<Optional<String>> TITLES = List.of(
            Optional.empty(),
            Optional.of("Technical assistance and capacity-building for Mali in the field of human rights"),
            Optional.of("向马里提供人权领域的技术援助和能力建设"),
            Optional.of("Situation des droits de l’homme au Mali"),
            Optional.of("Положение в области прав человека в Мали"),
            Optional.of("حالة حقوق الإنسان في مالي"),
            Optional.of("La cuestión de Malí, 2012-2025 (segunda parte)"),
            Optional.of("Rights of the child, omnibus resolution (part A & B)"));

    private static final List<Optional<LocalDate>> DAYS = List.of(
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 4, 4)),
            Optional.of(LocalDate.of(1948, 12, 10)),
            Optional.of(LocalDate.of(2028, 2, 28)),
            Optional.of(LocalDate.of(2023, 6, 30)),
            Optional.of(LocalDate.of(2011, 11, 11)));

    private static final List<Optional<String>> LOCATORS = List.of(
            Optional.empty(),
            Optional.of("第 23 段"),
            Optional.of("pmbl. ¶ 5"),
            Optional.of("fifth preambular paragraph"));

    @Test
    void theShippedFormsAreWhatTheProcessorGives() throws IOException {
        String compiled = StyleCompiler.compile();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FORMS, compiled);
        }
        assertThat(Files.readString(FORMS))
                .as("forms.tsv (after a change of a style: -Dgolden.update=true)")
                .isEqualTo(compiled);
    }

    @Test
    void aFilledFormIsWhatTheProcessorMakesOfTheSameResolution() {
        CompiledStyles compiled = new CompiledStyles(StyleCompiler.compile());
        int held = 0;
        for (Style style : Style.values()) {
            for (Language language : style.languages()) {
                Processor processor = new Processor(style, language);
                for (Citable citable : citables()) {
                    assertThat(compiled.fill(style, language, citable))
                            .as("%s in %s: %s", style, language, citable)
                            .isEqualTo(processor.cite(citable));
                    held++;
                }
            }
        }
        assertThat(held).as("citations held against the processor").isGreaterThan(1000);
    }

    @Test
    void everyMonthIsWrittenAsTheProcessorWritesIt() {
        CompiledStyles compiled = new CompiledStyles(StyleCompiler.compile());
        for (Style style : Style.values()) {
            for (Language language : style.languages()) {
                Processor processor = new Processor(style, language);
                for (int month = 1; month <= 12; month++) {
                    Citable citable =
                            citable(TITLES.get(1), Optional.of(LocalDate.of(2019, month, month + 3)), LOCATORS.get(0));
                    assertThat(compiled.fill(style, language, citable))
                            .as("%s in %s, month %d", style, language, month)
                            .isEqualTo(processor.cite(citable));
                }
            }
        }
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrenchOnly() {
        Citable first = citable(TITLES.get(3), Optional.of(LocalDate.of(2021, 7, 1)), LOCATORS.get(0));
        assertThat(CompiledStyles.cite(Style.CHICAGO, Language.FR, first)).contains("(1er juillet 2021)");
        assertThat(CompiledStyles.cite(Style.CHICAGO, Language.ES, first)).contains("(1 de julio de 2021)");
        assertThat(CompiledStyles.cite(Style.APA, Language.EN, first)).contains("(2021, July 1)");
    }

    @Test
    void noTitleIsAltered() {
        String title = "It’s \"quoted\", 'so' <b>&</b> {url} \\n...";
        for (Style style : List.of(Style.CHICAGO, Style.APA)) {
            for (Language language : style.languages()) {
                Citable citable = citable(Optional.of(title), DAYS.get(1), LOCATORS.get(0));
                assertThat(CompiledStyles.cite(style, language, citable)).contains(title);
            }
        }
    }

    private static List<Citable> citables() {
        List<Citable> all = new ArrayList<>();
        for (int i = 0; i < TITLES.size() * DAYS.size(); i++) {
            all.add(citable(
                    TITLES.get(i % TITLES.size()),
                    DAYS.get(i / TITLES.size()),
                    LOCATORS.get((i + i / TITLES.size()) % LOCATORS.size())));
        }
        return all;
    }

    private static Citable citable(Optional<String> title, Optional<LocalDate> day, Optional<String> locator) {
        return new Citable(
                "United Nations Human Rights Council",
                "Resolution 58/30",
                title,
                "A/HRC/RES/58/30",
                day,
                locator,
                "https://example.org/hrc/58/30/en/op23.html");
    }
}
