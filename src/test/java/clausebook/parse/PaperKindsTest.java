package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Resolution;
import clausebook.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of papers and parts of them that few dumps show; the texts are our own, in the United Nations' fixed wording. */
class PaperKindsTest {

    private static Resolution read(String work, String language, String text) {
        return Reading.parse(work, language, text).value().orElseThrow();
    }

    private static List<String> ids(Resolution resolution) {
        return resolution.clauses().stream().map(Clause::id).toList();
    }

    private static List<Block.Annex> annexes(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Annex.class::isInstance)
                .map(Block.Annex.class::cast)
                .toList();
    }

    @Test
    void anAnnexBearsItsTitleBehindItsLabel() {
        Resolution read = read("sc/2990", "en", """
                Resolution 2990 (2029)

                Adopted by the Security Council at its 9990th meeting, on 5 June 2029

                The Security Council,

                Recalling its resolution 2980 (2028),

                1. Decides to keep the lamps that are named in Annex A lit;

                2. Decides to remain seized of the matter.

                Annex A: Lamps of the southern coast

                1. The lamp of the harbour.

                2. The lamp of the cape.

                Annex II. Lamps of the northern coast

                1. The lamp of the isle.
                """);
        assertThat(annexes(read.afterClosing()))
                .extracting(
                        annex -> annex.label().text(),
                        annex -> annex.title().orElseThrow().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Annex A:", "Lamps of the southern coast"),
                        org.assertj.core.groups.Tuple.tuple("Annex II.", "Lamps of the northern coast"));
        assertThat(ids(read)).startsWith("pp1", "op1", "op2").doesNotContain("sec2-op1");
    }

    @Test
    void anArabicAnnexIsCountedInMasculineOrdinals() {
        Resolution read = read("sc/2990", "ar", """
                القرار 2990 (2029)

                الذي اتخذه مجلس الأمن في جلسته 9990، المعقودة في 5 حزيران/يونيه 2029

                إن مجلس الأمن،

                إذ يشير إلى قراره 2980 (2028)،

                1 - يقرر إبقاء المنارات مضاءة؛

                2 - يقرر أن يبقي المسألة قيد نظره.

                المرفق الأول: منارات الجنوب

                1 - منارة الميناء.

                المرفق الثاني

                منارات الشمال

                1 - منارة الجزيرة.
                """);
        assertThat(annexes(read.afterClosing()))
                .extracting(annex -> annex.title().orElseThrow().text())
                .containsExactly("منارات الجنوب", "منارات الشمال");
    }

    @Test
    void anAnnexMayOpenAsAResolutionDoes() {
        Resolution read = read("ga/79/990", "en", """
                79/990. Lighthouses of the southern coasts

                The General Assembly,

                Recalling its resolution 71/990 of 2 December 2016,

                1. Adopts the conclusions that are annexed to the present resolution;

                2. Requests the Secretary-General to report on the lamps.

                47th plenary meeting
                4 December 2024

                Annex

                Conclusions of the General Assembly on lamps

                The General Assembly,

                Mindful of the ships,

                1. Emphasizes that lamps shine.
                """);
        assertThat(ids(read)).containsExactly("pp1", "op1", "op2", "annex1-op1");
        assertThat(read.meeting()).contains("47");
        assertThat(read.adopted()).contains(LocalDate.of(2024, 12, 4));
    }

    private static final String PART_B = """
            United Nations A/RES/79/990 B

            General Assembly

            Seventy-ninth session
            Agenda items 132 and 133 (a)

            Resolution adopted by the General Assembly on 4 December 2024

            [on the report of the Fifth Committee (A/79/990)]

            79/990. Lighthouses of the southern coasts

            B1

            The General Assembly,

            Recalling its resolution 79/990 A of 2 October 2024,

            1. Takes note of the report of the Secretary-General;2

            2. Decides to revert to the lamps at its eightieth session.

            47th plenary meeting
            4 December 2024

            1 Resolution 79/990 becomes resolution 79/990 A.
            2 A/79/991.
            """;

    @Test
    void theLetterOfAPartIsInItsNumberAndNotInItsTitle() {
        Resolution read = read("ga/79/990b", "en", PART_B);
        assertThat(read.symbol().text()).isEqualTo("A/RES/79/990 B");
        assertThat(read.derived()).isEmpty();
        assertThat(read.title()).contains("Lighthouses of the southern coasts");
        assertThat(read.agendaItem()).contains("132, 133(a)");
        assertThat(read.footnotes()).extracting(Footnote::mark).containsExactly("1", "2");
        assertThat(Reading.parse("ga/79/990b", "en", PART_B).problems())
                .extracting(Problem::code)
                .doesNotContain("note-without-mark");
    }

    @Test
    void aPartIsNotTakenForAnother() {
        assertThat(Reading.parse("ga/79/990c", "en", PART_B).problems())
                .extracting(Problem::code)
                .contains("work-mismatch");
    }

    @Test
    void aSpanishMeetingIsNoParagraphWhateverItsEnding() {
        for (String ending : List.of("a", "ª", ".a", ".ª", "a.")) {
            Resolution read = read("ga/79/990", "es", """
                    79/990. Faros de las costas meridionales

                    La Asamblea General

                    Aprueba el plan que figura en el anexo de la presente resolución.

                    1%s sesión plenaria
                    4 de diciembre de 2024

                    Anexo

                    Plan de los faros

                    1. Los faros se encienden.
                    """.formatted(ending));
            assertThat(read.meeting()).as(ending).contains("1");
            assertThat(read.adopted()).as(ending).contains(LocalDate.of(2024, 12, 4));
            assertThat(ids(read)).as(ending).containsExactly("op1", "annex1-op1");
        }
    }

    @Test
    void aTargetWithALetterIsNoParagraph() {
        Resolution read = read("ga/79/990", "en", """
                79/990. Lighthouses of the southern coasts

                The General Assembly,

                1. Adopts the goals of the lamps;

                2. Decides that the targets are these:

                1.1 By 2030, light every lamp

                1.a Mobilize oil from every harbour

                3. Requests the Secretary-General to report on them.
                """);
        assertThat(ids(read)).containsExactly("op1", "op2", "op3");
    }

    @Test
    void aCorrigendumIsNamedAsOne() {
        assertThat(Reading.parse("ga/79/990", "en", """
                        A/RES/79/990/Corr.1

                        Resolution adopted by the General Assembly on 4 December 2024

                        Corrigendum

                        For lamps read lights
                        """).problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("not-a-resolution");
            assertThat(problem.message()).contains("corrigendum");
        });
    }

    @Test
    void aTitleMayEndInALineThatIsOnlyAName() {
        Resolution read = read("ga/79/990", "en", """
                79/990. Scale of lamps for the apportionment of the oil of the
                United Nations

                The General Assembly,

                1. Decides to light them.
                """);
        assertThat(read.title()).contains("Scale of lamps for the apportionment of the oil of the United Nations");
    }

    @Test
    void aRunningHeadOfSymbolAndTitleIsNoPartOfTheNoteBeforeIt() {
        String text = """
                United Nations A/RES/79/990
                General Assembly
                Seventy-ninth session
                79/990. Lighthouses of the southern coasts and of the isles that lie
                before them
                The General Assembly,
                Recalling the plan,1
                1. Decides to light the lamps;
                1 A/79/990.
                %s
                24-29067 2/2
                2. Requests a report.
                """;
        for (String head : List.of(
                "A/RES/79/990 Lighthouses of the southern coasts and of the isles that lie before them",
                "Lighthouses of the southern coasts and of the isles that lie before them A/RES/79/990",
                "Lighthouses of the southern coasts and of the isles\nthat lie before them A/RES/79/990")) {
            Resolution read = read("ga/79/990", "en", text.formatted(head));
            assertThat(read.footnotes())
                    .as(head)
                    .extracting(note -> note.wording().text())
                    .containsExactly("A/79/990.");
            assertThat(read.clauses())
                    .as(head)
                    .extracting(Clause::text)
                    .containsExactly("Recalling the plan,", "Decides to light the lamps;", "Requests a report.");
        }
    }

    @Test
    void aSectionsTitleBehindItsLabelIsNoParagraphOfThePreamble() {
        Resolution read = read("ga/79/990", "en", """
                79/990. Lighthouses of the southern coasts

                The General Assembly,

                I

                Lamps of the harbours and of the capes

                Recalling section III of its resolution 71/990,

                1. Takes note of the report;

                II

                Oil

                Recalling its resolution 71/991,

                1. Decides to burn it.
                """);
        assertThat(ids(read)).containsExactly("pp1", "op1", "pp2", "sec2-op1");
    }

    @Test
    void anAdoptionLineMayBreakBeforeItsDate() {
        String text = """
                Résolution 2990 (2029)

                Adoptée par le Conseil de sécurité à sa 9214e séance, le
                5 juin 2029

                Le Conseil de sécurité,

                1. Décide de rester saisi de la question.
                """;
        Resolution read = read("sc/2990", "fr", text);
        assertThat(read.meeting()).contains("9214");
        assertThat(read.adopted()).contains(LocalDate.of(2029, 6, 5));
    }

    @Test
    void aTextThatIsCutOffIsToldAtItsEnd() {
        String whole = """
                79/990. Lighthouses of the southern coasts

                The General Assembly,

                1. Decides to light the lamps;

                2. Requests the Secretary-General:

                (a) To report on them;

                (b) To pay the keepers.
                """;
        assertThat(Reading.parse("ga/79/990", "en", whole).problems()).isEmpty();
        for (String end : List.of("To pay the", "(b) To pay", "To report on them;")) {
            String cut = whole.substring(0, whole.indexOf(end) + end.length());
            assertThat(Reading.parse("ga/79/990", "en", cut).problems()).as(end).anySatisfy(problem -> {
                assertThat(problem.code()).isEqualTo("end-missing");
                assertThat(problem.place().line()).isEqualTo(cut.split("\n").length);
            });
        }
    }

    @Test
    void meetingAndDateInOneLineCloseATextWhoseLastLineLacksItsStop() {
        Resolution read = read("ga/79/990", "en", """
                79/990. Lighthouses of the southern coasts

                The General Assembly,

                1. Decides that the targets are these:

                1.1 By 2030, light every lamp

                4th plenary meeting
                25 September 2024
                """);
        assertThat(read.meeting()).contains("4");
        assertThat(read.adopted()).contains(LocalDate.of(2024, 9, 25));
    }

    @Test
    void aNoteMarkedByAStarIsNoParagraphWhereverItStands() {
        String note = "* The resolutions of the Council will be contained in its report (A/HRC/79/2), chap. I.\n";
        String text = """
                Resolution adopted by the Human Rights Council*

                22/90. Lighthouses of the southern coasts

                The Human Rights Council,

                Guided by the lamps,

                %sRecalling its resolution 21/90 of 28 September 2012,

                1. Decides to remain seized of the matter.

                50th meeting
                21 March 2013

                [Adopted without a vote.]

                %s""";
        for (Resolution read : List.of(
                read("hrc/22/90", "en", text.formatted("", note)),
                read("hrc/22/90", "en", text.formatted(note + "\n", "")))) {
            assertThat(ids(read)).containsExactly("pp1", "pp2", "op1");
            assertThat(read.footnotes()).extracting(Footnote::mark).containsExactly("*");
            assertThat(read.afterClosing()).isEmpty();
        }
        assertThat(ids(read(
                        "hrc/22/90", "en", text.replace("Council*", "Council").formatted(note + "\n", ""))))
                .containsExactly("pp1", "pp2", "pp3", "op1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # Decision adopted by the Human Rights Council on 8 July 2022 # The Human Rights Council, # Decides to keep the wells.",
                "fr # Décision adoptée par le Conseil des droits de l'homme le 8 juillet 2022 # Le Conseil des droits de l'homme, # Décide de garder les puits.",
                "es # Decisión aprobada por el Consejo de Derechos Humanos el 8 de julio de 2022 # El Consejo de Derechos Humanos, # Decide conservar los pozos.",
                "ru # Решение, принятое Советом по правам человека 8 июля 2022 года # Совет по правам человека, # постановляет сохранить колодцы.",
                "zh # 人权理事会2022年7月8日通过的决定 # 人权理事会， # 决定保留水井。",
                "ar # مقرر اعتمده مجلس حقوق الإنسان في 8 تموز/يوليه 2022 # إن مجلس حقوق الإنسان، # يقرر الحفاظ على الآبار.",
            })
    void aDecisionOfTheCouncilOpensAsAResolution(String language, String adopted, String opening, String decides) {
        var parsed = Reading.parse(
                "hrc/50/101", language, "%s\n\n50/101. A\n\n%s\n\n%s\n".formatted(adopted, opening, decides));
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems()).extracting(Problem::code).containsExactly("not-a-resolution");
    }
}
