package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RhythmProperties {

    @Property(tries = 200)
    void aYearlyRhythmLacksExactlyTheYearsTakenOut(
            @ForAll @IntRange(min = 1990, max = 2020) int first,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @Size(min = 0, max = 2) List<@IntRange(min = 1, max = 10) Integer> taken) {
        TreeSet<Integer> out = new TreeSet<>();
        taken.forEach(place -> out.add(first + place));
        List<LocalDate> days = new ArrayList<>();
        for (int year = first; year <= first + 11; year++) {
            if (!out.contains(year)) {
                days.add(LocalDate.of(year, month, 24));
            }
        }
        assertThat(years(days, Optional.empty())).containsExactlyElementsOf(out);
    }

    @Property(tries = 200)
    void noGapWithoutATermOutsideAYearlyRhythm(
            @ForAll @Size(min = 0, max = 8) List<@IntRange(min = 480, max = 2000) Integer> intervals) {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(1990, 3, 1)));
        intervals.forEach(interval -> days.add(days.get(days.size() - 1).plusDays(interval)));
        assertThat(years(days, Optional.empty())).isEmpty();
    }

    @Property(tries = 200)
    void aGapNeverHoldsAYearThatHasAnEvent(
            @ForAll @Size(min = 0, max = 12) List<@IntRange(min = 0, max = 14000) Integer> offsets,
            @ForAll @IntRange(min = 0, max = 36) int term) {
        List<LocalDate> days = offsets.stream()
                .sorted()
                .map(offset -> LocalDate.of(1985, 1, 1).plusDays(offset))
                .toList();
        List<Integer> gaps = years(days, term == 0 ? Optional.empty() : Optional.of(term));
        assertThat(gaps).doesNotHaveDuplicates().isSorted();
        assertThat(days).noneMatch(day -> gaps.contains(day.getYear()));
    }

    @Example
    void halfYearlyTermsMissAYearOnlyWhereAWholeYearIsEmpty() {
        List<LocalDate> days = List.of(
                LocalDate.of(2018, 6, 29),
                LocalDate.of(2018, 12, 28),
                LocalDate.of(2019, 12, 20),
                LocalDate.of(2021, 1, 15));
        assertThat(years(days.subList(0, 2), Optional.of(6))).isEmpty();
        assertThat(years(days.subList(2, 4), Optional.of(6))).containsExactly(2020);
    }

    @Example
    void oneIntervalKnowsOnlyTheTerm() {
        List<LocalDate> days = List.of(LocalDate.of(2013, 3, 21), LocalDate.of(2016, 3, 24));
        assertThat(years(days, Optional.empty())).isEmpty();
        assertThat(years(days, Optional.of(12))).containsExactly(2014, 2015);
        assertThat(years(days, Optional.of(36))).isEmpty();
    }

    @Example
    void aRenewalThatIsCitedALittleLateLeavesNoGapBeforeIt() {
        List<LocalDate> days = List.of(LocalDate.of(2018, 12, 20), LocalDate.of(2021, 1, 15));
        assertThat(years(days, Optional.of(12))).containsExactly(2019);
    }

    private static List<Integer> years(List<LocalDate> days, Optional<Integer> term) {
        return Rhythm.gaps(days, term).stream().map(Rhythm.Gap::year).toList();
    }
}
