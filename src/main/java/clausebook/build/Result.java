package clausebook.build;

import clausebook.problem.Problem;
import java.util.List;
import java.util.Map;

/** What came of a command; {@code figures} are counts by name, in a fixed order. */
public record Result(List<Problem> problems, int exitCode, String summary, Map<String, Object> figures) {}
