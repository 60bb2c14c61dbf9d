package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small signs that printed lines begin or end with, where another reading would lose or move words. Texts of our own. */
class DumpDetailsTest {

    private static final String HEAD = """
            Resolution adopted by the General Assembly on 4 December 2024

            79/990. Situation of the lamps of the southern coasts

            The General Assembly,

            Recalling its resolution 71/990 of 2 December 2016,

            """;

    private static Resolution english(String text) {
        return Reading.parse("ga/79/990", "en", HEAD + text).value().orElseThrow();
    }

    private static String last(Resolution resolution) {
        return resolution.clauses().get(resolution.clauses().size() - 1).text();
    }

    @Test
    void aLineInsideASentenceThatHoldsTheTitlesWordsStays() {
        Resolution read = english("""
                1. Requests the keepers to report on measures to improve the

                situation of the lamps of the southern coasts
                \fand of those of the northern coasts, and on the oil they burn.
                """);
        assertThat(last(read)).contains("to improve the situation of the lamps of the southern coasts and of those");
    }

    @Test
    void aNotesNumberBehindAShortenedWordOpensNoOtherNote() {
        Resolution read = english("""
                Noting the report of the Secretary-General1 and that of the Committee,2

                1. Decides to light the lamps, as the keepers asked.3

                __________________
                1 A/79/991.
                2 Official Records of the Economic and Social Council, 2005, Supplement No.
                3 (E/2005/23), chap. II, sect. A.
                3 A/79/992.
                """);
        assertThat(read.footnotes()).hasSize(3);
        assertThat(read.footnotes().get(1).wording().text())
                .endsWith("Supplement No. 3 (E/2005/23), chap. II, sect. A.");
    }

    @Test
    void aStarSetApartFromTheAdoptionLineBelongsToTheNoteAtTheEnd() {
        Outcome<Optional<Resolution>> outcome = Reading.parse("hrc/22/99", "en", """
                Resolution adopted by the Human Rights Council *

                22/99Situation of the lamps

                The Human Rights Council,

                Recalling its resolution 21/99 of 28 September 2012,

                1.Decides to light the lamps.

                47th meeting21 March 2013

                [Adopted without a vote.]

                *The lamps will be listed in the report of the Council on its twenty-second session.
                """);
        Resolution read = outcome.value().orElseThrow();
        assertThat(read.afterClosing()).isEmpty();
        assertThat(read.footnotes()).hasSize(1);
        assertThat(read.footnotes().get(0).mark()).isEqualTo("*");
        assertThat(read.front())
                .extracting(line -> line.wording().text())
                .contains("Resolution adopted by the Human Rights Council");
        assertThat(outcome.problems()).extracting(problem -> problem.code()).doesNotContain("text-after-closing");
    }

    @Test
    void aMarkAloneInItsLineBelowARuleIsNoPageNumber() {
        Resolution read = english("""
                Noting the report of the Secretary-General,1

                1. Decides that the lamps of the southern coasts shall be lit
                by night and by day, as the keepers of those coasts asked;

                __________________
                1
                A/79/991.
                \f2. Requests the keepers to report on the oil that they burn,
                as the Committee asked,2 and on the wicks that they trim, and
                on the glass that they clean, and on the boats that bring them
                what they need in the months in which no road leads to them;

                3. Decides to remain seized of the matter of the lamps.

                __________________
                2
                A/79/992.
                """);
        assertThat(read.footnotes())
                .extracting(note -> note.mark().strip() + " " + note.wording().text())
                .containsExactly("1 A/79/991.", "2 A/79/992.");
    }

    @Test
    void aStarredNoteAboveTheFirstNoteIsNoneOfTheText() {
        Resolution read = english("""
                1. Decides to light the lamps1 of the southern coasts.

                __________________
                * Reissued for technical reasons on 8 January 2025.
                1 A/79/991.
                """);
        assertThat(last(read)).isEqualTo("Decides to light the lamps of the southern coasts.");
        assertThat(read.footnotes())
                .extracting(note -> note.mark() + " " + note.wording().text())
                .containsExactlyInAnyOrder("1 A/79/991.", "* Reissued for technical reasons on 8 January 2025.");
    }

