package clausebook.derive;

import static clausebook.derive.Sample.act;
import static clausebook.derive.Sample.cite;
import static clausebook.derive.Sample.item;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.model.Mark.Role;
import clausebook.model.Resolution;
import clausebook.problem.Problem;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateTest {

    @Test
    void aMissionEstablishedAndExtendedForSixMonths() {
        assertThat(timeline(new Sample("sc/2999", Language.ZH, "2025-06-27")
                        .pp(
                                "回顾其关于设立海地问题专家小组任务的2024年12月27日第2990(2024)号决议，",
                                act("回顾", ActionGroup.RECALL),
                                cite(
                                        "第2990(2024)号",
                                        "S/RES/2990 (2024)",
                                        "2024-12-27",
                                        Role.ESTABLISHES,
                                        "关于设立海地问题专家小组任务"))
                        .op("决定将第2990(2024)号决议第5段规定的专家小组任务期限延长六个月；", act("决定", ActionGroup.DECIDE))
                        .op("请专家小组至迟于2025年11月30日提交最后报告。", act("请", ActionGroup.REQUEST))
                        .build()))
                .isEqualTo("""
                        mandate 海地问题专家小组; term 六个月 = 6 months
                          established 2024-12-27 S/RES/2990 (2024) pp1
                          extended 2025-06-27 S/RES/2999 op1 (this text)
                          due REPORT session - date 2025-11-30 (2025年11月30日) op2
                        """);
    }

    @Test
    void aTermThatEndsOnADayGivesThatDay() {
        assertThat(timeline(new Sample("sc/2531", Language.ZH, "2020-06-29")
                        .op("决定将马里稳定团任务期限延长至2021年6月30日；", act("决定", ActionGroup.DECIDE))
                        .build()))
                .isEqualTo("""
                        mandate 马里稳定团; term 至2021年6月30日 = - months
                          extended 2020-06-29 S/RES/2531 op1 (this text)
                          due END session - date 2021-06-30 (至2021年6月30日) op1
                        """);
    }

    @Test
    void aMandateThatEnds() {
        assertThat(timeline(new Sample("sc/2690", Language.ZH, "2023-06-30")
                        .op("决定自2023年6月30日起终止第2640(2022)号决议规定的马里稳定团任务；", act("决定", ActionGroup.DECIDE))
                        .build()))
                .isEqualTo("""
                        mandate 马里稳定团; term - = - months
                          ended 2023-06-30 S/RES/2690 op1 (this text)
                        """);
    }

    @Test
    void twoMandatesAreKeptApart() {
        assertThat(timeline(new Sample("hrc/60/1", Language.ZH, "2025-10-06")
                        .op("决定将任意拘留问题工作组的任务延长三年；", act("决定", ActionGroup.DECIDE))
                        .op("又决定设立一名数字隐私问题特别报告员，任期一年；", act("又决定", ActionGroup.DECIDE))
                        .op("请工作组向人权理事会第六十三届会议提交报告；", act("请", ActionGroup.REQUEST))
                        .op("请特别报告员与安全理事会儿童与武装冲突问题工作组合作，并向大会第八十一届会议提交报告。", act("请", ActionGroup.REQUEST))
                        .build()))
                .isEqualTo("""
                        mandate 任意拘留问题工作组; term 三年 = 36 months
                          extended 2025-10-06 A/HRC/RES/60/1 op1 (this text)
                          due REPORT session 63 date - (第六十三届会议) op3
                        mandate 数字隐私问题特别报告员; term 一年 = 12 months
                          established 2025-10-06 A/HRC/RES/60/1 op2 (this text)
                          due REPORT session 81 date - (第八十一届会议) op4
                        """);
    }

    @Test
    void twoMandatesInOneAct() {
        assertThat(timeline(new Sample("sc/2999", Language.ZH, "2025-06-27")
                        .op("决定将专家小组的任务和监测组的任务延长12个月；", act("决定", ActionGroup.DECIDE))
                        .build()))
                .isEqualTo("""
                        mandate 专家小组; term 12个月 = 12 months
                          extended 2025-06-27 S/RES/2999 op1 (this text)
                        mandate 监测组; term 12个月 = 12 months
                          extended 2025-06-27 S/RES/2999 op1 (this text)
                        """);
    }

    @Test
    void everyTwoYearsIsARhythmWithoutGapsUntilOneIsMissing() {
        assertThat(timeline(biennial("2015", "2017", "2019", "2021"))).doesNotContain("not-cited");
        assertThat(timeline(biennial("2013", "2015", "2019", "2021")))
                .contains("not-cited 2017 pp1")
                .doesNotContain("2014", "2016", "2018", "2020");
    }

    private static Resolution biennial(String... years) {
        StringBuilder text = new StringBuilder("回顾关于延长贩运问题工作组任务的");
        Sample.Sought[] marks = new Sample.Sought[years.length + 1];
        marks[0] = act("回顾", ActionGroup.RECALL);
        for (int i = 0; i < years.length; i++) {
            String number = "第" + (30 + i) + "/1号";
            text.append(years[i]).append("年9月30日").append(number).append('、');
            marks[i + 1] =
                    cite(number, "A/HRC/RES/" + (30 + i) + "/1", years[i] + "-09-30", Role.EXTENDS, "关于延长贩运问题工作组任务");
        }
        return new Sample("hrc/54/1", Language.ZH, "2023-09-29")
                .pp(text + "决议，", marks)
                .op("决定将工作组的任务延长两年。", act("决定", ActionGroup.DECIDE))
                .build();
    }

    @Test
    void thatMandateIsTheOneThatWasNamedBeforeIt() {
        assertThat(timeline(new Sample("hrc/61/1", Language.EN, "2026-04-02")
                        .pp(
                                "Recalling its resolution 43/1, in which it established the mandate of the Independent Expert on"
                                        + " salt, and its resolution 52/4, in which it extended that mandate,",
                                act("Recalling", ActionGroup.RECALL),
                                cite(
                                        "43/1",
                                        "A/HRC/RES/43/1",
                                        "",
                                        Role.ESTABLISHES,
                                        "in which it established the mandate of the Independent Expert on salt"),
                                cite("52/4", "A/HRC/RES/52/4", "", Role.EXTENDS, "in which it extended that mandate"))
                        .build()))
                .contains("established - A/HRC/RES/43/1 pp1")
                .contains("extended - A/HRC/RES/52/4 pp1");
        assertThat(timeline(new Sample("hrc/61/1", Language.EN, "2026-04-02")
                        .pp(
                                "Recalling its resolution 52/4, in which it extended that mandate,",
                                act("Recalling", ActionGroup.RECALL),
                                cite("52/4", "A/HRC/RES/52/4", "", Role.EXTENDS, "in which it extended that mandate"))
                        .build()))
                .doesNotContain("extended");
    }

    @Test
    void thatMandateIsNoneWhereTwoWereNamedBeforeIt() {
        assertThat(timeline(new Sample("hrc/61/1", Language.EN, "2026-04-02")
                        .pp(
                                "Recalling its resolutions 43/1, in which it established the mandate of the Independent Expert on"
                                        + " salt, 44/1, in which it established the mandate of the Independent Expert on sugar,"
                                        + " and 52/4, in which it extended that mandate,",
                                act("Recalling", ActionGroup.RECALL),
                                cite(
                                        "43/1",
                                        "A/HRC/RES/43/1",
                                        "",
                                        Role.ESTABLISHES,
                                        "in which it established the mandate of the Independent Expert on salt"),
                                cite(
                                        "44/1",
                                        "A/HRC/RES/44/1",
                                        "",
                                        Role.ESTABLISHES,
                                        "in which it established the mandate of the Independent Expert on sugar"),
                                cite("52/4", "A/HRC/RES/52/4", "", Role.EXTENDS, "in which it extended that mandate"))
                        .build()))
                .contains("mandate Independent Expert on salt", "mandate Independent Expert on sugar")
                .doesNotContain("extended");
    }

    @Test
    void whatHasNoDayStandsWhereItsYearOrItsKindPutsIt() {
        assertThat(timeline(new Sample("sc/2541", Language.ZH, "2020-08-31")
                        .pp(
                                "回顾关于延长专家小组任务的第2374(2017)号、第2400(2020)号和第2484(2019)号决议，",
                                act("回顾", ActionGroup.RECALL),
                                extending("第2374(2017)号", "S/RES/2374 (2017)", "2017-09-05"),
                                extending("第2400(2020)号", "S/RES/2400 (2020)", ""),
                                extending("第2484(2019)号", "S/RES/2484 (2019)", "2019-08-29"))
                        .op("决定将专家小组的任务延长12个月；", act("决定", ActionGroup.DECIDE))
                        .build()))
                .containsSubsequence("S/RES/2374 ", "S/RES/2484 ", "S/RES/2400 ", "S/RES/2541 op1");
        assertThat(timeline(new Sample("hrc/54/1", Language.ZH, "2023-09-29")
                        .pp(
                                "回顾关于延长专家小组任务的第45/1号决议和关于设立专家小组任务的第42/1号决议，",
                                act("回顾", ActionGroup.RECALL),
                                extending("第45/1号", "A/HRC/RES/45/1", "2020-10-06"),
                                cite("第42/1号", "A/HRC/RES/42/1", "", Role.ESTABLISHES, "关于设立专家小组任务"))
                        .build()))
                .containsSubsequence("established - A/HRC/RES/42/1", "extended 2020-10-06 A/HRC/RES/45/1");
    }

    @Test
    void aYearOfWhichOnlyTheNumberIsKnownIsNoGap() {
        Sample.Sought[] yearly = {
            extending("第2400(2016)号", "S/RES/2400 (2016)", "2016-08-30"),
            extending("第2410(2017)号", "S/RES/2410 (2017)", "2017-08-30"),
            extending("第2420(2018)号", "S/RES/2420 (2018)", ""),
            extending("第2430(2019)号", "S/RES/2430 (2019)", "2019-08-30")
        };
        String text = "关于延长专家小组任务的第2400(2016)号、第2410(2017)号、第2420(2018)号、第2430(2019)号决议，";
        assertThat(timeline(new Sample("sc/2541", Language.ZH, "2020-08-31")
                        .pp(text, yearly)
                        .build()))
                .contains("2420")
                .doesNotContain("not-cited");
        assertThat(timeline(new Sample("sc/2541", Language.ZH, "2020-08-31")
                        .pp(text, yearly[0], yearly[1], yearly[3])
                        .build()))
                .contains("not-cited 2018");
    }

    private static Sample.Sought extending(String words, String symbol, String date) {
        return cite(words, symbol, date, Role.EXTENDS, "关于延长专家小组任务");
    }

    @Test
    void theBackgroundStandsInTheOrderOfItsDays() {
        assertThat(timeline(new Sample("hrc/59/1", Language.ZH, "2025-07-07")
                        .pp(
                                "回顾第60/251号、第48/141号和第32/130号决议，",
                                act("回顾", ActionGroup.RECALL),
                                cite("第60/251号", "A/RES/60/251", "2006-03-15", Role.INSTITUTION, ""),
                                cite("第48/141号", "A/RES/48/141", "", Role.BACKGROUND, ""),
                                cite("第32/130号", "A/RES/32/130", "1977-12-16", Role.BACKGROUND, ""))
                        .build()))
                .isEqualTo("""
                        background 1977-12-16 A/RES/32/130
                        background 2006-03-15 A/RES/60/251
                        background - A/RES/48/141
                        """);
    }

    @Test
    void anothersDecisionIsNotThisOnes() {
        assertThat(timeline(new Sample("ga/79/304", Language.ZH, "2025-06-30")
                        .op("还决定由会员国分摊费用，但以安全理事会决定延长稳定团的任务期限为前提；", act("还决定", ActionGroup.DECIDE))
                        .op("决定授权稳定团在2025年12月31日前采取行动；", act("决定", ActionGroup.DECIDE))
                        .build()))
                .isEmpty();
    }

    @Test
    void aDocumentWhoseMandateIsNotNamedStaysInTheBackground() {
        assertThat(timeline(new Sample("sc/2531", Language.ZH, "2020-06-29")
                        .pp(
                                "注意到第2374(2017)号决议所设机构，",
                                act("注意到", ActionGroup.NOTE),
                                cite("第2374(2017)号", "S/RES/2374 (2017)", "", Role.ESTABLISHES, ""))
                        .op("决定将马里稳定团任务期限延长一年；", act("决定", ActionGroup.DECIDE))
                        .build()))
                .contains("background - S/RES/2374 (2017)")
                .doesNotContain("established");
    }

    @Test
    void theEndOfAMandateIsNotItsEnding() {
        assertThat(timeline(new Sample("sc/2531", Language.EN, "2020-06-29")
                        .op(
                                "Decides that progress shall be reviewed at the end of MINUSMA's mandate;",
                                act("Decides", ActionGroup.DECIDE))
                        .build()))
                .isEmpty();
    }

    @Test
    void aTextWithoutAMandateHasNone() {
        assertThat(timeline(new Sample("hrc/59/1", Language.ZH, "2025-07-07")
                        .pp(
                                "回顾第60/251号决议，",
                                act("回顾", ActionGroup.RECALL),
                                cite("第60/251号", "A/RES/60/251", "", Role.INSTITUTION, ""))
                        .op("请各国延长申报期限；", act("请", ActionGroup.REQUEST))
                        .op("欢迎延长独立专家的任务一年；", act("欢迎", ActionGroup.WELCOME))
                        .op("决定继续处理此事。", act("决定", ActionGroup.DECIDE))
                        .build()))
                .isEqualTo("background - A/RES/60/251\n");
    }

    @Test
    void itemsGoOnWithTheActAboveThem() {
        Resolution resolution = new Sample("hrc/60/2", Language.ZH, "2025-10-06")
                .op(
                        "决定：",
                        List.of(
                                item("op1-a", "(a)", "将阿富汗人权状况特别报告员的任务延长一年；", List.of()),
                                item("op1-b", "(b)", "继续处理此事；", List.of())),
                        "",
                        act("决定", ActionGroup.DECIDE))
                .build();
        assertThat(timeline(resolution)).startsWith("mandate 阿富汗人权状况特别报告员; term 一年 = 12 months\n  extended 2025-10-06");
        assertThat(Derivation.derive(resolution).value().acts()).hasSize(1);
    }

    @Test
    void aShortFormOfTwoMandatesIsReportedAndLeftOut() {
        var derived = Derivation.derive(new Sample("hrc/60/3", Language.ZH, "2025-10-06")
                .pp(
                        "回顾关于设立老年人问题独立专家任务的第24/20号决议和关于设立白化病问题独立专家任务的第28/6号决议，",
                        act("回顾", ActionGroup.RECALL),
                        cite("第24/20号", "A/HRC/RES/24/20", "", Role.ESTABLISHES, "关于设立老年人问题独立专家任务"),
                        cite("第28/6号", "A/HRC/RES/28/6", "", Role.ESTABLISHES, "关于设立白化病问题独立专家任务"))
                .op("决定将独立专家的任务延长三年。", act("决定", ActionGroup.DECIDE))
                .build());
        assertThat(derived.problems()).extracting(Problem::code).containsExactly("mandate-ambiguous");
        assertThat(derived.problems().get(0).message()).contains("独立专家");
        assertThat(derived.value().timeline().mandates())
                .extracting(Mandate::name)
                .containsExactly("老年人问题独立专家", "白化病问题独立专家");
        assertThat(Tables.timeline(derived.value().timeline())).doesNotContain("extended");
    }

    @Test
    void english() {
        assertThat(timeline(new Sample("hrc/28/31", Language.EN, "2015-03-27")
                        .pp(
                                "Recalling its resolutions 22/18 of 21 March 2013, in which it established a mandate for an"
                                        + " independent expert on the situation of human rights in Mali, and 25/36 of 28"
                                        + " March 2014, in which it extended the mandate of the Independent Expert,",
                                act("Recalling", ActionGroup.RECALL),
                                cite(
                                        "22/18",
                                        "A/HRC/RES/22/18",
                                        "2013-03-21",
                                        Role.BACKGROUND,
                                        "in which it established a mandate for an independent expert on the situation of"
                                                + " human rights in Mali"),
                                cite(
                                        "25/36",
                                        "A/HRC/RES/25/36",
                                        "2014-03-28",
                                        Role.EXTENDS,
                                        "in which it extended the mandate of the Independent Expert"))
                        .op(
                                "Decides to extend the mandate of the Independent Expert on the situation of human rights in"
                                        + " Mali for a period of one year, in order to permit him to assess the situation;",
                                act("Decides", ActionGroup.DECIDE))
                        .op(
                                "Requests the Independent Expert to submit a report to the Human Rights Council at its"
                                        + " thirty-first session;",
                                act("Requests", ActionGroup.REQUEST))
                        .op(
                                "Decides to hold a dialogue at its 31st session with the Independent Expert on the situation"
                                        + " in another country;",
                                act("Decides", ActionGroup.DECIDE))
                        .build()))
                .isEqualTo("""
                        mandate Independent Expert on the situation of human rights in Mali; term one year = 12 months
                          established 2013-03-21 A/HRC/RES/22/18 pp1
                          extended 2014-03-28 A/HRC/RES/25/36 pp1
                          extended 2015-03-27 A/HRC/RES/28/31 op1 (this text)
                          due REPORT session 31 date - (thirty-first session) op2
                        """);
    }

    @Test
    void englishWithTheTermInFrontAndADay() {
        assertThat(timeline(new Sample("sc/2541", Language.EN, "2020-08-31")
                        .op(
                                "Decides to extend until 30 September 2021 the mandate of the Panel of Experts, as set out in"
                                        + " paragraphs 11 to 15 of resolution 2374 (2017), expresses its intention to review"
                                        + " the mandate no later than 31 August 2021;",
                                act("Decides", ActionGroup.DECIDE),
                                act("expresses its intention", ActionGroup.OTHER))
                        .build()))
                .isEqualTo("""
                        mandate Panel of Experts; term until 30 September 2021 = - months
                          extended 2020-08-31 S/RES/2541 op1 (this text)
                          due REVIEW session - date 2021-08-31 (31 August 2021) op1
                          due END session - date 2021-09-30 (until 30 September 2021) op1
                        """);
    }

    @Test
    void frenchAndSpanishTellTheSame() {
        assertThat(timeline(new Sample("sc/2541", Language.FR, "2020-08-31")
                        .op(
                                "Décide de proroger jusqu’au 30 septembre 2021 le mandat du Groupe d’experts énoncé au"
                                        + " paragraphe 11 ;",
                                act("Décide", ActionGroup.DECIDE))
                        .build()))
                .isEqualTo("""
                        mandate Groupe d’experts; term jusqu’au 30 septembre 2021 = - months
                          extended 2020-08-31 S/RES/2541 op1 (this text)
                          due END session - date 2021-09-30 (jusqu’au 30 septembre 2021) op1
                        """);
        assertThat(timeline(new Sample("sc/2541", Language.ES, "2020-08-31")
                        .op(
                                "Decide prorrogar hasta el 30 de septiembre de 2021 el mandato del Grupo de Expertos"
                                        + " establecido en el párrafo 11;",
                                act("Decide", ActionGroup.DECIDE))
                        .build()))
                .isEqualTo("""
                        mandate Grupo de Expertos; term hasta el 30 de septiembre de 2021 = - months
                          extended 2020-08-31 S/RES/2541 op1 (this text)
                          due END session - date 2021-09-30 (hasta el 30 de septiembre de 2021) op1
                        """);
    }

    @Test
    void russianAndArabicTellTheSame() {
        assertThat(timeline(new Sample("sc/2541", Language.RU, "2020-08-31")
                        .pp(
                                "ссылаясь на резолюцию 2374 (2017), в которой он учредил Группу экспертов,",
                                act("ссылаясь", ActionGroup.RECALL),
                                cite(
                                        "2374 (2017)",
                                        "S/RES/2374 (2017)",
                                        "2017-09-05",
                                        Role.ESTABLISHES,
                                        "в которой он учредил Группу экспертов"))
                        .op(
                                "постановляет продлить до 30 сентября 2021 года срок действия мандата Группы экспертов,"
                                        + " изложенного в пунктах 11–15 резолюции 2374 (2017);",
                                act("постановляет", ActionGroup.DECIDE))
                        .op(
                                "просит Группу экспертов представить Совету не позднее 28 февраля 2021 года доклад;",
                                act("просит", ActionGroup.REQUEST))
                        .build()))
                .isEqualTo("""
                        mandate Группу экспертов; term до 30 сентября 2021 года = - months
                          established 2017-09-05 S/RES/2374 (2017) pp1
                          extended 2020-08-31 S/RES/2541 op1 (this text)
                          due REPORT session - date 2021-02-28 (28 февраля 2021 года) op2
                          due END session - date 2021-09-30 (до 30 сентября 2021 года) op1
                        """);
        assertThat(timeline(new Sample("sc/2541", Language.AR, "2020-08-31")
                        .op(
                                "يقرر أن يمدد حتى 30 أيلول/سبتمبر 2021 ولاية فريق الخبراء، بصيغتها الواردة في الفقرات 11 إلى"
                                        + " 15 من القرار 2374 (2017)؛",
                                act("يقرر", ActionGroup.DECIDE))
                        .op(
                                "يطلب إلى فريق الخبراء أن يقدم إلى المجلس تقريرا في موعد أقصاه 28 شباط/فبراير 2021؛",
                                act("يطلب إلى", ActionGroup.REQUEST))
                        .build()))
                .isEqualTo("""
                        mandate فريق الخبراء; term حتى 30 أيلول/سبتمبر 2021 = - months
                          extended 2020-08-31 S/RES/2541 op1 (this text)
                          due REPORT session - date 2021-02-28 (28 شباط/فبراير 2021) op2
                          due END session - date 2021-09-30 (حتى 30 أيلول/سبتمبر 2021) op1
                        """);
    }

    @Test
    void aMandateInRussianAndArabicRunsForYearsAndReportsToASession() {
        assertThat(timeline(new Sample("hrc/28/31", Language.RU, "2015-03-27")
                        .op(
                                "постановляет продлить мандат Независимого эксперта по вопросу о положении в области прав"
                                        + " человека в Руритании на трехлетний период;",
                                act("постановляет", ActionGroup.DECIDE))
                        .op(
                                "просит Независимого эксперта представить Совету по правам человека доклад на его тридцать"
                                        + " первой сессии;",
                                act("просит", ActionGroup.REQUEST))
                        .build()))
                .isEqualTo("""
                        mandate Независимого эксперта по вопросу о положении в области прав человека в Руритании; term трехлетний период = 36 months
                          extended 2015-03-27 A/HRC/RES/28/31 op1 (this text)
                          due REPORT session 31 date - (тридцать первой сессии) op2
                        """);
        assertThat(timeline(new Sample("hrc/28/31", Language.AR, "2015-03-27")
                        .op(
                                "يقرر تمديد ولاية الخبير المستقل المعني بحالة حقوق الإنسان في روريتانيا لمدة ثلاث سنوات؛",
                                act("يقرر", ActionGroup.DECIDE))
                        .op(
                                "يطلب إلى الخبير المستقل أن يقدم تقريرا إلى مجلس حقوق الإنسان في دورته الحادية والثلاثين؛",
                                act("يطلب إلى", ActionGroup.REQUEST))
                        .build()))
                .isEqualTo("""
                        mandate الخبير المستقل المعني بحالة حقوق الإنسان في روريتانيا; term ثلاث سنوات = 36 months
                          extended 2015-03-27 A/HRC/RES/28/31 op1 (this text)
                          due REPORT session 31 date - (دورته الحادية والثلاثين) op2
                        """);
    }

    @Test
    void twoHoldersOfOneNounAreTwoMandates() {
        assertThat(timeline(new Sample("hrc/55/19", Language.EN, "2024-04-04")
                        .op(
                                "Decides to extend the mandates of the Fact-Finding Mission on Ruritania and of the Special"
                                        + " Rapporteur on the situation of human rights in Ruritania for a period of one year;",
                                act("Decides", ActionGroup.DECIDE))
                        .build()))
                .isEqualTo("""
                        mandate Fact-Finding Mission on Ruritania; term one year = 12 months
                          extended 2024-04-04 A/HRC/RES/55/19 op1 (this text)
                        mandate Special Rapporteur on the situation of human rights in Ruritania; term one year = 12 months
                          extended 2024-04-04 A/HRC/RES/55/19 op1 (this text)
                        """);
    }

    @Test
    void whatHangsOnAnothersDecisionIsNotThisOnes() {
        assertThat(timeline(new Sample("ga/79/304", Language.ES, "2025-06-30")
                        .op(
                                "Decide prorratear la suma, siempre que el Consejo de Seguridad decida prorrogar el mandato de"
                                        + " la Misión;",
                                act("Decide", ActionGroup.DECIDE))
                        .build()))
                .isEmpty();
    }

    private static String timeline(Resolution resolution) {
        return Tables.timeline(Derivation.derive(resolution).value().timeline());
    }

    /** A panel meets its committee before it reports: the report is the panel's. */
    @Test
    void whatIsAskedOfOneBodyIsNotDueFromAnother() {
        String told = timeline(new Sample("sc/2653", Language.EN, "2022-10-21")
                .op(
                        "Decides to establish a Committee of the Security Council on Zembla;",
                        act("Decides", ActionGroup.DECIDE))
                .op(
                        "Requests the Secretary-General to create for an initial period of 13 months a group of up to four"
                                + " experts (“Panel of Experts”);",
                        act("Requests", ActionGroup.REQUEST))
                .op(
                        "Requests the Panel of Experts to provide to the Council, after discussion with the Committee, an"
                                + " interim report no later than 15 March 2023;",
                        (text, from) -> new Mark.Action(
                                0,
                                8,
                                "Requests",
                                ActionGroup.REQUEST,
                                List.of(),
                                List.of(new Mark.Addressee(9, 29, "panel-of-experts", "the Panel of Experts"))))
                .build());
        assertThat(told).containsOnlyOnce("due REPORT").contains("mandate Committee of the Security Council on Zembla");
        assertThat(told.indexOf("due REPORT")).isGreaterThan(told.indexOf("mandate Panel of Experts"));
    }

    /** An organ that did several things at once also established a body, which it later calls by its kind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | resolution 302 (IV) | by which, inter alia, it established the United Nations Relief and Works Agency for Zembla | Decides | Decides to extend the mandate of the Agency until 30 June 2029; | United Nations Relief and Works Agency for Zembla
            FR | résolution 302 (IV) | par laquelle elle a notamment créé l’Office de secours et de travaux des Nations Unies pour la Zembla | Décide | Décide de proroger le mandat de l’Office jusqu’au 30 juin 2029 ; | Office de secours et de travaux des Nations Unies pour la Zembla
            ES | resolución 302 (IV) | en que, entre otras cosas, estableció el Organismo de Obras Públicas y Socorro para Zembla | Decide | Decide prorrogar hasta el 30 de junio de 2029 el mandato del Organismo; | Organismo de Obras Públicas y Socorro para Zembla
            RU | резолюцию 302 (IV) | в которой она, в частности, учредила Ближневосточное агентство Организации Объединенных Наций для помощи Зембле | постановляет | постановляет продлить мандат Агентства до 30 июня 2029 года; | Ближневосточное агентство Организации Объединенных Наций для помощи Зембле
            AR | قرارها 302 (د-4) | الذي أنشأت بموجبه، في جملة أمور، وكالة الأمم المتحدة لإغاثة زمبلا | تقرر | تقرر تمديد ولاية الوكالة حتى 30 حزيران/يونيه 2029؛ | وكالة الأمم المتحدة لإغاثة زمبلا
            ZH | 第302(IV)号 | 其中除其他外设立了联合国赞布拉救济和工程处 | 决定 | 决定将工程处的任务期限延长至2029年6月30日； | 联合国赞布拉救济和工程处
            """)
    void aBodyIsEstablishedAmongOtherThings(
            Language language, String cited, String subject, String phrase, String deciding, String name) {
        assertThat(timeline(new Sample("ga/77/123", language, "2022-12-12")
                        .pp(
                                cited + " " + subject + ",",
                                cite(cited, "A/RES/302 (IV)", "1949-12-08", Role.ESTABLISHES, subject))
                        .op(deciding, act(phrase, ActionGroup.DECIDE))
                        .build()))
                .startsWith("mandate " + name + ";")
                .contains("established 1949-12-08 A/RES/302 (IV) pp1")
                .containsOnlyOnce("mandate ");
    }
}
