package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdinalWordsTest {

    @Test
    void ordinalsAreWrittenInWordsBelowOneHundred() {
        assertThat(OrdinalWords.of(Language.ZH, 5)).isEqualTo("五");
        assertThat(OrdinalWords.of(Language.ZH, 10)).isEqualTo("十");
        assertThat(OrdinalWords.of(Language.ZH, 23)).isEqualTo("二十三");
        assertThat(OrdinalWords.of(Language.EN, 12)).isEqualTo("twelfth");
        assertThat(OrdinalWords.of(Language.EN, 20)).isEqualTo("twentieth");
        assertThat(OrdinalWords.of(Language.EN, 23)).isEqualTo("twenty-third");
        assertThat(OrdinalWords.of(Language.EN, 80)).isEqualTo("eightieth");
        assertThat(OrdinalWords.of(Language.EN, 123)).isEqualTo("123");
    }

    @Test
    void theOtherLanguagesWriteThemAsBeforeTheirWordForParagraph() {
        assertThat(OrdinalWords.of(Language.FR, 1)).isEqualTo("premier");
        assertThat(OrdinalWords.of(Language.FR, 22)).isEqualTo("vingt-deuxième");
        assertThat(OrdinalWords.of(Language.FR, 71)).isEqualTo("soixante et onzième");
        assertThat(OrdinalWords.of(Language.ES, 3)).isEqualTo("tercer");
        assertThat(OrdinalWords.of(Language.ES, 22)).isEqualTo("vigésimo segundo");
        assertThat(OrdinalWords.of(Language.RU, 5)).isEqualTo("пятый");
        assertThat(OrdinalWords.of(Language.RU, 43)).isEqualTo("сорок третий");
        assertThat(OrdinalWords.of(Language.AR, 11)).isEqualTo("الحادية عشرة");
        assertThat(OrdinalWords.of(Language.AR, 22)).isEqualTo("الثانية والعشرون");
        for (Language language : Language.values()) {
            assertThat(OrdinalWords.of(language, 99)).isNotEqualTo("99");
            assertThat(OrdinalWords.of(language, 100)).isEqualTo("100");
        }
    }
}
