package clausebook.derive;

import static clausebook.derive.Sample.act;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.ActionGroup;
import clausebook.un.Language;
import java.util.List;
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
                "请 | REQUEST | 请理事会第三十六届特别会议审议此事 | REVIEW s-36",
                "请 | REQUEST | 请独立专家向第六十和第六十一届会议提交报告 | REPORT 61",
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

    /** The Assembly's print sets the first verb apart, but what it asks behind it is due all the same. */
    @org.junit.jupiter.api.Test
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
}
