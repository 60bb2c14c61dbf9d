package clausebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.plan.TimelineFigure.Dated;
import clausebook.plan.TimelineFigure.Event;
import clausebook.plan.TimelineFigure.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {

    private static final List<String> EXTENSIONS = List.of(
            "2013-03-21",
            "2014-03-28",
            "2016-03-24",
            "2017-03-24",
            "2018-03-23",
            "2019-03-22",
            "2020-06-22",
            "2021-03-24",
            "2022-04-01",
            "2023-04-04",
            "2024-04-04",
            "2025-04-04");

    @Test
    void timeIsLinearSoALateEventLooksLate() {
        TimelineFigure figure = figure(EXTENSIONS.stream().map(LocalDate::parse).toList(), List.of(2015));
        List<Event> events = figure.events();
        int before = centre(events.get(6)) - centre(events.get(5));
        int after = centre(events.get(7)) - centre(events.get(6));
        assertThat(before).as("458 days beside 275").isBetween(after * 15 / 10, after * 18 / 10);
    }

    @Test
    void everyYearHasATick() {
        TimelineFigure figure = figure(EXTENSIONS.stream().map(LocalDate::parse).toList(), List.of());
        assertThat(figure.ticks())
                .extracting(TimelineFigure.Tick::label)
                .startsWith("2013", "2014")
                .contains("2025");
        List<Integer> steps = IntStream.range(1, figure.ticks().size())
                .mapToObj(i ->
                        figure.ticks().get(i).x() - figure.ticks().get(i - 1).x())
                .toList();
        assertThat(steps).allSatisfy(step -> assertThat(step).isBetween(steps.get(0) - 1, steps.get(0) + 1));
    }

    @Test
    void aYearNotCitedIsDashedOnTheAxisAndLabelledBelowIt() {
        TimelineFigure figure = figure(EXTENSIONS.stream().map(LocalDate::parse).toList(), List.of(2015));
        assertThat(figure.segments())
                .filteredOn(TimelineFigure.Segment::dashed)
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.from()).isEqualTo(tick(figure, "2015"));
                    assertThat(gap.to()).isEqualTo(tick(figure, "2016"));
                });
        assertThat(figure.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.hitY()).isGreaterThan(figure.axis()));
    }

    @Property(tries = 60)
    void nothingTouchesItsNeighbourHoweverManyEventsThereAre(
            @ForAll("days") @Size(min = 1, max = 40) List<LocalDate> days) {
        TimelineFigure figure = figure(days, List.of(2001, 2002, 2003));
        List<Event> all = new ArrayList<>(figure.events());
        all.addAll(figure.gaps());
        all.addAll(figure.background());
        figure.bands().forEach(band -> all.addAll(band.items()));
        for (Event one : all) {
            assertThat(one.hitWidth()).isGreaterThanOrEqualTo(44);
            assertThat(one.hitHeight()).isGreaterThanOrEqualTo(44);
            assertThat(one.hitX()).isGreaterThanOrEqualTo(0);
            assertThat(one.hitX() + one.hitWidth()).isLessThanOrEqualTo(figure.width());
            assertThat(one.hitY() + one.hitHeight()).isLessThanOrEqualTo(figure.height());
            for (Event other : all) {
                assertThat(one == other || apart(one, other))
                        .as("%s beside %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void oneEventIsEnough() {
        TimelineFigure figure = figure(List.of(LocalDate.parse("2025-04-04")), List.of());
        assertThat(figure.events()).hasSize(1);
        assertThat(figure.ticks()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("1991-01-01").toEpochDay(),
                        LocalDate.parse("2025-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay)
                .list();
    }

    private static TimelineFigure figure(List<LocalDate> days, List<Integer> gaps) {
        List<Dated> events = days.stream().map(day -> dated(day, Shape.CIRCLE)).toList();
        List<Dated> background =
                days.stream().map(day -> dated(day.plusDays(40), Shape.SQUARE)).toList();
        return TimelineLayout.of(
                events,
                gaps.stream()
                        .map(year -> new TimelineFigure.NotCited(year, year + " 本决议未引用", "#", "gap"))
                        .toList(),
                Optional.empty(),
                background,
                List.of(new TimelineFigure.Undated("预定", List.of(new TimelineFigure.Item("报告", "第61届", "#", "报告")))));
    }

    private static Dated dated(LocalDate day, Shape shape) {
        return new Dated(day, shape, "25/36", day.toString(), "#", "spoken", false);
    }

    private static boolean apart(Event one, Event other) {
        return one.hitX() + one.hitWidth() <= other.hitX()
                || other.hitX() + other.hitWidth() <= one.hitX()
                || one.hitY() + one.hitHeight() <= other.hitY()
                || other.hitY() + other.hitHeight() <= one.hitY();
    }

    private static int centre(Event event) {
        return event.hitX() + event.hitWidth() / 2;
    }

    private static int tick(TimelineFigure figure, String label) {
        return figure.ticks().stream()
                .filter(tick -> tick.label().equals(label))
                .findFirst()
                .orElseThrow()
                .x();
    }
}
