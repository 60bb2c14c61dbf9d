package clausebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An index that is brought up to date is, file by file, the one that is made anew. */
class IndexChangeTest {

    /** One whose words have forms, which stand in one file. */
    private static final String LANGUAGE = "en";

    private static final List<String> WORDS = List.of(
            "各国代表团",
            "人权理事会",
            "human rights",
            "a human right",
            "Mali",
            "secretary-general",
            "extends",
            "extended",
            "بمالي",
            "مالي",
            "59/91");

    private final Random random = new Random(11);

    @Test
    void changedTextsChangeTheFilesOfTheirTermsAndWordsOnly() throws IOException {
        for (int round = 0; round < 60; round++) {
            List<SearchIndex.Text> before = texts(3 + random.nextInt(40));
            List<SearchIndex.Text> now = new ArrayList<>(before);
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                int changed = random.nextInt(now.size());
                now.set(changed, text(changed));
            }
            Map<String, String> files = new TreeMap<>();
            SearchIndex finished = index(before, files);
            int count = finished.finish();
            Map<String, String> anew = new TreeMap<>();
            SearchIndex again = index(now, anew);
            int countAnew = again.finish();

            IndexChange change = new IndexChange(LANGUAGE);
            Map<String, String> made = new TreeMap<>();
            for (int number = 0; number < now.size(); number++) {
                if (!now.get(number).equals(before.get(number))) {
                    change.add(number, before.get(number), now.get(number));
                    int text = number;
                    files.keySet().removeIf(file -> file.startsWith(SearchIndex.words(LANGUAGE, text)));
                }
            }
            OptionalLong size = change.finish(count, finished.size(), files::get, made::put);
            assertThat(size.isPresent()).isEqualTo(count == countAnew);
            if (size.isPresent()) {
                assertThat(size.getAsLong()).isEqualTo(again.size());
                files.putAll(made);
                assertThat(files).isEqualTo(anew);
            } else {
                assertThat(made).isEmpty();
            }
        }
    }

    @Test
    void tooManyChangedTextsAreNotWorthIt() {
        IndexChange change = new IndexChange(LANGUAGE);
        boolean anew = false;
        for (int number = 0; number < 100; number++) {
            anew = change.add(number, text(number), text(number));
        }
        assertThat(anew).isTrue();
    }

    private SearchIndex index(List<SearchIndex.Text> texts, Map<String, String> files) throws IOException {
        SearchIndex index = new SearchIndex(LANGUAGE, new NoHeaps(), files::put);
        for (SearchIndex.Text text : texts) {
            index.add(text);
        }
        return index;
    }

    private List<SearchIndex.Text> texts(int count) {
        List<SearchIndex.Text> texts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            texts.add(text(number));
        }
        return texts;
    }

    private SearchIndex.Text text(int number) {
        List<SearchEntry> entries = new ArrayList<>();
        entries.add(new SearchEntry("index.html", "A", "a \"title\"\\", List.of(), List.of("@1/" + number)));
        int clauses = 1 + random.nextInt(20);
        for (int clause = 1; clause <= clauses; clause++) {
            String words = any() + " " + any() + " " + (char) ('一' + random.nextInt(3000));
            entries.add(new SearchEntry(
                    "op" + clause + ".html", "c", words, random.nextBoolean() ? List.of(words) : List.of(), List.of()));
        }
        return SearchIndex.text("ga/1/" + number, String.valueOf(number), entries);
    }

    private String any() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static final class NoHeaps implements Spill {
        @Override
        public void put(int heap, String note) {
            throw new AssertionError("this fits");
        }

        @Override
        public String take(int heap) {
            throw new AssertionError("this fits");
        }
    }
}
