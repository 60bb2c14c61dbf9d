package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.FixedWording;
import clausebook.un.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a word joins are parted where the tally counts one more, and nowhere else. */
class VotersTest {

    private static List<String> names(String language, int stated, String list) {
        return Voters.of(
                list,
                stated,
                FixedWording.of(Language.ofCode(language).orElseThrow()).vote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Benin, Chile and Gambia; Benin|Chile|Gambia",
                "en; Benin, Chile and Bosnia and Herzegovina; Benin|Chile|Bosnia and Herzegovina",
                "en; Benin, Trinidad and Tobago and Chile; Benin|Trinidad and Tobago|Chile",
                "fr; Bénin, Chili et Gambie; Bénin|Chili|Gambie",
                "es; Benin, Chile e India; Benin|Chile|India",
                "es; Benin, Chile y Trinidad y Tabago; Benin|Chile|Trinidad y Tabago",
                "ru; Бенин, Гамбия и Чили; Бенин|Гамбия|Чили",
                "ar; بنن، شيلي وغامبيا; بنن|شيلي|غامبيا",
                "zh; 贝宁、智利和冈比亚; 贝宁|智利|冈比亚",
                "zh; 贝宁、智利和中非共和国; 贝宁|智利|中非共和国",
            })
    void theLastTwoArePartedWhereOneIsMissing(String language, String list, String names) {
        assertThat(names(language, 3, list)).containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Benin, Bosnia and Herzegovina",
                "en; Benin, United Kingdom of Great Britain and Northern Ireland",
                "es; Benin, San Vicente y las Granadinas",
                "ru; Бенин, Тринидад и Тобаго",
                "ar; بنن، البوسنة والهرسك",
                "zh; 贝宁、中非共和国",
            })
    void aStateWithSuchAWordInItsNameIsOneWhateverTheTallySays(String language, String list) {
        assertThat(names(language, 3, list)).hasSize(2);
    }

    @Test
    void whereTheTallyAgreesOrIsNotKnownNothingIsParted() {
        assertThat(names("en", 2, "Benin, Chile and Gambia")).containsExactly("Benin", "Chile and Gambia");
        assertThat(names("en", -1, "Benin, Chile and Gambia")).containsExactly("Benin", "Chile and Gambia");
        assertThat(names("en", 0, "None")).isEmpty();
    }
}
