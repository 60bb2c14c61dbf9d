package clausebook.plan.work;

import clausebook.plan.clause.Expression;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.page.PageTaker;
import clausebook.series.Comparison;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Every page of one work: its expressions, their clauses, and what belongs to no one language. */
public final class WorkPages {

    private WorkPages() {}

    /** The addresses of the pages that hold other works beside this one. */
    public static List<String> addresses(Across across) {
        return across.comparisons().stream().map(ComparePages::address).toList();
    }

    /** The one file of each expression, in the order of languages. */
    public static void singleFiles(WorkContext context, PageTaker desk) throws IOException {
        for (Expression expression : context.expressions()) {
            desk.take(SingleFilePages.page(context, new ExpressionIndex(expression)));
        }
    }

    /** The pages in a fixed order. */
    public static void pages(WorkContext context, PageTaker desk) throws IOException {
        List<ExpressionIndex> expressions =
                context.expressions().stream().map(ExpressionIndex::new).toList();
        NeutralPages neutral = new NeutralPages(context, expressions);
        desk.take(neutral.work());
        for (int i = 0; i < neutral.clauses().size(); i++) {
            desk.take(neutral.clause(i));
        }
        for (ExpressionIndex index : expressions) {
            desk.take(WholeTextPages.page(context, index));
            ClausePages clauses = new ClausePages(context, index);
            for (int i = 0; i < index.clauses().size(); i++) {
                desk.take(clauses.page(i));
            }
            desk.take(ReferencesPages.page(context, index));
            desk.take(TimelinePages.page(context, index));
            desk.take(SourcePages.page(context, index));
        }
        for (Comparison comparison : context.across().comparisons()) {
            desk.take(ComparePages.page(context, comparison));
        }
    }

    /** Of these pages those that are touched by a change of other works; of the comparisons, all that the context has. */
    public static void touched(WorkContext context, Touched touched, PageTaker desk) throws IOException {
        for (Expression expression : context.expressions()) {
            Set<String> ids =
                    touched.clauses().getOrDefault(expression.resolution().language(), Set.of());
            if (!ids.isEmpty()) {
                ExpressionIndex index = new ExpressionIndex(expression);
                ClausePages clauses = new ClausePages(context, index);
                for (int i = 0; i < index.clauses().size(); i++) {
                    if (ids.contains(index.clauses().get(i).id())) {
                        desk.take(clauses.page(i));
                    }
                }
            }
        }
        for (Comparison comparison : context.across().comparisons()) {
            desk.take(ComparePages.page(context, comparison));
        }
    }
}
