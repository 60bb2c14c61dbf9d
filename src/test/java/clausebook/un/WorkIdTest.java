package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkIdTest {

    @ParameterizedTest
    @CsvSource({
        "ga/79/134, A/RES/79/134",
        "ga/3/217a, A/RES/217 A (III)",
        "ga/30/3379, A/RES/3379 (XXX)",
        "ga/31/6, A/RES/31/6",
        "ga/s-1/106, A/RES/106 (S-1)",
        "ga/s-2/186, A/RES/186 (S-2)",
        "ga/s-6/3201, A/RES/3201 (S-VI)",
        "ga/s-8/2, A/RES/S-8/2",
        "ga/es-1/1000, A/RES/1000 (ES-I)",
        "ga/es-5/2253, A/RES/2253 (ES-V)",
        "ga/es-6/2, A/RES/ES-6/2",
        "ecosoc/48/1503, E/RES/1503 (XLVIII)",
        "ecosoc/1996/31, E/RES/1996/31",
        "chr/23/8, E/CN.4/RES/8 (XXIII)",
        "chr/2000/61, E/CN.4/RES/2000/61",
        "hrc/5/1, A/HRC/RES/5/1",
        "hrc/s-5/1, A/HRC/RES/S-5/1",
        "sc/242, S/RES/242",
    })
    void theSymbolIsThatOfItsTime(String path, String symbol) {
        WorkId work = WorkId.ofPath(path).orElseThrow();
        assertThat(work.symbol().text()).isEqualTo(symbol);
        assertThat(ResolutionNumber.at(work.printed()).filter(number -> number.isOf(work, Language.EN)))
                .as("the number as it is printed is read as that of its work")
                .matches(number -> number.isPresent() || work.organ() == Organ.SC);
        if (work.organ() != Organ.SC) {
            assertThat(WorkId.ofSymbol(work.symbol())).contains(work);
            assertThat(Symbols.normal(symbol.replace(" (", "("))).isEqualTo(work.symbol());
        }
    }
}
