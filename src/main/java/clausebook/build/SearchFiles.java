package clausebook.build;

import clausebook.model.Resolution;
import clausebook.plan.clause.Expression;
import clausebook.plan.page.Frames;
import clausebook.plan.work.SearchEntries;
import clausebook.search.SearchIndex;
import clausebook.search.Spill;
import clausebook.text.Store;
import clausebook.un.Language;
import clausebook.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The search indexes of a build, one for each language; what outgrows memory waits in a store. */
final class SearchFiles {

    /** One text as its language's index takes it. */
    record Text(Language language, SearchIndex.Text terms) {}

    /**
     * A finished index.
     *
     * @param files how many hold the terms
     * @param size how many signs these hold
     * @param all how many files it has
     * @param bytes what these hold
     */
    record Index(Language language, int files, long size, int all, long bytes) {}

    /** An index that is being made. */
    private final class Made {
        private final SearchIndex index;
        private int files;
        private long bytes;

        private Made(Language language, Outlet outlet) {
            index = new SearchIndex(language.code(), new Heaps(), (address, content) -> {
                byte[] file = content.getBytes(StandardCharsets.UTF_8);
                outlet.unlinked(address, file);
                files++;
                bytes += file.length;
            });
        }
    }

    private final Map<Language, Made> indexes = new EnumMap<>(Language.class);
    private final Store store;

    SearchFiles(Store store) {
        this.store = store;
    }

    /** The terms of a work's texts, which take some time and can be made for several works at once. */
    static List<Text> texts(List<Expression> expressions, Frames frames) {
        List<Text> texts = new ArrayList<>();
        for (Expression expression : expressions) {
            Resolution resolution = expression.resolution();
            Words words = frames.words(resolution.language());
            texts.add(new Text(
                    resolution.language(),
                    SearchIndex.text(
                            resolution.work().path(),
                            SearchEntries.name(words, resolution),
                            SearchEntries.of(words, expression))));
        }
        return texts;
    }

    /** Notes a work's texts; works come in their order. */
    void add(List<Text> texts, Outlet outlet) throws IOException {
        for (Text text : texts) {
            indexes.computeIfAbsent(text.language(), language -> new Made(language, outlet))
                    .index
                    .add(text.terms());
        }
    }

    /** Writes the indexes. */
    List<Index> finish() throws IOException {
        List<Index> finished = new ArrayList<>();
        for (Map.Entry<Language, Made> each : indexes.entrySet()) {
            Made made = each.getValue();
            int files = made.index.finish();
            finished.add(new Index(each.getKey(), files, made.index.size(), made.files, made.bytes));
        }
        return finished;
    }

    private final class Heaps implements Spill {

        private final Map<Integer, List<Store.Block>> notes = new HashMap<>();

        @Override
        public void put(int heap, String note) throws IOException {
            notes.computeIfAbsent(heap, key -> new ArrayList<>()).add(store.put(note.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public String take(int heap) throws IOException {
            StringBuilder taken = new StringBuilder();
            for (Store.Block note : notes.getOrDefault(heap, List.of())) {
                taken.append(new String(note.read(), StandardCharsets.UTF_8));
            }
            return taken.toString();
        }
    }
}
