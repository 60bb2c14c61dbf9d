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
