package clausebook.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.plan.timeline.TimelineFigure.NotCited;
import clausebook.plan.timeline.TimelineFigure.Segment;
import clausebook.plan.timeline.TimelineFigure.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineAxisTest {

    private static final int LEFT = 32;
    private static final int RIGHT = 1008;

    private static TimelineAxis axis(int first, int last) {
        return TimelineAxis.over(LocalDate.of(first, 3, 24), LocalDate.of(last, 12, 31), LEFT, RIGHT);
    }

    @Test
    void beginsWithAYearAndEndsWithItsLastDay() {
        TimelineAxis axis = axis(2013, 2025);
        assertThat(axis.x(LocalDate.of(2013, 1, 1))).isEqualTo(LEFT);
        assertThat(axis.x(LocalDate.of(2025, 12, 31))).isEqualTo(RIGHT);
        assertThat(axis(2025, 2025).x(LocalDate.of(2027, 1, 1))).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 24, 40, 79, 150})
    void labelledYearsAreOfOneStepAndDoNotTouch(int years) {
        List<Tick> ticks = axis(2025 - years, 2025).ticks();
        assertThat(ticks).hasSize(years + 1);
        List<Tick> labelled =
                ticks.stream().filter(tick -> !tick.label().isEmpty()).toList();
        assertThat(labelled).isNotEmpty();
        for (int i = 1; i < labelled.size(); i++) {
            assertThat(labelled.get(i).x() - labelled.get(i - 1).x())
                    .as(labelled.get(i).label())
                    .isGreaterThan(TimelineLayout.widthOf("2000"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2016, 2024, 2025})
    void isDashedOverTheYearsThatAreNotCitedAndHasNoHoles(int gap) {
        List<NotCited> gaps = IntStream.rangeClosed(gap, Math.min(gap + 1, 2025))
                .mapToObj(TimelineAxisTest::gap)
                .toList();
        TimelineAxis axis = axis(2013, 2025);
        List<Segment> pieces = axis.segments(gaps);
        assertThat(pieces.getFirst().from()).isEqualTo(LEFT);
        assertThat(pieces.getLast().to()).isEqualTo(RIGHT);
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).from()).isEqualTo(pieces.get(i - 1).to());
        }
        assertThat(pieces.stream().filter(Segment::dashed).toList())
                .hasSize(gaps.size())
                .first()
                .satisfies(dashed -> assertThat(dashed.from()).isEqualTo(axis.x(LocalDate.of(gap, 1, 1))));
    }

    private static NotCited gap(int year) {
        return new NotCited(year, String.valueOf(year), "", "");
    }
}
