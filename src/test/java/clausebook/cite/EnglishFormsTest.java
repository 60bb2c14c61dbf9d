package clausebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Sample;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How OSCOLA and Bluebook, which are written in English on every page, name resolutions and paragraphs. */
class EnglishFormsTest {

    @Test
    void aParagraphWithoutANumberIsTheOperativeOne() {
        Resolution resolution = new Sample("ga/79/3", Language.EN, "2024-12-04").build();
        Clause sole = new Clause.OperativeParagraph(
                "op1",
                Optional.empty(),
                Optional.empty(),
                Sample.wording("Decides to light the lamps."),
                List.of(),
                Optional.empty());
        assertThat(EnglishForms.locator(Style.OSCOLA, PrintedLabels.of(resolution), sole))
                .isEqualTo("operative para");
        assertThat(EnglishForms.locator(Style.BLUEBOOK, PrintedLabels.of(resolution), sole))
                .isEqualTo("operative ¶");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "op23|para 23|¶ 23",
                "pp7|preambular para 7|pmbl. ¶ 7",
                "annex2-op3|annex 2, para 3|annex 2, ¶ 3",
                "annex1-p4|annex 1, unnumbered para 4|annex 1, unnumbered ¶ 4",
            })
    void aNumberedOneIsNamedByItsNumber(String clause, String oscola, String bluebook) {
        assertThat(EnglishForms.locator(Style.OSCOLA, clause, true, Optional.empty(), Optional.empty()))
                .isEqualTo(oscola);
        assertThat(EnglishForms.locator(Style.BLUEBOOK, clause, true, Optional.empty(), Optional.empty()))
                .isEqualTo(bluebook);
    }

    @Test
    void anAnnexWithoutANumberHasNone() {
        assertThat(EnglishForms.locator(Style.OSCOLA, "annex1-op3", false, Optional.empty(), Optional.empty()))
                .isEqualTo("annex, para 3");
    }

    @Test
    void theSecurityCouncilsYearIsLeftOut() {
        assertThat(EnglishForms.resolution(Style.OSCOLA, Organ.SC, "2690 (2023)"))
                .isEqualTo("UNSC Res 2690");
        assertThat(EnglishForms.resolution(Style.BLUEBOOK, Organ.GA, "217 A (III)"))
                .isEqualTo("G.A. Res. 217 A (III)");
        assertThat(EnglishForms.symbol(Organ.SC, "S/RES/2690 (2023)")).isEqualTo("S/RES/2690");
    }
}