    @Test
    void marksInLinesBeforeTheirNotesAreNoPageNumbersThoughTheyCountUp() {
        Resolution read = english("""
                Noting the report of the Secretary-General1 and that of the Committee,2

                1. Decides to light the lamps of the southern coasts.

                1
                A/79/991.
                2
                A/79/992.
                """);
        assertThat(read.footnotes())
                .extracting(note -> note.mark() + " " + note.wording().text())
                .containsExactly("1 A/79/991.", "2 A/79/992.");
    }

    @Test
    void aRaisedFigureOfAMeasureIsNoMarkThoughItWouldBeTheNext() {
        Resolution read = english("""
                Noting the report of the Secretary-General,¹ and the 12 km² of the
                southern coasts,

                1. Decides to light the lamps, as the Committee asked.²

                __________________
                ¹ A/79/991.
                ² A/79/992.
                """);
        assertThat(read.clauses().get(1).text())
                .isEqualTo("Noting the report of the Secretary-General, and the 12 km² of the southern coasts,");
        assertThat(read.clauses().get(2).wording().marks(clausebook.model.Mark.NoteMark.class))
                .hasSize(1);
    }

    @Test
    void aStarBehindTheClosingDateIsNoneOfIt() {
        Resolution read = english("""
                1. Decides to light the lamps of the southern coasts.

                59th plenary meeting
                4 December 2024*
                """);
        assertThat(read.closing()).extracting(Line::role).containsExactly(Line.Role.MEETING, Line.Role.DATE);
    }

    @Test
    void anAnnexEndsAListOfVotersThatLacksItsBracket() {
        Resolution read = english("""
                1. Decides to adopt the rules in the annex to the present resolution.

                59th plenary meeting
                4 December 2024

                [Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:

                In favour: Albania, Benin

                Against: Cuba

                Abstaining: Ghana

                Annex

                Rules of the lamps

                1. The keepers light the lamps.
                """);
        assertThat(read.vote().abstaining()).containsExactly("Ghana");
        assertThat(last(read)).isEqualTo("The keepers light the lamps.");
        assertThat(read.clauses().get(read.clauses().size() - 1).id()).isEqualTo("annex1-op1");
    }

    @Test
    void aDocumentAloneInItsLineIsANoteAndNoHeadOfAPage() {
        Resolution read = english("""
                Noting the report of the Secretary-General,1

                1. Decides to light the lamps of the southern coasts.

                __________________
                1 A/79/991
                """);
        assertThat(read.footnotes())
                .extracting(note -> note.mark() + " " + note.wording().text())
                .containsExactly("1 A/79/991");
    }

    @Test
    void whatAnExtractorSaysOfAFileBeforeItsTextIsNoneOfIt() {
        Resolution read = Reading.parse(
                        "ga/79/990",
                        "en",
                        "---\nlanguage: EN\nsource: lamps\n---\n" + HEAD + "1. Decides to light the lamps.\n")
                .value()
                .orElseThrow();
        assertThat(read.front())
                .extracting(Line::text)
                .isNotEmpty()
                .noneMatch(line -> line.contains("language") || line.contains("---"));
        assertThat(read.title()).contains("Situation of the lamps of the southern coasts");
    }

    @Test
    void aMastheadInsideTheTextIsTakenOutThoughItsSymbolIsSplit() {
        Resolution read = english("""
                1. Decides to light the lamps of the southern coasts and
                \fUnited Nations
                A
                /RES/79/990
                General Assembly
                Distr.: General
                6 December 2024
                those of the northern coasts.
                """);
        assertThat(last(read))
                .isEqualTo("Decides to light the lamps of the southern coasts and those of the northern coasts.");
    }

    @Test
    void aVoteToldInTheSentenceOfTheMeetingIsHeldAgainstTheNamesInIt() {
        for (String sentence : new String[] {
            "Adopted at the 2933rd meeting by 12 votes to 2 (Cuba, Yemen, Chad), with 1 abstention (Ghana).",
            "Adopted at the 2933rd meeting by 12 votes to 2 (Cuba and Yemen), with 1 abstention (Ghana, Chad).",
        }) {
            Outcome<Optional<Resolution>> read =
                    Reading.parse("ga/79/990", "en", HEAD + "1. Decides to light the lamps.\n\n" + sentence + "\n");
            assertThat(read.problems())
                    .as(sentence)
                    .extracting(clausebook.problem.Problem::code)
                    .contains("vote-tally-mismatch");
        }
    }

