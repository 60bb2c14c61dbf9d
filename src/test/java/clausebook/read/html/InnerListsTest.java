package clausebook.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Clause.Subparagraph;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.read.Sourced;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists within lists, where nothing says by which signs the inner one counts: a browser shows figures there too. */
class InnerListsTest {

    private static Outcome<Optional<Resolution>> parse(String operative) {
        String page = """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>79/990</title><body>
                <p>79/990. Lighthouses of the southern coasts</p>
                <p>The General Assembly,</p>
                <p>Recalling the plan of 2 December 2016,</p>
                %s
                <p>47th plenary meeting</p>
                <p>4 December 2024</p>
                """.formatted(operative);
        return Sourced.parse(
                Sourced.read(new HtmlReader(), "ga/79/990", "en", "html", page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> ids(Resolution resolution) {
        return resolution.clauses().stream().map(Clause::id).toList();
    }

    @Test
    void figuresInAnInnerListCountItems() {
        Outcome<Optional<Resolution>> parsed = parse("<ol><li>Welcomes the plan;</li><li>Urges all States:<ol>"
                + "<li>To light the lamps;</li><li>To trim the wicks:<ol><li>In the north;</li></ol></li></ol></li>"
                + "<li>Decides to remain seized of the matter.</li></ol>");
        Resolution read = parsed.value().orElseThrow();
        assertThat(ids(read)).containsExactly("pp1", "op1", "op2", "op3");
        List<Subparagraph> items = read.clauses().get(2).items();
        assertThat(items).extracting(Subparagraph::id).containsExactly("op2-a", "op2-b");
        assertThat(items).extracting(Subparagraph::mark).as("as shown").containsExactly("1.", "2.");
        assertThat(items.get(1).items()).extracting(Subparagraph::id).containsExactly("op2-b-i");
        assertThat(Sourced.isWhole(read)).isTrue();
        assertThat(parsed.problems()).noneMatch(Problem::isError);
        assertThat(parsed.problems()).extracting(Problem::code).contains("item-mark-of-figures");
    }

    @Test
    void paragraphsInAListOfSectionsStayParagraphs() {
        Resolution read = parse(
                        "<ol type=\"I\"><li>Lamps<ol><li>Welcomes the plan;</li><li>Urges all States to act;</li></ol>"
                                + "</li><li>Wicks<ol start=\"3\"><li>Decides to remain seized of the matter.</li></ol></li></ol>")
                .value()
                .orElseThrow();
        assertThat(ids(read)).endsWith("op1", "op2", "op3");
        assertThat(read.clauses()).allMatch(clause -> clause.items().isEmpty());
    }

    @Test
    void aListThatIsReversedCountsDownAsShown() {
        assertThat(parse(
                                "<ol reversed><li>Welcomes the plan;</li><li>Decides to remain seized of the matter.</li></ol>")
                        .problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .as("never put in order silently")
                .contains("number-out-of-order");
    }
}
