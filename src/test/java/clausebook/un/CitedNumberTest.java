package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.CitedNumber.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a number can be, told by its form alone: each organ has numbers of its own, from one year or session to another. */
class CitedNumberTest {

    private static CitedNumber read(String printed) {
        return CitedNumber.at(CitedNumber.narrow(printed), 0).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GA|3500 (XXX)|A/RES/3500 (XXX)",
                "GA|31/1|A/RES/31/1",
                "GA|217 A (III)|A/RES/217 A (III)",
                "GA|2005 (S-V)|A/RES/2005 (S-V)",
                "HRC|S-28/9|A/HRC/RES/S-28/9",
                "SC|2690 (2023)|S/RES/2690 (2023)",
                "ECOSOC|2022/3|E/RES/2022/3",
                "ECOSOC|1503 (XLVIII)|E/RES/1503 (XLVIII)",
                "CHR|2006/1|E/CN.4/RES/2006/1",
            })
    void anOrganHasIt(Organ organ, String printed, String symbol) {
        assertThat(read(printed).symbol(organ, Kind.RESOLUTION)).hasToString("Optional[" + symbol + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The Assembly's thirtieth session was the last with Roman figures.
                "GA|1 (XXXI)",
                "GA|30/1",
                "GA|2022/3",
                "HRC|S-28/10",
                "HRC|2022/3",
                "HRC|ES-11/1",
                "SC|58/30",
                "ECOSOC|1977/3",
                "CHR|2007/1",
            })
    void anOrganHasNoSuchNumber(Organ organ, String printed) {
        assertThat(read(printed).symbol(organ, Kind.RESOLUTION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GA|79/400|RESOLUTION",
                "GA|79/401|DECISION",
                "HRC|58/100|RESOLUTION",
                "HRC|58/101|DECISION",
                "ECOSOC|2022/100|RESOLUTION",
                "ECOSOC|2022/201|DECISION",
                "CHR|2005/101|DECISION",
                "SC|2690 (2023)|RESOLUTION",
            })
    void theNumberTellsDecisionsFromResolutions(Organ organ, String printed, Kind kind) {
        assertThat(read(printed).kindOf(organ)).isEqualTo(kind);
    }
}
