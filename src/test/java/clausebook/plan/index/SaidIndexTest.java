package clausebook.plan.index;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.plan.library.SiteEntry;
import clausebook.plan.library.SiteEntry.Quote;
import clausebook.plan.library.SiteEntry.Said;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaidIndexTest {

    @Test
    void placesComeBackNewestWorkFirstWhetherOrNotTheyOutgrewTheMemory() throws IOException {
        int[] blocks = {0};
        List<String> spilled = places(new SaidIndex(
                bytes -> {
                    blocks[0]++;
                    return () -> bytes;
                },
                300));
        assertThat(blocks[0]).isPositive();
        List<String> kept = places(new SaidIndex(bytes -> {
            throw new AssertionError("this fits");
        }));
        assertThat(spilled).isEqualTo(kept).hasSize(40);
        assertThat(kept.subList(0, 3)).containsExactly("hrc/58/20 op1", "hrc/58/20 op2", "hrc/58/19 op1");
    }

    private static List<String> places(SaidIndex index) throws IOException {
        for (int number = 1; number <= 20; number++) {
            WorkId work = WorkId.ofPath("hrc/58/" + number).orElseThrow();
            index.add(entry(work, List.of(said("op1", "所有国家"), said("op2", "各国"))));
        }
        SaidIndex.Term term = index.terms(Language.ZH, "addressees").iterator().next();
        assertThat(term.places()).isEqualTo(40);
        assertThat(term.name()).isEqualTo("各国");
        assertThat(term.otherNames()).containsExactly("所有国家");
        List<String> places = new ArrayList<>();
        term.read(place -> {
            assertThat(place.said())
                    .isEqualTo(said(place.said().clause(), place.said().name()));
            places.add(place.work().path() + " " + place.said().clause());
        });
        return places;
    }

    private static Said said(String clause, String name) {
        return new Said(
                "states",
                name,
                clause,
                clause + "-a",
                new Quote("敦促", name, "……\uD83C\uDF0D"),
                "report",
                clause.equals("op1") ? Optional.of(LocalDate.of(2026, 2, 28)) : Optional.empty());
    }

    private static SiteEntry entry(WorkId work, List<Said> addressees) {
        return new SiteEntry(
                work,
                work.symbol(),
                Language.ZH,
                Optional.empty(),
                Optional.empty(),
                2,
                List.of(),
                addressees,
                List.of(),
                List.of());
    }
}
