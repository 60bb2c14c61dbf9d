package clausebook.read;

import clausebook.model.Block;
import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.parse.Parser;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.text.WhiteSpace;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads bytes of any format as if they lay under {@code content/}. */
public final class Sourced {

    private Sourced() {}

    public static SourceFile file(String work, String language, String format) {
        return new SourceFile(
                Path.of("content", work, language + "." + format),
                "content/" + work + "/" + language + "." + format,
                WorkId.ofPath(work).orElseThrow(),
                Language.ofCode(language).orElseThrow(),
                format,
                Optional.empty(),
                FileSettings.NONE);
    }

    public static Outcome<Optional<ReadSource>> read(
            Reader reader, String work, String language, String format, byte[] bytes) {
        return reader.read(file(work, language, format), bytes, Optional.empty());
    }

    public static Outcome<Optional<Resolution>> parse(Outcome<Optional<ReadSource>> read) {
        return read.then(source -> source.map(Parser::parse).orElse(Outcome.of(Optional.empty())));
    }

    /** Promise 1: placed and removed together are every sign of the source. */
    public static boolean isWhole(Resolution resolution) {
        StringBuilder all = new StringBuilder(PlacedText.of(resolution));
        resolution
                .source()
                .removed()
                .forEach(removal ->
                        all.append(WhiteSpace.removedFrom(removal.passage().text())));
        char[] placed = all.toString().toCharArray();
        char[] source = resolution.source().text().toCharArray();
        Arrays.sort(placed);
        Arrays.sort(source);
        return Arrays.equals(placed, source);
    }

    /** The rows of the tables of a body, their cells parted by bars. */
    public static List<String> rows(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .map(row -> row.stream().map(Wording::text).collect(Collectors.joining("|")))
                .toList();
    }

    public static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    public static List<String> texts(ReadSource source) {
        return source.paragraphs().stream()
                .map(paragraph -> paragraph.role() == StyledParagraph.Role.TEXT
                        ? paragraph.text()
                        : paragraph.role() + ": " + paragraph.text())
                .toList();
    }
}
