package clausebook.annotate;

import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.parse.Reading;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first input as the parser gives it, and texts read in the same way. */
final class FirstInput {

    private FirstInput() {}

    static Outcome<Resolution> annotated() throws IOException {
        return Annotator.annotate(
                parsed("hrc/58/30", Language.ZH, Files.readString(Path.of("content/hrc/58/30/zh.txt"))));
    }

    static Resolution parsed(String work, Language language, String text) {
        return Reading.parse(work, language.code(), text).value().orElseThrow();
    }

    /** The marks of one kind, each with the id of its clause and the words it covers. */
    record Placed<M extends Mark>(String clause, String words, M mark) {}

    static <M extends Mark> List<Placed<M>> marks(Resolution resolution, Class<M> kind) {
        List<Placed<M>> all = new ArrayList<>();
        for (Clause clause : resolution.clauses()) {
            collect(clause, kind, all);
        }
        return all;
    }

    private static <M extends Mark> void collect(Clause clause, Class<M> kind, List<Placed<M>> all) {
        clause.wording()
                .marks(kind)
                .forEach(mark ->
                        all.add(new Placed<>(clause.id(), clause.text().substring(mark.start(), mark.end()), mark)));
        clause.items().forEach(item -> collect(item, kind, all));
        clause.after()
                .ifPresent(line -> line.marks(kind)
                        .forEach(mark -> all.add(new Placed<>(
                                clause.id() + " after", line.text().substring(mark.start(), mark.end()), mark))));
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
