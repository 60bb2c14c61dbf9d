package clausebook.plan.work;

import clausebook.plan.clause.ClauseLine;
import clausebook.plan.clause.ClauseMap;
import clausebook.plan.clause.CorrectionView;
import clausebook.plan.clause.NoteView;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import clausebook.plan.timeline.MandateRail;
import clausebook.prose.SafeHtml;
import clausebook.un.Language;
import java.util.List;

/**
 * The page of one clause in one language: the text first, then what helps to cite it and to place it.
 *
 * @param lang the value of {@code lang} of the text
 * @param source the value of {@code data-source}, two letters
 * @param behind to a table or words without a number that stand behind the clause; none or one
 * @param previous none on the first clause; one otherwise
 * @param neighbours the clause itself and two on either side
 * @param map the numbers of all clauses, or in a very long text of those around this one
 * @param editorNotes what an editor of the site says of the clause; none or one
 * @param others the same clause in other languages, the language-neutral page first
 */
public record ClausePage(
        Frame frame,
        String id,
        String heading,
        String lang,
        String direction,
        String source,
        List<ClauseLine> lines,
        List<NoteView> notes,
        List<LinkView> behind,
        List<Neighbour> previous,
        List<Neighbour> next,
        CitationBox citation,
        List<ActView> acts,
        List<DueView> due,
        List<CiteView> cites,
        List<CiteView> openCitations,
        List<CiteView> citedBy,
        List<CiteView> related,
        List<MandateRail> history,
        List<TextStep> texts,
        List<SafeHtml> editorNotes,
        List<CorrectionView> corrections,
        List<Neighbour> neighbours,
        List<ClauseMap.Run> map,
        List<LinkView> others,
        LinkView wholeText) {

    /**
     * The same clause in an earlier or later text.
     *
     * @param later whether it is a later one
     * @param clause link to it
     * @param what became of it between this text and its neighbour
     * @param compare link to the two texts beside each other
     */
    public record TextStep(boolean later, LinkView clause, String what, String action, LinkView compare) {}

    /** @param here whether it is the page's own clause */
    public record Neighbour(String label, String href, String opening, boolean here) {}

    /**
     * @param phrase as it stands in the text
     * @param group our label
     * @param addressees as they stand in the text; empty where the words name nobody
     * @param words the act's words, empty where the clause holds one act only
     * @param item the item that holds the act, empty for the clause's own words
     */
    public record ActView(String phrase, String group, List<String> addressees, String words, LinkView item) {
        public ActView {
            addressees = List.copyOf(addressees);
        }
    }

    /** @param date empty where the text prints none */
    public record DueView(String what, String when, String date, LinkView clause) {}

    /**
     * @param why what joins the two
     * @param opening first words, or the words of the text that cite; empty for none
     * @param more a second link, such as the document on this site; its label empty for none
     * @param lang the language of {@code opening} with its direction, where it is not the page's; else empty
     */
    public record CiteView(LinkView link, String opening, String why, LinkView more, String lang, String direction) {
        CiteView(LinkView link, String opening, String why, LinkView more) {
            this(link, opening, why, more, "", "");
        }

        /** With the opening words in another language than the page's. */
        CiteView in(Language language) {
            return new CiteView(link, opening, why, more, language.htmlTag(), language.direction());
        }
    }

    public ClausePage {
        texts = List.copyOf(texts);
        editorNotes = List.copyOf(editorNotes);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        behind = List.copyOf(behind);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
        acts = List.copyOf(acts);
        due = List.copyOf(due);
        cites = List.copyOf(cites);
        openCitations = List.copyOf(openCitations);
        citedBy = List.copyOf(citedBy);
        related = List.copyOf(related);
        history = List.copyOf(history);
        corrections = List.copyOf(corrections);
        neighbours = List.copyOf(neighbours);
        map = List.copyOf(map);
        others = List.copyOf(others);
    }
}
