package clausebook.derive;

import static clausebook.derive.Sample.act;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.ActionGroup;
import clausebook.un.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body that the Security Council sets up by asking the Secretary-General to create it. */
class BodiesByRequestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Requests the Secretary-General to create for an initial period of 13 months, in consultation with the Committee, and drawing on the Secretariat, a group of up to four experts (“Panel of Experts”), under the direction of the Committee; | Panel of Experts: 13 months, 13
            en | Requests the Secretary-General, in consultation with the Committee, to create, within 30 days of the adoption of this resolution, and for a period expiring on 28 July 2028, a group of experts consisting of no more than four members; | group of experts: expiring on 28 July 2028, -
            en | Requests the Secretary-General to establish an Investigative Team, to be headed by a Special Adviser, to support the courts of Zembla; | Investigative Team: -, -
            en | Requests the Secretary-General to extend, for a period expiring on 31 December 2028, the mandate of the Group of Experts; | Group of Experts: expiring on 31 December 2028, -
            en | Requests the Secretary-General to designate a Special Representative to proceed to Zembla to establish contacts with the States concerned; | Special Representative: -, -
            en | Requests the Secretary-General to appoint a Special Envoy to the Zemblan Coast; | Special Envoy to the Zemblan Coast: -, -
            fr | Prie le Secrétaire général de désigner un Représentant spécial pour se rendre en Zembla afin d’y établir des rapports ; | Représentant spécial: -, -
            es | Pide al Secretario General que designe un Representante Especial que marche a Zembla para establecer contactos; | Representante Especial: -, -
            ru | просит Генерального секретаря назначить Специального представителя для поездки в Земблу, чтобы установить контакты; | Специального представителя: -, -
            fr | Prie le Secrétaire général de créer pour une période initiale de 13 mois, en consultation avec le Comité, un groupe de quatre experts au maximum (« le Groupe d’experts »), placé sous la direction du Comité ; | Groupe d’experts: 13 mois, 13
            fr | Prie le Secrétaire général de proroger pour une période de 13 mois le mandat du Groupe d’experts ; | Groupe d’experts: 13 mois, 13
            es | Solicita al Secretario General que establezca por un período inicial de 13 meses, en consulta con el Comité, un grupo de hasta cuatro expertos (“Grupo de Expertos”), bajo la dirección del Comité; | Grupo de Expertos: 13 meses, 13
            es | Solicita al Secretario General que prorrogue por un período de 13 meses el mandato del Grupo de Expertos; | Grupo de Expertos: 13 meses, 13
            ru | просит Генерального секретаря создать на первоначальный период в 13 месяцев, в консультации с Комитетом, группу в составе не более чем четырех экспертов («Группа экспертов»), действующую под руководством Комитета; | Группа экспертов: 13 месяцев, 13
            ru | просит Генерального секретаря продлить на 13 месяцев мандат Группы экспертов; | Группы экспертов: 13 месяцев, 13
            ar | يطلب إلى الأمين العام أن ينشئ لفترة أولية مدتها 13 شهرا، بالتشاور مع اللجنة، فريقا يضم أربعة خبراء كحد أقصى (”فريق الخبراء“)، يعمل تحت إشراف اللجنة؛ | فريق الخبراء: 13 شهرا, 13
            ar | يطلب إلى الأمين العام أن يمدد لفترة 13 شهرا ولاية فريق الخبراء؛ | فريق الخبراء: 13 شهرا, 13
            zh | 请秘书长与委员会协商，设立一个由最多四名专家组成的小组(“专家小组”)，最初为期13个月，在委员会指导下工作； | 专家小组: 13个月, 13
            zh | 请秘书长将专家小组的任务期限延长13个月； | 专家小组: 13个月, 13
            """)
    void whatTheCouncilHasTheSecretaryGeneralCreateIsItsOwn(String language, String clause, String told) {
        assertThat(terms("sc/2911", language, clause)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sc/2911 | en | Requests the Secretary-General to consider establishing a panel of experts on salt for a period of one year;
            sc/2911 | en | Requests the Secretary-General to re-establish the Panel of Experts for a period of one year;
            sc/2911 | en | Requests the Secretary-General to create a working group;
            sc/2911 | en | Requests the Secretary-General to report on plans to establish, for one year, a Panel of Experts;
            sc/2911 | en | Requests the Government of Zembla to establish for a period of one year a Commission of Inquiry;
            hrc/58/99 | en | Requests the Secretary-General to create for a period of one year a group of up to four experts (“Panel of Experts”);
            sc/2911 | fr | Prie le Secrétaire général d’étudier la possibilité de créer pour un an un groupe d’experts ;
            sc/2911 | es | Solicita al Secretario General que estudie la posibilidad de establecer por un año un grupo de expertos;
            sc/2911 | ru | просит Генерального секретаря изучить возможность создать на один год группу экспертов;
            sc/2911 | ar | يطلب إلى الأمين العام أن ينظر في إنشاء فريق خبراء لمدة سنة واحدة؛
            sc/2911 | zh | 请秘书长考虑设立一个为期一年的专家小组；
            """)
    void whatIsOnlyAskedForIsNone(String work, String language, String clause) {
        assertThat(terms(work, language, clause)).isEmpty();
    }

    private static List<String> terms(String work, String language, String clause) {
        Language read = Language.valueOf(language.toUpperCase(Locale.ROOT));
        String phrase = Arrays.stream(new String[] {"Requests", "Prie", "Solicita", "Pide", "просит", "يطلب", "请"})
                .filter(clause::startsWith)
                .findFirst()
                .orElseThrow();
        return Sample.terms(Derivation.derive(new Sample(work, read, "2027-03-15")
                        .op(clause, act(phrase, ActionGroup.REQUEST))
                        .build())
                .value()
                .timeline());
    }
}
