package clausebook.text;

/**
 * Looks a position up among runs: pairs of numbers in one array, in order, where a run begins in one text and where the same
 * stands in another. Within a run both texts go on alike.
 */
public final class Runs {

    private Runs() {}

    /**
     * The number of the run that holds an index of the first text: the last that begins at it or before it, the first
     * where none does.
     */
    public static int holding(int[] runs, int index) {
        return last(runs, index, 0);
    }

    /** The same by an index of the second text. Only for runs that stand in both texts in one order. */
    static int holdingSecond(int[] runs, int index) {
        return last(runs, index, 1);
    }

    private static int last(int[] runs, int index, int side) {
        int low = 0;
        int high = runs.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[middle * 2 + side] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
