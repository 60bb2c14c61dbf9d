package clausebook.plan.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of labels beside an axis, row 0 nearest to it. A label is tied to its place on the axis by a leader, which passes
 * the rows between; so no label may touch another label, nor the leader of one that stands farther out.
 *
 * <p>Where places stand closer than half a label, the leaders first spread, in their order, to where each has room for
 * its label; so they never cross, and two rows are enough as long as the labels fit into two.
 *
 * <p>Labels are placed from the last to the first. None reaches back over the place of the one before it: thus a leader
 * yet to come meets no label already placed, and a row far enough out is always free.
 */
final class LeaderLanes {

    /** The least space between a label and a leader. */
    static final int CLEAR = 4;
    /** The least space between two labels of a row. */
    private static final int APART = 8;

    /** A label from {@code left} to {@code left + width} in a row; its leader rises at {@code x} from {@code foot}. */
    record Place(int foot, int x, int left, int width, int lane) {

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
     * @param feet where the leaders meet the axis, in ascending order, none below 0
     * @param widths the labels' widths, each less than half the limit
     * @param limit where every label ends at the latest
     */
    static List<Place> of(int[] feet, int[] widths, int limit) {
        int[] xs = spread(feet, widths, limit);
        Place[] places = new Place[xs.length];
        for (int i = xs.length - 1; i >= 0; i--) {
            List<Place> placed = Arrays.asList(places).subList(i + 1, xs.length);
            int earliest = i == 0 ? 0 : xs[i - 1] + CLEAR;
            places[i] = place(feet[i], xs[i], widths[i], earliest, limit, placed);
        }
        return List.of(places);
    }

    static int count(List<Place> places) {
        return places.stream().mapToInt(place -> place.lane() + 1).max().orElse(0);
    }

    /** Whether any leader had to leave the place where it meets the axis. */
    static boolean bent(List<Place> places) {
        return places.stream().anyMatch(place -> place.x() != place.foot());
    }

    /**
     * Moves places apart as little as possible (least squares: places that push each other share the way), so that half a
     * label fits between two; evenly closer where there is no room for that.
     */
    private static int[] spread(int[] feet, int[] widths, int limit) {
        int count = feet.length;
        if (count == 0) {
            return feet;
        }
        long[] offsets = new long[count];
        for (int i = 1; i < count; i++) {
            offsets[i] = offsets[i - 1] + (Math.max(widths[i - 1], widths[i]) + 1) / 2 + CLEAR;
        }
        int low = (widths[0] + 1) / 2;
        int high = limit - (widths[count - 1] + 1) / 2;
        if (offsets[count - 1] > high - low) {
            low = CLEAR;
            high = limit - CLEAR - Arrays.stream(widths).max().orElseThrow();
            long whole = offsets[count - 1];
            for (int i = 0; i < count; i++) {
                offsets[i] = offsets[i] * Math.min(whole, high - low) / whole;
            }
        }
        int[] xs = new int[count];
        List<long[]> pools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long[] pool = {feet[i] - offsets[i], 1};
            while (!pools.isEmpty() && pools.getLast()[0] * pool[1] > pool[0] * pools.getLast()[1]) {
                long[] before = pools.removeLast();
                pool = new long[] {before[0] + pool[0], before[1] + pool[1]};
            }
            pools.add(pool);
        }
        int at = 0;
        for (long[] pool : pools) {
            long start = Math.clamp(Math.floorDiv(pool[0], pool[1]), low, high - offsets[count - 1]);
            for (int k = 0; k < pool[1]; k++, at++) {
                xs[at] = (int) (start + offsets[at]);
            }
        }
        return xs;
    }

    private static Place place(int foot, int x, int width, int earliest, int limit, List<Place> placed) {
        int first = Math.max(Math.max(0, earliest), x - width - CLEAR);
        int last = Math.max(first, Math.min(limit - width, x + CLEAR));
        List<Integer> lefts = lefts(x, width, first, last, placed);
        int centred = x - width / 2;
        if (first <= centred && centred <= last) {
            // A row already there in which the label can stand over its leader, before one where it has to stand aside.
            for (int lane = 0; lane < count(placed); lane++) {
                int row = lane;
                if (placed.stream().noneMatch(other -> other.touches(centred, centred + width, row))) {
                    return new Place(foot, x, centred, width, lane);
                }
            }
        }
        for (int lane = 0; ; lane++) {
            for (int left : lefts) {
                int row = lane;
                if (placed.stream().noneMatch(other -> other.touches(left, left + width, row))) {
                    return new Place(foot, x, left, width, lane);
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