    @Test
    void aReferenceAtALinesStartIsNoFootnote() {
        Resolution read = english("""
                Noting the report of the Secretary-General1 on the lamps,

                1. Decides that lighting lamps is no violation of paragraph
                1 (a) of resolution 71/990, and that oil may be brought
                \fto the keepers by night.
                """);
        assertThat(last(read))
                .isEqualTo(
                        "Decides that lighting lamps is no violation of paragraph 1 (a) of resolution 71/990, and that"
                                + " oil may be brought to the keepers by night.");
    }

    @Test
    void anAbbreviationAtALinesEndEndsNoSentence() {
        Resolution read = english("""
                1. Takes note of the report of the keepers and of its Supplement No.
                7. to which a chart of the coasts is annexed;
                2. Decides to rest.
                """);
        assertThat(read.clauses()).extracting(Clause::id).containsExactly("pp1", "op1", "op2");
    }

    @Test
    void aSpecialSessionAdoptsFewResolutions() {
        Resolution read = english("""
                Recalling the report of the keepers,1 their second report,2 and the third,3

                1. Welcomes Human Rights Council resolution S-35/14 and the reports named in it;5

                2. Decides to rest.
                """);
        assertThat(read.clauses().get(2).text())
                .isEqualTo("Welcomes Human Rights Council resolution S-35/1 and the reports named in it;");
    }

    @Test
    void theClosingBlockOfOldVolumesEndsWithACommaAndAStop() {
        Resolution read = Reading.parse("ga/15/1990", "en", """
                        1990 (XV). Lamps of the southern coasts

                        The General Assembly,

                        Mindful of the perils of the sea, 1/

                        1. Declares that all coasts have the right to light;

                        2. Decides to rest. 2/

                        947th plenary meeting,
                        14 December 1960.

                        1/ A/4500.
                        2/ A/4501.
                        """).value().orElseThrow();
        assertThat(read.closing()).extracting(Line::role).containsExactly(Line.Role.MEETING, Line.Role.DATE);
        assertThat(read.footnotes()).hasSize(2);
        assertThat(last(read).strip()).isEqualTo("Decides to rest.");
    }

    @Test
    void aFigureGluedToAChineseWordBetweenTwoMarksIsAMark() {
        Resolution read = Reading.parse("ga/79/990", "zh", """
                        79/990. 南部海岸的灯塔

                        大会，

                        注意到秘书长的报告，1

                        欢迎守塔人在布宜诺斯艾利斯2举行的会议，

                        又欢迎该会议的成果，3

                        1. 决定点亮灯塔；

                        2. 决定休息。
                        """).value().orElseThrow();
        assertThat(read.clauses().get(1).text()).isEqualTo("欢迎守塔人在布宜诺斯艾利斯举行的会议，");
    }

    @Test
    void aNotesMarkInALineOfItsOwnBelongsToTheLineBehindIt() {
        Outcome<Optional<Resolution>> outcome = Reading.parse("ga/79/990", "en", HEAD + """
                Noting the report of the Secretary-General1 and that of the Committee,2

                1. Decides to light the lamps.

                80th plenary meeting
                4 December 2024

                1
                    A/79/991, which the keepers sent from the
                    southern coasts.
                2

                A/79/992.

                24-12345 (E)

                061224
                """);
        assertThat(outcome.problems()).isEmpty();
        Resolution read = outcome.value().orElseThrow();
        assertThat(read.afterClosing()).isEmpty();
        assertThat(read.footnotes())
                .extracting(note -> note.wording().text())
                .containsExactly("A/79/991, which the keepers sent from the southern coasts.", "A/79/992.");
        assertThat(read.source().removed())
                .extracting(removal -> removal.passage().text())
                .containsExactly("24-12345 (E)", "061224");
    }

