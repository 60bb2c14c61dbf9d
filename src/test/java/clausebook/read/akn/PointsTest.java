package clausebook.read.akn;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Clause.Subparagraph;
import clausebook.problem.Problem;
import clausebook.read.Sourced;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points of lists that are counted by figures, as in what is exported of a page with a list in a list. */
class PointsTest {

    private static List<Clause> clauses(String points) {
        var parsed = Sourced.parse(AknFile.read(AknFile.of("""
                    <preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula><container><p>Recalling the lakes,</p></container></preamble>
                    <mainBody>
                      <paragraph><num>1.</num><content><p>Welcomes the plan;</p></content></paragraph>
                      <paragraph><num>2.</num><intro><p>Urges all States:</p></intro><list>%s</list></paragraph>
                    </mainBody>
                    <conclusions><p>30th plenary meeting</p><p>4 December 2031</p></conclusions>
                """.formatted(points))));
        assertThat(parsed.problems()).noneMatch(Problem::isError);
        return parsed.value().orElseThrow().clauses();
    }

    private static String point(String number, String words) {
        return "<point><num>%s</num><content><p>%s</p></content></point>".formatted(number, words);
    }

    @Test
    void areItemsWhereTheyCountFromOne() {
        List<Clause> clauses = clauses(point("1.", "To keep them clean;") + point("2.", "To look after them;"));
        assertThat(clauses).extracting(Clause::id).containsExactly("pp1", "op1", "op2");
        assertThat(clauses.get(2).items()).extracting(Subparagraph::mark).containsExactly("1.", "2.");
    }

    @Test
    void areParagraphsWhereTheConverterTookThemForPoints() {
        assertThat(clauses(point("a)", "To keep them clean;") + point("3.", "Asks for a report;")).stream()
                        .map(Clause::id))
                .startsWith("pp1", "op1", "op2", "op3");
    }
}
