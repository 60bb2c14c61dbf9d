package clausebook.parse;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks of one body as they are built; every id in it begins with one prefix and is given once. */
final class BodyBlocks {

    private final String prefix;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int unnumbered = 0;
    private int tables = 0;

    /** @param prefix of every id: nothing, or {@code annex1-} */
    BodyBlocks(String prefix) {
        this.prefix = prefix;
    }

    boolean isAnnex() {
        return !prefix.isEmpty();
    }

    /** A clause's id; ids stay unique even where numbers are doubled. */
    String id(String part) {
        String id = prefix + part;
        String free = id;
        for (int copy = 2; !ids.add(free); copy++) {
            free = id + "-" + copy;
        }
        return free;
    }

    void clause(Clause clause) {
        blocks.add(new Block.ClauseBlock(clause));
    }

    void heading(Wording words, int level) {
        blocks.add(new Block.Heading(words, level));
    }

    void unnumbered(Wording words) {
        unnumbered++;
        blocks.add(new Block.Unnumbered(id("p" + unnumbered), words));
    }

    void table(int heads, List<List<Wording>> rows) {
        tables++;
        blocks.add(new Block.Table(id("table" + tables), heads, rows));
    }

    void put(Block block) {
        blocks.add(block);
    }

    /** Takes out the blocks from an index on; the ids of the clauses among them are free again. */
    List<Block> takeFrom(int index) {
        List<Block> tail = blocks.subList(index, blocks.size());
        List<Block> taken = List.copyOf(tail);
        tail.clear();
        for (Block block : taken) {
            if (block instanceof Block.ClauseBlock clause) {
                ids.remove(clause.clause().id());
            }
        }
        return taken;
    }

    int preambular() {
        return (int) blocks.stream()
                .filter(block -> block instanceof Block.ClauseBlock clause
                        && clause.clause() instanceof Clause.PreambularParagraph)
                .count();
    }

    /** Takes blocks out; the ids of those without a number are free again too, so that they can be given in order. */
    List<Block> takeUnnumberedAnew(int index) {
        List<Block> taken = takeFrom(index);
        for (Block block : taken) {
            if (block instanceof Block.Unnumbered line) {
                ids.remove(line.id());
                unnumbered--;
            }
        }
        return taken;
    }

    List<Block> all() {
        return blocks;
    }
}
