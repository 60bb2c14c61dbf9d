package clausebook.plan.timeline;

import clausebook.plan.timeline.TimelineFigure.Band;
import clausebook.plan.timeline.TimelineFigure.Dated;
import clausebook.plan.timeline.TimelineFigure.Event;
import clausebook.plan.timeline.TimelineFigure.Extension;
import clausebook.plan.timeline.TimelineFigure.Item;
import clausebook.plan.timeline.TimelineFigure.Leader;
import clausebook.plan.timeline.TimelineFigure.NotCited;
import clausebook.plan.timeline.TimelineFigure.Reckoned;
import clausebook.plan.timeline.TimelineFigure.Shape;
import clausebook.plan.timeline.TimelineFigure.Tick;
import clausebook.plan.timeline.TimelineFigure.Undated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives everything on a timeline's figure its place, so that nothing touches its neighbour. */
public final class TimelineLayout {

    /** Text size; a reader's screen of 60rem shrinks it to no less than 12 pixels. */
    static final int TEXT = 14;
    /** The height of a lane: what a finger can hit (WCAG 2.2, 2.5.5). */
    static final int LANE = 44;

    private static final int WIDTH = 1040;
    private static final int BAND = 208;
    private static final int MARGIN = 16;
    private static final int APART = 8;
    /** The height in which leaders spread on their way from the axis. */
    private static final int SPREAD = 32;

    private final List<Dated> events;
    private final List<NotCited> gaps;
    private final Optional<Reckoned> extension;
    private final List<Dated> background;
    private final List<Undated> undated;
    private final int limit;
    private final TimelineAxis axis;

    /** @param events at least one */
    public static TimelineFigure of(
            List<Dated> events,
            List<NotCited> gaps,
            Optional<Reckoned> extension,
            List<Dated> background,
            List<Undated> undated) {
        return new TimelineLayout(events, gaps, extension, background, undated).draw();
    }

    private TimelineLayout(
            List<Dated> events,
            List<NotCited> gaps,
            Optional<Reckoned> extension,
            List<Dated> background,
            List<Undated> undated) {
        Comparator<Dated> byDate = Comparator.comparing(Dated::date);
        this.events = events.stream().sorted(byDate).toList();
        this.background = background.stream().sorted(byDate).toList();
        this.gaps =
                gaps.stream().sorted(Comparator.comparingInt(NotCited::year)).toList();
        this.extension = extension;
        this.undated = undated;
        List<LocalDate> dates = new ArrayList<>();
        this.events.forEach(event -> dates.add(event.date()));
        this.background.forEach(event -> dates.add(event.date()));
        gaps.forEach(gap -> dates.add(LocalDate.of(gap.year(), 1, 1)));
        gaps.forEach(gap -> dates.add(LocalDate.of(gap.year(), 12, 31)));
        extension.ifPresent(time -> dates.add(time.to()));
        LocalDate first = dates.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = dates.stream().max(Comparator.naturalOrder()).orElseThrow();
        // The bands stand a margin behind the limit.
        this.limit = undated.isEmpty() ? WIDTH : WIDTH - BAND - 2 * MARGIN;
        this.axis = TimelineAxis.over(first, last, 2 * MARGIN, limit - 2 * MARGIN);
    }

    private static int widthOf(Dated event) {
        return Math.max(LANE, Math.max(widthOf(event.label()), widthOf(event.second())));
    }

    private static int widthOf(NotCited gap) {
        return Math.max(LANE, widthOf(gap.label()));
    }

    private int middle(NotCited gap) {
        return (axis.x(LocalDate.of(gap.year(), 1, 1)) + axis.x(LocalDate.of(gap.year(), 12, 31))) / 2;
    }

    private static boolean underYear(int x, List<Tick> ticks) {
        return ticks.stream()
                .anyMatch(tick -> Math.abs(tick.x() - x) < widthOf(tick.label()) / 2 + LeaderLanes.CLEAR
                        && !tick.label().isEmpty());
    }

