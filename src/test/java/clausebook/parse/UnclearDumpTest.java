package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import org.junit.jupiter.api.Test;

/** A dump that shows paragraph ends by nothing but short lines: what cannot be told is said. */
class UnclearDumpTest {

    @Test
    void withoutAnySignalButLineLengthsAFewPlacesMayBeUnclearAndAreTold() {
        for (int width = 56; width <= 80; width += 4) {
            var habit = new Redump.Habit(width, true, true, false, 0, "\n", 1000, Redump.PageBreak.NONE);
            var outcome =
                    Reading.parse("hrc/58/30", "zh", Redump.print(Redump.paragraphs(HabitsProperties.ORIGINAL), habit));
            Resolution again = outcome.value().orElseThrow();
            boolean same = HabitsProperties.words(again).equals(HabitsProperties.words(HabitsProperties.ORIGINAL));
            boolean told = outcome.problems().stream()
                    .anyMatch(problem -> problem.code().equals("paragraph-end-unclear"));
            assertThat(same || told).as("width %d", width).isTrue();
            assertThat(again.clauses().stream().filter(Clause.OperativeParagraph.class::isInstance))
                    .hasSize(31);
        }
    }
}
