package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionNumberTest {

    private static final List<String> SIGNS = List.of("\u200E", "\u200F", "\u061C", "\u202B", "\u2067", "\uFEFF");

    @Test
    void signsOfDirectionAroundANumberAreNoPartOfTheTitle() {
        for (String sign : SIGNS) {
            for (String line : List.of(
                    "S61/1S- المنارات",
                    "S61/1- المنارات",
                    "61/1S- المنارات",
                    "61/1 S- المنارات",
                    "61S/1- المنارات",
                    "S 61S/S1S.S المنارات",
                    "SS٦١/١SS- المنارات",
                    "61/1-S المنارات")) {
                String text = line.replace("S", sign);
                ResolutionNumber number = ResolutionNumber.at(text).orElseThrow();
                assertThat(number.printed()).isEqualTo("61/1");
                assertThat(text.substring(number.end())).as(line).isEqualTo("المنارات");
            }
        }
    }

    @Test
    void sessionsAndPartsAsArabicWritesThem() {
        assertThat(numbers("دإط-10/21 حماية المدنيين")).isEqualTo("es-10 21 حماية المدنيين");
        assertThat(numbers("دإ-2/1- المنارات")).isEqualTo("s-2 1 المنارات");
        assertThat(numbers("194 (د-3) المنارات - تقرير")).isEqualTo("3 194 المنارات - تقرير");
        assertThat(numbers("217 ألف (د-3) المنارات")).isEqualTo("3 217a المنارات");
        assertThat(numbers("186 (دإ-2) المنارات")).isEqualTo("s-2 186 المنارات");
        assertThat(numbers("71/272 باء - المنارات")).isEqualTo("71 272b المنارات");
        assertThat(numbers("75/101. - المنارات")).isEqualTo("75 101 المنارات");
        assertThat(numbers("71/272 باءات المنارات")).isEqualTo("71 272 باءات المنارات");
        assertThat(ResolutionNumber.at("دور المنارات 61/1")).isEmpty();
    }

    @Test
    void figuresOfTheSessionThatACopyHasSetApart() {
        assertThat(numbers("4 3 / 36. The lamps")).isEqualTo("43 36 The lamps");
        assertThat(numbers("4 3/ 6. The lamps")).isEqualTo("43 6 The lamps");
        assertThat(ResolutionNumber.at("4 3/6 of the lamps")).isEmpty();
    }

    private static String numbers(String line) {
        ResolutionNumber read = ResolutionNumber.at(line).orElseThrow();
        return read.session() + " " + read.number() + " " + line.substring(read.end());
    }

    @Test
    void theTitleKeepsItsOwnSigns() {
        String text = "\u200F61/1\u200F- المنارات \u200F(الجنوب)";
        assertThat(text.substring(ResolutionNumber.at(text).orElseThrow().end()))
                .isEqualTo("المنارات \u200F(الجنوب)");
    }

    @Test
    void aNumberAloneEndsWithItsText() {
        for (String text : List.of("61/1", "\u200F61/1\u200F", "2690 (2023)", "217 A (III).")) {
            assertThat(ResolutionNumber.at(text).orElseThrow().end()).isEqualTo(text.length());
        }
        assertThat(ResolutionNumber.at("\u200F")).isEmpty();
        assertThat(ResolutionNumber.at("")).isEmpty();
    }
}
