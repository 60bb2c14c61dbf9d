package clausebook.plan.site;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/**
 * The page that finds clauses by their words. Its script inserts the form; without it the page offers other ways in.
 *
 * @param held the languages that have an index: code, value of {@code lang}, direction and number of its files, joined
 *     by colons; the page's own language first
 * @param names of these languages, joined by vertical bars
 * @param endings that words of these languages take, each language's after a line end
 * @param ways other pages that lead to clauses
 */
public record SearchPage(
        Frame frame, String heading, String explained, String held, String names, String endings, List<LinkView> ways) {

    public SearchPage {
        ways = List.copyOf(ways);
    }
}
