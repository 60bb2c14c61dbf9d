package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordFileTest {

    @Test
    void aMisspeltKeyIsAFault() {
        WordFile file = WordFile.parse("verbs.yaml", "verbs:\n  - {group: note, opperative: [notes]}\n");

        assertThatThrownBy(() -> file.list("verbs").get(0).allow(Set.of("group", "operative")))
                .hasMessageContaining("verbs.yaml")
                .hasMessageContaining("opperative");
    }

    @Test
    void anEmptyWordIsAFault() {
        WordFile file = WordFile.parse("verbs.yaml", "joins: [and, ]\nasides: [null]\n");

        assertThat(file.words("joins")).containsExactly("and");
        assertThatThrownBy(() -> file.words("asides")).hasMessageContaining("empty word");
    }

    @Test
    void everyListOfEveryLanguageCanBeRead() {
        for (Language language : Language.values()) {
            assertThat(ActionWords.of(language, Organ.SC)).isNotNull();
            assertThat(AddresseeWords.of(language)).isNotNull();
            assertThat(CitationWords.of(language)).isNotNull();
            assertThat(InstrumentNames.of(language).named("")).isEmpty();
        }
    }
}
