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
}
