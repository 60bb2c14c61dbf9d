package clausebook.read.akn;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The lists around a line. The points of a list that begins with 1. are counted as paragraphs are; a number in another
 * list may be that of a paragraph, which the United Nations' converter took for a point.
 */
final class AknLists {

    private static final class Points {
        private boolean begun;
        private boolean figures;
    }

    private final Deque<Points> lists = new ArrayDeque<>();
    private boolean first;

    void enter() {
        lists.push(new Points());
    }

    void leave() {
        lists.poll();
    }

    void enterPoint() {
        Points list = lists.peek();
        if (list != null) {
            first = !list.begun;
            list.begun = true;
        }
    }

    /** Takes note of the number of the point at hand. */
    void number(String printed) {
        Points list = lists.peek();
        if (list != null && first) {
            list.figures = printed.strip().equals("1.");
            first = false;
        }
    }

    /** Whether the point at hand is counted as paragraphs are. */
    boolean countByFigures() {
        Points list = lists.peek();
        return list != null && list.figures;
    }
}
