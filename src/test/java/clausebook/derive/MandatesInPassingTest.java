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

    /** Several resolutions under one noun (modified by resolutions … and …) did the same; the day of one may stand between. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Decides | resolution 1591 (2005) | Decides to extend the mandate of the Panel of Experts, established by paragraph 3 of resolution 1591 (2005) of 29 March 2005 and modified by resolutions 1945 (2010) and 2725 (2024);",
                "FR | Décide | résolution 1591 (2005) | Décide de proroger le mandat du Groupe d’experts, créé par le paragraphe 3 de la résolution 1591 (2005) du 29 mars 2005 et modifié par les résolutions 1945 (2010) et 2725 (2024) ;",
                "ES | Decide | resolución 1591 (2005) | Decide prorrogar el mandato del Grupo de Expertos, establecido en virtud del párrafo 3 de la resolución 1591 (2005), de 29 de marzo de 2005, y modificado en las resoluciones 1945 (2010) y 2725 (2024);",
                "RU | постановляет | резолюции 1591 (2005) | постановляет продлить мандат Группы экспертов, учрежденной в соответствии с пунктом 3 резолюции 1591 (2005) от 29 марта 2005 года и измененный резолюциями 1945 (2010) и 2725 (2024);",
                "AR | يقرر | القرار 1591 (2005) | يقرر أن يمدد ولاية فريق الخبراء المنشأ بموجب الفقرة 3 من القرار 1591 (2005) المؤرخ 29 آذار/مارس 2005 والمعدلة بموجب القرارين 1945 (2010) و 2725 (2024)؛",
                "ZH | 决定 | 第1591(2005)号 | 决定将第1591(2005)号决议第3段所设并经第1945(2010)和第2725(2024)号决议修改的专家小组的任务期限延长一年；",
            })
    void aListOfResolutionsDidTheSame(Language language, String decide, String first, String deciding) {
        assertThat(timeline(new Sample("sc/2772", language, "2025-03-12")
                        .op(
                                deciding,
                                act(decide, ActionGroup.DECIDE),
                                cite(first, "S/RES/1591 (2005)", "", Role.BACKGROUND, ""),
                                cite(
                                        "1945 (2010)".replace(" ", language == Language.ZH ? "" : " "),
                                        "S/RES/1945 (2010)",
                                        "",
                                        Role.BACKGROUND,
                                        ""),
                                cite(
                                        "2725 (2024)".replace(" ", language == Language.ZH ? "" : " "),
                                        "S/RES/2725 (2024)",
                                        "",
                                        Role.BACKGROUND,
                                        ""))))
                .contains("  established - S/RES/1591 (2005) op1\n"
                        + "  modified - S/RES/1945 (2010) op1\n"
                        + "  modified - S/RES/2725 (2024) op1\n"
                        + "  extended 2025-03-12 S/RES/2772 op1 (this text)\n");
    }

    /** What was done without a day that is known came before what the text does itself. */
    @Test
    void theLatestOfSeveralExtensionsIsNamed() {
        assertThat(timeline(new Sample("hrc/52/30", Language.EN, "2023-04-04")
                        .op(
                                "Decides to extend for one year the mandate of the Commission of Inquiry on Zembla, established by the"
                                        + " Council in its resolution S-17/1 of 22 August 2021 and extended by the Council since 2021, most"
                                        + " recently in its resolution 49/27;",
                                act("Decides", ActionGroup.DECIDE),
                                cite("resolution S-17/1", "A/HRC/RES/S-17/1", "2021-08-22", Role.BACKGROUND, ""),
                                cite("resolution 49/27", "A/HRC/RES/49/27", "", Role.BACKGROUND, ""))))
                .contains("  extended - A/HRC/RES/49/27 op1\n  extended 2023-04-04 A/HRC/RES/52/30 op1 (this text)\n");
    }

    /** A name may stand between its head and its place or task: Misión Internacional Independiente de …. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | Décide | Décide de proroger d’un an le mandat de la Commission internationale d’experts du sel pour la Zembla, établie en application de la résolution 1591 (2005) ;",
                "ES | Decide | Decide prorrogar el mandato de la misión internacional independiente de determinación de los hechos sobre Zembla, establecida en virtud de la resolución 1591 (2005), por un período de dos años;",
            })
    void theHeadOfANameMayHaveAdjectives(Language language, String decide, String deciding) {
        assertThat(timeline(new Sample("sc/2772", language, "2025-03-12")
                        .op(deciding, act(decide, ActionGroup.DECIDE), ofTheCouncil(1591, 2005))))
                .contains("  established - S/RES/1591 (2005) op1\n");
    }

    /** The citation may part a body from its creation: the creation, pursuant to paragraph 29 of resolution …, of a Panel of Experts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Recalling | Recalling the creation, pursuant to paragraph 29 of resolution 1591 (2005), of a Panel of Experts, under the direction of the Committee, | Decides | Decides to extend until 9 June 2026 the mandate of the Panel of Experts;",
                "FR | Rappelant | Rappelant la création, en application du paragraphe 29 de la résolution 1591 (2005), d’un groupe d’experts placé sous la direction du Comité, | Décide | Décide de proroger jusqu’au 9 juin 2026 le mandat du Groupe d’experts ;",
                "ES | Recordando | Recordando la creación, en virtud del párrafo 29 de la resolución 1591 (2005), de un Grupo de Expertos, bajo la dirección del Comité, | Decide | Decide prorrogar hasta el 9 de junio de 2026 el mandato del Grupo de Expertos;",
                "RU | ссылаясь | ссылаясь на создание в соответствии с пунктом 29 резолюции 1591 (2005) Группы экспертов, действующей под руководством Комитета, | постановляет | постановляет продлить до 9 июня 2026 года мандат Группы экспертов;",
                "AR | وإذ يشير | وإذ يشير إلى إنشاء فريق الخبراء، عملا بالفقرة 29 من القرار 1591 (2005)، تحت إشراف اللجنة، | يقرر | يقرر أن يمدد حتى 9 حزيران/يونيه 2026 ولاية فريق الخبراء؛",
                "ZH | 回顾 | 回顾根据第1591(2005)号决议第29段设立了一个专家小组，在委员会指导下工作， | 决定 | 决定将专家小组的任务期限延长至2026年6月9日；",
                "EN | Recalling | Recalling that, by paragraph 29 of resolution 1591 (2005), it established a Panel of Experts, | Decides | Decides to extend until 9 June 2026 the mandate of the Panel of Experts;",
                "ES | Recordando | Recordando que, en virtud del párrafo 29 de la resolución 1591 (2005), se estableció un grupo de expertos, bajo la dirección del Comité, | Decide | Decide prorrogar hasta el 9 de junio de 2026 el mandato del Grupo de Expertos;",
                "RU | напоминая | напоминая об учреждении пунктом 29 резолюции 1591 (2005) Группы экспертов под руководством Комитета, | постановляет | постановляет продлить до 9 июня 2026 года мандат Группы экспертов;",
                "AR | وإذ يشير | وإذ يشير إلى إنشاء فريق خبراء، عملا بالفقرة 29 من القرار 1591 (2005)، يعمل بتوجيه من اللجنة، | يقرر | يقرر أن يمدد حتى 9 حزيران/يونيه 2026 ولاية فريق الخبراء؛",
            })
    void aBodyMayStandBehindTheResolutionThatCreatedIt(
            Language language, String recall, String recalling, String decide, String deciding) {
        Sought created = language == Language.ZH ? council(language, 1591, 2005) : ofTheCouncil(1591, 2005);
        assertThat(timeline(new Sample("sc/2772", language, "2025-03-12")
                        .pp(recalling, act(recall, ActionGroup.RECALL), created)
                        .op(deciding, act(decide, ActionGroup.DECIDE))))
                .contains("  established - S/RES/1591 (2005) pp1\n");
    }

    /** A clause may name the mandate by the resolution that sets it out, and go on with those that changed it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Decides | Decides to extend until 30 April 2026 the mandate of the Panel of Experts, as specified in paragraph 26 of resolution 1591 (2005) and modified in paragraph 29 of resolution 1945 (2010) and paragraph 6 of resolution 2725 (2024);",
                "FR | Décide | Décide de proroger jusqu’au 30 avril 2026 le mandat qu’il a confié au Groupe d’experts au paragraphe 26 de sa résolution 1591 (2005) et modifié au paragraphe 29 de sa résolution 1945 (2010) et au paragraphe 6 de sa résolution 2725 (2024) ;",
                "FR | Décide | Décide de proroger jusqu’au 30 avril 2026 le mandat du Groupe d’experts énoncé au paragraphe 26 de sa résolution 1591 (2005) et modifié par les résolutions 1945 (2010) et 2725 (2024) ;",
                "ES | Decide | Decide prorrogar hasta el 30 de abril de 2026 el mandato del Grupo de Expertos, enunciado en el párrafo 26 de la resolución 1591 (2005) y modificado en el párrafo 29 de la resolución 1945 (2010) y el párrafo 6 de la resolución 2725 (2024);",
                "RU | постановляет | постановляет продлить до 30 апреля 2026 года мандат Группы экспертов, определенный в пункте 26 резолюции 1591 (2005) и скорректированный пунктом 29 резолюции 1945 (2010) и пунктом 6 резолюции 2725 (2024);",
                "AR | يقرر | يقرر أن يمدّد حتى 30 نيسان/أبريل 2026 ولاية فريق الخبراء، بصيغتها المحدّدة في الفقرة 26 من القرار 1591 (2005) والمعدلة في الفقرة 29 من القرار 1945 (2010) والفقرة 6 من القرار 2725 (2024)؛",
                "ZH | 决定 | 决定将第1591(2005)号决议第26段具体规定并经第1945(2010)号决议第29段和第2725(2024)号决议第6段修改的专家小组任务期延长至2026年4月30日；",
            })
    void aMandateIsSetOutInOneResolutionAndChangedByOthers(Language language, String decide, String deciding) {
        Sought[] cited = {
            act(decide, ActionGroup.DECIDE),
            inTheText(language, 1591, 2005),
            inTheText(language, 1945, 2010),
            inTheText(language, 2725, 2024)
        };
        assertThat(timeline(new Sample("sc/2772", language, "2025-03-23").op(deciding, cited)))
                .contains("  modified - S/RES/1945 (2010) op1\n"
                        + "  modified - S/RES/2725 (2024) op1\n"
                        + "  extended 2025-03-23 S/RES/2772 op1 (this text)\n")
                .doesNotContain("established");
    }

    /** With its noun where the noun stands right before it, as the product marks it. */
    private static Sought inTheText(Language language, int number, int year) {
        return language == Language.ZH
                ? council(language, number, year)
                : (text, from) -> {
                    String words = "%d (%d)".formatted(number, year);
                    int at = text.indexOf(words, from);
                    int noun = text.lastIndexOf(' ', at - 2) + 1;
                    String before = text.substring(noun, at);
                    boolean isNoun = before.matches("(?i)(?:r[eé]soluti|resoluci|резолюци|القرار).*");
                    int start = isNoun ? noun : at;
                    return cite(text.substring(start, at + words.length()), "S/RES/" + words, "", Role.BACKGROUND, "")
                            .in(text, start);
                };
    }

    /** What is created otherwise than by the cited resolution is not told of it. */
    @Test
    void theCreationOfSomethingElseIsNone() {
        assertThat(timeline(new Sample("sc/2772", Language.EN, "2025-03-12")
                        .pp(
                                "Recalling the creation, pursuant to resolution 1591 (2005), of a fund, and the Panel of Experts,",
                                act("Recalling", ActionGroup.RECALL),
                                ofTheCouncil(1591, 2005))
                        .op(
                                "Decides to extend until 9 June 2026 the mandate of the Panel of Experts;",
                                act("Decides", ActionGroup.DECIDE))))
                .doesNotContain("established");
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
