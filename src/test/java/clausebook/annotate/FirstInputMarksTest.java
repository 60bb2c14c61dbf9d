package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.annotate.FirstInput.Placed;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.problem.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every mark of the first input, as tables that a lawyer can check; {@code -Dgolden.update=true} rewrites them. */
class FirstInputMarksTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/annotate/hrc-58-30");

    @Test
    void actionsAreTheSeventyEightOfTheInventory() throws IOException {
        List<Placed<Mark.Action>> actions = FirstInput.marks(annotated(), Mark.Action.class);

        assertThat(actions).hasSize(78);
        assertThat(actions.stream().filter(action -> action.clause().startsWith("pp")))
                .hasSize(27);
        assertThat(actions.stream().filter(action -> action.clause().startsWith("op")))
                .hasSize(51);
        check(
                "actions.tsv",
                "clause\tphrase\tgroup\tmodifiers\taddressees\n",
                actions,
                action -> String.join(
                        "\t",
                        action.clause(),
                        action.mark().phrase(),
                        action.mark().group().key(),
                        String.join(" ", action.mark().modifiers()),
                        action.mark().addressees().stream()
                                .map(to -> to.key() + ": " + to.name())
                                .collect(Collectors.joining("; "))));
    }

    @Test
    void citationsAreTheSixteenOfTheInventory() throws IOException {
        List<Placed<Mark.Citation>> citations = FirstInput.marks(annotated(), Mark.Citation.class);

        assertThat(citations).hasSize(16);
        check(
                "citations.tsv",
                "clause\twords\tnumber\tsymbol\tdate\trole\tsubject\n",
                citations,
                citation -> String.join(
                        "\t",
                        citation.clause(),
                        citation.words(),
                        citation.mark().printedNumber(),
                        ((Target.Elsewhere) citation.mark().target()).symbol().text(),
                        citation.mark().date().orElseThrow().toString(),
                        citation.mark().role().key(),
                        citation.mark().subject().orElse("")));
    }

    @Test
    void instrumentsAreThoseOfTheInventory() throws IOException {
        List<Placed<Mark.Instrument>> instruments = FirstInput.marks(annotated(), Mark.Instrument.class);

        check(
                "instruments.tsv",
                "clause\twords\tkey\tsymbol\n",
                instruments,
                instrument -> String.join(
                        "\t",
                        instrument.clause(),
                        instrument.words(),
                        instrument.mark().key(),
                        instrument.mark().symbol().map(symbol -> symbol.text()).orElse("")));
    }

    @Test
    void nothingIsWrongWithIt() throws IOException {
        assertThat(FirstInput.annotated().problems()).isEmpty();
    }

    private static Resolution annotated() throws IOException {
        Outcome<Resolution> outcome = FirstInput.annotated();
        return outcome.value();
    }

    private static <M extends Mark> void check(
            String name, String head, List<Placed<M>> marks, Function<Placed<M>, String> line) throws IOException {
        String table = head + marks.stream().map(line).map(text -> text + "\n").collect(Collectors.joining());
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, table);
        }
        assertThat(table).isEqualTo(Files.readString(file));
    }
}
