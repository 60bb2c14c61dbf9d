package clausebook.plan.work;

import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.Map;
import java.util.Set;

/**
 * What of a work's pages shows something else of other works than before, where the work's own texts are what they were.
 *
 * @param clauses whose places in earlier or later texts have changed
 * @param comparisons the earlier works that have changed themselves
 */
public record Touched(Map<Language, Set<String>> clauses, Set<WorkId> comparisons) {

    public boolean isEmpty() {
        return clauses.isEmpty() && comparisons.isEmpty();
    }

    public int pages() {
        return comparisons.size()
                + clauses.values().stream().mapToInt(Set::size).sum();
    }
}
