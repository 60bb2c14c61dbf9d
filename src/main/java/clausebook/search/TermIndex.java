package clausebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which documents hold which terms, filled document by document in rising order. What outgrows a fixed size is noted on
 * heaps outside, so that memory stays the same however much is indexed; the same documents always give the same files.
 */
final class TermIndex {

    /** A file of the finished index. */
    interface Outlet {
        void file(int number, String content) throws IOException;
    }

    private static final int HEAPS = 256;
    /** What is kept in memory at most, about, in bytes, and what a term costs before its first posting. */
    static final int KEPT = 6_000_000;

    private static final int TERM_COST = 160;
    /** Signs of postings and terms in a file, on average: what a reader loads for a term. */
    private static final int FILE_SIZE = 8_000;

    private static final class Lists {
        final Postings all = new Postings();
        /** Made when it is needed: most terms stand in no phrase of action. */
        @Nullable
        Postings acts;

        Postings acts() {
            if (acts == null) {
                acts = new Postings();
            }
            return acts;
        }
    }

    private final Endings endings;
    private final Spill spill;
    private final int kept;
    private Map<String, Lists> terms = new HashMap<>();
    private long memory;
    private long size;
    private boolean hasSpilled;

    /** @param endings of the language of the documents */
    TermIndex(Endings endings, Spill spill) {
        this(endings, spill, KEPT);
    }

    TermIndex(Endings endings, Spill spill, int kept) {
        this.endings = endings;
        this.spill = spill;
        this.kept = kept;
    }

    /**
     * Notes a document.
     *
     * @param document greater than all before
     * @param acts those of its terms that stand in a phrase of action or an addressee
     */
    void add(int document, Set<String> all, Set<String> acts) throws IOException {
        for (String term : all) {
            Lists lists = terms.get(term);
            if (lists == null) {
                lists = new Lists();
                terms.put(term, lists);
                size += term.length() + 3;
                memory += TERM_COST;
            }
            int before = lists.all.length();
            lists.all.add(document);
            int added = lists.all.length() - before;
            if (acts.contains(term)) {
                int acted = lists.acts().length();
                lists.acts().add(document);
                added += lists.acts().length() - acted;
            }
            size += added;
            memory += added;
        }
        if (memory > kept) {
            spill();
        }
    }

    private void spill() throws IOException {
        List<StringBuilder> heaps = new ArrayList<>();
        for (int heap = 0; heap < HEAPS; heap++) {
            heaps.add(new StringBuilder());
        }
        for (Map.Entry<String, Lists> term : new TreeMap<>(terms).entrySet()) {
            append(heaps.get(file(term.getKey(), HEAPS)), term.getKey(), term.getValue());
        }
        for (int heap = 0; heap < HEAPS; heap++) {
            spill.put(heap, heaps.get(heap).toString());
        }
        terms = new HashMap<>();
        memory = 0;
        hasSpilled = true;
    }

    /** Writes the files and says how many there are: a power of two, so that the hash of a term's family tells its file. */
    int finish(Outlet outlet) throws IOException {
        if (!hasSpilled) {
            int files = files(size);
            write(terms, 0, 1, files, outlet);
            return files;
        }
        spill();
        // A term that was noted on two heaps counted twice so far; the files must be the same however it was noted.
        size = 0;
        for (int heap = 0; heap < HEAPS; heap++) {
            for (Map.Entry<String, Lists> term : merged(heap, HEAPS).entrySet()) {
                Lists lists = term.getValue();
                size += signs(term.getKey(), lists.all.length(), lists.acts == null ? 0 : lists.acts.length());
            }
        }
        int files = files(size);
        int step = Math.min(files, HEAPS);
        for (int first = 0; first < step; first++) {
            write(merged(first, step), first, step, files, outlet);
        }
        return files;
    }

    /** How many signs all files hold, but for the line end that each begins with. */
    long size() {
        return size;
    }

    private int file(String term, int files) {
        return file(endings, term, files);
    }

    /** Which of so many files holds a term: that of its family. */
    static int file(Endings endings, String term, int files) {
        return Terms.hash(endings.family(term)) & (files - 1);
    }

    /** In how many files so many signs go. */
    static int files(long size) {
        int files = 1;
        while ((long) files * FILE_SIZE < size) {
            files *= 2;
        }
        return files;
    }

    /** How many signs the line of a term has. */
    static int signs(String term, int all, int acts) {
        return term.length() + all + acts + 3;
    }

    private Map<String, Lists> merged(int first, int step) throws IOException {
        Map<String, Lists> merged = new HashMap<>();
        for (int heap = first; heap < HEAPS; heap += step) {
            merge(spill.take(heap), merged);
        }
        return merged;
    }

    private static void merge(String notes, Map<String, Lists> into) {
        int from = 0;
        for (int end = notes.indexOf('\n'); end >= 0; end = notes.indexOf('\n', from)) {
            String[] parts = notes.substring(from, end).split("\t", -1);
            Lists lists = into.computeIfAbsent(parts[0], term -> new Lists());
            lists.all.addAll(parts[1]);
            if (!parts[2].isEmpty()) {
                lists.acts().addAll(parts[2]);
            }
            from = end + 1;
        }
    }

    /** Writes those files whose number leaves {@code first} when divided by {@code step}: the terms that were given. */
    private void write(Map<String, Lists> terms, int first, int step, int files, Outlet outlet) throws IOException {
        Map<Integer, StringBuilder> contents = new TreeMap<>();
        for (int file = first; file < files; file += step) {
            contents.put(file, new StringBuilder("\n"));
        }
        for (Map.Entry<String, Lists> term : new TreeMap<>(terms).entrySet()) {
            append(Objects.requireNonNull(contents.get(file(term.getKey(), files))), term.getKey(), term.getValue());
        }
        for (Map.Entry<Integer, StringBuilder> content : contents.entrySet()) {
            outlet.file(content.getKey(), content.getValue().toString());
        }
    }

    private static void append(StringBuilder lines, String term, Lists lists) {
        lines.append(term).append('\t');
        lists.all.appendTo(lines);
        lines.append('\t');
        if (lists.acts != null) {
            lists.acts.appendTo(lines);
        }
        lines.append('\n');
    }
}
