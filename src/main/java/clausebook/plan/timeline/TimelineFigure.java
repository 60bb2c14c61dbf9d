package clausebook.plan.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The figure of a timeline, laid out: every number is a length or a place in the units of its view box. Time is linear.
 * Whatever would touch its neighbour moves to a lane of its own, so any number of events fits.
 *
 * <p>From top to bottom: labels of the events, the axis with a tick a year, the years not cited, the extension, the
 * background documents. What has no place in time stands in bands on the far side of the axis.
 *
 * @param segments the axis, in pieces; a piece is dashed where a year is not cited
 */
public record TimelineFigure(
        int width,
        int height,
        int axis,
        int yearY,
        List<Tick> ticks,
        List<Segment> segments,
        List<Leader> leaders,
        List<Event> events,
        List<Event> gaps,
        List<Extension> extensions,
        List<Event> background,
        List<Band> bands) {

    /** Something to be drawn: an event with a date, in the words that stand beside its mark. */
    public record Dated(
            LocalDate date, Shape shape, String label, String second, String href, String spoken, boolean strong) {}

    /** A calendar year for which the text cites nothing. */
    public record NotCited(int year, String label, String href, String spoken) {}

    /** The time by which the mandate is extended, reckoned from the day of adoption. */
    public record Reckoned(LocalDate from, LocalDate to, String label, String second, String href, String spoken) {}

    /** What the text gives no day for, under a heading. */
    public record Undated(String heading, List<Item> items) {
        public Undated {
            items = List.copyOf(items);
        }
    }

    public record Item(String label, String second, String href, String spoken) {}

    /** Marks differ by shape, not by colour alone. */
    public enum Shape {
        DIAMOND,
        CIRCLE,
        RINGED_CIRCLE,
        TRIANGLE,
        CROSS,
        SQUARE,
        HOLLOW_CIRCLE
    }

    public record Tick(int x, String label) {}

    public record Segment(int from, int to, boolean dashed) {}

    /** A line from a label: straight at {@code x} from {@code end} to {@code bend}, then to the foot beside the axis. */
    public record Leader(int x, int end, int bend, int foot, int footY) {}

    /**
     * A link: its mark, its label on one or two lines, and the area that can be hit.
     *
     * @param path the mark's outline, empty where it has none
     */
    public record Event(
            String path,
            boolean hollow,
            boolean strong,
            int x,
            int labelY,
            String label,
            String second,
            String href,
            String spoken,
            int hitX,
            int hitY,
            int hitWidth,
            int hitHeight) {}

    public record Extension(
            int from,
            int to,
            int y,
            int width,
            int height,
            String label,
            String second,
            int labelX,
            int labelY,
            String href,
            String spoken,
            int hitX,
            int hitY,
            int hitWidth,
            int hitHeight) {}

    public record Band(
            int x, int y, int width, int height, String heading, int headingX, int headingY, List<Event> items) {
        public Band {
            items = List.copyOf(items);
        }
    }

    public TimelineFigure {
        ticks = List.copyOf(ticks);
        segments = List.copyOf(segments);
        leaders = List.copyOf(leaders);
        events = List.copyOf(events);
        gaps = List.copyOf(gaps);
        extensions = List.copyOf(extensions);
        background = List.copyOf(background);
        bands = List.copyOf(bands);
    }
}
