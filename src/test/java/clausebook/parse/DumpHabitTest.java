package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** What extractors do to a text, one habit a test; the text is our own, in the United Nations' fixed wording. */
class DumpHabitTest {

    private static final String HEAD = """
            Resolution adopted by the General Assembly on 4 December 2024

            79/990. Observer status for the Office of Lighthouses in the General Assembly

            """;

    private static final List<String> PARAGRAPHS = List.of(
            "The General Assembly,",
            "Recalling its resolutions 71/990 of 2 December 2016 and 72/991 of 6 December 2017, in which it took up the lights of"
                    + " the northern coasts, among them those of Cape Hope and of the Isle of Gulls,",
            "Noting with appreciation the report of the Secretary-General on the lights of the southern coasts and on the"
                    + " needs of those who keep them,",
            "Mindful that ships of all nations pass there by night and that few of them are told where the rocks begin,",
            "1. Decides to invite the Office of Lighthouses to participate in the sessions and the work of the"
                    + " General Assembly in the capacity of observer;",
            "2. Requests the Secretary-General to take the action that is necessary to implement the present resolution"
                    + " and to report on it;",
            "3. Decides to consider the matter again at its eighty-first session under the item entitled “Lights of the"
                    + " coasts”.",
            "47th plenary meeting",
            "4 December 2024");

    private static List<String> ids(String text) {
        Resolution read = Reading.parse("ga/79/990", "en", text).value().orElseThrow();
        return read.clauses().stream().map(Clause::id).toList();
    }

    private static Resolution read(String text) {
        return Reading.parse("ga/79/990", "en", text).value().orElseThrow();
    }

    private static List<String> wrapped(String paragraph, int width, ToIntFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure.applyAsInt(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    @Test
    void linesWrappedAtAnyWidthWithNoOtherSignAreJoined() {
        for (int width = 40; width <= 110; width++) {
            StringBuilder text = new StringBuilder(HEAD);
            for (String paragraph : PARAGRAPHS) {
                wrapped(paragraph, width, String::length)
                        .forEach(line -> text.append(line).append('\n'));
            }
            assertThat(ids(text.toString()))
                    .as("width %d", width)
                    .containsExactly("pp1", "pp2", "pp3", "op1", "op2", "op3");
        }
    }

    @Test
    void linesOfAFaceWithLettersOfDifferentWidthsAreJoined() {
        ToIntFunction<String> face = line -> line.chars()
                .map(letter -> "iljtf.,;' ".indexOf(letter) >= 0 ? 5 : "mwMW".indexOf(letter) >= 0 ? 15 : 10)
                .sum();
        for (int width = 450; width <= 900; width += 10) {
            StringBuilder text = new StringBuilder(HEAD);
            for (String paragraph : PARAGRAPHS) {
                wrapped(paragraph, width, face)
                        .forEach(line -> text.append(line).append('\n'));
            }
            assertThat(ids(text.toString()))
                    .as("width %d", width)
                    .containsExactly("pp1", "pp2", "pp3", "op1", "op2", "op3");
        }
    }

    @Test
    void twoBlankLinesPartParagraphsWhereEveryLineHasOne() {
        StringBuilder text = new StringBuilder(HEAD);
        for (String paragraph : PARAGRAPHS) {
            wrapped(paragraph, 60, String::length)
                    .forEach(line -> text.append(line).append("\n\n"));
            text.append('\n');
        }
        assertThat(ids(text.toString())).containsExactly("pp1", "pp2", "pp3", "op1", "op2", "op3");
    }

    @Test
    void aListThatRunsOnInsideAParagraphBeginsNone() {
        Resolution read = read(HEAD + """
                The General Assembly,

                Recalling its resolution 71/990,

                1. Urges the keepers to complete the following tasks: i) to light the lamps at dusk;
                ii) to trim the wicks at midnight; iii) to put the lamps out at dawn and to write down what
                they saw; and iv) to rest;

                2. Requests the keepers:

                (a) To keep the book of the lights that is named in paragraph 1 (b) above;

                (b) To send it in every year.
                """);
        assertThat(read.clauses().stream()
                        .map(clause -> clause.id() + clause.items().size()))
                .containsExactly("pp10", "op10", "op22");
    }

    @Test
    void aLineOfTheTextThatHoldsWordsOfTheTitleIsNoRunningTitle() {
        String line = "Lighthouses in the General Assembly";
        Resolution read = read(HEAD
                + "The General Assembly,\n\nRecalling the discussion on the status of an observer for the Office of\n\f"
                + line
                + " and\nelsewhere, and mindful of what was said there,\n\n1. Decides to welcome the Office of\n\f"
                + line
                + "\nas an observer.\n");
        assertThat(read.clauses().get(1).text())
                .isEqualTo("Decides to welcome the Office of " + line + " as an observer.");
    }

    @Test
    void aLineThatBeginsWithADateIsNoNote() {
        Resolution read = read(HEAD
                + "The General Assembly,\n\nRecalling its resolutions 71/990 of 2 December 2016,1 72/991 of\n"
                + "1 November 2017 and those that it has adopted in all the years that have gone by since\n\f"
                + "that time,\n\n1. Decides to adjourn.\n\n1 See A/79/990.\n");
        assertThat(read.clauses().get(0).text())
                .contains("72/991 of 1 November 2017 and those")
                .endsWith("since that time,");
        assertThat(read.footnotes()).hasSize(1);
    }

    @Test
    void aMarkInsideAWordAndOneBehindANumberAreFound() {
        Resolution read = read(HEAD + """
                The General Assembly,

                Recalling the Lights Programme,1 the Coasts Charter a2nd the report of the Office of Lighthouses,

                Recalling also its resolution 78/7 of 2 November 2023,

                1. Takes note of the report on the implementation of resolution 78/73;

                2. Decides to adjourn.

                1 Resolution 70/990, annex.
                2 Resolution 71/990, annex.
                3 A/79/990.
                """);
        assertThat(read.clauses().get(0).text()).contains("Coasts Charter and the report");
        assertThat(read.clauses().get(2).text()).endsWith("of resolution 78/7;");
        assertThat(read.footnotes().stream().map(Footnote::mark)).containsExactly("1", "2", "3");
    }

    @Test
    void raisedMarksStandBehindLettersAndNumbersButNotBehindUnits() {
        Resolution read = read(HEAD + """
                The General Assembly,

                Recalling the Lights Programme¹ and its resolution 78/7² on the 40 km² of the northern reefs,

                1. Decides to adjourn.
                """);
        assertThat(read.clauses().get(0).text())
                .isEqualTo(
                        "Recalling the Lights Programme and its resolution 78/7 on the 40 km² of the northern reefs,");
    }

    @Test
    void blankLinesAboveAPagesEndTellWhereTheDumpKeepsThem() {
        String lines =
                "Guided by the hope that all may see the lights,\nNoting that the lamps have been lit again this year on\n";
        Resolution read = read(HEAD
                + "The General Assembly,\n\nRecalling the long and quiet years in which the lamps of the\nA/RES/79/990\n"
                + "northern coasts were kept by hand,\n\n"
                + "A/RES/79/990\n"
                + lines
                + "A/RES/79/990\nall the coasts,\n\n1. Decides to adjourn.\n");
        assertThat(read.clauses().stream().map(Clause::id)).containsExactly("pp1", "pp2", "pp3", "op1");
    }
}
