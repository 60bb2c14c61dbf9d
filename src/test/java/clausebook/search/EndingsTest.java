package clausebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All forms of a word are filed where a question for one of them looks. */
class EndingsTest {

    @Test
    void formsAndWhatIsAkinAreOfOneFamily() throws IOException {
        int compared = 0;
        for (FormsCases.Case each : FormsCases.all()) {
            for (String asked : each.asked()) {
                String family = Endings.of(each.language()).family(folded(asked));
                for (String word : each.words()) {
                    if (!each.relation().equals("!")) {
                        assertThat(FormsCases.families(each.language(), word))
                                .as(each.language() + " " + asked + " " + word)
                                .contains(family);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1500);
    }

    @Test
    void whatIsNoWordIsFiledUnderItself() {
        for (String term : Set.of("#op23", "@58/30", "58/30", "a/hrc/res/58/30", "2690", "马里", "马", "𠮷田")) {
            assertThat(Endings.of("en").family(term)).isEqualTo(term);
        }
        assertThat(Endings.of("en").family("constructor")).isEqualTo("const");
        assertThat(Endings.of("zh").family("rights")).isEqualTo("right");
    }

    /** Files are of one size only if no family is much larger than a file. */
    @Test
    void wordsOfDifferentBeginningsAreOfDifferentFamilies() {
        Set<String> families = Set.of("conseil", "contre", "mandat", "paix", "droit").stream()
                .map(Endings.of("fr")::family)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(families).hasSize(5);
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        word.codePoints().forEach(point -> folded.append(Fold.of(point)));
        return folded.toString();
    }
}
