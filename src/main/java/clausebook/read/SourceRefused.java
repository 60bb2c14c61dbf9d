package clausebook.read;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Why a file is not read, found deep inside the reading of it. */
public final class SourceRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String hint;

    public SourceRefused(String code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    /** The refusal as the outcome of reading the file. */
    public Outcome<Optional<ReadSource>> outcome(SourceFile file) {
        Problem problem = Problem.error(code, Place.of(file.name()), String.valueOf(getMessage()), hint);
        return new Outcome<>(Optional.empty(), List.of(problem));
    }
}
