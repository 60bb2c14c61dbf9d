package clausebook.render;

import clausebook.problem.Problem;

/** A template or asset that cannot be used: told to whoever changes the templates, with file and line. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateFault(Problem problem) {
        super(problem.place() + ": " + problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
