package clausebook.plan.timeline;

import clausebook.plan.timeline.TimelineFigure.Shape;

/** The signs on a timeline's figure, as outlines of SVG ({@code d} of a path), each about its middle. */
final class TimelineSign {

    private TimelineSign() {}

    static String outline(Shape shape, int x, int y) {
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
}
