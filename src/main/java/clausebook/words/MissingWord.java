package clausebook.words;

import clausebook.problem.Problem;

/** A page asked for a key of the interface's words that its language does not have: a fault of templates or program. */
public final class MissingWord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    MissingWord(Problem problem) {
        super(problem.place() + ": " + problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
