package clausebook.verify.site;

import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The problems of a check, however many: of each kind the first by place are kept and the others counted, since one fault
 * of a template stands on every page of a library. What is kept does not depend on the order in which they come.
 */
final class Findings {

    private static final int MOST_OF_A_KIND = 1_000;

    /** Those of one kind. */
    private static final class Kind {
        private final List<Problem> first = new ArrayList<>();
        private boolean hasError;
        private long all;
    }

    private final int most;
    private final Map<String, Kind> kinds = new TreeMap<>();

    Findings() {
        this(MOST_OF_A_KIND);
    }

    /** @param most so many of a kind are kept */
    Findings(int most) {
        this.most = most;
    }

    void add(Problem problem) {
        Kind kind = kinds.computeIfAbsent(problem.code(), code -> new Kind());
        kind.all++;
        kind.hasError |= problem.isError();
        kind.first.add(problem);
        if (kind.first.size() >= 2 * most) {
            cut(kind);
        }
    }

    void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    boolean hasErrors() {
        return kinds.values().stream().anyMatch(kind -> kind.hasError);
    }

    private void cut(Kind kind) {
        kind.first.sort(Problem.BY_PLACE);
        if (kind.first.size() > most) {
            kind.first.subList(most, kind.first.size()).clear();
        }
    }

    /** By place; behind the last of a kind of which there are more it is said how many there are. */
    List<Problem> sorted() {
        List<Problem> told = new ArrayList<>();
        kinds.forEach((code, kind) -> {
            cut(kind);
            told.addAll(kind.first);
            if (kind.all > kind.first.size()) {
                told.add(Problem.note(
                        "more-of-a-kind",
                        kind.first.getLast().place(),
                        "%s was found %d times; the first %d are told".formatted(code, kind.all, kind.first.size())));
            }
        });
        told.sort(Problem.BY_PLACE);
        return told;
    }
}
