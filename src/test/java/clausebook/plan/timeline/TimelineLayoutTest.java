package clausebook.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.plan.timeline.TimelineFigure.Dated;
import clausebook.plan.timeline.TimelineFigure.Event;
import clausebook.plan.timeline.TimelineFigure.Leader;
import clausebook.plan.timeline.TimelineFigure.Shape;
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
        int before = foot(figure, 6) - foot(figure, 5);
        int after = foot(figure, 7) - foot(figure, 6);
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

    @Property(tries = 100)
    void noLeaderTouchesALabelHoweverCloseTheDaysStand(@ForAll("days") @Size(min = 1, max = 40) List<LocalDate> days) {
        leadersAreClear(figure(days, List.of(2001, 2002, 2003, 2025)));
    }

    @Property(tries = 40)
    void noLeaderTouchesALabelWhereMoreThanOneEventFallsOnADay(
            @ForAll("lastDays") @Size(min = 2, max = 12) List<LocalDate> days) {
        leadersAreClear(figure(days, List.of()));
    }

    @Test
    void theLabelsOfAYearlyExtensionStandInTwoRowsEvenIfAnOldDocumentMakesTheYearsNarrow() {
        List<LocalDate> days =
                new ArrayList<>(EXTENSIONS.stream().map(LocalDate::parse).toList());
        days.addFirst(LocalDate.parse("1998-03-15"));
        TimelineFigure figure = figure(days, List.of(2015));
        leadersAreClear(figure);
        assertThat(figure.events().stream().map(Event::hitY).distinct()).hasSize(2);
    }

    private static void leadersAreClear(TimelineFigure figure) {
        List<Event> labels = new ArrayList<>(figure.events());
        labels.addAll(figure.gaps());
        assertThat(figure.leaders()).hasSameSizeAs(labels);
        int events = figure.events().size();
        spreadOutsideTheLabels(figure.leaders().subList(0, events), labels);
        spreadOutsideTheLabels(figure.leaders().subList(events, labels.size()), labels);
        for (int i = 0; i < labels.size(); i++) {
            Leader leader = figure.leaders().get(i);
            Event own = labels.get(i);
            assertThat(leader.x()).isBetween(own.hitX() - 4, own.hitX() + own.hitWidth() + 4);
            for (int k = 0; k < labels.size(); k++) {
                assertThat(k == i || clear(leader, labels.get(k)))
                        .as("%s, %s", leader, labels.get(k))
                        .isTrue();
            }
            assertThat(strikes(leader, own))
                    .as("%s under its own label %s", leader, own)
                    .isFalse();
            boolean below = leader.bend() > figure.axis();
            assertThat(below
                            && leader.footY() < figure.yearY()
                            && figure.ticks().stream()
                                    .anyMatch(tick -> !tick.label().isEmpty()
                                            && Math.abs(tick.x() - leader.foot())
                                                    < TimelineLayout.widthOf(tick.label()) / 2))
                    .as("%s through a year", leader)
                    .isFalse();
        }
    }

    private static boolean clear(Leader leader, Event label) {
        return leader.x() <= label.hitX() - 4
                || leader.x() >= label.hitX() + label.hitWidth() + 4
                || lower(leader) <= label.hitY()
                || upper(leader) >= label.hitY() + label.hitHeight();
    }

    /** Whether a leader goes through the lines of a label, from the top of the first to the foot of the last. */
    private static boolean strikes(Leader leader, Event label) {
        int foot = label.second().isEmpty() ? label.labelY() + 4 : label.labelY() + 22;
        return label.hitX() < leader.x()
                && leader.x() < label.hitX() + label.hitWidth()
                && lower(leader) > label.labelY() - 14
                && upper(leader) < foot;
    }

    private static int upper(Leader leader) {
        return Math.min(leader.end(), leader.bend());
    }

    private static int lower(Leader leader) {
        return Math.max(leader.end(), leader.bend());
    }

    /** Where leaders spread there are no labels; and as they keep their order, they do not cross. */
    private static void spreadOutsideTheLabels(List<Leader> leaders, List<Event> labels) {
        for (Leader leader : leaders) {
            int top = Math.min(leader.bend(), leader.footY());
            int bottom = Math.max(leader.bend(), leader.footY());
            assertThat(labels)
                    .allSatisfy(label -> assertThat(bottom <= label.hitY() || top >= label.hitY() + label.hitHeight())
                            .as("%s, %s", leader, label)
                            .isTrue());
        }
        assertThat(leaders).extracting(Leader::x).isSorted();
        assertThat(leaders).extracting(Leader::foot).isSorted();
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

    /** Days at the end of the time drawn, so few that some fall together. */
    @Provide
    Arbitrary<List<LocalDate>> lastDays() {
        LocalDate last = LocalDate.parse("2025-12-31");
        return Arbitraries.longs().between(0, 12).map(last::minusDays).list();
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

    private static int foot(TimelineFigure figure, int event) {
        return figure.leaders().get(event).foot();
    }

    private static int tick(TimelineFigure figure, String label) {
        return figure.ticks().stream()
                .filter(tick -> tick.label().equals(label))
                .findFirst()
                .orElseThrow()
                .x();
    }
}
