package clausebook.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.annotate.Annotator;
import clausebook.link.Catalog;
import clausebook.link.Linker;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code golden/parity} is a case: a {@code content/} folder with one work in several languages, and
 * what is told of their differences, in {@code told.txt}. {@code -Dgolden.update=true} writes the file anew.
 */
class ParityGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden/parity");

    @TestFactory
    Stream<DynamicTest> everyFolderUnderGoldenParity() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).hasSizeGreaterThan(9);
            return cases.stream().map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        List<Resolution> texts = new ArrayList<>();
        for (SourceFile file :
                Sources.find(folder.resolve("content"), "content").value()) {
            Outcome<Optional<Resolution>> read = Sources.read(file)
                    .then(source -> source.map(Parser::parse).orElseGet(() -> Outcome.of(Optional.empty())));
            texts.add(Annotator.annotate(read.value().orElseThrow()).value());
        }
        Linker linker =
                new Linker(new Catalog(texts.stream().map(Catalog::entryOf).toList()));
        List<Problem> problems = Parity.check(texts.stream().map(linker::link).toList());
        assertThat(problems)
                .allMatch(problem -> problem.code().startsWith("parity-")
                        && !problem.isError()
                        && problem.place().line() > 0
                        && !problem.hint().isEmpty());
        StringBuilder told = new StringBuilder();
        problems.stream()
                .sorted(Problem.BY_PLACE)
                .forEach(problem -> told.append("%s: %s[%s]: %s\n"
                        .formatted(
                                problem.place(),
                                problem.severity().name().toLowerCase(Locale.ROOT),
                                problem.code(),
                                problem.message())));
        Path expected = folder.resolve("told.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, told);
        }
        assertThat(told.toString()).isEqualTo(Files.readString(expected));
    }
}
