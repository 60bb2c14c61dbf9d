package clausebook.derive;

import static clausebook.derive.Sample.act;
import static clausebook.derive.Sample.cite;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Sample.Sought;
import clausebook.model.Mark.Role;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A body that a clause names by the resolutions that established, changed and extended it. */
class MandatesInPassingTest {

    private static Stream<Arguments> aPanelsLifeInSixLanguages() {
        return Stream.of(
                Arguments.of(
                        Language.EN,
                        "Taking note of the report of the Panel of Experts on the Sudan established pursuant to resolution"
                                + " 1591 (2005) (“the Panel”), modified by resolution 1945 (2010) and extended most recently by"
                                + " resolution 2725 (2024),",
                        "Taking note",
                        "Decides to extend until 12 March 2026 the mandate of the Panel of Experts;",
                        "Decides",
                        "Panel of Experts"),
                Arguments.of(
                        Language.FR,
                        "Prenant note du rapport du Groupe d’experts sur le Soudan, créé en application de la résolution 1591"
                                + " (2005) (« le Groupe »), dont le mandat a été modifié par la résolution 1945 (2010) et prorogé"
                                + " en dernier lieu par la résolution 2725 (2024),",
                        "Prenant note",
                        "Décide de proroger jusqu’au 12 mars 2026 le mandat du Groupe d’experts ;",
                        "Décide",
                        "Groupe d’experts"),
                Arguments.of(
                        Language.ES,
                        "Tomando nota del informe del Grupo de Expertos sobre el Sudán establecido en virtud de la resolución"
                                + " 1591 (2005), cuyo mandato se modificó en la resolución 1945 (2010) y se prorrogó en la"
                                + " resolución 2725 (2024),",
                        "Tomando nota",
                        "Decide prorrogar hasta el 12 de marzo de 2026 el mandato del Grupo de Expertos;",
                        "Decide",
                        "Grupo de Expertos"),
                Arguments.of(
                        Language.RU,
                        "принимая к сведению доклад Группы экспертов по Судану, которая была учреждена резолюцией 1591 (2005)"
                                + " и мандат которой был изменен резолюцией 1945 (2010) и продлен резолюцией 2725 (2024),",
                        "принимая к сведению",
                        "постановляет продлить до 12 марта 2026 года мандат Группы экспертов;",
                        "постановляет",
                        "Группы экспертов"),
                Arguments.of(
                        Language.AR,
                        "وإذ يحيط علما بتقرير فريق الخبراء المعني بالسودان المنشأ عملا بالقرار 1591 (2005) والمعدلة ولايته"
                                + " بموجب القرار 1945 (2010) والممددة ولايته عملا بالقرار 2725 (2024)،",
                        "وإذ يحيط علما",
                        "يقرر أن يمدد حتى 12 آذار/مارس 2026 ولاية فريق الخبراء؛",
                        "يقرر",
                        "فريق الخبراء"),
                Arguments.of(
                        Language.ZH,
                        "注意到第1591(2005)号决议所设、经第1945(2010)号决议修改并经第2725(2024)号决议延长任期的苏丹问题专家小组的报告，",
                        "注意到",
                        "决定将专家小组的任务延长至2026年3月12日；",
                        "决定",
                        "专家小组"));
    }

    @ParameterizedTest
    @MethodSource("aPanelsLifeInSixLanguages")
    void eachResolutionOfTheChainIsAnEvent(
            Language language, String noting, String note, String deciding, String decide, String name) {
        assertThat(timeline(new Sample("sc/2772", language, "2025-03-12")
                        .pp(
                                noting,
                                act(note, ActionGroup.NOTE),
                                council(language, 1591, 2005),
                                council(language, 1945, 2010),
                                council(language, 2725, 2024))
                        .op(deciding, act(decide, ActionGroup.DECIDE))))
                .startsWith("mandate " + name + ";")
                .contains("  established - S/RES/1591 (2005) pp1\n"
                        + "  modified - S/RES/1945 (2010) pp1\n"
                        + "  extended - S/RES/2725 (2024) pp1\n"
                        + "  extended 2025-03-12 S/RES/2772 op1 (this text)\n");
    }