    TimelineFigure draw() {
        List<LeaderLanes.Place> places = LeaderLanes.of(
                events.stream().mapToInt(event -> axis.x(event.date())).toArray(),
                events.stream().mapToInt(TimelineLayout::widthOf).toArray(),
                limit);
        int spread = LeaderLanes.bent(places) ? SPREAD : 0;
        int line = MARGIN + LeaderLanes.count(places) * LANE + spread + MARGIN;
        List<Leader> leaders = new ArrayList<>();
        List<Event> drawn = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Dated event = events.get(i);
            LeaderLanes.Place place = places.get(i);
            int top = line - MARGIN - spread - (place.lane() + 1) * LANE;
            leaders.add(new Leader(
                    place.x(), place.overLeader() ? top + LANE : top + 6, line - MARGIN - spread, place.foot(), line));
            drawn.add(event(
                    event,
                    TimelineSign.outline(event.shape(), place.foot(), line),
                    place.left() + place.width() / 2,
                    top + 18,
                    place.left(),
                    top,
                    place.width()));
        }
        List<Tick> ticks = axis.ticks();
        List<LeaderLanes.Place> gapPlaces = LeaderLanes.of(
                gaps.stream().mapToInt(this::middle).toArray(),
                gaps.stream().mapToInt(TimelineLayout::widthOf).toArray(),
                limit);
        int below = line + 32 + (LeaderLanes.bent(gapPlaces) ? SPREAD : 0);
        int first = below;
        List<Event> drawnGaps = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            NotCited gap = gaps.get(i);
            LeaderLanes.Place place = gapPlaces.get(i);
            int top = below + place.lane() * LANE;
            boolean straight = place.x() == place.foot() && !underYear(place.x(), ticks);
            leaders.add(new Leader(
                    place.x(),
                    place.overLeader() ? top + 10 : top + 32,
                    first,
                    place.foot(),
                    straight ? line : line + 26));
            drawnGaps.add(new Event(
                    "",
                    false,
                    false,
                    place.left() + place.width() / 2,
                    top + 27,
                    gap.label(),
                    "",
                    gap.href(),
                    gap.spoken(),
                    place.left(),
                    top,
                    place.width(),
                    LANE));
        }
        below += LeaderLanes.count(gapPlaces) * LANE;
        List<Extension> extensions = extension.map(this::reckoned).stream().toList();
        List<Extension> placedExtensions = new ArrayList<>();
        for (Extension time : extensions) {
            placedExtensions.add(lowered(time, below));
            below += LANE + APART;
        }
        List<Event> drawnBackground = background(below);
        int lanes = drawnBackground.stream()
                .mapToInt(event -> (event.hitY() + LANE))
                .max()
                .orElse(below);
        List<Band> bands = bands();
        int height = Math.max(
                lanes,
                bands.stream().mapToInt(band -> band.y() + band.height()).max().orElse(0));
        return new TimelineFigure(
                WIDTH,
                height + MARGIN,
                line,
                line + 22,
                ticks,
                axis.segments(gaps),
                leaders,
                drawn,
                drawnGaps,
                placedExtensions,
                drawnBackground,
                bands);
    }

    private static Event event(Dated event, String path, int x, int labelY, int hitX, int hitY, int hitWidth) {
        return new Event(
                path,
                event.shape() == Shape.HOLLOW_CIRCLE,
                event.strong(),
                x,
                labelY,
                event.label(),
                event.second(),
                event.href(),
                event.spoken(),
                hitX,
                hitY,
                hitWidth,
                LANE);
    }

    /** The band of the extension; its label stands before it, where its lane is empty, or else behind. */
    private Extension reckoned(Reckoned time) {
        int start = axis.x(time.from());
        int end = axis.x(time.to());
        int width = Math.max(widthOf(time.label()), widthOf(time.second()));
        boolean before = start - APART - width >= 0;
        int labelX = before ? start - APART - width : end + APART;
        int hitX = before ? labelX : start;
        int hitEnd = before ? end : labelX + width;
        return new Extension(
                start,
                end,
                6,
                end - start,
                24,
                time.label(),
                time.second(),
                labelX,
                18,
                time.href(),
                time.spoken(),
                hitX,
                0,
                hitEnd - hitX,
                LANE);
    }

    private static Extension lowered(Extension time, int by) {
        return new Extension(
                time.from(),
                time.to(),
                time.y() + by,
                time.width(),
                time.height(),
                time.label(),
                time.second(),
                time.labelX(),
                time.labelY() + by,
                time.href(),
                time.spoken(),
                time.hitX(),
                by,
                time.hitWidth(),
                time.hitHeight());
    }

    private List<Event> background(int top) {
        Lanes lanes = new Lanes();
        List<Event> drawn = new ArrayList<>();
        for (Dated document : background) {
            int x = axis.x(document.date());
            int words = Math.max(widthOf(document.label()), widthOf(document.second()));
            int width = Math.max(LANE, words + 3 * APART);
            // Near the right end the words stand before the square, so that they stay out of the bands.
            boolean before = x - APART + width > axis.right();
            int left = before ? x + APART - width : x - APART;
            int lane = top + lanes.place(left, left + width) * LANE;
            drawn.add(event(
                    document,
                    TimelineSign.outline(Shape.SQUARE, x, lane + 14),
                    before ? left : x + APART + 2,
                    lane + 18,
                    left,
                    lane,
                    width));
        }
        return drawn;
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        int left = WIDTH - MARGIN - BAND;
        int top = MARGIN;
        for (Undated group : undated) {
            List<Event> items = new ArrayList<>();
            int at = top + 32;
            for (Item item : group.items()) {
                items.add(new Event(
                        TimelineSign.outline(Shape.HOLLOW_CIRCLE, left + 18, at + 14),
                        true,
                        false,
                        left + 34,
                        at + 18,
                        item.label(),
                        item.second(),
                        item.href(),
                        item.spoken(),
                        left,
                        at,
                        BAND,
                        LANE));
                at += LANE;
            }
            bands.add(new Band(left, top, BAND, at - top + 4, group.heading(), left + 12, top + 22, items));
            top = at + MARGIN;
        }
        return bands;
    }

    /** The width of a text, estimated by script: the reader's fonts are not known when the site is built. */
    static int widthOf(String text) {
        int tenths = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            tenths += point >= 0x2E80 ? 10 : point >= 'A' ? 7 : point == ' ' ? 3 : 6;
        }
        return (tenths * TEXT + 9) / 10;
    }

    /** Rows, each filled from the left; what would touch its neighbour goes to the next row. */
    private static final class Lanes {
        private final List<Integer> ends = new ArrayList<>();

        int place(int from, int to) {
            for (int lane = 0; lane < ends.size(); lane++) {
                if (ends.get(lane) + APART <= from) {
                    ends.set(lane, to);
                    return lane;
                }
            }
            ends.add(to);
            return ends.size() - 1;
        }

        int count() {
            return ends.size();
        }
    }
}
