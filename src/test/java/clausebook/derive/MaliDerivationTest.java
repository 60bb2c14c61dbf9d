package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.golden.GoldenFolder;
import clausebook.problem.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaliDerivationTest {

    private final Outcome<Findings> derived = Derivation.derive(Mali.resolution());

    @Test
    void findingsAreThoseOfTheGoldenFolder() {
        Findings findings = derived.value();
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("timeline.txt", Tables.timeline(findings.timeline()));
        tables.put("references.txt", Tables.references(findings.references()));
        tables.put("related.txt", Tables.related(findings.related()));
        tables.put("acts.txt", Tables.acts(findings.acts()));
        new GoldenFolder("derive/hrc-58-30").check(tables);
        assertThat(derived.problems()).isEmpty();
    }

    @Test
    void sixteenResolutionsAreCited() {
        References references = derived.value().references();
        assertThat(references.documents()).hasSize(16);
        assertThat(references.documents().get(4).anchor()).isEqualTo("a-hrc-res-22-18");
        assertThat(references.documents().get(15).anchor()).isEqualTo("s-res-2690-2023");
    }

    @Test
    void withoutOneExtensionItsYearIsAGapToo() {
        Findings findings =
                Derivation.derive(Mali.resolution("2023 年 4 月 4 日第 52/42 号和 ")).value();
        List<Integer> years = findings.timeline().mandates().get(0).events().stream()
                .filter(MandateEvent.NotCited.class::isInstance)
                .map(event -> ((MandateEvent.NotCited) event).year())
                .toList();
        assertThat(years).containsExactly(2015, 2023);
    }

    @Test
    void oneMandateIsOneWhateverItIsCalled() {
        assertThat(derived.value().timeline().mandates())
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.name()).isEqualTo("马里人权状况独立专家"));
    }

    @Test
    void relatedClausesAreMutual() {
        Map<String, List<Related>> related = derived.value().related();
        related.forEach((clause, of) -> of.forEach(other -> assertThat(related.get(other.clause()))
                .anyMatch(back -> back.clause().equals(clause) && back.reason().equals(other.reason()))));
    }
}
