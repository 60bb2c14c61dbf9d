package clausebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.plan.SiteEntry.Quote;
import clausebook.plan.SiteEntry.Said;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaidIndexTest {

    private static final class Memory implements SaidIndex.Store {
        private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();

        @Override
        public long append(byte[] block) {
            long at = blocks.size();
            blocks.writeBytes(block);
            return at;
        }

        @Override
        public byte[] read(long at, int length) {
            return Arrays.copyOfRange(blocks.toByteArray(), (int) at, (int) at + length);
        }
    }

    @Test
    void placesComeBackNewestWorkFirstWhetherOrNotTheyOutgrewTheMemory() throws IOException {
        Memory small = new Memory();
        Memory large = new Memory();
        List<String> spilled = places(new SaidIndex(small, 300));
        List<String> kept = places(new SaidIndex(large));
        assertThat(small.blocks.size()).isPositive();
        assertThat(large.blocks.size()).isZero();
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
            assertThat(place.said()).isEqualTo(said(place.said().clause(), place.said().name()));
            places.add(place.work().path() + " " + place.said().clause());
        });
        return places;
    }

    private static Said said(String clause, String name) {
        return new Said(
                "states", name, clause, clause + "-a", new Quote("敦促", name, "……\uD83C\uDF0D"), "report",
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
