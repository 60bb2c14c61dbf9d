package clausebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** White space that copies leave inside words is dropped, and counted; other white space stays. */
class SpacesInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le Conseil des droits de l ’ homme|Le Conseil des droits de l’homme",
                "Ayant à l ’ esprit qu ’ il luit|Ayant à l’esprit qu’il luit",
                "jusqu ' à l'aube|jusqu'à l'aube",
                "l ’aube|l’aube",
                "the Council ’ s lamps|the Council’s lamps",
                "أيضا ً إلى المنارات|أيضاً إلى المنارات",
            })
    void insideAWord(String printed, String settled) {
        Settling settling = new Settling();

        assertThat(settled(printed, settling)).isEqualTo(settled);
        assertThat(settling.applied()).extracting(Settling.Applied::rule).containsExactly("space-inside-word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the keepers’ lamps and the States’ oil",
                "the ‘lamps of the coasts’ and a",
                "les « phares » de la côte",
                "المنارات و 22/18 المؤرخ",
                "(ي) المنارات",
                "ي - المنارات",
                "الفقرة الفرعية ي من المنارات",
                "the ‘list of lamps C’ and others",
                "list C 'of lamps' and others",
                "أيضاً إلى المنارات",
            })
    void besideWords(String printed) {
        Settling settling = new Settling();

        assertThat(settled(printed, settling)).isEqualTo(printed);
        assertThat(settling.applied()).isEmpty();
    }

    @Test
    void manyOfThemAreSettledInTime() {
        String many = "l ’ ".repeat(100_000) + "x";

        assertThat(settled(many, new Settling())).hasSize(200_001);
    }

    private static String settled(String text, Settling settling) {
        return settling.settle(Passage.of(new SourceText("test.txt", text), 0, text.length()))
                .text();
    }
}
