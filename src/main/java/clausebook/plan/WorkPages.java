package clausebook.plan;

import clausebook.series.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Every page of one work: its expressions, their clauses, and what belongs to no one language. */
public final class WorkPages {

    private WorkPages() {}

    /** The addresses of the pages that hold other works beside this one. */
    public static List<String> addresses(Across across) {
        return across.comparisons().stream().map(ComparePages::address).toList();
    }

    /** The one file of each expression, in the order of languages. */
    public static List<Page> singleFiles(WorkContext context) {
        return context.expressions().stream()
                .map(expression -> SingleFilePages.page(context, new ExpressionIndex(expression)))
                .toList();
    }

    /** The pages in a fixed order; nothing of one work is kept when the next is planned. */
    public static List<Page> pages(WorkContext context) {
        List<Page> pages = new ArrayList<>();
        List<ExpressionIndex> expressions =
                context.expressions().stream().map(ExpressionIndex::new).toList();
        NeutralPages neutral = new NeutralPages(context, expressions);
        pages.add(neutral.work());
        for (int i = 0; i < neutral.clauses().size(); i++) {
            pages.add(neutral.clause(i));
        }
        for (ExpressionIndex index : expressions) {
            pages.add(WholeTextPages.page(context, index));
            ClausePages clauses = new ClausePages(context, index);
            for (int i = 0; i < index.clauses().size(); i++) {
                pages.add(clauses.page(i));
            }
            pages.add(ReferencesPages.page(context, index));
            pages.add(TimelinePages.page(context, index));
            pages.add(SourcePages.page(context, index));
        }
        for (Comparison comparison : context.across().comparisons()) {
            pages.add(ComparePages.page(context, comparison));
        }
        return List.copyOf(pages);
    }
}
