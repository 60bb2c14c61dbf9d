package clausebook.plan;

import clausebook.plan.TimelineFigure.Band;
import clausebook.plan.TimelineFigure.Dated;
import clausebook.plan.TimelineFigure.Event;
import clausebook.plan.TimelineFigure.Extension;
import clausebook.plan.TimelineFigure.Item;
import clausebook.plan.TimelineFigure.Leader;
import clausebook.plan.TimelineFigure.NotCited;
import clausebook.plan.TimelineFigure.Reckoned;
import clausebook.plan.TimelineFigure.Segment;
import clausebook.plan.TimelineFigure.Shape;
import clausebook.plan.TimelineFigure.Tick;
import clausebook.plan.TimelineFigure.Undated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives everything on a timeline's figure its place, so that nothing touches its neighbour. */
final class TimelineLayout {

    /** Text size; a reader's screen of 60rem shrinks it to no less than 12 pixels. */
    static final int TEXT = 14;
    /** The height of a lane: what a finger can hit (WCAG 2.2, 2.5.5). */
    static final int LANE = 44;

    private static final int WIDTH = 1040;
    private static final int BAND = 208;
    private static final int MARGIN = 16;
    private static final int APART = 8;

    private final List<Dated> events;
    private final List<NotCited> gaps;
    private final Optional<Reckoned> extension;
    private final List<Dated> background;
    private final List<Undated> undated;
    private final int right;
    private final LocalDate from;
    private final long days;

    /** @param events at least one */
    static TimelineFigure of(
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
        this.gaps = gaps;
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
        this.from = LocalDate.of(first.getYear(), 1, 1);
        LocalDate to = last.isBefore(from.plusYears(2)) ? from.plusYears(2) : last;
        this.days = to.toEpochDay() - from.toEpochDay();
        this.right = WIDTH - MARGIN - (undated.isEmpty() ? MARGIN : BAND + 3 * MARGIN);
    }

    private int x(LocalDate date) {
        long since = date.toEpochDay() - from.toEpochDay();
        return (int) (MARGIN * 2 + since * (right - MARGIN * 2) / days);
    }

    TimelineFigure draw() {
        Lanes labels = new Lanes();
        List<int[]> places = new ArrayList<>();
        for (Dated event : events) {
            int width = Math.max(LANE, Math.max(widthOf(event.label()), widthOf(event.second())));
            int left = Math.max(0, x(event.date()) - width / 2);
            places.add(new int[] {left, width, labels.place(left, left + width)});
        }
        int axis = MARGIN + labels.count() * LANE + MARGIN;
        List<Leader> leaders = new ArrayList<>();
        List<Event> drawn = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Dated event = events.get(i);
            int[] place = places.get(i);
            int top = axis - MARGIN - (place[2] + 1) * LANE;
            int x = x(event.date());
            leaders.add(new Leader(x, top + LANE, axis));
            drawn.add(event(
                    event,
                    outline(event.shape(), x, axis),
                    place[0] + place[1] / 2,
                    top + 18,
                    place[0],
                    top,
                    place[1]));
        }
        int below = axis + 32;
        Lanes gapLanes = new Lanes();
        List<Event> drawnGaps = new ArrayList<>();
        for (NotCited gap : gaps) {
            int middle = (x(LocalDate.of(gap.year(), 1, 1)) + x(LocalDate.of(gap.year(), 12, 31))) / 2;
            int width = Math.max(LANE, widthOf(gap.label()));
            int left = Math.max(0, Math.min(middle - width / 2, right - width));
            int top = below + gapLanes.place(left, left + width) * LANE;
            leaders.add(new Leader(middle, axis, top + 10));
            drawnGaps.add(new Event(
                    "",
                    false,
                    false,
                    left + width / 2,
                    top + 27,
                    gap.label(),
                    "",
                    gap.href(),
                    gap.spoken(),
                    left,
                    top,
                    width,
                    LANE));
        }
        below += gapLanes.count() * LANE;
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
                axis,
                axis + 22,
                ticks(),
                segments(),
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

    private List<Tick> ticks() {
        LocalDate end = from.plusDays(days);
        int yearWidth = (int) ((long) (right - MARGIN * 2) * 365 / days);
        int every = 1;
        for (int step : new int[] {2, 5, 10, 20, 50}) {
            every = yearWidth * every < widthOf("2000") + APART / 2 ? step : every;
        }
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(end); day = day.plusYears(1)) {
            ticks.add(new Tick(x(day), day.getYear() % every == 0 ? String.valueOf(day.getYear()) : ""));
        }
        return ticks;
    }

    /** The axis, dashed over each year that is not cited; two such years in a row make one dashed piece. */
    private List<Segment> segments() {
        List<Segment> pieces = new ArrayList<>();
        int at = MARGIN * 2;
        for (NotCited gap :
                gaps.stream().sorted(Comparator.comparingInt(NotCited::year)).toList()) {
            int start = x(LocalDate.of(gap.year(), 1, 1));
            int end = x(LocalDate.of(gap.year() + 1, 1, 1));
            if (start > at) {
                pieces.add(new Segment(at, start, false));
            }
            pieces.add(new Segment(Math.max(at, start), Math.min(end, right), true));
            at = Math.min(end, right);
        }
        if (at < right) {
            pieces.add(new Segment(at, right, false));
        }
        return pieces;
    }

    /** The band of the extension; its label stands before it, where its lane is empty, or else behind. */
    private Extension reckoned(Reckoned time) {
        int start = x(time.from());
        int end = x(time.to());
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
            int x = x(document.date());
            int words = Math.max(widthOf(document.label()), widthOf(document.second()));
            int width = Math.max(LANE, words + 3 * APART);
            // Near the right end the words stand before the square, so that they stay out of the bands.
            boolean before = x - APART + width > right;
            int left = before ? x + APART - width : x - APART;
            int lane = top + lanes.place(left, left + width) * LANE;
            drawn.add(event(
                    document,
                    outline(Shape.SQUARE, x, lane + 14),
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
                        outline(Shape.HOLLOW_CIRCLE, left + 18, at + 14),
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

    private static String outline(Shape shape, int x, int y) {
        return switch (shape) {
            case DIAMOND -> "M" + x + " " + (y - 9) + "l9 9-9 9-9-9z";
            case CIRCLE -> circle(x, y, 7);
            case RINGED_CIRCLE -> circle(x, y, 6) + circle(x, y, 10) + circle(x, y, 12);
            case TRIANGLE -> "M" + x + " " + (y - 9) + "l9 15h-18z";
            case CROSS -> "M" + (x - 5) + " " + (y - 8) + "l5 5 5-5 3 3-5 5 5 5-3 3-5-5-5 5-3-3 5-5-5-5z";
            case SQUARE -> "M" + (x - 4) + " " + (y - 4) + "h8v8h-8z";
            case HOLLOW_CIRCLE -> circle(x, y, 6);
        };
    }

    private static String circle(int x, int y, int radius) {
        String arc = "a" + radius + " " + radius + " 0 1 0 ";
        return "M" + (x - radius) + " " + y + arc + 2 * radius + " 0" + arc + -2 * radius + " 0z";
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
