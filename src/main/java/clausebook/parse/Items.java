package clausebook.parse;

import clausebook.model.Clause.Subparagraph;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.text.Passage;
import clausebook.un.ItemMark;
import clausebook.un.ItemMark.Reading;
import clausebook.un.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of one clause, to four degrees. What a mark counts is settled by its neighbours: {@code (i)} behind
 * {@code (h)} is the ninth letter unless {@code (ii)} follows. Ids come from positions; a mark that disagrees with its
 * position is a problem.
 */
final class Items {

    static final int DEEPEST = 4;

    private static final class Node {
        final String mark;
        final Optional<Passage> printed;
        final Wording wording;
        final Series items = new Series("");
        Optional<Wording> after = Optional.empty();

        Node(String mark, Optional<Passage> printed, Wording wording) {
            this.mark = mark;
            this.printed = printed;
            this.wording = wording;
        }
    }

    /** One list: how its marks count, and the last one counted. */
    private static final class Series {
        String name;
        int last = 0;
        final List<Node> nodes = new ArrayList<>();

        Series(String name) {
            this.name = name;
        }
    }

    /** An item before its place in the lists is known. */
    record Raw(ItemMark mark, Passage printed, Wording wording) {}

    private final Series top = new Series("");
    private final List<Series> open = new ArrayList<>();
    private final List<Problem> problems;

    private Items(List<Problem> problems) {
        this.problems = problems;
    }

    static List<Subparagraph> of(
            String clause, List<Raw> raws, List<Optional<Wording>> flushBehind, List<Problem> problems) {
        Items items = new Items(problems);
        for (int i = 0; i < raws.size(); i++) {
            Node node = items.add(raws.get(i), i + 1 < raws.size() ? Optional.of(raws.get(i + 1)) : Optional.empty());
            node.after = flushBehind.get(i);
        }
        return finish(clause, items.top, 1);
    }

    private Node add(Raw raw, Optional<Raw> next) {
        Optional<Passage> printed = raw.printed().isEmpty() ? Optional.empty() : Optional.of(raw.printed());
        Node node = new Node(raw.printed().text(), printed, raw.wording());
        int continued = continuedDepth(raw.mark());
        Optional<Reading> first = firstReading(raw.mark(), next);
        boolean deeper = first.isPresent()
                && open.size() < DEEPEST
                && (open.isEmpty() || !open.get(open.size() - 1).nodes.isEmpty());
        boolean begins = deeper && (continued < 0 || nextContinues(first.get(), next));
        if (begins) {
            Series parent = open.isEmpty() ? null : open.get(open.size() - 1);
            Series series = parent == null ? top : parent.nodes.get(parent.nodes.size() - 1).items;
            if (parent == null || series.nodes.isEmpty()) {
                series.name = first.get().series();
                series.last = 1;
                series.nodes.add(node);
                open.add(series);
                return node;
            }
        }
        if (continued >= 0) {
            open.subList(continued + 1, open.size()).clear();
            Series series = open.get(continued);
            series.last++;
            series.nodes.add(node);
            return node;
        }
        int likely = likelyDepth(raw.mark());
        if (likely >= 0) {
            open.subList(likely + 1, open.size()).clear();
            Series series = open.get(likely);
            problems.add(Problem.warning(
                    "item-mark-unlike",
                    raw.printed().place(),
                    "item %s is printed unlike %s before it; it was taken for the next one"
                            .formatted(node.mark, series.nodes.get(series.nodes.size() - 1).mark),
                    "compare with the official text"));
            series.last++;
            series.nodes.add(node);
            return node;
        }
        misplaced(node, raw);
        return node;
    }

    /** The innermost open list that the mark is next in, or -1. */
    private int continuedDepth(ItemMark mark) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Series series = open.get(depth);
            int next = series.name.equals(ItemMark.BULLET) ? 1 : series.last + 1;
            if (mark.readings().contains(new Reading(series.name, next))) {
                return depth;
            }
        }
        return -1;
    }

    /** The innermost open list in which the mark is next but for its brackets ({@code b)} behind {@code (a)}), or -1. */
    private int likelyDepth(ItemMark mark) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Series series = open.get(depth);
            boolean next = mark.readings().stream()
                    .anyMatch(reading -> reading.position() == series.last + 1
                            && (bare(reading.series()).equals(bare(series.name))
                                    || series.last == 1 && reading.position() == 2));
            if (next && !series.nodes.isEmpty()) {
                return depth;
            }
        }
        return -1;
    }

    private static String bare(String series) {
        return series.replaceAll("[().]", "");
    }

    /** Roman figures before letters: a list that begins with (i) counts in Roman figures. */
    private static Optional<Reading> firstReading(ItemMark mark, Optional<Raw> next) {
        List<Reading> first = mark.readings().stream()
                .filter(reading -> reading.position() == 1)
                .toList();
        // A Cyrillic а looks like a Latin one: what follows shows which it is.
        return first.stream()
                .filter(reading -> nextContinues(reading, next))
                .findFirst()
                .or(() -> first.stream().findFirst());
    }

    private static boolean nextContinues(Reading first, Optional<Raw> next) {
        return next.isPresent() && next.get().mark().readings().contains(new Reading(first.series(), 2));
    }

    private void misplaced(Node node, Raw raw) {
        Series series = open.isEmpty() ? top : open.get(open.size() - 1);
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            String name = open.get(depth).name;
            if (raw.mark().readings().stream()
                    .anyMatch(reading -> reading.series().equals(name))) {
                series = open.get(depth);
                open.subList(depth + 1, open.size()).clear();
                break;
            }
        }
        String name = series.name;
        Reading reading = raw.mark().readings().stream()
                .filter(each -> each.series().equals(name))
                .findFirst()
                .orElse(raw.mark().readings().get(0));
        problems.add(Problem.error(
                "item-out-of-order",
                raw.printed().place(),
                "item %s does not follow %s: the marks of a list count up from the first"
                        .formatted(
                                node.mark,
                                series.nodes.isEmpty()
                                        ? "the words before it"
                                        : series.nodes.get(series.nodes.size() - 1).mark),
                "compare with the official text; with --lenient it is published by its position, with a notice"));
        if (open.isEmpty()) {
            open.add(series);
        }
        series.name = reading.series();
        series.last = reading.position();
        series.nodes.add(node);
    }

    private static List<Subparagraph> finish(String parent, Series series, int degree) {
        List<Subparagraph> done = new ArrayList<>();
        for (Node node : series.nodes) {
            int position = done.size() + 1;
            String part = degree % 2 == 1 ? Numerals.letters(position) : Numerals.roman(position);
            String id = parent + "-" + part;
            done.add(new Subparagraph(
                    id, node.mark, node.printed, node.wording, finish(id, node.items, degree + 1), node.after));
        }
        return done;
    }
}
