package clausebook.build;

import clausebook.link.Catalog;
import clausebook.link.Question;
import clausebook.problem.Problem;
import clausebook.series.ClauseHistory;
import clausebook.series.TextFacts;
import clausebook.text.Sha256;
import clausebook.un.WorkId;
import java.io.IOException;
import java.util.List;

/**
 * What a build notes of one work, so that the next need neither read nor make it.
 *
 * @param texts of each of its sources
 * @param made what came of making it, with the problems that were told
 * @param said where what it gives to the indexes is found ({@link clausebook.plan.index.SaidNote})
 * @param search where its terms for the search are found ({@link SearchFiles.Text})
 * @param links where what the check of all links needs of it is found
 * @param history which clause is which in the work that it follows
 * @param beside the works beside whose texts its text was ever published, as its ledger says
 * @param told what its pages were told of other works
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
        Told told,
        boolean keepable) {

    /**
     * @param file the source under {@code content/}
     * @param problems told when it was read
     */
    record OfText(
            String file, String sha256, int clauses, Catalog.Entry entry, TextFacts facts, List<Problem> problems) {}

    /**
     * What the pages of a work were told of other works, so that the next build can see whether it would tell them the same.
     *
     * @param questions where those are found that they put to the catalog
     * @param answers fingerprint of what it answered
     * @param across fingerprint of what {@link Together} told, but for single clauses
     */
    record Told(String questions, String answers, String across) {

        /** Whether these pages would be told the same now. */
        boolean isSame(Catalog catalog, String acrossNow, Notes notes) throws IOException {
            return across.equals(acrossNow) && answers.equals(Sha256.hex(catalog.answers(questions(notes))));
        }

        List<Question> questions(Notes notes) throws IOException {
            return notes.readList(questions, Question.class);
        }
    }

    WorkNote {
        texts = List.copyOf(texts);
        history = List.copyOf(history);
        beside = List.copyOf(beside);
    }

    /** Whether it gives the same to the site's indexes and to its search. */
    boolean givesAsMuch(WorkNote other) {
        return said.equals(other.said) && search.equals(other.search);
    }

    /** The names of what is noted of it besides; the larger part, and read only where it is wanted. */
    List<String> others() {
        return List.of(said, search, links, told.questions());
    }
}
