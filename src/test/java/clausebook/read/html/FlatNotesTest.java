package clausebook.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Footnote;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.read.Sourced;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notes of a page whose converter kept no sign of what they are. */
class FlatNotesTest {

    private static Outcome<Optional<Resolution>> parse(String closing) {
        String page = """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>79/990</title><body>
                <p>79/990. Lighthouses of the southern coasts</p>
                <p>The General Assembly,</p>
                <p>Recalling the plan of 2 December 2016,1 and the report on it,2</p>
                <p>1. Takes note of the report;</p>
                <p>2. Decides to light the lamps.</p>
                <p>47th plenary meeting</p>
                <p>4 December 2024</p>
                """ + closing;
        return parsePage(page);
    }

    private static Outcome<Optional<Resolution>> parsePage(String page) {
        return Sourced.parse(
                Sourced.read(new HtmlReader(), "ga/79/990", "en", "html", page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void areKnownByTheirCount() {
        Outcome<Optional<Resolution>> parsed = parse("<p>__________</p><p>1 A/79/990.</p><p>2 A/79/991, annex.</p>");
        Resolution read = parsed.value().orElseThrow();
        assertThat(read.footnotes()).extracting(Footnote::mark).containsExactly("1", "2");
        assertThat(read.clauses().get(0).text())
                .isEqualTo("Recalling the plan of 2 December 2016, and the report on it,");
        assertThat(read.clauses().get(0).wording().marks(Mark.NoteMark.class)).hasSize(2);
        assertThat(Sourced.isWhole(read)).isTrue();
        assertThat(parsed.problems()).extracting(Problem::code).doesNotContain("text-after-closing");
    }

    /** The marks are raised in the page, the notes themselves are not told: typed below a line of strokes. */
    @Test
    void areKnownByTheMarksThatThePageRaises() {
        String page = """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>79/990</title><body>
                <p>79/990. Lighthouses of the southern coasts</p>
                <p>The General Assembly,</p>
                <p>Recalling the plan of 2 December 2016,<sup>1</sup> and the report on it,<sup>2</sup></p>
                <p>1. Takes note of the report;</p>
                <p>2. Decides to light the lamps.</p>
                <p>47th plenary meeting</p>
                <p>4 December 2024</p>
                <p>__________</p><p>1 A/79/990.</p><p>%s A/79/991, annex.</p>
                """;
        Resolution read = parsePage(page.formatted("2")).value().orElseThrow();
        assertThat(read.footnotes()).extracting(Footnote::mark).containsExactly("1", "2");
        assertThat(Sourced.isWhole(read)).isTrue();
        assertThat(parsePage(page.formatted("3")).value().orElseThrow().footnotes())
                .as("no mark in the text calls for it")
                .isEmpty();
    }

    @Test
    void otherParagraphsBehindTheTextAreNone() {
        Outcome<Optional<Resolution>> parsed = parse("<p>3 lamps were lit.</p><p>5 lamps were not.</p>");
        Resolution read = parsed.value().orElseThrow();
        assertThat(read.footnotes()).isEmpty();
        assertThat(Sourced.isWhole(read)).isTrue();
    }
}
