package clausebook.parse;

import clausebook.problem.Problem;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import java.util.List;

/** What the parts of one text say twice must agree. A disagreement may be the official text's own: it is a warning. */
final class Consistency {

    private Consistency() {}

    static void check(Masthead front, Closing closing, WorkId work, List<Problem> problems) {
        boolean numberedBySession = work.organ() == Organ.HRC || work.organ() == Organ.GA;
        if (numberedBySession
                && front.session.isPresent()
                && !front.session.get().equals(work.session())) {
            problems.add(Problem.warning(
                    "session-mismatch",
                    front.sessionPlace.orElseThrow().place(),
                    "the masthead names session %s, but the resolution's number that of session %s"
                            .formatted(front.session.get(), work.session()),
                    "compare with the official text"));
        }
        if (front.adopted.isPresent()
                && !front.datedBySession
                && closing.date.isPresent()
                && !front.adopted.get().equals(closing.date.get())) {
            problems.add(Problem.warning(
                    "date-mismatch",
                    closing.datePlace.orElseThrow().place(),
                    "the adoption line says %s, the closing block %s"
                            .formatted(front.adopted.get(), closing.date.get()),
                    "compare with the official text; the closing block's date is taken"));
        }
    }
}
