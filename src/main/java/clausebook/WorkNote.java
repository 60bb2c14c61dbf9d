package clausebook;

import clausebook.link.Catalog;
import clausebook.plan.SiteEntry;
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
 * @param forSite where what the rest of the site needs of it is found, by its fingerprint
 * @param history which clause is which in the work that it follows
 * @param keepable whether its files may be kept while nothing of it changes; not so where pages stand at addresses whose
 *     text is gone, or where it is published in spite of faults
 */
record WorkNote(
        WorkId work,
        List<OfText> texts,
        Outlet.Part made,
        String forSite,
        List<ClauseHistory.Pair> history,
        boolean keepable) {

    /**
     * @param file the source under {@code content/}
     * @param problems told when it was read
     */
    record OfText(
            String file, String sha256, int clauses, Catalog.Entry entry, TextFacts facts, List<Problem> problems) {}

    /**
     * What the rest of the site needs of a work; it is the larger part, and never held for all works at once.
     *
     * @param entries for the site's own pages
     * @param search for the search indexes
     * @param links for the check of all links
     */
    record ForSite(List<SiteEntry> entries, List<SearchFiles.Text> search, List<byte[]> links) {}

    WorkNote {
        texts = List.copyOf(texts);
        history = List.copyOf(history);
    }
}
