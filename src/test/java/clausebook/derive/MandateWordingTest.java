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

/** What one operative paragraph of the Council does to mandates, and under which name; a mandate is told by its events. */
class MandateWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides not to extend the mandate of the Group of Experts on salt;
            en | Decides that the mandate of the Group of Experts on salt shall not be extended;
            en | Decides that the mandate of the Group of Experts on salt will no longer be renewed;
            fr | Décide de ne pas proroger le mandat du Groupe d’experts sur le sel ;
            fr | Décide que le mandat du Groupe d’experts sur le sel ne sera pas prorogé ;
            es | Decide no prorrogar el mandato del Grupo de Expertos sobre la sal;
            es | Decide que el mandato del Grupo de Expertos sobre la sal no se prorrogue;
            ru | постановляет не продлевать мандат Группы экспертов по соли;
            ar | يقرر عدم تمديد ولاية فريق الخبراء المعني بالملح؛
            ar | يقرر ألا يمدد ولاية فريق الخبراء المعني بالملح؛
            ar | يقرر أن ينظر في دورته الثانية والستين في تمديد ولاية فريق الخبراء المعني بالملح؛
            zh | 决定不延长盐问题专家组的任务期限；
            zh | 决定不再将盐问题专家组的任务期限延长；
            zh | 决定在第六十三届会议上审议延长盐问题专家组任务期限的问题；
            """)
    void whatIsNotDoneIsNoEvent(String language, String clause) {
        assertThat(events(language, clause)).noneMatch(event -> event.startsWith("extended"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to create a trust fund administered by the Office of the High Commissioner;
            en | Decides to appoint the members of the Advisory Committee at its next session;
            en | Decides to establish criteria for the members of the Working Group on detention;
            en | Decides to appoint two additional members of the Commission of Inquiry on Zembla;
            fr | Décide de créer un fonds géré par le bureau du Haut-Commissaire ;
            fr | Décide de nommer les membres du Comité consultatif ;
            fr | Décide d’établir le calendrier des réunions de la Commission d’enquête sur la Zembla ;
            es | Decide crear un fondo gestionado por la oficina del Alto Comisionado;
            es | Decide nombrar a los miembros del Comité Asesor;
            ru | постановляет создать целевой фонд под управлением комитета по бюджету;
            ru | постановляет назначить членов консультативного комитета;
            ar | يقرر تعيين أعضاء اللجنة الاستشارية؛
            zh | 决定任命咨询委员会成员；
            """)
    void whoOnlyBelongsToABodyOrServesItEstablishesNone(String language, String clause) {
        assertThat(events(language, clause)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to extend the mandate of UNMIZ for a period of one year until 31 March 2028; | one year until 31 March 2028
            en | Decides to extend the mandate of UNMIZ for a further period ending on 31 March 2028; | ending on 31 March 2028
            en | Decides to extend for nine months, until 31 March 2028, the mandate of UNMIZ; | nine months, until 31 March 2028
            fr | Décide de proroger le mandat de la MINUZ pour une période d’un an, jusqu’au 31 mars 2028 ; | un an, jusqu’au 31 mars 2028
            fr | Décide de renouveler pour six mois, soit jusqu’au 31 mars 2028, le mandat de la MINUZ ; | six mois, soit jusqu’au 31 mars 2028
            es | Decide prorrogar el mandato de la MINUZ por un período de un año, hasta el 31 de marzo de 2028; | un año, hasta el 31 de marzo de 2028
            es | Decide que el mandato de la MINUZ se prorrogue hasta el 31 de marzo de 2028; | hasta el 31 de marzo de 2028
            ru | постановляет продлить мандат МООНЗ на один год до 31 марта 2028 года; | один год до 31 марта 2028 года
            ru | постановляет продлить на девять месяцев, до 31 марта 2028 года, мандат МООНЗ; | девять месяцев, до 31 марта 2028 года
            ar | يقرر تمديد ولاية بعثة الأمم المتحدة في زمبلا لمدة سنة واحدة حتى 31 آذار/مارس 2028؛ | سنة واحدة حتى 31 آذار/مارس 2028
            zh | 决定将联赞特派团的任务期限延长一年，至2028年3月31日； | 一年，至2028年3月31日
            """)
    void aDayThatIsPrintedIsTheEndOfTheTerm(String language, String clause, String term) {
        Findings found = found(language, clause);
        Mandate mandate = found.timeline().mandates().get(0);
        assertThat(mandate.termWords()).contains(term);
        assertThat(mandate.termMonths()).as("nothing is reckoned").isEmpty();
        assertThat(mandate.events().stream().map(Tables::event))
                .anyMatch(event -> event.contains(" date 2028-03-31 ") && event.endsWith(" op1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to terminate the mandate of UNQIZ on 30 June 2027; | ended UNQIZ
            en | Decides that the mandate of UNQIZ shall terminate on 30 June 2027; | ended UNQIZ
            en | Decides to dissolve the Committee on coffee and that the Panel of Experts on tea shall cease to exist; | ended Committee on coffee; ended Panel of Experts on tea
            en | Decides to broaden the mandate of the Special Envoy on slavery to include forced labour; | modified Special Envoy on slavery
            en | Decides to establish a working group on business, consisting of five independent experts; | established working group on business
            en | Decides to establish, as of 1 August 2027, a United Nations Support Office in Zembla; | established United Nations Support Office in Zembla
            en | Decides to establish, in accordance with rule 28 of its provisional rules of procedure, a Committee of the Security Council on Zembla; | established Committee of the Security Council on Zembla
            fr | Décide de mettre fin au mandat de l’ONUZ le 30 juin 2027 ; | ended ONUZ
            fr | Décide de mettre fin au mandat du Groupe de travail sur les minorités et de nommer un expert indépendant sur les minorités ; | ended Groupe de travail sur les minorités; established expert indépendant sur les minorités
            fr | Décide de prolonger d’une nouvelle période de deux ans le mandat du Groupe d’experts sur la Zembla ; | extended Groupe d’experts sur la Zembla
            es | Decide poner fin al mandato de la ONUZ el 30 de junio de 2027; | ended ONUZ
            es | Decide poner fin al mandato del Grupo de Trabajo sobre las minorías y nombrar un experto independiente sobre las minorías; | ended Grupo de Trabajo sobre las minorías; established experto independiente sobre las minorías
            ru | постановляет прекратить действие мандата ОООНЗ 30 июня 2027 года; | ended ОООНЗ
            ru | постановляет прекратить действие мандата Рабочей группы по вопросу о меньшинствах и назначить независимого эксперта по вопросу о меньшинствах; | ended Рабочей группы по вопросу о меньшинствах; established независимого эксперта по вопросу о меньшинствах
            ru | постановляет учредить на один год комиссию по расследованию событий в Зембле в составе трех членов; | established комиссию по расследованию событий в Зембле
            ru | постановляет назначить на трехлетний период независимого эксперта по вопросу о меньшинствах; | established независимого эксперта по вопросу о меньшинствах
            ar | يقرر إنهاء ولاية عملية أونوزا في 30 حزيران/يونيه 2027؛ | ended عملية أونوزا
            ar | يقرر إنهاء ولاية الفريق العامل المعني بالأقليات وتعيين خبير مستقل معني بالأقليات؛ | ended الفريق العامل المعني بالأقليات; established خبير مستقل معني بالأقليات
            zh | 决定设立一个为期一年的赞布拉问题调查委员会； | established 赞布拉问题调查委员会
            zh | 决定设立了赞布拉问题实况调查团的任务； | established 赞布拉问题实况调查团
            """)
    void aNameHoldsNeitherDayNorTermNorPurpose(String language, String clause, String told) {
        assertThat(events(language, clause)).containsExactlyInAnyOrderElementsOf(List.of(told.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Independent International Commission of Inquiry on Zembla | Commission of Inquiry
            en | United Nations Assistance Mission in Zembla (UNAMIZ) | UNAMIZ
            fr | Mission internationale indépendante d’établissement des faits sur la Zembla | Mission d’établissement des faits
            es | Misión Internacional Independiente de Determinación de los Hechos sobre Zembla | Misión de Determinación de los Hechos
            ru | Независимая международная комиссия по расследованию событий в Зембле | Комиссия по расследованию
            ar | البعثة الدولية المستقلة لتقصي الحقائق في زمبلا | بعثة لتقصي الحقائق
            zh | 赞布拉问题独立国际调查委员会 | 调查委员会
            """)
    void aShortNameMayLeaveOutWhatABodyIsBesides(String language, String full, String brief) {
        MandateNames names = new MandateNames(
                List.of(full, brief), List.of(), MandateWords.of(Language.valueOf(language.toUpperCase(Locale.ROOT))));
        assertThat(names.full()).containsExactly(full);
        assertThat(names.full(brief)).contains(full);
    }

    private static List<String> events(String language, String clause) {
        return found(language, clause).timeline().mandates().stream()
                .flatMap(mandate -> mandate.events().stream()
                        .map(Tables::event)
                        .filter(event -> !event.startsWith("due"))
                        .map(event -> event.split(" ")[0] + " " + mandate.name()))
                .toList();
    }

    private static Findings found(String language, String clause) {
        Language read = Language.valueOf(language.toUpperCase(Locale.ROOT));
        String phrase = Arrays.stream(new String[] {"Decides", "Décide", "Decide", "постановляет", "يقرر", "决定"})
                .filter(clause::startsWith)
                .findFirst()
                .orElseThrow();
        return Derivation.derive(new Sample("sc/2911", read, "2027-03-15")
                        .op(clause, act(phrase, ActionGroup.DECIDE))
                        .build())
                .value();
    }
}
