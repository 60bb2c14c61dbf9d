package clausebook.plan.work;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.permalink.IssuedAddresses;
import clausebook.plan.clause.CorrectionView;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.clause.Linking;
import clausebook.plan.clause.NoteView;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Page;
import clausebook.un.Language;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Plans the one file that holds the whole of an expression. */
final class SingleFilePages {

    private SingleFilePages() {}

    static Page page(WorkContext context, ExpressionIndex index) {
        Resolution resolution = index.resolution();
        Language language = resolution.language();
        Words words = context.words(language);
        String address = Addresses.singleFile(resolution.work(), language);
        Linking linking = Linking.within(resolution, context.base());
        WholeTextPages whole = new WholeTextPages(context, index, linking);
        Frame frame = context.singleFileFrame(
                resolution,
                address,
                words.of("whole.title", whole.heading(), WorkContext.shortName(words, resolution)),
                words.of("whole.description", resolution.symbol().text(), whole.heading()));
        return new Page(
                address,
                "single-file",
                new SingleFilePage(
                        frame,
                        whole.heading(),
                        language.htmlTag(),
                        language.direction(),
                        language.code(),
                        resolution.draft(),
                        frame.url(),
                        whole.facts(),
                        whole.due(),
                        whole.contents(),
                        WholeText.blocks(index, words, linking),
                        NoteView.of(index.notes().all(), language),
                        ReferencesPages.view(context, index, frame, linking),
                        TimelinePages.tables(context, index, frame, linking),
                        CitationBox.ofWhole(context, resolution).withoutFiles(),
                        corrections(context, resolution)));
    }

    /** Every deliberate change of the published text, that of single clauses too. */
    private static List<CorrectionView> corrections(WorkContext context, Resolution resolution) {
        Language language = resolution.language();
        List<CorrectionView> all =
                new ArrayList<>(CorrectionView.of(context.corrections(), language, IssuedAddresses.OUTSIDE, ""));
        if (!context.corrections().isEmpty()) {
            for (Clause clause : resolution.clauses()) {
                all.addAll(CorrectionView.of(context.corrections(), language, clause.id(), clause.fullText()));
            }
        }
        return all;
    }
}
