package clausebook.plan.work;

import clausebook.plan.clause.CorrectionView;
import clausebook.plan.clause.NoteView;
import clausebook.plan.page.Frame;
import clausebook.plan.timeline.TimelinePage;
import clausebook.plan.work.ClausePage.DueView;
import clausebook.plan.work.WholeTextPage.ContentsGroup;
import clausebook.plan.work.WholeTextPage.Fact;
import clausebook.plan.work.WholeTextPage.TextBlock;
import java.util.List;

/**
 * One expression in one file that needs no other, to be handed on: facts, whole text, references, timelines as tables,
 * citations. Its anchors are those of the page of the whole text and of the page of references.
 *
 * @param site the absolute address of the whole text, empty while the site's is not known
 */
public record SingleFilePage(
        Frame frame,
        String heading,
        String lang,
        String direction,
        String source,
        boolean draft,
        String site,
        List<Fact> facts,
        List<DueView> due,
        List<ContentsGroup> contents,
        List<TextBlock> blocks,
        List<NoteView> notes,
        ReferencesPage references,
        TimelinePage timeline,
        CitationBox citation,
        List<CorrectionView> corrections) {

    public SingleFilePage {
        facts = List.copyOf(facts);
        due = List.copyOf(due);
        contents = List.copyOf(contents);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        corrections = List.copyOf(corrections);
    }
}
