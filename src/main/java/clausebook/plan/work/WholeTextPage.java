package clausebook.plan.work;

import clausebook.plan.clause.ClauseLine;
import clausebook.plan.clause.CorrectionView;
import clausebook.plan.clause.MarkedText;
import clausebook.plan.clause.NoteView;
import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import clausebook.plan.work.ClausePage.CiteView;
import clausebook.plan.work.ClausePage.DueView;
import java.util.List;

/** Cover and whole text of one expression: first the facts, then the unbroken text in the order of the source. */
public record WholeTextPage(
        Frame frame,
        String heading,
        String lang,
        String direction,
        String source,
        boolean draft,
        List<Fact> facts,
        List<LinkView> counts,
        List<DueView> due,
        List<ContentsGroup> contents,
        List<LinkView> downloads,
        CitationBox citation,
        List<CiteView> citedBy,
        List<CorrectionView> corrections,
        List<LinkView> others,
        List<TextBlock> blocks,
        List<NoteView> notes) {

    /**
     * @param value as the source prints it, or as a rule derives it
     * @param datetime a day for machines, empty for none
     * @param href empty where the fact is no link
     * @param external whether the link leaves this site
     * @param derived whether the source does not print it
     */
    public record Fact(String label, String value, String datetime, String href, boolean external, boolean derived) {}

    /**
     * The preamble, the operative part or an annex.
     *
     * @param label what it is called; an annex's is the source's own
     * @param href the anchor of an annex, which may hold no clause to lead to; empty for the others
     * @param title of an annex, empty for none
     */
    public record ContentsGroup(String label, String href, String title, List<ContentsEntry> entries) {
        public ContentsGroup {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param phrase the first action phrase, empty for none
     * @param opening what follows it
     */
    public record ContentsEntry(String number, String href, String phrase, String opening) {}

    /**
     * A piece of the text in the order of the source.
     *
     * @param kind {@code line} (masthead, chapeau, closing), {@code clause}, {@code heading}, {@code unnumbered} or
     *     {@code table}
     * @param id its anchor, empty for none
     * @param style what it is among its kind: the role of a line, {@code pp} or {@code op} of a clause, the level of a
     *     heading
     * @param counted our own number where the source prints none, empty otherwise; it stands outside the marked text
     * @param href the clause's page, empty for what has none
     * @param name what the clause is called, for those who hear the page
     * @param heads rows of a table that head its columns
     * @param rows the others
     */
    public record TextBlock(
            String kind,
            String id,
            String style,
            String counted,
            String href,
            String name,
            List<ClauseLine> lines,
            List<List<MarkedText>> heads,
            List<List<MarkedText>> rows) {
        public TextBlock {
            heads = heads.stream().map(List::copyOf).toList();
            lines = List.copyOf(lines);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public WholeTextPage {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        due = List.copyOf(due);
        contents = List.copyOf(contents);
        downloads = List.copyOf(downloads);
        citedBy = List.copyOf(citedBy);
        corrections = List.copyOf(corrections);
        others = List.copyOf(others);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
