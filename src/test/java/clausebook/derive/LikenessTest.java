package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    /** Holds the measurement that the limit is justified by. */
    @Test
    void theLimitStandsInTheGapThatWasMeasured() {
        Resolution resolution = Mali.resolution();
        MandateNames names =
                new MandateNames(List.of("马里人权状况独立专家", "独立专家"), List.of(), MandateWords.of(resolution.language()));
        List<String> texts = new RelatedStep(resolution.clauses()).ownWords(names, PlacedWording.all(resolution));
        Likeness likeness = new Likeness(texts);
        List<Likeness.Pair> pairs = new ArrayList<>();
        for (int first = 0; first < texts.size(); first++) {
            for (int second = first + 1; second < texts.size(); second++) {
                pairs.add(new Likeness.Pair(first, second, likeness.between(first, second)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Likeness.Pair::likeness).reversed());
        assertThat(pairs.subList(0, 2).stream()
                        .map(pair -> resolution.clauses().get(pair.first()).id() + " "
                                + resolution.clauses().get(pair.second()).id())
                        .toList())
                .containsExactly("pp13 op4", "pp17 op13");
        assertThat(pairs.get(1).likeness()).isGreaterThan(0.45);
        assertThat(pairs.get(2).likeness()).isLessThan(0.35);
        assertThat(likeness.alike()).hasSize(2);
    }

    @Test
    void wordsAreComparedWhereSpacesPartThem() {
        Likeness likeness = new Likeness(List.of(
                "that all perpetrators of such acts must be held accountable by competent courts",
                "the continued support of the international community for the electoral process",
                "that perpetrators of all such acts must be held accountable by competent national courts",
                "the cooperation of the Government with the human rights mechanisms"));
        assertThat(likeness.alike()).singleElement().satisfies(pair -> {
            assertThat(pair.first()).isZero();
            assertThat(pair.second()).isEqualTo(2);
        });
    }

    @Test
    void aFewWordsSayTooLittle() {
        assertThat(new Likeness(List.of("继续处理此事", "继续处理此事", "")).alike()).isEmpty();
    }

    @Test
    void textsThatAllSayTheSameCostNoMoreThanTheirLength() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            texts.add("强烈谴责侵犯和践踏人权以及违反国际人道法的行为");
        }
        assertThat(new Likeness(texts).alike()).hasSizeLessThan(2_000);
    }
}
