package clausebook.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clausebook.corpus.Corpus.Text;
import clausebook.corpus.DumpPrinter.Habit;
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
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures how well resolutions are read, over a folder of Akoma Ntoso files as the United Nations publishes them
 * ({@code -Dcorpus=FOLDER}, {@code mvn -B verify -Pcorpus}). It prints a table and lists every miss in
 * {@code target/corpus/}, the printed dumps beside them.
 */
@Tag("corpus")
class CorpusMeasureTest {

    /** Works that nobody looks at while the readers are being made: how these do shows how the unseen will. */
    private static final Set<String> HELD_BACK = Set.of(
            "a-res-79-183", "a-res-79-28", "a-res-79-58", "s-res-2602-2021", "s-res-2541-2020", "s-res-2588-2021");

    @Test
    void measuresTheCorpus() throws IOException {
        Optional<Path> folder = Corpus.folder();
        assumeTrue(
                folder.isPresent(),
                "no corpus: give -Dcorpus=FOLDER, a folder of {slug}/{lang}.xml in Akoma Ntoso, itself or below akn/");
        List<Text> texts = Corpus.texts(folder.orElseThrow());
        assertThat(texts).as("files below " + folder.orElseThrow()).isNotEmpty();
        Path out = Path.of("target", "corpus");
        Files.createDirectories(out);
        Map<String, Tally> tallies = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (Text text : texts) {
            if (isWanted(text.slug()) || isWanted(text.language())) {
                measure(text, out, tallies, misses);
            }
        }
        StringBuilder table = new StringBuilder("\n" + Tally.head() + "\n");
        tallies.forEach((name, tally) -> table.append(tally.row(name)).append('\n'));
        System.out.println(table);
        Files.writeString(out.resolve("misses.tsv"), String.join("\n", misses) + "\n", StandardCharsets.UTF_8);
        Files.writeString(out.resolve("table.txt"), table.toString(), StandardCharsets.UTF_8);
        System.out.println(misses.size() + " misses, each in target/corpus/misses.tsv");
    }

    /** {@code -Dcorpus.only=a-res-79-28,en} measures these works and languages only; without it, all. */
    private static boolean isWanted(String name) {
        String only = System.getProperty("corpus.only", "");
        return only.isBlank() || List.of(only.split(",")).contains(name);
    }

    private static void measure(Text text, Path out, Map<String, Tally> tallies, List<String> misses)
            throws IOException {
        String name = text.slug() + "/" + text.language();
        PrintedText printed = PrintedText.of(Files.readString(text.file(), StandardCharsets.UTF_8));
        Gold gold = GoldReader.read(printed, text.language());
        Optional<String> work = Corpus.workOfSymbol(gold.symbol()).or(text::work);
        if (work.isEmpty()) {
            misses.add("slug\t" + name + "\tneither the folder nor the file names a resolution: " + gold.symbol());
            return;
        }
        if (!work.equals(text.work())) {
            misses.add("misplaced\t" + name + "\tthe file's own symbol is " + gold.symbol() + ": measured as such");
        }
        String held = HELD_BACK.contains(text.slug()) ? " (held back)" : "";
        Judged judged = new Judged(text.slug(), text.language());
        Tally tally = tallies.computeIfAbsent("akoma-ntoso " + text.language() + held, key -> new Tally());
        compare(
                gold,
                Product.read(text.file(), work.get(), text.language(), "xml"),
                new Comparison(name + ".xml" + held, tally, misses, judged, true));
        for (Habit habit : Habit.values()) {
            Path file = out.resolve(habit.key()).resolve(text.slug()).resolve(text.language() + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, DumpPrinter.print(name, printed, text.language(), habit), StandardCharsets.UTF_8);
            Tally dumped = tallies.computeIfAbsent(habit.key() + " " + text.language() + held, key -> new Tally());
            boolean notesKept = habit != Habit.EVERY_LINE;
            compare(
                    gold,
                    Product.read(file, work.get(), text.language(), "txt"),
                    new Comparison(habit.key() + "/" + name + ".txt" + held, dumped, misses, judged, notesKept));
        }
    }

    private static void compare(Gold gold, Outcome<Optional<Resolution>> read, Comparison comparison) {
        List<Problem> errors = read.problems().stream().filter(Problem::isError).toList();
        errors.forEach(comparison::error);
        if (read.value().isPresent()) {
            comparison.compare(gold, read.value().get());
        } else {
            comparison.refused(gold, errors.isEmpty() ? "" : errors.get(0).message());
        }
    }
}
