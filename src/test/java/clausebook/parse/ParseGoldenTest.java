package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.model.SourceAccount;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.text.WhiteSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code golden/parse} is a case: a {@code content/} folder, and what is read from it, in
 * {@code read.txt}. {@code -Dgolden.update=true} writes the file anew; review its difference like code.
 */
class ParseGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden/parse");
    private static final Path AKOMA_NTOSO = Path.of("src/test/resources/golden/read-akn");

    @TestFactory
    Stream<DynamicTest> everyFolderUnderGoldenParse() throws IOException {
        List<Path> cases = new ArrayList<>(folders(CASES));
        assertThat(cases).hasSizeGreaterThan(30);
        cases.addAll(folders(AKOMA_NTOSO));
        return cases.stream().map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void check(Path folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        var found = Sources.find(folder.resolve("content"), "content");
        problems.addAll(found.problems());
        for (SourceFile file : found.value()) {
            var read = Sources.read(file);
            var outcome = read.then(
                    source -> source.map(Parser::parse).orElse(clausebook.problem.Outcome.of(Optional.empty())));
            problems.addAll(outcome.problems());
            outcome.value().ifPresent(resolution -> shown.append(show(resolution)));
            outcome.value().ifPresent(ParseGoldenTest::checkPlaced);
            if (folder.getFileName().toString().startsWith("refused-")) {
                assertThat(problems).anyMatch(Problem::isError);
            }
        }
        shown.append("---\n");
        problems.stream().sorted(Problem.BY_PLACE).forEach(problem -> shown.append(show(problem)));
        Path expected = folder.resolve("read.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, shown);
        }
        assertThat(shown.toString()).isEqualTo(Files.readString(expected));
    }

    private static void checkPlaced(Resolution resolution) {
        StringBuilder all = new StringBuilder(PlacedText.of(resolution));
        for (SourceAccount.Removal removal : resolution.source().removed()) {
            all.append(WhiteSpace.removedFrom(removal.passage().text()));
        }
        assertThat(sorted(all.toString())).isEqualTo(sorted(resolution.source().text()));
        if (resolution.footnotes().isEmpty() && resolution.source().removed().isEmpty()) {
            assertThat(PlacedText.of(resolution)).isEqualTo(resolution.source().text());
        }
    }

    private static String sorted(String text) {
        return text.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String show(Problem problem) {
        return "%s: %s[%s]: %s%n%s"
                .formatted(
                        problem.place(),
                        problem.severity().name().toLowerCase(java.util.Locale.ROOT),
                        problem.code(),
                        problem.message(),
                        problem.hint().isEmpty() ? "" : "  hint: " + problem.hint() + "\n")
                .replace("\r\n", "\n");
    }

    private static String show(Resolution resolution) {
        StringBuilder out = new StringBuilder();
        out.append("%s %s%s derived %s\n"
                .formatted(
                        resolution.symbol(),
                        resolution.language().code(),
                        resolution.draft() ? " draft" : "",
                        resolution.derived()));
        out.append("title: %s\nadopted: %s  meeting: %s  item: %s\n"
                .formatted(
                        resolution.title().orElse("-"),
                        resolution.adopted().map(Object::toString).orElse("-"),
                        resolution.meeting().orElse("-"),
                        resolution.agendaItem().orElse("-")));
        var vote = resolution.vote();
        out.append("vote: %s %s\n"
                .formatted(
                        vote.kind().key(),
                        vote.tally()
                                .map(t -> t.inFavour() + "-" + t.against() + "-" + t.abstaining() + " "
                                        + vote.inFavour() + vote.against() + vote.abstaining())
                                .orElse(""))
                .replace(" \n", "\n"));
        resolution.front().forEach(line -> out.append("front %s: %s\n".formatted(line.role(), show(line.wording()))));
        resolution
                .chapeau()
                .ifPresent(words -> out.append("chapeau: ").append(show(words)).append('\n'));
        show(resolution.blocks(), "", out);
        resolution
                .closing()
                .forEach(line -> out.append("closing %s: %s\n".formatted(line.role(), show(line.wording()))));
        show(resolution.afterClosing(), "", out);
        resolution
                .footnotes()
                .forEach(note -> out.append("note %s %s%s: %s\n"
                        .formatted(
                                note.id(),
                                note.mark(),
                                note.fromNotesFile() ? " (notes file)" : "",
                                show(note.wording()))));
        resolution
                .source()
                .removed()
                .forEach(removal -> out.append("removed %s: %s\n".formatted(removal.rule(), removal.passage())));
        return out.toString();
    }

    private static void show(List<Block> blocks, String indent, StringBuilder out) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock clause -> show(clause.clause(), indent, out);
                case Block.Heading heading ->
                    out.append(indent)
                            .append("heading ")
                            .append(heading.level())
                            .append(": ")
                            .append(show(heading.wording()))
                            .append('\n');
                case Block.Annex annex -> {
                    out.append(indent)
                            .append(annex.id())
                            .append(": ")
                            .append(show(annex.label()))
                            .append(annex.title().map(t -> " | " + show(t)).orElse(""))
                            .append('\n');
                    show(annex.blocks(), indent + "  ", out);
                }
                case Block.Unnumbered paragraph ->
                    out.append(indent)
                            .append(paragraph.id())
                            .append(": ")
                            .append(show(paragraph.wording()))
                            .append('\n');
                case Block.Table table -> out.append(indent).append(table.id()).append('\n');
            }
        }
    }

    private static void show(Clause clause, String indent, StringBuilder out) {
        out.append(indent)
                .append(clause.id())
                .append(clause.printedNumber()
                        .map(number -> " [" + number + "]")
                        .orElse(""))
                .append(": ")
                .append(show(clause.wording()))
                .append('\n');
        clause.items().forEach(item -> show(item, indent + "  ", out));
        clause.after()
                .ifPresent(words -> out.append(indent)
                        .append("  after: ")
                        .append(show(words))
                        .append('\n'));
    }

    /** The words, with note marks in braces. */
    private static String show(Wording wording) {
        StringBuilder words = new StringBuilder(wording.text());
        var marks = wording.marks(clausebook.model.Mark.NoteMark.class);
        for (int i = marks.size() - 1; i >= 0; i--) {
            words.insert(
                    marks.get(i).start(),
                    "{" + marks.get(i).mark() + (marks.get(i).hasText() ? "" : "?") + "}");
        }
        return words.toString();
    }
}
