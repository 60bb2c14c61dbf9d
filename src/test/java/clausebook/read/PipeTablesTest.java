package clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipeTablesTest {

    private static final String FRONT = """
            A/RES/99/7

            99/7. Care of wells

            The General Assembly,

            Recalling its resolution 98/12 of 3 May 2044,

            1. Decides that the sums are:

            """;
    private static final String END = """

            2. Decides to come back to the matter.

            30th plenary meeting
            1 November 2044
            """;

    private static List<String> tables(String text) {
        return PipeTables.in(text).tables().stream()
                .map(table -> table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> text.substring(cell.from(), cell.to()))
                                .collect(Collectors.joining("/")))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Resolution parse(String text) {
        Resolution parsed = Sourced.parse(Sourced.read(
                        new PlainTextReader(), "ga/99/7", "en", "txt", text.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        assertThat(Sourced.isWhole(parsed)).isTrue();
        return parsed;
    }

    @Test
    void rowsGoOnToALineWithoutABar() {
        assertThat(tables("before\na | b\n--|:-:\n1 | 2\nafter\n")).containsExactly("a/b 1/2");
        assertThat(tables("| a | b |\n|---|---|\n|  | 2 |\n\n| 3 | 4 |")).containsExactly("a/b /2");
        assertThat(tables("|a|\n|-|\n|1|")).containsExactly("a 1");
        assertThat(tables("a|b\r\n-|-\r\n1|2\r\n")).containsExactly("a/b 1/2");
        assertThat(tables("|a|b|\n|-|-|\n|c|d|\n|x|y|z|\n\n|e|f|\n|-|-|\n")).containsExactly("a/b c/d x/y/z", "e/f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b\n1 | 2",
                "a\n---\nb",
                "a | b\n---\n1 | 2",
                "a | b\n|||\n1 | 2",
                "a | b | c\n--|--\n1 | 2",
                "\\| a\n|--|",
                "--|--\n1 | 2"
            })
    void withoutStrokesForEveryHeadThereIsNone(String text) {
        assertThat(tables(text)).isEmpty();
    }

    @Test
    void aBarOfTheTextPartsNothing() {
        Resolution parsed =
                parse(FRONT + "| Well | Sum |\n|---|--:|\n| **North \\| South** | 12<br>13 |\n| | 7 |\n" + END);
        assertThat(Sourced.rows(parsed.blocks())).containsExactly("Well|Sum", "North | South|12 13", "|7");
        assertThat(parsed.clauses().stream().map(clause -> clause.id() + " " + clause.text()))
                .containsExactly(
                        "pp1 Recalling its resolution 98/12 of 3 May 2044,",
                        "op1 Decides that the sums are:",
                        "op2 Decides to come back to the matter.");
        assertThat(((Block.Table) parsed.blocks().get(2)).heads()).isEqualTo(1);
    }

    @Test
    void aTableOfTheMastheadOnlyPlacesThings() {
        Resolution parsed =
                parse("| United Nations | A/RES/99/7 |\n|---|---|\n| General Assembly | Distr.: General |\n\n"
                        + FRONT.substring(FRONT.indexOf("99/7. ")) + "2. Asks.\n" + END.substring(END.indexOf("30th")));
        assertThat(parsed.front().stream().map(line -> line.wording().text()))
                .startsWith("United Nations", "A/RES/99/7", "General Assembly", "Distr.: General");
        assertThat(Sourced.rows(parsed.blocks())).isEmpty();
    }

    @Test
    void numbersSetBesideTheirWordsAreItems() {
        Resolution parsed =
                parse(FRONT + "| | |\n|---|---|\n| \\(a\\) | The first; |\n| \\(b\\) | The second; |\n" + END);
        assertThat(Sourced.rows(parsed.blocks())).isEmpty();
        assertThat(parsed.clauses().get(1).items().stream().map(Clause::text))
                .containsExactly("The first;", "The second;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "|-", "\\|", "a|\n-|\n", "|\n|-|\n"})
    @Timeout(60)
    void barsOverAndOverAreReadInTime(String sign) {
        assertThat(PipeTables.in(sign.repeat(200_000)).bars().cardinality()).isLessThanOrEqualTo(600_000);
    }
}
