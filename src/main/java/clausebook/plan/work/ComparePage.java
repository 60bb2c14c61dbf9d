package clausebook.plan.work;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/**
 * A text beside an earlier one of the same subject, clause by clause.
 *
 * @param counts how many clauses were kept, changed …, each a sentence; what does not occur is left out
 */
public record ComparePage(
        Frame frame,
        String heading,
        String lang,
        String direction,
        LinkView earlier,
        LinkView later,
        List<String> counts,
        List<Row> rows) {

    /**
     * @param id of the later clause, or empty where there is none
     * @param kind {@code kept}, {@code changed}, {@code moved}, {@code split}, {@code merged}, {@code new}, {@code dropped}
     * @param label the kind in the interface's words
     * @param unchanged where it was changed, the comparisons in other languages in which it was not; the note of each is its
     *     language as pages name it
     * @param action how the action phrase changed, in the interface's words; empty where it did not
     */
    public record Row(
            String id,
            String kind,
            String label,
            List<LinkView> earlier,
            List<LinkView> later,
            List<LinkView> unchanged,
            String action,
            List<Stretch> words) {
        public Row {
            earlier = List.copyOf(earlier);
            later = List.copyOf(later);
            unchanged = List.copyOf(unchanged);
            words = List.copyOf(words);
        }
    }

    /** Words that both wordings have, or only the earlier ({@code out}) or the later one ({@code in}). */
    public record Stretch(boolean out, boolean in, String text) {}

    public ComparePage {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }
}
