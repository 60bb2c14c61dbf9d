package clausebook.series;

import clausebook.derive.Likeness;
import clausebook.model.Clause;
import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which clause of a later text is which of an earlier one, by likeness and order.
 *
 * <p>First the best assignment that keeps the order of both texts; then, among what is left, pairs that stand elsewhere;
 * then clauses of which most stands in a neighbour of their own that is already taken (split) or that takes in theirs
 * (merged). What is still left is new or was dropped.
 *
 * <p>The limits were set on renewals of mandates by the Security Council and the Human Rights Council: a paragraph that
 * was carried over with other dates and numbers reaches 0.5 and more; two different paragraphs of one text on one mission
 * stay below 0.3.
 */
final class Alignment {

    /** In order, a pair must be at least as alike as this: that it stands at the right place speaks for it too. */
    static final double IN_ORDER = 0.34;

    /** Elsewhere, it must be more alike. */
    static final double ELSEWHERE = 0.55;

    /** So much of a clause stands in another that is split from it or merged with it. */
    static final double PART = 0.62;

    private final List<Clause> was;
    private final List<Clause> is;
    private final Likeness likeness;
    private final String[] wasText;
    private final String[] isText;
    /** Words without white space: the same clause printed with other line ends is the same. */
    private final String[] wasWords;

    private final String[] isWords;
    /** How alike each earlier clause is to each later one. */
    private final double[][] alike;
    /** Index of the earlier clause for each later one, or −1; and the reverse. */
    private final int[] before;

    private final int[] after;
    private final boolean[] moved;
    /** The later clause, already paired, that shares the earlier clause of this one; and the reverse; or −1. */
    private final int[] splitWith;

    private final int[] mergedWith;

    Alignment(List<Clause> was, List<Clause> is) {
        this.was = was;
        this.is = is;
        this.wasText = was.stream().map(Clause::fullText).toArray(String[]::new);
        this.isText = is.stream().map(Clause::fullText).toArray(String[]::new);
        this.wasWords = Arrays.stream(wasText).map(WhiteSpace::removedFrom).toArray(String[]::new);
        this.isWords = Arrays.stream(isText).map(WhiteSpace::removedFrom).toArray(String[]::new);
        this.likeness = new Likeness(
                Stream.concat(Arrays.stream(wasText), Arrays.stream(isText)).toList());
        this.alike = alike();
        this.before = new int[is.size()];
        this.after = new int[was.size()];
        this.moved = new boolean[is.size()];
        this.splitWith = new int[is.size()];
        this.mergedWith = new int[was.size()];
        for (int[] each : List.of(before, after, splitWith, mergedWith)) {
            Arrays.fill(each, -1);
        }
    }

    List<Aligned> rows() {
        inOrder();
        elsewhere();
        partsOf();
        return written();
    }

    private boolean same(int earlier, int later) {
        return wasWords[earlier].equals(isWords[later]);
    }

    private double[][] alike() {
        double[][] between = likeness.across(was.size());
        for (int earlier = 0; earlier < was.size(); earlier++) {
            for (int later = 0; later < is.size(); later++) {
                if (kind(was.get(earlier)) != kind(is.get(later))) {
                    between[earlier][later] = 0;
                } else if (same(earlier, later)) {
                    // Short clauses ("Decides to remain seized of the matter.") are the same when their words are.
                    between[earlier][later] = 1;
                }
            }
        }
        return between;
    }

    private static int kind(Clause clause) {
        return clause.id().startsWith("annex") ? 1 : 0;
    }

    private void inOrder() {
        int rows = was.size();
        int columns = is.size();
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double pair = alike[i][j] >= IN_ORDER ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (alike[i][j] >= IN_ORDER && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
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
        for (int i = 0; i < was.size(); i++) {
            for (int j = 0; j < is.size(); j++) {
                if (after[i] < 0 && before[j] < 0 && alike[i][j] >= ELSEWHERE) {
                    pairs.add(new Pair(i, j, alike[i][j]));
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

    /** A clause left over beside one that is paired may be the other part of what that one was, or has become. */
    private void partsOf() {
        for (int j = 0; j < is.size(); j++) {
            for (int beside : new int[] {j - 1, j + 1}) {
                boolean free = before[j] < 0 && splitWith[j] < 0 && beside >= 0 && beside < is.size();
                if (free && before[beside] >= 0 && likeness.shareOf(was.size() + j, before[beside]) >= PART) {
                    splitWith[j] = beside;
                }
            }
        }
        for (int i = 0; i < was.size(); i++) {
            for (int beside : new int[] {i - 1, i + 1}) {
                boolean free = after[i] < 0 && mergedWith[i] < 0 && beside >= 0 && beside < was.size();
                if (free
                        && after[beside] >= 0
                        && !isSplit(after[beside])
                        && likeness.shareOf(i, was.size() + after[beside]) >= PART) {
                    mergedWith[i] = beside;
                }
            }
        }
    }

    private boolean isSplit(int later) {
        return Arrays.stream(splitWith).anyMatch(with -> with == later);
    }

    private List<Aligned> written() {
        List<Aligned> rows = new ArrayList<>();
        int earlier = 0;
        for (int j = 0; j < is.size(); j++) {
            if (splitWith[j] >= 0) {
                continue;
            }
            if (before[j] >= 0 && !moved[j]) {
                earlier = dropped(earlier, before[j], rows);
            }
            rows.add(row(j));
        }
        dropped(earlier, was.size(), rows);
        return List.copyOf(rows);
    }

    /** Adds what was dropped before an earlier clause; gives the index to go on from. */
    private int dropped(int from, int to, List<Aligned> rows) {
        for (int i = from; i < to; i++) {
            if (after[i] < 0 && mergedWith[i] < 0) {
                rows.add(new Aligned.Dropped(was.get(i)));
            }
        }
        return Math.max(from, to);
    }

    private Aligned row(int later) {
        Clause clause = is.get(later);
        int earlier = before[later];
        if (earlier < 0) {
            return new Aligned.New(clause);
        }
        int[] split = IntStream.range(0, is.size())
                .filter(j -> j == later || splitWith[j] == later)
                .toArray();
        int[] merged = IntStream.range(0, was.size())
                .filter(i -> i == earlier || mergedWith[i] == earlier)
                .toArray();
        if (split.length > 1) {
            return new Aligned.Split(
                    was.get(earlier),
                    Arrays.stream(split).mapToObj(is::get).toList(),
                    WordDiff.pieces(wasText[earlier], joined(isText, split)));
        }
        if (merged.length > 1) {
            return new Aligned.Merged(
                    Arrays.stream(merged).mapToObj(was::get).toList(),
                    clause,
                    WordDiff.pieces(joined(wasText, merged), isText[later]));
        }
        if (same(earlier, later)) {
            return moved[later]
                    ? new Aligned.Moved(was.get(earlier), clause)
                    : new Aligned.Kept(was.get(earlier), clause);
        }
        return new Aligned.Changed(
                was.get(earlier),
                clause,
                moved[later],
                WordDiff.pieces(wasText[earlier], isText[later]),
                ActionChange.between(was.get(earlier), clause));
    }

    private static String joined(String[] texts, int[] indexes) {
        return String.join("\n", Arrays.stream(indexes).mapToObj(i -> texts[i]).toList());
    }
}
