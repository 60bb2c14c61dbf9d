package clausebook.plan.clause;

import clausebook.permalink.Correction;
import clausebook.permalink.Corrections;
import clausebook.un.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A deliberate change of the published text.
 *
 * @param earlier the wording it replaced, in full
 * @param current the wording it brought in; empty where the page does not give it by itself
 */
public record CorrectionView(String what, String why, String source, String earlier, String current) {

    /**
     * The changes of one text, oldest first; each brought in what the next one replaced.
     *
     * @param present the text as it stands now
     */
    public static List<CorrectionView> of(List<Correction> all, Language language, String clause, String present) {
        List<Correction> chain = Corrections.of(all, language, clause);
        List<CorrectionView> views = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Correction change = chain.get(i);
            String current = i + 1 < chain.size() ? chain.get(i + 1).earlier() : present;
            views.add(new CorrectionView(change.what(), change.why(), change.source(), change.earlier(), current));
        }
        return List.copyOf(views);
    }
}