    @Test
    void aQuotedDraftLacksNoNumbers() {
        Outcome<Optional<Resolution>> outcome = Reading.parse("ga/79/990", "en", HEAD + """
                1. Recommends to the Council the adoption of the following draft resolution:

                “The Economic and Social Council,

                “Recalling the lamps of the southern coasts,

                “1. Decides to light them;

                “2. Requests the keepers to report.”
                """);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.value().orElseThrow().clauses())
                .extracting(Clause::id)
                .extracting(Object::toString)
                .containsExactly("pp1", "op1");
    }

    @Test
    void aLinkInBracketsKeepsTheirSigns() {
        Resolution read = Reading.parse("ga/79/990", "en", """
                        # Resolution adopted by the General Assembly on 4 December 2024

                        [*on the report of the Committee* ([A/79/991](https://undocs.org/A/79/991), para. 7)]

                        ## 79/990. Situation of the lamps

                        *The General Assembly*,

                        *Recalling* the lamps,

                        1. *Decides* to light them.
                        """).value().orElseThrow();
        assertThat(read.front())
                .extracting(line -> line.wording().text())
                .contains("[on the report of the Committee (A/79/991, para. 7)]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 2024 session | Agenda item 12 (a) | The Economic and Social Council, | 1. Decides to light them. | 12(a)
                    fr | Session de 2024 | Point 12 a) de l’ordre du jour | Le Conseil économique et social, | 1. Décide de les allumer. | 12a)
                    es | Período de sesiones de 2024 | Tema 12 a) del programa | El Consejo Económico y Social, | 1. Decide encenderlas. | 12a)
                    ru | Сессия 2024 года | Пункт 12 a) повестки дня | Экономический и Социальный Совет, | 1. постановляет зажечь их. | 12a)
                    zh | 2024年会议 | 议程项目12(a) | 经济及社会理事会， | 1. 决定点灯。 | 12(a)
                    ar | دورة عام 2024 | البند 12 (أ) من جدول الأعمال | إن المجلس الاقتصادي والاجتماعي، | 1 - يقرر إيقادها. | 12(أ)
                    """)
    void theEconomicAndSocialCouncilCountsItsSessionsByYears(
            String language, String session, String item, String chapeau, String decides, String shown) {
        String text = String.join("\n\n", session, item, "2024/94. X", chapeau, decides) + "\n";
        Outcome<Optional<Resolution>> outcome = Reading.parse("ecosoc/2024/94", language, text);
        assertThat(outcome.problems()).isEmpty();
        Resolution read = outcome.value().orElseThrow();
        assertThat(read.front())
                .extracting(Line::role)
                .containsExactly(Line.Role.SESSION, Line.Role.AGENDA_ITEM, Line.Role.TITLE);
        assertThat(read.agendaItem()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The General Assembly, | 1. Decides that the rule on lamps shall not apply to the keepers: | ; or | (a) | (b) | (c)
                    fr | L’Assemblée générale, | 1. Décide que la règle sur les lampes ne s’applique pas aux gardiens : | ; ou | a) | b) | c)
                    es | La Asamblea General, | 1. Decide que la norma sobre las lámparas no se aplicará a los guardas: | ; o | a) | b) | c)
                    ru | Генеральная Ассамблея, | 1. постановляет, что правило о лампах не применяется к хранителям: | ; или | a) | b) | c)
                    zh | 大会， | 1. 决定关于灯的规则不适用于下列情形： | ；或 | (a) | (b) | (c)
                    ar | إن الجمعية العامة، | 1 - تقرر ألا تنطبق القاعدة على الحراس في الحالات التالية: | ؛ أو | (أ) | (ب) | (ج)
                    """)
    void aJoiningWordBehindTheSemicolonEndsAnItem(
            String language, String chapeau, String decides, String join, String a, String b, String c) {
        // Lines as full as print has them: nothing but the mark shows where an item begins.
        String whole = decides.substring(decides.indexOf(' ') + 1, decides.length() - 1)
                .strip()
                .toLowerCase(Locale.ROOT);
        String item = " " + whole + "\n" + whole + "\n" + whole;
        String text = String.join("\n", "79/990. X", chapeau, decides, a + item + ";", b + item + join, c + item + ".");
        Resolution read =
                Reading.parse("ga/79/990", language, text + "\n").value().orElseThrow();
        assertThat(read.clauses().get(0).items()).hasSize(3);
    }
}