    /** The Council says that it established a body itself: established by the Council in its resolution …. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Decides | Decides to extend the mandate of the Commission of Inquiry on Zembla established by the Council in its resolution 1591 (2005) and extended by it in its resolution 2725 (2024) for one year;",
                "FR | Décide | Décide de proroger pour un an le mandat de la Commission d’enquête sur la Zembla créée par le Conseil dans sa résolution 1591 (2005) et prorogée par lui dans sa résolution 2725 (2024) ;",
                "ES | Decide | Decide prorrogar por un año el mandato de la Comisión de Investigación sobre Zembla establecida por el Consejo en su resolución 1591 (2005) y prorrogada por este en su resolución 2725 (2024);",
                "RU | постановляет | постановляет продлить на один год мандат Комиссии по расследованию событий в Зембле, учрежденной Советом в его резолюции 1591 (2005) и продленной им в его резолюции 2725 (2024);",
                "AR | يقرر | يقرر أن يمدد لمدة سنة واحدة ولاية لجنة التحقيق المعنية بزمبلا التي أنشأها المجلس في قراره 1591 (2005)؛",
            })
    void theOrganMayBeNamedThatEstablishedTheBody(Language language, String decide, String deciding) {
        Sample sample = new Sample("sc/2772", language, "2025-03-12");
        Sought act = act(decide, ActionGroup.DECIDE);
        String told = timeline(
                language == Language.AR
                        ? sample.op(deciding, act, ofTheCouncil(1591, 2005))
                        : sample.op(deciding, act, ofTheCouncil(1591, 2005), ofTheCouncil(2725, 2024)));
        assertThat(told).contains("  established - S/RES/1591 (2005) op1\n");
        if (language != Language.AR) {
            assertThat(told).contains("  extended - S/RES/2725 (2024) op1\n");
        }
    }

    private static Sought ofTheCouncil(int number, int year) {
        return (text, from) -> {
            String numberWords = "%d (%d)".formatted(number, year);
            int at = text.indexOf(numberWords, from);
            int noun = text.lastIndexOf(' ', at - 2) + 1;
            return cite(
                            text.substring(noun, at + numberWords.length()),
                            "S/RES/" + numberWords,
                            "",
                            Role.BACKGROUND,
                            "")
                    .in(text, noun);
        };
    }

    @Test
    void severalResolutionsMayHaveExtendedIt() {
        assertThat(panel(
                        "Recalling the Panel of Experts established pursuant to resolution 1591 (2005), whose mandate has been"
                                + " renewed by resolution 1945 (2010) and resolution 2725 (2024),"))
                .contains("extended - S/RES/1945 (2010) pp1")
                .contains("extended - S/RES/2725 (2024) pp1");
        assertThat(panel(
                        "Recalling the Panel of Experts established pursuant to resolution 1591 (2005), resolution 1945 (2010)"
                                + " and resolution 2725 (2024),"))
                .doesNotContain("1945 (2010) pp1")
                .doesNotContain("2725 (2024) pp1");
    }

    @Test
    void whatIsSaidOfSomethingElseBehindItIsNoEvent() {
        assertThat(
                        panel(
                                "Recalling the Panel of Experts established pursuant to resolution 1591 (2005) and the measures"
                                        + " extended by resolution 1945 (2010), the Panel being supported by resolution 2725 (2024),"))
                .contains("established - S/RES/1591 (2005) pp1")
                .doesNotContain("modified")
                .doesNotContain("extended -");
    }

    @Test
    void aCitationBetweenEndsWhatIsSaidOfTheBody() {
        assertThat(panel(
                        "Recalling the Panel of Experts established pursuant to resolution 1591 (2005), in view of resolution"
                                + " 1945 (2010), extended by resolution 2725 (2024),"))
                .contains("established - S/RES/1591 (2005) pp1")
                .doesNotContain("extended -");
    }

    @Test
    void ofTwoBodiesOfOneNameNeitherIsTold() {
        assertThat(panel(
                        "Recalling the Panel of Experts established by resolution 1591 (2005), extended by resolution 1945"
                                + " (2010), and the Panel of Experts established by resolution 2725 (2024),"))
                .doesNotContain("established")
                .doesNotContain("extended -");
    }

    private static String panel(String recalling) {
        return timeline(new Sample("sc/2772", Language.EN, "2025-03-12")
                .pp(
                        recalling,
                        act("Recalling", ActionGroup.RECALL),
                        council(Language.EN, 1591, 2005),
                        council(Language.EN, 1945, 2010),
                        council(Language.EN, 2725, 2024))
                .op(
                        "Decides to extend until 12 March 2026 the mandate of the Panel of Experts;",
                        act("Decides", ActionGroup.DECIDE)));
    }

    /** The words that a citation covers in each language, as the product marks them. */
    private static Sought council(Language language, int number, int year) {
        String words = switch (language) {
            case EN -> "resolution %d (%d)";
            case FR -> "résolution %d (%d)";
            case ES -> "resolución %d (%d)";
            case RU -> "резолюцией %d (%d)";
            case AR -> "القرار %d (%d)";
            case ZH -> "第%d(%d)号";
        };
        String cited = words.formatted(number, year);
        return cite(cited, "S/RES/%d (%d)".formatted(number, year), "", Role.BACKGROUND, "");
    }

    private static String timeline(Sample sample) {
        return Tables.timeline(Derivation.derive(sample.build()).value().timeline());
    }
}
