package clausebook.parse;

import clausebook.problem.Problem;
import clausebook.text.Passage;
import clausebook.un.ParagraphNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The printed numbers of one part must count up from 1 without a gap; every fault is named with both its places. */
final class Numbering {

    private static final int MOST_TOLD = 100;
    private static final String HINT =
            "compare with the official text; with --lenient it is published as it is, with a notice on its page";

    private record Printed(ParagraphNumber number, Passage passage) {}

    private final List<Printed> printed = new ArrayList<>();

    void add(ParagraphNumber number, Passage passage) {
        printed.add(new Printed(number, passage));
    }

    /** The number added last, 0 before the first. */
    int last() {
        return printed.isEmpty() ? 0 : printed.get(printed.size() - 1).number().value();
    }

    boolean isEmpty() {
        return printed.isEmpty();
    }

    void check(List<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        Set<Integer> all = new HashSet<>();
        printed.forEach(each -> all.add(each.number().value()));
        Map<String, Printed> seen = new HashMap<>();
        Printed before = null;
        for (Printed each : printed) {
            Printed same = seen.putIfAbsent(each.number().key(), each);
            int value = each.number().value();
            int previous = before == null ? 0 : before.number().value();
            boolean suffixed = !each.number().suffix().isEmpty();
            if (same != null) {
                found.add(Problem.error(
                        "number-doubled",
                        each.passage().place(),
                        "operative paragraph %s stands here a second time: the first is at %s"
                                .formatted(
                                        each.number().printed(), same.passage().place()),
                        HINT));
            } else if (value < previous || (suffixed && value != previous)) {
                found.add(Problem.error(
                        "number-out-of-order",
                        each.passage().place(),
                        "operative paragraph %s stands behind %d (%s): the numbers must count up"
                                .formatted(
                                        each.number().printed(),
                                        previous,
                                        before == null ? "" : before.passage().place()),
                        HINT));
            } else {
                missing(before, each, all, found);
            }
            before = each;
        }
        problems.addAll(found.subList(0, Math.min(found.size(), MOST_TOLD)));
        if (found.size() > MOST_TOLD) {
            Problem first = found.get(MOST_TOLD);
            problems.add(Problem.error(
                    first.code(),
                    first.place(),
                    "%d more faults of numbering are not listed".formatted(found.size() - MOST_TOLD),
                    HINT));
        }
    }

    private static void missing(
            @org.jspecify.annotations.Nullable Printed before, Printed each, Set<Integer> all, List<Problem> found) {
        int from = before == null ? 1 : before.number().value() + 1;
        List<Integer> gone = new ArrayList<>();
        for (int number = from; number < each.number().value() && gone.size() < MOST_TOLD; number++) {
            if (!all.contains(number)) {
                gone.add(number);
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        String which = gone.size() == 1
                ? "paragraph " + gone.get(0) + " is"
                : "paragraphs " + gone.get(0) + (gone.size() == 2 ? " and " : " to ") + gone.get(gone.size() - 1)
                        + " are";
        String neighbours = before == null
                ? "the first number is %s, here".formatted(each.number().printed())
                : "%s (%s) is followed by %s, here"
                        .formatted(
                                before.number().printed(),
                                before.passage().place(),
                                each.number().printed());
        found.add(Problem.error(
                "number-missing",
                each.passage().place(),
                "operative %s missing: %s".formatted(which, neighbours),
                HINT));
    }
}
