package clausebook.plan.clause;

import clausebook.derive.Findings;
import clausebook.model.Resolution;
import clausebook.problem.Problem;
import java.util.List;

/**
 * A resolution in one language with what was found in it: what its pages are made from.
 *
 * @param notices the faults of numbering in spite of which the text is published; its pages tell them
 */
public record Expression(Resolution resolution, Findings findings, List<Problem> notices) {

    public Expression {
        notices = List.copyOf(notices);
    }

    /** A text without such faults. */
    public Expression(Resolution resolution, Findings findings) {
        this(resolution, findings, List.of());
    }
}
