package clausebook.search;

import clausebook.search.SearchIndex.Outlet;
import clausebook.search.SearchIndex.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings a finished index up to date where a few of its texts have changed: only the files with these texts' words and with
 * the terms that they gained or lost are made, and are what they would be in an index made anew. Where that would be too
 * many, or where the index would need more files or fewer, it is told so and must be made anew.
 */
public final class IndexChange {

    /** Reads a file of the finished index. */
    public interface Reader {
        String file(String address) throws IOException;
    }

    /** More texts and files than these are not worth it. */
    private static final int MOST_TEXTS = 64;

    private static final int MOST_FILES = 512;

    private static final int NOWHERE = 0;
    private static final int HOLDS = 1;
    private static final int ACTS = 2;

    private record Changed(int number, Text now) {}

    private final String language;
    private final Endings endings;
    private final List<Changed> texts = new ArrayList<>();
    /** By term, what documents are to it now. */
    private final Map<String, Map<Integer, Integer>> terms = new TreeMap<>();

    /** @param language two letters, the name of the index's folder */
    public IndexChange(String language) {
        this.language = language;
        this.endings = Endings.of(language);
    }

    /** Notes that a text has changed; says whether the index had better be made anew. */
    public boolean add(int number, Text before, Text now) {
        texts.add(new Changed(number, now));
        int places = Math.max(before.entries().size(), now.entries().size());
        for (int place = 0; place < places; place++) {
            for (Text one : List.of(before, now)) {
                for (String term : place < one.entries().size() ? one.all().get(place) : Set.<String>of()) {
                    int is = role(now, place, term);
                    if (is != role(before, place, term)) {
                        terms.computeIfAbsent(term, key -> new TreeMap<>())
                                .put(SearchIndex.document(number, place), is);
                    }
                }
            }
        }
        return texts.size() > MOST_TEXTS || terms.size() > MOST_FILES;
    }

    private static int role(Text text, int place, String term) {
        if (place >= text.entries().size() || !text.all().get(place).contains(term)) {
            return NOWHERE;
        }
        return text.acts().get(place).contains(term) ? ACTS : HOLDS;
    }

    /**
     * Makes the files.
     *
     * @param files how many hold the terms
     * @param size how many signs these hold
     * @return how many they hold now; empty, and nothing is made, where the index must be made anew
     */
    public OptionalLong finish(int files, long size, Reader reader, Outlet outlet) throws IOException {
        Map<Integer, TreeMap<String, String[]>> touched = new TreeMap<>();
        long now = size;
        for (Map.Entry<String, Map<Integer, Integer>> term : terms.entrySet()) {
            int number = TermIndex.file(endings, term.getKey(), files);
            TreeMap<String, String[]> lines = touched.get(number);
            if (lines == null) {
                lines = lines(reader.file(SearchIndex.address(language, String.valueOf(number))));
                touched.put(number, lines);
            }
            now += change(lines, term.getKey(), term.getValue());
        }
        if (TermIndex.files(now) != files) {
            return OptionalLong.empty();
        }
        for (Map.Entry<Integer, TreeMap<String, String[]>> file : touched.entrySet()) {
            StringBuilder content = new StringBuilder("\n");
            file.getValue()
                    .forEach((term, lists) -> content.append(term)
                            .append('\t')
                            .append(lists[0])
                            .append('\t')
                            .append(lists[1])
                            .append('\n'));
            String name = file.getKey().toString();
            outlet.file(SearchIndex.address(language, name), SearchIndex.file(language, name, content.toString()));
        }
        for (Changed text : texts) {
            SearchIndex.words(language, text.number(), text.now(), outlet);
        }
        return OptionalLong.of(now);
    }

    private static TreeMap<String, String[]> lines(String file) {
        TreeMap<String, String[]> lines = new TreeMap<>();
        for (String line : SearchIndex.content(file).split("\n")) {
            if (!line.isEmpty()) {
                String[] parts = line.split("\t", -1);
                lines.put(parts[0], new String[] {parts[1], parts[2]});
            }
        }
        return lines;
    }

    /** Changes the line of a term; says by how many signs the file grows. */
    private static int change(TreeMap<String, String[]> lines, String term, Map<Integer, Integer> documents) {
        String[] before = lines.get(term);
        String all = list(before == null ? "" : before[0], documents, HOLDS);
        String acts = list(before == null ? "" : before[1], documents, ACTS);
        int signs = before == null ? 0 : TermIndex.signs(term, before[0].length(), before[1].length());
        if (all.isEmpty()) {
            lines.remove(term);
            return -signs;
        }
        lines.put(term, new String[] {all, acts});
        return TermIndex.signs(term, all.length(), acts.length()) - signs;
    }

    private static String list(String before, Map<Integer, Integer> documents, int least) {
        TreeMap<Integer, Integer> is = new TreeMap<>();
        Postings.read(before, document -> is.put(document, least));
        is.putAll(documents);
        Postings now = new Postings();
        is.forEach((document, role) -> {
            if (role >= least) {
                now.add(document);
            }
        });
        return now.toString();
    }
}
