package clausebook;

import clausebook.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole product, one named step after another. */
final class Pipeline {

    record Options(
            Path content,
            Path templates,
            Path out,
            Optional<String> baseUrl,
            boolean frozen,
            boolean strict,
            boolean lenient,
            boolean link,
            boolean projectDocs) {}

    record Result(List<Problem> problems, int exitCode, String summary, Map<String, Object> figures) {}

    private final Options options;

    Pipeline(Options options) {
        this.options = options;
    }

    Result build() {
        return new Result(List.of(), Fault.EXIT_CODE, "nothing is wired yet for " + options.out(), Map.of());
    }
}
