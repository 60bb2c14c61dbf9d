package clausebook;

import clausebook.link.Catalog;
import clausebook.problem.Problem;
import clausebook.series.ClauseHistory;
import clausebook.series.TextFacts;
import clausebook.un.WorkId;
import java.util.List;

/**
 * What a build notes of one work, so that the next need neither read nor make it.
 *
 * @param texts of each of its sources
 * @param made what came of making it, with the problems that were told
 * @param said where what it gives to the indexes is found ({@link clausebook.plan.SaidNote})
 * @param search where its terms for the search are found ({@link SearchFiles.Text})
 * @param links where what the check of all links needs of it is found
 * @param history which clause is which in the work that it follows
 * @param beside the works beside whose texts its text was ever published, as its ledger says
 * @param keepable whether its files may be kept while nothing of it changes; not so where pages stand at addresses whose
 *     text is gone, or where it is published in spite of faults
 */
record WorkNote(
        WorkId work,
        List<OfText> texts,
        Outlet.Part made,
        String said,
        String search,
        String links,
        List<ClauseHistory.Pair> history,
        List<String> beside,
        boolean keepable) {

    /**
     * @param file the source under {@code content/}
     * @param problems told when it was read
     */
    record OfText(
            String file, String sha256, int clauses, Catalog.Entry entry, TextFacts facts, List<Problem> problems) {}

    WorkNote {
        texts = List.copyOf(texts);
        history = List.copyOf(history);
        beside = List.copyOf(beside);
    }

    /** The names of what is noted of it besides; the larger part, and read only where it is wanted. */
    List<String> others() {
        return List.of(said, search, links);
    }
}
