package clausebook.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which clause of a later work is which of an earlier one, by likeness and order.
 *
 * <p>First the best assignment that keeps the order of both works; then, among what is left, pairs that stand elsewhere;
 * then clauses of which most stands in one that is already taken (split) or that takes in theirs (merged): beside their own,
 * or, where nearly all of it does, anywhere. What is still left is new or was dropped.
 *
 * <p>The limits were set on renewals of mandates by the Security Council and the Human Rights Council: a paragraph that
 * was carried over with other dates and numbers reaches 0.5 and more, one that was written anew on its subject 0.35; two
 * different paragraphs of one text on one mission stay below 0.3.
 */
final class Pairing {

    /** In order, a pair must be at least as alike as this: that it stands at the right place speaks for it too. */
    static final double IN_ORDER = 0.35;

    /** Elsewhere, it must be more alike. */
    static final double ELSEWHERE = 0.55;

    /** So much of a clause stands in another that is split from it or merged with it, where it stands beside its own. */
    static final double PART = 0.62;

    /** So much, where it stood or stands somewhere else. */
    static final double PART_ELSEWHERE = 0.8;

    private final ClauseLikeness likeness;
    /** Index of the earlier clause for each later one, or −1; and the reverse. */
    private final int[] before;

    private final int[] after;
    private final boolean[] moved;
    /** The later clause, already paired, that shares the earlier clause of this one; and the reverse; or −1. */
    private final int[] splitWith;

    private final int[] mergedWith;

    private Pairing(ClauseLikeness likeness) {
        this.likeness = likeness;
        this.before = new int[likeness.columns()];
        this.after = new int[likeness.rows()];
        this.moved = new boolean[likeness.columns()];
        this.splitWith = new int[likeness.columns()];
        this.mergedWith = new int[likeness.rows()];
        for (int[] each : List.of(before, after, splitWith, mergedWith)) {
            Arrays.fill(each, -1);
        }
    }

    static Pairing by(ClauseLikeness likeness) {
        Pairing pairing = new Pairing(likeness);
        pairing.inOrder();
        pairing.elsewhere();
        pairing.partsOf();
        return pairing;
    }

    /** The earlier clause of a later one, or −1. */
    int before(int later) {
        return before[later];
    }

    int after(int earlier) {
        return after[earlier];
    }

    boolean isMoved(int later) {
        return moved[later];
    }

    /** The later clause that stands for both where a clause was split, or −1. */
    int splitWith(int later) {
        return splitWith[later];
    }

    /** The earlier clause that stands for both where clauses were merged, or −1. */
    int mergedWith(int earlier) {
        return mergedWith[earlier];
    }

    private void inOrder() {
        int rows = likeness.rows();
        int columns = likeness.columns();
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double alike = likeness.between(i, j);
                double pair = alike >= IN_ORDER ? alike + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            double alike = likeness.between(i, j);
            if (alike >= IN_ORDER && best[i][j] == alike + best[i + 1][j + 1]) {
                pair(i++, j++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void pair(int earlier, int later) {
        before[later] = earlier;
        after[earlier] = later;
    }

    private record Pair(int earlier, int later, double alike) {}

    private void elsewhere() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            for (int j = 0; j < before.length; j++) {
                if (after[i] < 0 && before[j] < 0 && likeness.between(i, j) >= ELSEWHERE) {
                    pairs.add(new Pair(i, j, likeness.between(i, j)));
                }
            }
        }
        pairs.sort((a, b) -> a.alike() != b.alike()
                ? Double.compare(b.alike(), a.alike())
                : a.earlier() != b.earlier() ? a.earlier() - b.earlier() : a.later() - b.later());
        for (Pair pair : pairs) {
            if (after[pair.earlier()] < 0 && before[pair.later()] < 0) {
                pair(pair.earlier(), pair.later());
                moved[pair.later()] = true;
            }
        }
    }

    /** A clause left over may be the other part of what one that is paired was, or has become. */
    private void partsOf() {
        for (int j = 0; j < before.length; j++) {
            if (before[j] < 0) {
                splitWith[j] = splitFrom(j);
            }
        }
        for (int i = 0; i < after.length; i++) {
            if (after[i] < 0) {
                mergedWith[i] = mergedInto(i);
            }
        }
    }

    private int splitFrom(int later) {
        int best = -1;
        double most = 0;
        for (int other = 0; other < before.length; other++) {
            if (before[other] >= 0) {
                double share = likeness.ofLater(before[other], later);
                boolean enough = isPart(share, later - other, likeness.laterParts(later));
                if (enough && share > most) {
                    most = share;
                    best = other;
                }
            }
        }
        return best;
    }

    private int mergedInto(int earlier) {
        int best = -1;
        double most = 0;
        for (int other = 0; other < after.length; other++) {
            if (after[other] >= 0 && !isSplit(after[other])) {
                double share = likeness.ofEarlier(earlier, after[other]);
                boolean enough = isPart(share, earlier - other, likeness.earlierParts(earlier));
                if (enough && share > most) {
                    most = share;
                    best = other;
                }
            }
        }
        return best;
    }

    private boolean isPart(double share, int distance, double parts) {
        return Math.abs(distance) == 1 ? share >= PART : share >= PART_ELSEWHERE && likeness.isTelling(parts);
    }

    private boolean isSplit(int later) {
        return Arrays.stream(splitWith).anyMatch(with -> with == later);
    }
}
