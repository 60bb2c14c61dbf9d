package clausebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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

    /** Whatever the stem: two letters of an Arabic word without particles, three of others. */
    @Property(tries = 3000)
    void allFormsThatARowExplainsAreOfOneFamily(
            @ForAll("languages") String language,
            @ForAll Random chance,
            @ForAll @IntRange(min = 0, max = 5) int longer) {
        List<String> rows = Stream.of(Endings.rows(language).split("\\|"))
                .filter(row -> !row.startsWith("="))
                .toList();
        Set<String> alone = Stream.of(Endings.rows(language).split("\\|"))
                .filter(row -> row.startsWith("="))
                .flatMap(row -> Stream.of(row.split(" ")))
                .collect(Collectors.toSet());
        List<String> endings =
                new ArrayList<>(List.of(rows.get(chance.nextInt(rows.size())).split(" ")));
        String last =
                endings.get(0).startsWith("[") ? endings.remove(0).substring(1).replace("]", "") : "";
        String stem = stem(language, chance, (language.equals("ar") ? 2 : 3) + longer);
        String closed = last.isEmpty()
                ? stem
                : stem.substring(0, stem.length() - 1) + last.charAt(chance.nextInt(last.length()));
        List<String> forms = endings.stream()
                .map(ending -> closed + ending.replace("-", ""))
                .filter(form -> !alone.contains(form))
                .toList();
        assertThat(forms.stream().map(Endings.of(language)::family).collect(Collectors.toSet()))
                .as(forms.toString())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "fr", "es", "ru", "ar");
    }

    /** Letters that endings are made of among them; no Arabic one that could be a particle. */
    private static String stem(String language, Random chance, int length) {
        String letters = switch (language) {
            case "ru" -> "авдеийклмностуцьыюя";
            case "ar" -> "تنهميسرحدعغقزمط";
            default -> "aebcdiklnorstxyz";
        };
        StringBuilder stem = new StringBuilder();
        while (stem.length() < length) {
            stem.append(letters.charAt(chance.nextInt(letters.length())));
        }
        return stem.toString();
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
