package clausebook.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.model.Clause;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code golden/series} is a case: a {@code content/} folder with several works, and what they tell
 * together, in {@code series.txt}. {@code -Dgolden.update=true} writes the file anew; review its difference like code.
 */
class SeriesGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden/series");

    @TestFactory
    Stream<DynamicTest> everyFolderUnderGoldenSeries() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream().map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        String shown = show(HeldTexts.read(folder.resolve("content")));
        Path expected = folder.resolve("series.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
    }

    static String show(HeldTexts held) {
        StringBuilder out = new StringBuilder();
        List<JoinedMandate> mandates = JoinMandates.join(held.facts());
        for (JoinedMandate mandate : mandates) {
            out.append("mandate ").append(mandate.key()).append('\n');
            mandate.names().forEach((language, name) -> out.append("  %s: %s\n".formatted(language.code(), name)));
            mandate.events().forEach(event -> show(event, out));
            mandate.gaps().forEach(year -> out.append("  no text cites one for %d\n".formatted(year)));
        }
        Series series = Series.of(held.facts(), mandates, List.of());
        for (Map.Entry<WorkId, WorkId> pair : series.pairs().entrySet()) {
            out.append("\n%s follows %s\n".formatted(pair.getKey(), pair.getValue()));
            for (Comparison comparison : Comparison.of(held.in(pair.getValue()), held.in(pair.getKey()))) {
                out.append("[%s]\n".formatted(comparison.later().language().code()));
                comparison.rows().forEach(row -> out.append(show(row)).append('\n'));
            }
        }
        return out.toString();
    }

    private static void show(JoinedMandate.Event event, StringBuilder out) {
        out.append("  %s %s %s%s\n"
                .formatted(
                        event.date()
                                .map(Object::toString)
                                .or(() -> event.year().map(Object::toString))
                                .orElse("-"),
                        event.kind().key(),
                        event.symbol(),
                        event.isDisputed() ? " (the texts differ on the day)" : ""));
        event.sources()
                .forEach(source -> out.append("    %s %s %s%s%s\n"
                        .formatted(
                                source.work(),
                                source.clause(),
                                source.languages().stream().map(l -> l.code()).collect(Collectors.joining(" ")),
                                source.date().map(day -> " " + day).orElse(""),
                                source.present() ? " itself" : "")));
        if (!event.terms().isEmpty()) {
            out.append("    term: %s\n"
                    .formatted(event.terms().stream()
                            .map(term -> term.language().code() + " " + term.words())
                            .collect(Collectors.joining(", "))));
        }
        if (!event.silent().isEmpty()) {
            out.append("    silent: %s\n".formatted(event.silent()));
        }
    }

    static String show(Aligned row) {
        return switch (row) {
            case Aligned.Kept kept -> "kept    " + both(row);
            case Aligned.Moved moved -> "moved   " + both(row);
            case Aligned.Changed changed ->
                (changed.moved() ? "changed and moved " : "changed ") + both(row) + action(changed) + "\n  "
                        + pieces(changed.pieces());
            case Aligned.Split split -> "split   " + both(row) + "\n  " + pieces(split.pieces());
            case Aligned.Merged merged -> "merged  " + both(row) + "\n  " + pieces(merged.pieces());
            case Aligned.New added -> "new     " + both(row);
            case Aligned.Dropped dropped -> "dropped " + both(row);
        };
    }

    private static String action(Aligned.Changed changed) {
        return changed.action()
                .map(action -> "  {%s → %s: %s → %s}"
                        .formatted(
                                action.was(),
                                action.is(),
                                action.wasGroup().key(),
                                action.isGroup().key()))
                .orElse("");
    }

    private static String both(Aligned row) {
        return ids(row.earlier()) + " → " + ids(row.later());
    }

    private static String ids(List<Clause> clauses) {
        return clauses.isEmpty() ? "–" : clauses.stream().map(Clause::id).collect(Collectors.joining(" + "));
    }

    private static String pieces(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            String text = piece.text().replace("\n", "⏎");
            out.append(
                    switch (piece.kind()) {
                        case SAME -> text;
                        case TAKEN_OUT -> "[-" + text + "-]";
                        case PUT_IN -> "{+" + text + "+}";
                    });
        }
        return out.toString();
    }
}
