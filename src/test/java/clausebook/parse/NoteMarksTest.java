package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figures of a dump are note marks, where the number of a resolution and a mark could be one number. */
class NoteMarksTest {

    private static Resolution read(String recalling, String welcoming) {
        return Reading.parse(
                        "ga/79/134", "en", """
                        79/134. Lighthouses

                        The General Assembly,

                        %s

                        1. %s

                        2. Decides to remain seized of the matter.

                        50th plenary meeting
                        17 December 2024

                        %s See A/79/1.
                        """.formatted(recalling, welcoming, welcoming.contains("¹") ? "¹" : "1"))
                .value()
                .orElseThrow();
    }

    private static List<String> marks(Resolution text, String id) {
        Clause clause = text.clauses().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
        return clause.wording().marks().stream()
                .filter(Mark.NoteMark.class::isInstance)
                .map(mark -> ((Mark.NoteMark) mark).mark())
                .toList();
    }

    @Test
    void aRaisedMarkLeavesEveryNumberWhole() {
        Resolution text = read("Recalling its resolutions 78/7 and 78/71,", "Welcomes the report;¹");
        assertThat(marks(text, "pp1")).isEmpty();
        assertThat(text.clauses().get(0).text()).contains("78/71");
        assertThat(marks(text, "op1")).containsExactly("¹");
    }

    @Test
    void aNumberIsNoMarkBecauseANoteHasLostIts() {
        Resolution text = read("Recalling its resolution 60/251,", "Welcomes the report;");
        assertThat(marks(text, "pp1")).isEmpty();
        assertThat(text.clauses().get(0).text()).contains("60/251");
    }

    @Test
    void aMarkBehindANumberThatStandsElsewhereIsFound() {
        Resolution text = read("Recalling its resolution 78/7 and again 78/71,", "Welcomes resolution 78/7;");
        assertThat(marks(text, "pp1")).containsExactly("1");
        assertThat(text.clauses().get(0).text()).endsWith("again 78/7,");
    }
}
