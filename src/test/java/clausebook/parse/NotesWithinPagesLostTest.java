package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes under a rule in the midst of a text that has lost the heads and feet of its pages. Texts of our own. */
class NotesWithinPagesLostTest {

    private static final String RULE = "\n__________________\n";

    @ParameterizedTest
    @ValueSource(strings = {"\n", ""})
    void theTextGoesOnBelowThem(String blank) {
        Resolution read =
                read("en", ("""
                79/990. Lamps

                The General Assembly,

                Recalling the report of the keepers,1
                """ + RULE + blank + """
                1 A/79/991.
                """ + blank + """
                Having received the advice of the harbours,2
                """ + RULE + blank + """
                2 See Official Records of the General Assembly, document
                A/79/992.
                """ + blank + """
                1. Decides to rest;
                2. Requests the keepers to rest too.
                """ + blank + """
                5th plenary meeting
                2 March 2025
                """));
        assertThat(read.clauses()).extracting(Clause::id).containsExactly("pp1", "pp2", "op1", "op2");
        assertThat(read.footnotes())
                .extracting(note -> note.wording().text())
                .containsExactly("A/79/991.", "See Official Records of the General Assembly, document A/79/992.");
        assertThat(read.meeting()).contains("5");
    }

    @Test
    void aHeadingGoesWithWhatStandsUnderIt() {
        Resolution read = read("en", """
                79/990. Lamps

                The General Assembly,

                Recalling the report of the keepers,1

                1. Decides to rest;

                __________________
                1 See A/79/991.

                Further rest

                2. Decides to rest again.

                5th plenary meeting
                2 March 2025
                """);
        assertThat(read.footnotes()).extracting(note -> note.wording().text()).containsExactly("See A/79/991.");
        assertThat(read.clauses()).extracting(Clause::id).containsExactly("pp1", "op1", "op2");
    }

    @Test
    void inChineseAndArabic() {
        Resolution chinese = read("zh", """
                79/990. 灯

                大会，

                回顾守灯人的报告，1

                __________________
                1 见A/79/991。

                注意到各港口的意见，

                1. 决定休息。

                2025年3月2日
                第5次全体会议
                """);
        assertThat(chinese.clauses()).extracting(Clause::id).containsExactly("pp1", "pp2", "op1");
        Resolution arabic = read("ar", """
                79/990 - مصابيح

                إن الجمعية العامة،

                إذ تشير إلى تقرير الحراس(1)،

                __________________
                (1) انظر A/79/991.

                وإذ تحيط علما برأي المرافئ،

                1 - تقرر أن تستريح.

                الجلسة العامة 5
                2 آذار/مارس 2025
                """);
        assertThat(arabic.clauses()).extracting(Clause::id).containsExactly("pp1", "pp2", "op1");
    }

    @Test
    void behindEverythingALongNoteStaysWhole() {
        Resolution read = read("en", """
                79/990. Lamps

                The General Assembly,

                Recalling the report of the keepers,1

                1. Decides to rest.

                5th plenary meeting
                2 March 2025

                __________________
                1 See A/79/991.

                The report has two parts, of which the second is in A/79/992.
                """);
        assertThat(read.footnotes()).hasSize(1);
        assertThat(read.footnotes().get(0).wording().text()).endsWith("the second is in A/79/992.");
    }

    private static Resolution read(String language, String text) {
        Outcome<Optional<Resolution>> parsed = Reading.parse("ga/79/990", language, text);
        assertThat(parsed.problems()).extracting(Problem::code).doesNotContain("note-without-mark", "number-missing");
        return parsed.value().orElseThrow();
    }
}
