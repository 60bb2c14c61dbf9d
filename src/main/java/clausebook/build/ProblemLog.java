package clausebook.build;

import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every problem of one build, and the rule of what stops it: errors do, and what {@code --strict} makes one. */
final class ProblemLog {

    /** Faults of numbering: the words are all there, so {@code --lenient} may publish them with a notice. */
    private static final Set<String> NUMBERING = Set.of("number-missing", "number-doubled", "number-out-of-order");

    /** Ends a build that must not go on; the problems are in the log. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super("the build has errors", null, false, false);
        }
    }

    private final boolean strict;
    private final boolean lenient;
    private final List<Problem> problems = new ArrayList<>();

    ProblemLog(boolean strict, boolean lenient) {
        this.strict = strict;
        this.lenient = lenient;
    }

    /** Keeps the problems and hands on the value. */
    <T> T keep(Outcome<T> outcome) {
        outcome.problems().forEach(this::add);
        return outcome.value();
    }

    void keep(List<Problem> more) {
        more.forEach(this::add);
    }

    /** As {@link #keep}, for a value without which nothing more can be done. */
    <T> T need(Outcome<Optional<T>> outcome) {
        Optional<T> value = keep(outcome);
        stopAtErrors();
        return value.orElseThrow(Stop::new);
    }

    /**
     * Keeps the problems of one source. With {@code --lenient} a text with faulty numbering stays, and one that cannot be
     * read as a resolution is left out; both are told as warnings.
     *
     * @return what is to be published of it, with the notices that its pages must show
     */
    <T> Optional<WithNotices<T>> keepSource(Outcome<Optional<T>> source) {
        boolean numberingOnly = source.problems().stream()
                .filter(Problem::isError)
                .allMatch(problem -> NUMBERING.contains(problem.code()));
        boolean publish = source.value().isPresent() && (!source.hasErrors() || (lenient && numberingOnly));
        List<Problem> notices = new ArrayList<>();
        for (Problem problem : source.problems()) {
            boolean softened = lenient && problem.isError();
            add(softened ? problem.as(Severity.WARNING) : problem);
            if (softened && publish) {
                notices.add(problem);
            }
        }
        return publish ? source.value().map(value -> new WithNotices<>(value, notices)) : Optional.empty();
    }

    /** A text and the faults in spite of which it is published. */
    record WithNotices<T>(T value, List<Problem> notices) {
        WithNotices {
            notices = List.copyOf(notices);
        }
    }

    private void add(Problem problem) {
        problems.add(strict && problem.severity() == Severity.WARNING ? problem.as(Severity.ERROR) : problem);
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    void stopAtErrors() {
        if (hasErrors()) {
            throw new Stop();
        }
    }

    /** All problems, by place. */
    List<Problem> sorted() {
        return problems.stream().sorted(Problem.BY_PLACE).toList();
    }

    long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
