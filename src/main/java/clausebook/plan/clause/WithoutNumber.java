package clausebook.plan.clause;

import clausebook.model.Block;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.plan.page.LinkView;
import clausebook.words.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands behind clauses and has no number, so no page of its own: a table, or words. Whoever comes to the clause before
 * must learn of it.
 */
public final class WithoutNumber {

    private final Words words;
    private final String wholeText;
    /** The first block of such behind a clause, by the clause's id. */
    private final Map<String, Block> behind = new TreeMap<>();

    /** What has no number in one resolution. */
    public WithoutNumber(Words words, Resolution resolution) {
        this.words = words;
        this.wholeText = Addresses.expression(resolution.work(), resolution.language());
        add(resolution.blocks());
        add(resolution.afterClosing());
    }

    private void add(List<Block> blocks) {
        String clause = "";
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock numbered -> clause = numbered.clause().id();
                case Block.Annex annex -> {
                    add(annex.blocks());
                    clause = "";
                }
                case Block.Heading heading -> clause = "";
                case Block.Table table -> behind.putIfAbsent(clause, table);
                case Block.Unnumbered unnumbered -> behind.putIfAbsent(clause, unnumbered);
            }
        }
    }

    /** The way from a clause's page to what stands behind the clause in the whole text; none where nothing does. */
    public List<LinkView> behind(String clause, String page) {
        return switch (behind.get(clause)) {
            case Block.Table table -> List.of(link("clause.behind.table", table.id(), page));
            case Block.Unnumbered unnumbered -> List.of(link("clause.behind.words", unnumbered.id(), page));
            case null, default -> List.of();
        };
    }

    private LinkView link(String key, String id, String page) {
        return LinkView.of(words.of(key), Addresses.relative(page, wholeText + "#" + id));
    }
}
