package clausebook.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clausebook.corpus.Corpus.Text;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures how well resolutions are read, over a folder of Akoma Ntoso files as the United Nations publishes them
 * ({@code -Dcorpus=FOLDER}, {@code mvn -B verify -Pcorpus}). It prints a table and lists every miss in
 * {@code target/corpus/}.
 */
@Tag("corpus")
class CorpusMeasureTest {

    @Test
    void measuresTheCorpus() throws IOException {
        Optional<Path> folder = Corpus.folder();
        assumeTrue(
                folder.isPresent(),
                "no corpus: give -Dcorpus=FOLDER, a folder of {slug}/{lang}.xml in Akoma Ntoso, itself or below akn/");
        List<Text> texts = Corpus.texts(folder.orElseThrow());
        assertThat(texts).as("files below " + folder.orElseThrow()).isNotEmpty();
        Map<String, Tally> tallies = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (Text text : texts) {
            measure(text, tallies, misses);
        }
        StringBuilder table = new StringBuilder("\n" + Tally.head() + "\n");
        tallies.forEach((name, tally) -> table.append(tally.row(name)).append('\n'));
        System.out.println(table);
        Path out = Path.of("target", "corpus");
        Files.createDirectories(out);
        Files.writeString(out.resolve("misses.tsv"), String.join("\n", misses) + "\n", StandardCharsets.UTF_8);
        Files.writeString(out.resolve("table.txt"), table.toString(), StandardCharsets.UTF_8);
        System.out.println(misses.size() + " misses, each in target/corpus/misses.tsv");
    }

    private static void measure(Text text, Map<String, Tally> tallies, List<String> misses) throws IOException {
        String name = text.slug() + "/" + text.language() + ".xml";
        Gold gold = GoldReader.read(Files.readString(text.file(), StandardCharsets.UTF_8), text.language());
        Optional<String> work = Corpus.workOfSymbol(gold.symbol()).or(text::work);
        if (work.isEmpty()) {
            misses.add("slug\t" + name + "\tneither the folder nor the file names a resolution: " + gold.symbol());
            return;
        }
        if (!work.equals(text.work())) {
            misses.add("misplaced\t" + name + "\tthe file's own symbol is " + gold.symbol() + ": measured as such");
        }
        Tally tally = tallies.computeIfAbsent("akoma-ntoso " + text.language(), key -> new Tally());
        Comparison comparison = new Comparison(name, tally, misses);
        Outcome<Optional<Resolution>> read = Product.read(text.file(), work.get(), text.language(), "xml");
        List<Problem> errors = read.problems().stream().filter(Problem::isError).toList();
        errors.forEach(error ->
                misses.add("error\t" + name + "\t" + error.place() + "\t" + error.code() + "\t" + error.message()));
        if (read.value().isPresent()) {
            comparison.compare(gold, read.value().get());
        } else {
            comparison.refused(gold, errors.isEmpty() ? "" : errors.get(0).message());
        }
    }
}
