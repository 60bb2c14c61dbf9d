package clausebook.plan.clause;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignRunsTest {

    /** The text with its foreign runs in braces; of a script that is not the expected one, with its name. */
    private static String cut(String text, Language language) {
        String shown = ForeignRuns.of(text, language).stream()
                .map(run -> run.lang().isEmpty() ? run.text() : "{" + run.text() + "}")
                .collect(Collectors.joining());
        assertThat(shown.replaceAll("[{}]", "")).as("nothing lost").isEqualTo(text);
        return shown;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رسالة (S/2023/463)، التي | رسالة ({S/2023/463})، التي",
                "الوثيقة S/RES/2690 (2023) المؤرخة | الوثيقة {S/RES/2690 (2023)} المؤرخة",
                "القرار 217 A (III) المؤرخ 10 كانون الأول | القرار {217 A (III)} المؤرخ 10 كانون الأول",
                "القرار 2690 (2023) | القرار 2690 (2023)",
                "القرار 60/251 | القرار 60/251",
                "منظمة Médecins sans frontières هنا | منظمة {Médecins sans frontières} هنا",
                "انظر https://undocs.org/ar/A/79/1. | انظر {https://undocs.org/ar/A/79/1}.",
                "كلمة 联合国 وكلمة | كلمة {联合国} وكلمة",
                "Distr.: General | {Distr.: General}",
                "9 July 2025 | {9 July 2025}",
                "A/HRC/59/71. | {A/HRC/59/71}.",
                "36 | 36"
            })
    void inArabic(String text, String expected) {
        assertThat(cut(text, Language.AR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the word العدل والمساواة means | the word {العدل والمساواة} means",
                "resolution 60/251 | resolution 60/251",
                "联合国文件 A/79/1 | 联合国文件 A/79/1"
            })
    void elsewhereOnlyWhatRunsFromRightToLeft(String text, String expected) {
        assertThat(cut(text, Language.EN)).isEqualTo(expected);
    }

    @Test
    void aRunNamesItsScript() {
        assertThat(ForeignRuns.of("قرار S/RES/1 و联", Language.AR))
                .extracting(ForeignRuns.Run::lang)
                .containsExactly("", "und-Latn", "", "und-Hani");
        assertThat(ForeignRuns.of("x ع", Language.EN))
                .extracting(ForeignRuns.Run::lang)
                .containsExactly("", "und-Arab");
        assertThat(ForeignRuns.of("", Language.AR)).hasSize(1);
    }

    @Test
    void longTextIsCutInTime() {
        String hostile = "A/".repeat(50_000) + "(".repeat(50_000) + "ع ".repeat(50_000);
        assertThat(cut(hostile, Language.AR)).hasSizeGreaterThan(hostile.length());
        assertThat(cut(hostile, Language.RU)).hasSizeGreaterThan(hostile.length());
    }
}
