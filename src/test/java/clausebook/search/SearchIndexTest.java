package clausebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The files of an index: what is found in them, and that they do not depend on how much memory there was. */
class SearchIndexTest {

    private static final List<String> WORDS =
            List.of("独立专家", "任务延长一年", "人权", "马里", "human rights", "decides", "to extend", "58/30", "2690", "儿童");

    /** Heaps in memory that count what is put on them. */
    private static final class Heaps implements Spill {
        final Map<Integer, StringBuilder> heaps = new HashMap<>();
        int puts;

        @Override
        public void put(int heap, String note) {
            puts++;
            heaps.computeIfAbsent(heap, absent -> new StringBuilder()).append(note);
        }

        @Override
        public String take(int heap) {
            return heaps.getOrDefault(heap, new StringBuilder()).toString();
        }
    }

    @Test
    void wordsOfAnyKindStandInAScriptAndAreReadBack() {
        String words = "a\"b\\c\td\ne\rf\u2028g\u2029h 第58/30号 𠮷";
        String file = SearchIndex.file("zh", "w0-0", words);
        assertThat(file).doesNotContain("\t", "\r", "\u2028", "\u2029").containsOnlyOnce("\n");
        assertThat(SearchIndex.content(file)).isEqualTo(words);
    }

    @Test
    void numbersAreReadBackAsTheyWereWritten() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            TreeSet<Integer> numbers = new TreeSet<>();
            for (int i = 0; i < 30; i++) {
                numbers.add(random.nextInt(1 << (1 + random.nextInt(30))));
            }
            Postings postings = new Postings();
            numbers.forEach(postings::add);
            List<Integer> read = new ArrayList<>();
            Postings.read(postings.toString(), read::add);
            assertThat(read).containsExactlyElementsOf(numbers);
        }
    }

    @Test
    void everyTermIsFoundInTheFileThatItsHashNames() throws IOException {
        Map<String, String> files = new TreeMap<>();
        int count = fill(new Heaps(), TermIndex.KEPT, files);
        assertThat(Integer.bitCount(count)).as("a power of two").isEqualTo(1);
        for (String term : Set.of("独立", "专", "human", "decides", "58/30", "#op3", "@1/1")) {
            String file = files.get("data/search/zh/" + TermIndex.file(Endings.of("zh"), term, count) + ".js");
            assertThat(file).contains("\\n" + term + "\\t");
        }
        assertThat(files.get("data/search/zh/w0-0.js"))
                .startsWith("clausebookPart(\"zh/w0-0\",\"ga/1/0\\t0\\nindex.html\\t");
        assertThat(files.values()).allMatch(file -> file.endsWith("\")\n"));
    }

    @Test
    void theFilesAreTheSameHoweverLittleMemoryThereIs() throws IOException {
        Map<String, String> roomy = new TreeMap<>();
        Map<String, String> narrow = new TreeMap<>();
        Heaps never = new Heaps();
        Heaps often = new Heaps();
        int one = fill(never, TermIndex.KEPT, roomy);
        int other = fill(often, 20_000, narrow);
        assertThat(never.puts).isZero();
        assertThat(often.puts).isGreaterThan(1000);
        assertThat(narrow).isEqualTo(roomy);
        assertThat(other).isEqualTo(one);
    }

    @Test
    void theSameTextsGiveTheSameFiles() throws IOException {
        Map<String, String> first = new TreeMap<>();
        Map<String, String> second = new TreeMap<>();
        fill(new Heaps(), 50_000, first);
        fill(new Heaps(), 50_000, second);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void noWordsOfATextEndTheScriptsString() {
        assertThat(SearchIndex.quoted("\"\\\n\t\r\u2028</script>")).isEqualTo("\\\"\\\\\\n\\t\\r\\u2028</script>");
    }

    private static int fill(Spill spill, int kept, Map<String, String> files) throws IOException {
        SearchIndex index = new SearchIndex("zh", files::put, new TermIndex(Endings.of("zh"), spill, kept));
        Random random = new Random(3);
        for (int text = 0; text < 40; text++) {
            List<SearchEntry> entries = new ArrayList<>();
            entries.add(new SearchEntry("index.html", "A", "title", List.of(), List.of("@1/" + text)));
            for (int clause = 1; clause < 30; clause++) {
                String words = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()))
                        + " " + (char) ('一' + random.nextInt(4000));
                entries.add(new SearchEntry(
                        "op" + clause + ".html", "c", words, List.of("decides"), List.of("#op" + clause)));
            }
            index.add(SearchIndex.text("ga/1/" + text, String.valueOf(text), entries));
        }
        return index.finish();
    }
}
