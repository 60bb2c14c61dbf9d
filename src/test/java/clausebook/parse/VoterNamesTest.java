package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.FixedWording;
import clausebook.un.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last two States of a list may be joined by a word; how many there are the vote itself states. */
class VoterNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2 | Eritrea and Ghana | Eritrea; Ghana
            en | 3 | Chad, Ghana and Haiti | Chad; Ghana; Haiti
            en | 3 | Chad, Ghana, and Haiti | Chad; Ghana; Haiti
            en | 2 | Trinidad and Tobago and Tuvalu. | Trinidad and Tobago; Tuvalu
            en | 2 | United Kingdom of Great Britain and Northern Ireland and Yemen | United Kingdom of Great Britain and Northern Ireland; Yemen
            fr | 2 | Érythrée et Ghana | Érythrée; Ghana
            fr | 2 | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord et Tchad | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord; Tchad
            es | 2 | Ghana y Haití | Ghana; Haití
            es | 2 | Ghana e India | Ghana; India
            es | 2 | Bosnia y Herzegovina y Chad | Bosnia y Herzegovina; Chad
            ru | 2 | Гана и Чад | Гана; Чад
            ru | 2 | Босния и Герцеговина и Чад | Босния и Герцеговина; Чад
            ar | 2 | غانا وهايتي | غانا; هايتي
            ar | 2 | البوسنة والهرسك وتشاد | البوسنة والهرسك; تشاد
            zh | 2 | 加纳和乍得 | 加纳; 乍得
            zh | 2 | 乍得和委内瑞拉玻利瓦尔共和国 | 乍得; 委内瑞拉玻利瓦尔共和国
            zh | 2 | 特立尼达和多巴哥和乍得 | 特立尼达和多巴哥; 乍得
            """)
    void theLastTwo(String language, int stated, String list, String names) {
        assertThat(in(language, list, stated)).isEqualTo(parts(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1 | Trinidad and Tobago | Trinidad and Tobago
            en | 2 | Trinidad and Tobago | Trinidad and Tobago
            en | 2 | Chad and Ghana and Haiti | Chad and Ghana and Haiti
            en | 4 | Chad, Ghana and Haiti | Chad; Ghana and Haiti
            fr | 2 | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
            es | 2 | Trinidad y Tabago | Trinidad y Tabago
            ru | 2 | Антигуа и Барбуда | Антигуа и Барбуда
            ar | 2 | ترينيداد وتوباغو | ترينيداد وتوباغو
            zh | 2 | 委内瑞拉玻利瓦尔共和国 | 委内瑞拉玻利瓦尔共和国
            """)
    void oneNameIsNeverPartedAndNothingIsGuessed(String language, int stated, String list, String names) {
        assertThat(in(language, list, stated)).isEqualTo(parts(names));
    }

    private static List<String> in(String language, String list, int stated) {
        Language spoken = Language.ofCode(language).orElseThrow();
        return new VoterNames(FixedWording.of(spoken).vote()).in(list, stated);
    }

    private static List<String> parts(String names) {
        return Arrays.asList(names.split("; "));
    }
}
