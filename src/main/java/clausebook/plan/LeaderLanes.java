package clausebook.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of labels beside an axis, row 0 nearest to it. A label is tied to its place on the axis by a straight leader,
 * which passes the rows between; so no label may touch another label, nor the leader of one that stands farther out.
 *
 * <p>Labels are placed from the last to the first. None reaches back over the place of the one before it: thus a leader
 * yet to come meets no label already placed, and a row far enough out is always free.
 */
final class LeaderLanes {

    /** The least space between a label and a leader. */
    static final int CLEAR = 4;
    /** The least space between two labels of a row. */
    private static final int APART = 8;

    /** A label from {@code left} to {@code left + width} in a row, tied to {@code x}. */
    record Place(int x, int left, int width, int lane) {

        /** Whether the leader ends under the label; otherwise it runs along its side. */
        boolean overLeader() {
            return left < x && x < left + width;
        }

        private boolean touches(int from, int to, int row) {
            return row == lane
                    ? from < left + width + APART && left < to + APART
                    : row < lane && from - CLEAR < x && x < to + CLEAR;
        }
    }

    private LeaderLanes() {}

    /**
     * @param xs where the leaders stand, in ascending order, none below 0
     * @param widths the labels' widths; each fits between its leader and the limit
     * @param limit where every label ends at the latest
     */
    static List<Place> of(int[] xs, int[] widths, int limit) {
        Place[] places = new Place[xs.length];
        for (int i = xs.length - 1; i >= 0; i--) {
            List<Place> placed = Arrays.asList(places).subList(i + 1, xs.length);
            int earliest = i == 0 ? 0 : xs[i - 1] + CLEAR;
            places[i] = place(xs[i], widths[i], earliest, limit, placed);
        }
        return List.of(places);
    }

    static int count(List<Place> places) {
        return places.stream().mapToInt(place -> place.lane() + 1).max().orElse(0);
    }

    private static Place place(int x, int width, int earliest, int limit, List<Place> placed) {
        int first = Math.max(Math.max(0, earliest), x - width - CLEAR);
        int last = Math.max(first, Math.min(limit - width, x + CLEAR));
        List<Integer> lefts = lefts(x, width, first, last, placed);
        for (int lane = 0; ; lane++) {
            for (int left : lefts) {
                int row = lane;
                if (placed.stream().noneMatch(other -> other.touches(left, left + width, row))) {
                    return new Place(x, left, width, lane);
                }
            }
        }
    }

    /** Where a label may begin: over the middle of its leader, or close to what it has to keep clear of; nearest first. */
    private static List<Integer> lefts(int x, int width, int first, int last, List<Place> placed) {
        int centred = x - width / 2;
        List<Integer> lefts = new ArrayList<>(List.of(centred, first, last));
        for (Place other : placed) {
            lefts.add(other.left() - APART - width);
            lefts.add(other.x() - CLEAR - width);
            lefts.add(other.x() + CLEAR);
        }
        return lefts.stream()
                .filter(left -> first <= left && left <= last)
                .distinct()
                .sorted((one, other) -> Integer.compare(Math.abs(one - centred), Math.abs(other - centred)))
                .toList();
    }
}
