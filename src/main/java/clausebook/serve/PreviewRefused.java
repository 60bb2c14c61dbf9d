package clausebook.serve;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.io.IOException;

/** The preview could not be started. The command ends with exit code 3. */
public final class PreviewRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private PreviewRefused(String code, String place, String message, String hint, Throwable cause) {
        super(place + ": " + message, cause);
        this.problem = Problem.error(code, Place.of(place), message, hint);
    }

    /** What to print. */
    public Problem problem() {
        return problem;
    }

    static PreviewRefused port(int port, IOException cause) {
        return new PreviewRefused(
                "port-in-use",
                "localhost:" + port,
                "the preview cannot listen here (%s): another program, perhaps another preview, uses this port"
                        .formatted(cause.getMessage()),
                "stop that program, or choose another port: clausebook serve --port "
                        + (port < 65535 ? port + 1 : 8080),
                cause);
    }
}
