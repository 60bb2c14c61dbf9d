package clausebook.verify.link;

import clausebook.text.Packing;
import clausebook.text.Store;
import clausebook.text.Unpacking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where a reader can go from the pages of one part of a site. Pages that lead to one another, round about or straight,
 * are one group: whoever reaches one reaches all. Most parts are one group, so little is kept.
 */
final class Reach {

    static final Reach NONE = new Reach(new int[0], List.of(), List.of());

    private static final byte[] NO_FILES = pack(List.of());
    private static final Store.Block NOWHERE = () -> NO_FILES;

    private final int[] groups;
    private final List<int[]> inside;
    /** By group, where its pages lead outside the part. */
    private final List<Store.Block> outside;

    private Reach(int[] groups, List<int[]> inside, List<Store.Block> outside) {
        this.groups = groups;
        this.inside = inside;
        this.outside = outside;
    }

    /** All that it says, in words. */
    String told() throws IOException {
        StringBuilder told = new StringBuilder();
        for (int group = 0; group < inside.size(); group++) {
            told.append(Arrays.toString(inside.get(group))).append(filesAfter(group));
        }
        return told.toString();
    }

    int group(int page) {
        return groups[page];
    }

    /** The first file of a group. */
    int first(int group) {
        for (int page = 0; page < groups.length; page++) {
            if (groups[page] == group) {
                return page;
            }
        }
        throw new IllegalArgumentException("no group " + group);
    }

    /** The same, with what is outside put by in this store. */
    Reach putBy(Store store) throws IOException {
        List<Store.Block> putBy = new ArrayList<>();
        for (Store.Block files : outside) {
            putBy.add(files == NOWHERE ? NOWHERE : store.put(files.read()));
        }
        return new Reach(groups, inside, putBy);
    }

    /** The same with other files in the place of those outside. */
    Reach settled(UnaryOperator<String> representative) throws IOException {
        List<Store.Block> settled = new ArrayList<>();
        for (int group = 0; group < outside.size(); group++) {
            settled.add(block(
                    filesAfter(group).stream().map(representative).distinct().toList()));
        }
        return new Reach(groups, inside, settled);
    }

    private static Store.Block block(Collection<String> files) {
        byte[] packed = pack(files);
        return files.isEmpty() ? NOWHERE : () -> packed;
    }

    private static byte[] pack(Collection<String> files) {
        Packing out = new Packing(32 * files.size());
        out.list(List.copyOf(files), Packing::words);
        return out.bytes();
    }

    void pack(Packing out) throws IOException {
        out.list(Arrays.stream(groups).boxed().toList(), (to, number) -> to.number(number));
        out.number(inside.size());
        for (int group = 0; group < inside.size(); group++) {
            out.list(Arrays.stream(inside.get(group)).boxed().toList(), (to, number) -> to.number(number));
            out.list(filesAfter(group), Packing::words);
        }
    }

    static Reach unpack(Unpacking from) {
        int[] groups = numbers(from);
        List<int[]> inside = new ArrayList<>();
        List<Store.Block> outside = new ArrayList<>();
        int count = from.number();
        for (int group = 0; group < count; group++) {
            inside.add(numbers(from));
            outside.add(block(from.list(Unpacking::words)));
        }
        return new Reach(groups, inside, outside);
    }

    private static int[] numbers(Unpacking from) {
        return from.list(Unpacking::number).stream().mapToInt(Integer::intValue).toArray();
    }

    int[] groupsAfter(int group) {
        return inside.get(group);
    }

    List<String> filesAfter(int group) throws IOException {
        return new Unpacking(outside.get(group).read()).list(Unpacking::words);
    }

    /** Takes the links of a part's pages, and finds the groups by Tarjan's way, without recursion. */
    static final class Builder {

        private final BitSet[] next;
        private final List<Set<String>> out = new ArrayList<>();

        Builder(int pages) {
            next = new BitSet[pages];
            for (int i = 0; i < pages; i++) {
                next[i] = new BitSet();
                out.add(Set.of());
            }
        }

        void add(int from, int to) {
            next[from].set(to);
        }

        void add(int from, String file) {
            if (out.get(from).isEmpty()) {
                out.set(from, new LinkedHashSet<>());
            }
            out.get(from).add(file);
        }

        Reach done() {
            int pages = next.length;
            int[] group = new int[pages];
            int[] order = new int[pages];
            int[] low = new int[pages];
            int[] at = new int[pages];
            int[] path = new int[pages];
            int[] open = new int[pages];
            BitSet isOpen = new BitSet();
            int count = 0;
            int opened = 0;
            int groups = 0;
            for (int start = 0; start < pages; start++) {
                if (order[start] != 0) {
                    continue;
                }
                int depth = 0;
                path[0] = start;
                while (depth >= 0) {
                    int page = path[depth];
                    if (order[page] == 0) {
                        order[page] = low[page] = ++count;
                        open[opened++] = page;
                        isOpen.set(page);
                    }
                    int to = next[page].nextSetBit(at[page]);
                    if (to >= 0) {
                        at[page] = to + 1;
                        if (order[to] == 0) {
                            path[++depth] = to;
                        } else if (isOpen.get(to)) {
                            low[page] = Math.min(low[page], order[to]);
                        }
                        continue;
                    }
                    if (low[page] == order[page]) {
                        int member;
                        do {
                            member = open[--opened];
                            isOpen.clear(member);
                            group[member] = groups;
                        } while (member != page);
                        groups++;
                    }
                    depth--;
                    if (depth >= 0) {
                        low[path[depth]] = Math.min(low[path[depth]], low[page]);
                    }
                }
            }
            return grouped(group, groups);
        }

        private Reach grouped(int[] group, int groups) {
            BitSet[] inside = new BitSet[groups];
            List<Set<String>> outside = new ArrayList<>();
            for (int i = 0; i < groups; i++) {
                inside[i] = new BitSet();
                outside.add(new LinkedHashSet<>());
            }
            for (int page = 0; page < group.length; page++) {
                int own = group[page];
                next[page].stream().map(to -> group[to]).filter(to -> to != own).forEach(inside[own]::set);
                outside.get(own).addAll(out.get(page));
            }
            return new Reach(
                    group,
                    Arrays.stream(inside).map(set -> set.stream().toArray()).toList(),
                    outside.stream().map(Reach::block).toList());
        }
    }
}
