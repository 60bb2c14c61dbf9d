package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build reads the word lists of the languages that it meets; here those of all six are read. */
class WordListsTest {

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasLists(Language language) {
        assertThat(FixedWording.of(language).language()).isEqualTo(language);
        assertThat(CitationWords.of(language).spaced()).isEqualTo(language != Language.ZH);
        assertThat(InstrumentNames.of(language).spaced()).isEqualTo(language != Language.ZH);
        assertThat(AddresseeWords.of(language).spaced()).isEqualTo(language != Language.ZH);
        for (Organ organ : Organ.values()) {
            assertThat(ActionWords.of(language, organ).spaced()).isEqualTo(language != Language.ZH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsAreMadeOnce(Language language) {
        assertThat(FixedWording.of(language)).isSameAs(FixedWording.of(language));
        assertThat(ActionWords.of(language, Organ.HRC)).isSameAs(ActionWords.of(language, Organ.SC));
        // Only in Arabic does the verb agree with the organ.
        assertThat(ActionWords.of(language, Organ.HRC) == ActionWords.of(language, Organ.GA))
                .isEqualTo(language != Language.AR);
    }
}
