package clausebook.derive;

import static clausebook.derive.Sample.act;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.ActionGroup;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    /** Words of other resolutions of the Council and the Assembly, or after their fixed forms. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "请 | REQUEST | 请特别报告员向人权理事会第六十一届会议和大会第八十一届会议提交报告 | REPORT 61 / REPORT 81",
                "请 | REQUEST | 请高级专员向人权理事会第六十届会议口头通报最新情况，并在第六十一届会议上举行互动对话 | REPORT 60 / DIALOGUE 61",
                "决定 | DECIDE | 决定在第六十二届会议期间举行专题小组讨论 | OTHER 62",
                "决定 | DECIDE | 决定在大会第八十一届会议题为“促进和保护人权”的项目下继续审议这一事项 | REVIEW 81",
                "请 | REQUEST | 请秘书长编写一份报告，审查各项建议的执行结果，并将其提交大会第八十一届会议 | REPORT 81",
                "请 | REQUEST | 请秘书长向大会第八十一届会议报告本决议执行情况 | REPORT 81",
                "请 | REQUEST | 请工作组落实第五十五届会议通过的结论 | -",
                "注意到 | NOTE | 注意到将向第六十一届会议提交报告 | -",
                "请 | REQUEST | 请秘书长在2026年3月1日之前提交报告 | REPORT 2026-03-01",
                "请 | REQUEST | 请秘书长在不迟于2026年9月30日发布的报告中纳入这些内容 | REPORT 2026-09-30",
                "请 | REQUEST | 请秘书长落实2020年3月1日之前通过的建议 | -",
                "请 | REQUEST | 请秘书长在2025年4月4日之前提交报告 | -",
                "请 | REQUEST | 请秘书长在2025年4月5日之前提交报告 | REPORT 2025-04-05",
                "请 | REQUEST | 请理事会第三十六届特别会议审议此事 | REVIEW s-36",
                "请 | REQUEST | 请独立专家向第六十和第六十一届会议提交报告 | REPORT 60 / REPORT 61",
            })
    void whatIsAskedForAtASessionOrByADay(String phrase, ActionGroup group, String text, String expected) {
        List<MandateEvent.Due> due = Derivation.derive(new Sample("hrc/58/30", Language.ZH, "2025-04-04")
                        .op(text + "。", act(phrase, group))
                        .build())
                .value()
                .due();
        assertThat(due.stream().map(DueTest::shown).toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" / ")));
    }

    @Test
    void nothingIsDueByThePreamble() {
        assertThat(Derivation.derive(new Sample("hrc/58/30", Language.ZH, "2025-04-04")
                                .pp("请秘书长在2026年3月1日之前提交报告，", act("请", ActionGroup.REQUEST))
                                .build())
                        .value()
                        .due())
                .isEmpty();
    }

    @Test
    void theWordThatJoinsOneSessionToAnotherIsNoPartOfItsName() {
        assertThat(Derivation.derive(new Sample("hrc/28/31", Language.EN, "2015-03-27")
                                .op(
                                        "Requests the keepers to report at its thirtieth, thirty-third and thirty-sixth"
                                                + " sessions;",
                                        act("Requests", ActionGroup.REQUEST))
                                .build())
                        .value()
                        .due())
                .extracting(MandateEvent.Due::when)
                .containsExactly("thirtieth", "thirty-third", "thirty-sixth sessions");
    }

    private static String shown(MandateEvent.Due due) {
        return due.kind() + " "
                + due.session().or(() -> due.date().map(Object::toString)).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requests the Commission to provide a full report to the Human Rights Council no later than its thirty-fourth session | REPORT 34",
                "Requests the Office to present an oral update at the 32nd session | REPORT 32",
                "Requests the Secretary-General to present it to the Council by 15 August 2023 | OTHER 2023-08-15",
                "Decides to convene an interactive dialogue at its thirtieth and thirty-third sessions | DIALOGUE 30 / DIALOGUE 33",
            })
    void english(String text, String expected) {
        List<MandateEvent.Due> due = Derivation.derive(new Sample("hrc/28/31", Language.EN, "2015-03-27")
                        .op(text + ";", act(text.split(" ")[0], ActionGroup.REQUEST))
                        .build())
                .value()
                .due();
        assertThat(due.stream().map(DueTest::shown).toList()).isEqualTo(List.of(expected.split(" / ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | Prie le Secrétaire général de lui présenter un rapport à sa quatre-vingt-deuxième session | REPORT 82",
                "FR | Prie le Rapporteur spécial de lui faire rapport à ses quatre-vingt-unième et quatre-vingt-deuxième sessions | REPORT 81 / REPORT 82",
                "ES | Solicita al Relator Especial que le informe en sus períodos de sesiones octogésimo primero y octogésimo segundo | REPORT 81 / REPORT 82",
                "ES | Solicita al Relator Especial que le informe en sus octogésimo primer y octogésimo segundo períodos de sesiones | REPORT 81 / REPORT 82",
                "FR | Prie le Groupe de présenter un rapport final, le 15 août 2026 au plus tard | REPORT 2026-08-15",
                "ES | Solicita al Secretario General que le presente un informe en su octogésimo segundo período de sesiones | REPORT 82",
                "ES | Solicita al Grupo que presente un informe final a más tardar el 15 de agosto de 2026 | REPORT 2026-08-15",
            })
    void frenchAndSpanish(Language language, String text, String expected) {
        List<MandateEvent.Due> due = Derivation.derive(new Sample("ga/80/1", language, "2025-12-01")
                        .op(text + ";", act(text.split(" ")[0], ActionGroup.REQUEST))
                        .build())
                .value()
                .due();
        assertThat(due.stream().map(DueTest::shown).toList()).containsExactly(expected.split(" / "));
    }

    /** After the fixed forms of the Councils and the Assembly. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Three sessions in one breath.
                "EN | hrc/57/9 | Requests the Office to provide oral updates at its sixtieth, sixty-first and sixty-second sessions | REPORT 60 / REPORT 61 / REPORT 62",
                "FR | hrc/57/9 | Prie le Haut-Commissaire de faire oralement le point à ses soixantième, soixante et unième et soixante-deuxième sessions | REPORT 60 / REPORT 61 / REPORT 62",
                "ES | hrc/57/9 | Solicita a la Oficina que presente un informe en sus períodos de sesiones 60º, 61º y 62º | REPORT 60 / REPORT 61 / REPORT 62",
                "ES | hrc/57/9 | Solicita a la Oficina que presente, en su 61er período de sesiones, un informe | REPORT 61",
                "RU | hrc/57/9 | просит Управление представить доклады на его шестидесятой, шестьдесят первой и шестьдесят второй сессиях | REPORT 60 / REPORT 61 / REPORT 62",
                "AR | hrc/57/9 | يطلب إلى المفوضية أن تقدم تقارير في دوراته الستين والحادية والستين والثانية والستين | REPORT 60 / REPORT 61 / REPORT 62",
                "ZH | hrc/57/9 | 请办事处向第六十、第六十一和第六十二届会议提交报告 | REPORT 60 / REPORT 61 / REPORT 62",
                // A dialogue that follows at the one session is none at the next.
                "EN | hrc/57/9 | Requests the Mission to present an oral update at its fifty-ninth session, to be followed by an interactive dialogue, and a report at its sixtieth session | REPORT 59 / DIALOGUE 59 / REPORT 60",
                "EN | hrc/57/9 | Requests the Mission to present a report to the General Assembly at its eightieth session and to introduce it, followed by an enhanced interactive dialogue | REPORT 80 / DIALOGUE 80",
                "EN | hrc/57/9 | Requests the Mission to present an oral update at the fifty-ninth session and a report at the sixtieth session, each to be followed by an interactive dialogue | REPORT 59 / DIALOGUE 59 / REPORT 60 / DIALOGUE 60",
                "EN | hrc/57/9 | Requests the Mission to hold a dialogue at its fifty-ninth session, and to share its report with the General Assembly at its eightieth session | DIALOGUE 59 / REPORT 80",
                "FR | hrc/57/9 | Prie la Mission de lui présenter un exposé oral à la cinquante-neuvième session, qui sera suivi d’un dialogue, et un rapport à la soixantième session | REPORT 59 / DIALOGUE 59 / REPORT 60",
                "ES | hrc/57/9 | Solicita a la Misión que presente un informe oral en el 59º período de sesiones, seguido de un diálogo interactivo, y un informe en el 60º período de sesiones | REPORT 59 / DIALOGUE 59 / REPORT 60",
                "RU | hrc/57/9 | просит Миссию представить устный доклад на пятьдесят девятой сессии с последующим проведением интерактивного диалога и доклад на шестидесятой сессии | REPORT 59 / DIALOGUE 59 / REPORT 60",
                "AR | hrc/57/9 | يطلب إلى البعثة أن تقدم إحاطة شفوية في الدورة التاسعة والخمسين، يليها حوار تفاعلي، وتقريرا في الدورة الستين | REPORT 59 / DIALOGUE 59 / REPORT 60",
                "ZH | hrc/57/9 | 请调查团在第五十九届会议上作口头通报，随后举行互动对话，并在第六十届会议上提交报告 | REPORT 59 / DIALOGUE 59 / REPORT 60",
                // Days that follow a day.
                "EN | sc/2790 | Requests the Secretary-General to report no later than 15 February 2026, and then on 15 June 2026 and 15 October 2026, on Zembla | REPORT 2026-02-15 / REPORT 2026-06-15 / REPORT 2026-10-15",
                "FR | sc/2790 | Prie le Secrétaire général de lui faire rapport au plus tard le 15 février 2026, puis le 15 juin 2026 et le 15 octobre 2026 | REPORT 2026-02-15 / REPORT 2026-06-15 / REPORT 2026-10-15",
                "ES | sc/2790 | Solicita al Secretario General que le informe a más tardar el 15 de febrero de 2026, y posteriormente el 15 de junio de 2026 y el 15 de octubre de 2026 | REPORT 2026-02-15 / REPORT 2026-06-15 / REPORT 2026-10-15",
                "RU | sc/2790 | просит Генерального секретаря представить доклад не позднее 15 февраля 2026 года, а затем 15 июня 2026 года и 15 октября 2026 года | REPORT 2026-02-15 / REPORT 2026-06-15 / REPORT 2026-10-15",
                "AR | sc/2790 | يطلب إلى الأمين العام أن يقدم تقريرا في موعد أقصاه 15 شباط/فبراير 2026، ثم في 15 حزيران/يونيه 2026 و 15 تشرين الأول/أكتوبر 2026 | REPORT 2026-02-15 / REPORT 2026-06-15 / REPORT 2026-10-15",
                "ZH | sc/2790 | 请秘书长至迟于2026年2月15日，并随后于2026年6月15日和2026年10月15日提交报告 | REPORT 2026-02-15 / REPORT 2026-06-15 / REPORT 2026-10-15",
                "EN | sc/2790 | Requests the Secretary-General to report by 15 February 2026 on the meeting of 15 June 2026 | REPORT 2026-02-15",
                "EN | sc/2790 | Requests the Secretary-General to submit by 4 July 2026 and 3 January 2027 a report on Zembla | REPORT 2026-07-04 / REPORT 2027-01-03",
                "FR | sc/2790 | Prie le Secrétaire général de lui présenter un rapport le 4 juillet 2026 et le 3 janvier 2027 au plus tard | REPORT 2026-07-04 / REPORT 2027-01-03",
                "ZH | sc/2790 | 请秘书长分别在2026年7月4日和2027年1月3日前提交报告 | REPORT 2026-07-04 / REPORT 2027-01-03",
                "ZH | sc/2790 | 请和解委员会酌情但至迟于2026年9月1日向大会报告这方面的努力情况 | REPORT 2026-09-01",
                "ZH | sc/2790 | 请秘书长考虑到2026年7月4日的会议，在2027年1月3日前提交报告 | REPORT 2027-01-03",
                // A report that is asked for by its noun alone.
                "EN | sc/2790 | requests also a final report to the Committee no later than 3 February 2027 with its findings | REPORT 2027-02-03",
                "FR | sc/2790 | demande également un rapport final au plus tard le 3 février 2027 | REPORT 2027-02-03",
                "ES | sc/2790 | solicita también un informe final a más tardar el 3 de febrero de 2027 | REPORT 2027-02-03",
                "RU | sc/2790 | просит также заключительный доклад не позднее 3 февраля 2027 года | REPORT 2027-02-03",
                "AR | sc/2790 | يطلب أيضا تقريرا ختاميا في موعد أقصاه 3 شباط/فبراير 2027 | REPORT 2027-02-03",
                // Sessions that are named by their year.
                "EN | ecosoc/2025/9 | Requests the Secretary-General to submit to the Council at its 2027 session a report | REPORT 2027",
                "EN | ga/80/9 | Requests the Secretary-General to submit to the Economic and Social Council at its 2027 session a report | REPORT 2027",
                "EN | ga/80/9 | Requests the Special Committee to consider the question at its 2027 session | -",
                "EN | ecosoc/2025/9 | Requests the Secretary-General to follow up what was agreed at its 2024 session | -",
                "FR | ecosoc/2025/9 | Prie le Secrétaire général de lui présenter un rapport à sa session de 2027 | REPORT 2027",
                "ES | ecosoc/2025/9 | Solicita al Secretario General que le presente un informe en su período de sesiones de 2027 | REPORT 2027",
                "RU | ecosoc/2025/9 | просит Генерального секретаря представить Совету доклад на его сессии 2027 года | REPORT 2027",
                "AR | ecosoc/2025/9 | يطلب إلى الأمين العام أن يقدم إلى المجلس تقريرا في دورته لعام 2027 | REPORT 2027",
                "ZH | ecosoc/2025/9 | 请秘书长向理事会2027年会议提交报告 | REPORT 2027",
            })
    void severalTimesInOneBreath(Language language, String work, String text, String expected) {
        String adopted = work.startsWith("hrc") ? "2024-10-11" : "2025-07-24";
        assertThat(due(language, work, adopted, text, ActionGroup.REQUEST)).isEqualTo(expected(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Decides to renew until 31 May 2028 the measures on arms imposed by paragraph 4 | END 2028-05-31",
                "EN | Decides to extend the authorizations set out in paragraph 2 until 31 May 2028 | END 2028-05-31",
                "EN | Decides not to renew until 31 May 2028 the measures on arms imposed by paragraph 4 | -",
                "EN | Decides that the staff may stay in Zembla until 31 May 2028 | -",
                "FR | Décide de reconduire jusqu’au 31 mai 2028 les mesures imposées au paragraphe 4 | END 2028-05-31",
                "FR | Décide de proroger les mesures imposées au paragraphe 4 jusqu’au 31 mai 2028 | END 2028-05-31",
                "ES | Decide renovar hasta el 31 de mayo de 2028 las medidas impuestas en el párrafo 4 | END 2028-05-31",
                "RU | постановляет продлить до 31 мая 2028 года действие мер, введенных пунктом 4 | END 2028-05-31",
                "AR | يقرر أن يجدد حتى 31 أيار/مايو 2028 التدابير المفروضة بموجب الفقرة 4 | END 2028-05-31",
                "AR | يقرر أن يجدّد حتى 31 أيار/مايو 2028 التدابير المبينة في الفقرات 1 إلى 7 | END 2028-05-31",
                "ZH | 决定将第4段规定的措施延长至2028年5月31日 | END 2028-05-31",
                "EN | Decides to extend until 31 May 2028 the mandate of the Panel of Experts | END 2028-05-31",
                "EN | Decides to extend the decisions in paragraphs 2 and 3 of its resolution 2165 (2014) for a period of six months, that is, until 31 May 2028, with a further extension of six months, that is, until 30 November 2028, which will require a separate resolution | END 2028-05-31",
                "FR | Décide de reconduire les mesures visées aux paragraphes 2 et 3 de sa résolution 2165 (2014) pour une période de six mois, à savoir jusqu’au 31 mai 2028, avec une prorogation de six mois, à savoir jusqu’au 30 novembre 2028, ce qui nécessitera une résolution distincte | END 2028-05-31",
                "ES | Decide prorrogar la vigencia de las decisiones que figuran en los párrafos 2 y 3 de su resolución 2165 (2014) por un período de seis meses, es decir, hasta el 31 de mayo de 2028 | END 2028-05-31",
                "RU | постановляет продлить срок действия решений, содержащихся в пунктах 2 и 3 резолюции 2165 (2014), на шесть месяцев, т. е. до 31 мая 2028 года, с продлением на шестимесячный период, т. е. до 30 ноября 2028 года, что потребует отдельной резолюции | END 2028-05-31",
                "RU | постановляет подтвердить продление — в соответствии с пунктом 2 резолюции 2642 (2022) — срока действия решений, содержащихся в пункте 2 резолюции 2165 (2014), на шесть месяцев, т. е. до 31 мая 2028 года | END 2028-05-31",
                "AR | يقرر تمديد العمل بالإجراءات التي أقرها في الفقرتين 2 و 3 من قراره 2165 (2014) لمدة ستة أشهر، أي حتى 31 أيار/مايو 2028، مع إمكانية تمديدها لمدة ستة أشهر، أي حتى 30 تشرين الثاني/نوفمبر 2028 | END 2028-05-31",
                "ZH | 决定将第2165(2014)号决议第2和3段所载各项决定的期限延续6个月，至2028年5月31日，届时再延长6个月，至2028年11月30日，但需另外通过一项决议 | END 2028-05-31",
            })
    void theDayUntilWhichSomethingIsExtendedIsAhead(Language language, String text, String expected) {
        assertThat(due(language, "sc/2911", "2027-05-30", text, ActionGroup.DECIDE))
                .isEqualTo(expected(expected));
    }

    private static List<String> due(Language language, String work, String adopted, String text, ActionGroup group) {
        String phrase = language == Language.ZH
                ? text.substring(0, group == ActionGroup.DECIDE ? 2 : 1)
                : text.substring(0, text.indexOf(' '));
        return Derivation.derive(new Sample(work, language, adopted)
                        .op(text + (language == Language.ZH ? "。" : ";"), act(phrase, group))
                        .build())
                .value()
                .due()
                .stream()
                .map(DueTest::shown)
                .toList();
    }

    private static List<String> expected(String told) {
        return told.equals("-") ? List.of() : List.of(told.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Expresses its intention to review the mandate and take appropriate action regarding its further extension no later than 15 April 2028 | REVIEW 2028-04-15",
                "EN | Expresses its intention to keep the situation in Zembla under review | -",
                "EN | Expresses its concern at the review that ended by 15 April 2028 | -",
                "FR | Entend réexaminer le mandat et faire le nécessaire en ce qui concerne sa reconduction au plus tard le 15 avril 2028 | REVIEW 2028-04-15",
                "FR | Exprime son intention de réexaminer ce mandat et de se prononcer sur sa reconduction le 15 avril 2028 au plus tard | REVIEW 2028-04-15",
                "ES | Expresa su intención de volver a examinar el mandato y adoptar las disposiciones pertinentes a más tardar el 15 de abril de 2028 | REVIEW 2028-04-15",
                "RU | заявляет о своем намерении провести обзор этого мандата и принять надлежащее решение не позднее 15 апреля 2028 года | REVIEW 2028-04-15",
                "RU | выражает свое намерение не позднее 15 апреля 2028 года провести обзор этого мандата и принять надлежащее решение | REVIEW 2028-04-15",
                "AR | يعرب عن اعتزامه القيام في موعد أقصاه 15 نيسان/أبريل 2028 باستعراض الولاية | REVIEW 2028-04-15",
                "AR | يعرب عن عزمه استعراض الولاية واتخاذ الإجراء المناسب في موعد أقصاه 15 نيسان/أبريل 2028 | REVIEW 2028-04-15",
                "ZH | 表示打算审查任务规定，并至迟于2028年4月15日就进一步延长任务期事宜采取适当行动 | REVIEW 2028-04-15",
            })
    void theDayByWhichTheOrganIntendsToReviewIsAhead(Language language, String text, String expected) {
        String phrase = language == Language.ZH ? "表示" : text.substring(0, text.indexOf(' '));
        assertThat(Derivation.derive(new Sample("sc/2911", language, "2027-05-30")
                                .op(text + (language == Language.ZH ? "。" : ";"), act(phrase, ActionGroup.BELIEF))
                                .build())
                        .value()
                        .due()
                        .stream()
                        .map(DueTest::shown)
                        .toList())
                .isEqualTo(expected(expected));
    }

    /** Chinese print sets only the first act of a paragraph apart, whatever the organ. */
    @Test
    void whatTheSecurityCouncilAsksWithinAParagraphInChinese() {
        List<MandateEvent.Due> due = Derivation.derive(new Sample("sc/2911", Language.ZH, "2027-03-15")
                        .op("强调指出此事重要，请秘书长在不迟于2027年9月30日发布的报告中纳入这些内容；", act("强调指出", ActionGroup.STRESS))
                        .op("决定将专家小组的任务期限延长至2028年8月31日，表示打算至迟于2028年7月31日审查专家小组的任务；", act("决定", ActionGroup.DECIDE))
                        .build())
                .value()
                .due();
        assertThat(due.stream().map(DueTest::shown).toList())
                .containsExactly("REPORT 2027-09-30", "END 2028-08-31", "REVIEW 2028-07-31");
    }

    /** The Assembly's print sets the first verb apart, but what it asks behind it is due all the same. */
    @Test
    void whatTheAssemblyAsksWithinAParagraph() {
        List<MandateEvent.Due> due = Derivation.derive(new Sample("ga/80/1", Language.EN, "2025-12-01")
                        .op(
                                "Takes note of the report on ferries, and requests the Secretary-General to submit a report"
                                        + " at its eighty-second session;",
                                act("Takes note", ActionGroup.NOTE))
                        .build())
                .value()
                .due();
        assertThat(due.stream().map(DueTest::shown).toList()).containsExactly("REPORT 82");
    }

    /** Whose session it is, by sentences after the fixed forms of the Council and the Assembly. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | hrc/61/1 | 2026-04-02 | Requests the Rapporteur to submit a report to the Human Rights Council at its sixty-third session and to the General Assembly at its eighty-first session | hrc 63 / ga 81",
                "EN | ga/79/181 | 2024-12-17 | Requests the Secretary-General to report to the General Assembly at its eightieth session and to the Human Rights Council at its sixtieth session | ga 80 / hrc 60",
                "EN | hrc/61/1 | 2026-04-02 | Requests the Rapporteur to submit a report to the Human Rights Council and the General Assembly at their sixty-third and eighty-first sessions respectively | hrc 63 / ga 81",
                "EN | hrc/61/1 | 2026-04-02 | Requests the Rapporteur to submit a report at the eighty-first session of the General Assembly | ga 81",
                "EN | hrc/61/1 | 2026-04-02 | Requests the Rapporteur to present, at its sixty-fourth session, a report on what the General Assembly asked for | hrc 64",
                "EN | hrc/61/1 | 2026-04-02 | Requests the Rapporteur to present at its eighty-first session to the General Assembly a report | ga 81",
                "EN | hrc/61/1 | 2026-04-02 | Requests the Rapporteur to submit a report at its eighty-first session | - 81",
                "EN | ga/79/181 | 2024-12-17 | Requests the Secretary-General to report at its eighty-first session | ga 81",
                "EN | sc/3001 | 2030-03-14 | Requests the Secretary-General to report to the Commission at its seventy-fifth session | - 75",
                "EN | sc/3001 | 2030-03-14 | Requests the Secretary-General to report to the General Assembly at its eighty-fifth session | ga 85",
                "EN | ecosoc/2026/4 | 2026-07-02 | Requests the Secretary-General to report to the Commission at its seventy-first session | - 71",
                "EN | chr/2004/12 | 2004-04-15 | Requests the Rapporteur to report to the Commission at its sixty-first session | chr 61",
                "FR | hrc/61/1 | 2026-04-02 | Prie le Rapporteur de présenter un rapport au Conseil des droits de l’homme à sa soixante-troisième session et à l’Assemblée générale à sa quatre-vingt-unième session | hrc 63 / ga 81",
                "FR | ga/79/181 | 2024-12-17 | Prie le Rapporteur de présenter un rapport à la soixantième session du Conseil des droits de l’homme | hrc 60",
                "ES | hrc/61/1 | 2026-04-02 | Solicita al Relator que presente un informe en el octogésimo primer período de sesiones de la Asamblea General | ga 81",
                "ES | hrc/61/1 | 2026-04-02 | Solicita al Relator que presente un informe al Consejo de Derechos Humanos en su 63º período de sesiones y a la Asamblea General en su octogésimo primer período de sesiones | hrc 63 / ga 81",
                "RU | hrc/61/1 | 2026-04-02 | Просит Докладчика представить доклад Совету по правам человека на его шестьдесят третьей сессии и Генеральной Ассамблее на ее восемьдесят первой сессии | hrc 63 / ga 81",
                "RU | ga/79/181 | 2024-12-17 | Просит Генерального секретаря представить доклад на шестидесятой сессии Совета по правам человека | hrc 60",
                "ZH | hrc/61/1 | 2026-04-02 | 请特别报告员向人权理事会第六十三届会议和大会第八十一届会议提交报告 | hrc 63 / ga 81",
                "ZH | hrc/61/1 | 2026-04-02 | 请特别报告员在第八十一届会议上向大会提交报告 | ga 81",
                "AR | hrc/61/1 | 2026-04-02 | يطلب إلى المقرر أن يقدم تقريرا إلى مجلس حقوق الإنسان في دورته الثالثة والستين وإلى الجمعية العامة في دورتها الحادية والثمانين | hrc 63 / ga 81",
                "AR | hrc/61/1 | 2026-04-02 | يطلب إلى المقرر أن يقدم تقريرا في الدورة الحادية والثمانين للجمعية العامة | ga 81",
            })
    void whoseSessionItIs(Language language, String work, String adopted, String text, String expected) {
        assertThat(dueOfARequest(language, work, adopted, text).stream()
                        .map(DueTest::whose)
                        .distinct()
                        .toList())
                .isEqualTo(List.of(expected.split(" / ")));
    }

    private static List<MandateEvent.Due> dueOfARequest(Language language, String work, String adopted, String text) {
        return Derivation.derive(new Sample(work, language, adopted)
                        .op(
                                text + (language == Language.ZH ? "。" : ";"),
                                act(language == Language.ZH ? "请" : text.split(" ")[0], ActionGroup.REQUEST))
                        .build())
                .value()
                .due();
    }

    private static String whose(MandateEvent.Due due) {
        return due.organ().map(Organ::key).orElse("-") + " " + due.session().orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | hrc/61/1 | 2026-04-02 | Requests the Rapporteur to follow up the conclusions of its fifty-fifth session",
                "EN | hrc/61/1 | 2026-04-02 | Requests the Rapporteur to report to the Human Rights Council on the sixty-third session of the General Assembly",
                "FR | hrc/61/1 | 2026-04-02 | Prie le Rapporteur de donner suite au rapport de la soixante-troisième session de l’Assemblée générale",
                "ZH | hrc/61/1 | 2026-04-02 | 请特别报告员向人权理事会报告大会第六十三届会议的结论",
            })
    void aSessionThatIsOverIsNobodyElses(Language language, String work, String adopted, String text) {
        assertThat(dueOfARequest(language, work, adopted, text)).isEmpty();
    }

    /** A special session is adjourned, not put off; another one ahead is due under its own kind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | ga/es-11/1 | 2022-03-02 | Requests the President to adjourn the eleventh emergency special session temporarily | ''",
                "EN | ga/es-11/1 | 2022-03-02 | Requests the Secretary-General to report to the eleventh special session | ga s-11",
                "EN | ga/79/1 | 2024-09-22 | Requests the Secretary-General to report to the General Assembly at its twelfth emergency special session | ga es-12",
                "FR | ga/es-11/1 | 2022-03-02 | Prie le Président d’ajourner la onzième session extraordinaire d’urgence | ''",
                "ES | ga/es-11/1 | 2022-03-02 | Solicita que se suspenda temporalmente el undécimo período extraordinario de sesiones de emergencia | ''",
                "RU | ga/es-11/1 | 2022-03-02 | Просит временно прервать одиннадцатую чрезвычайную специальную сессию | ''",
                "ZH | ga/es-11/1 | 2022-03-02 | 请暂停第十一届紧急特别会议 | ''",
                "AR | ga/es-11/1 | 2022-03-02 | يطلب رفع الدورة الاستثنائية الطارئة الحادية عشرة مؤقتا | ''",
            })
    void itsOwnSpecialSessionIsNotAhead(Language language, String work, String adopted, String text, String expected) {
        assertThat(dueOfARequest(language, work, adopted, text).stream()
                        .map(DueTest::whose)
                        .distinct()
                        .toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void anOrganThatAnotherActOfTheClauseNames() {
        String text =
                "Requests the Rapporteur to brief the General Assembly on floods, and requests the Rapporteur to report"
                        + " at its eighty-first session and to attend its sixty-fourth session";
        List<MandateEvent.Due> due = Derivation.derive(new Sample("hrc/61/1", Language.EN, "2026-04-02")
                        .op(text + ";", act("Requests", ActionGroup.REQUEST), act("requests", ActionGroup.REQUEST))
                        .build())
                .value()
                .due();
        assertThat(due.stream().map(DueTest::whose).distinct()).containsExactly("ga 81", "hrc 64");
    }
}
