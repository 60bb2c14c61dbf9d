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
            ru | постановляет назначить г-на Сорина Обвинителем Международного остаточного механизма для уголовных трибуналов на срок с 1 июля 2028 года по 30 июня 2030 года;
            ar | يقرر تعيين أعضاء اللجنة الاستشارية؛
            zh | 决定任命咨询委员会成员；
            zh | 决定将第2146(2014)号决议所载并经第2441(2018)号决议第2段修正的授权和措施延长至2028年2月1日；
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
            en | Decides to extend the mandate of UNMIZ for a final 19-month period until 31 March 2028, after which it will cease all work; | 19-month period until 31 March 2028
            fr | Décide de proroger le mandat de la MINUZ pour une dernière période de 19 mois, jusqu’au 31 mars 2028 ; | 19 mois, jusqu’au 31 mars 2028
            es | Decide prorrogar el mandato de la MINUZ por un último período de 19 meses, hasta el 31 de marzo de 2028; | 19 meses, hasta el 31 de marzo de 2028
            ru | постановляет продлить мандат МООНЗ на заключительный 19-месячный период до 31 марта 2028 года; | 19-месячный период до 31 марта 2028 года
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
            en | Decides to establish the Independent International Scientific Panel on Salt with the following terms of reference; | established Independent International Scientific Panel on Salt
            fr | Décide de créer un Groupe scientifique international indépendant sur le sel, composé de 40 membres ; | established Groupe scientifique international indépendant sur le sel
            es | Decide establecer un Panel Científico Internacional Independiente sobre la Sal, integrado por 40 miembros; | established Panel Científico Internacional Independiente sobre la Sal
            ru | постановляет учредить Независимую международную научную группу по соли в составе 40 членов; | established Независимую международную научную группу по соли
            ar | يقرر إنشاء الفريق العلمي الدولي المستقل المعني بالملح، يتألف من 40 عضوا؛ | established الفريق العلمي الدولي المستقل المعني بالملح
            zh | 决定设立盐问题独立国际科学小组，由40名成员组成； | established 盐问题独立国际科学小组
            en | Decides to establish an Independent Institution on Missing Persons, under the auspices of the United Nations; | established Independent Institution on Missing Persons
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
            en | Decides to extend until 14 July 2028 the mandate of UNMHZ to support the implementation of the Agreement on the City of Onhava and Port of Onhava; | extended UNMHZ
            es | Decide prorrogar hasta el 14 de julio de 2028 el mandato de la UNMHZ contenido en la resolución 2643 (2022) y consistente en respaldar la aplicación del Acuerdo sobre Onhava; | extended UNMHZ
            fr | Décide de proroger jusqu’au 15 août 2028 le mandat du Groupe d’experts créé en application du paragraphe 24 de la résolution 1973 (2011) ; | extended Groupe d’experts
            ru | постановляет продлить мандат Следственной группы только до 17 сентября 2028 года; | extended Следственной группы
            en | Decides to extend until 15 November 2028 UNISFZ’s mandate modification set forth in resolution 2024 (2011); | extended UNISFZ
            en | Decides to extend until 20 December 2028 the mandate of UNMIZ and, on an exceptional basis, its Intervention Brigade; | extended UNMIZ
            en | Decides to extend the mandate of the current Monitoring Team and its members, established pursuant to paragraph 7 of resolution 1526 (2004); | extended Monitoring Team
            fr | Décide de proroger le mandat de l’Équipe de surveillance et de ses membres ; | extended Équipe de surveillance
            es | Decide prorrogar el mandato del Equipo de Vigilancia y de sus miembros; | extended Equipo de Vigilancia
            ru | постановляет продлить мандат Группы по наблюдению и ее членов; | extended Группы по наблюдению
            ar | يقرر تمديد ولاية فريق الرصد وأعضائه؛ | extended فريق الرصد
            zh | 决定将监测组及其成员的任务期限延长至2028年6月30日； | extended 监测组
            en | Decides to establish, upon adoption of this resolution, a UN Integrated Transition Assistance Mission in Zembla (UNITAMZ), for an initial 12 months period; | established UN Integrated Transition Assistance Mission in Zembla (UNITAMZ)
            fr | Décide d’établir, dès l’adoption de la présente résolution, une Mission intégrée des Nations Unies en Zembla (MINUTZ), pour une période initiale de 12 mois ; | established Mission intégrée des Nations Unies en Zembla (MINUTZ)
            es | Decide establecer, a partir de la aprobación de la presente resolución, una Misión Integrada de las Naciones Unidas en Zembla (UNITAMZ), por un período inicial de 12 meses; | established Misión Integrada de las Naciones Unidas en Zembla (UNITAMZ)
            ru | постановляет учредить после принятия настоящей резолюции Объединенную миссию Организации Объединенных Наций в Зембле (ЮНИТАМЗ) на первоначальный период в 12 месяцев; | established Объединенную миссию Организации Объединенных Наций в Зембле (ЮНИТАМЗ)
            ar | يقرر أن ينشئ، فور اتخاذ هذا القرار، بعثة الأمم المتحدة المتكاملة في زمبلا، لفترة أولية مدتها 12 شهرا؛ | established بعثة الأمم المتحدة المتكاملة في زمبلا
            zh | 决定在本决议通过后设立一个联合国赞布拉综合援助团，初步任期12个月； | established 联合国赞布拉综合援助团
            ru | постановляет прекратить осуществление мандата ЮНИТАМЗ с 3 декабря 2028 года; | ended ЮНИТАМЗ
            zh | 决定将第1973(2011)号决议第24段所设专家小组(专家小组)由该段规定并经第2040(2012)、2146(2014)、2174(2014)、2213(2015)、2441(2018)、2509(2020)和2571(2021)号决议修订的任务的期限延长至2028年2月15日； | extended 专家小组
            """)
    void aNameHoldsNeitherDayNorTermNorPurpose(String language, String clause, String told) {
        assertThat(events(language, clause)).containsExactlyInAnyOrderElementsOf(List.of(told.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to extend the mandate of the Special Rapporteur on drought, including its causes and consequences, for a period of one year; | Special Rapporteur on drought, including its causes and consequences: one year, 12
            en | Decides to appoint a special rapporteur on the care of wells, village springs and running water for a period of one year; | special rapporteur on the care of wells, village springs and running water: one year, 12
            fr | Décide de proroger le mandat du Rapporteur spécial sur la sécheresse, ses causes et ses conséquences, pour une période d’un an ; | Rapporteur spécial sur la sécheresse, ses causes et ses conséquences: un an, 12
            fr | Décide de proroger le mandat du Rapporteur spécial sur la protection des puits, des sources et de l’eau courante pour une période d’un an ; | Rapporteur spécial sur la protection des puits, des sources et de l’eau courante: un an, 12
            fr | Décide de nommer un rapporteur spécial sur les formes de sécheresse, y compris leurs causes et leurs conséquences, pour une période d’un an ; | rapporteur spécial sur les formes de sécheresse, y compris leurs causes et leurs conséquences: un an, 12
            es | Decide prorrogar el mandato del Relator Especial sobre la sequía, sus causas y consecuencias, por un período de un año; | Relator Especial sobre la sequía, sus causas y consecuencias: un año, 12
            es | Decide prorrogar el mandato del Relator Especial sobre los pozos, fuentes y manantiales por un período de un año; | Relator Especial sobre los pozos, fuentes y manantiales: un año, 12
            ru | постановляет продлить мандат Специального докладчика по вопросу о засухе, ее причинах и последствиях на период в один год; | Специального докладчика по вопросу о засухе, ее причинах и последствиях: один год, 12
            ru | постановляет продлить мандат Специального докладчика по вопросу о колодцах, родниках и проточной воде на период в один год; | Специального докладчика по вопросу о колодцах, родниках и проточной воде: один год, 12
            ar | يقرر تمديد ولاية المقرر الخاص المعني بالجفاف، بما في ذلك أسبابه وعواقبه، لفترة سنة واحدة؛ | المقرر الخاص المعني بالجفاف، بما في ذلك أسبابه وعواقبه: سنة واحدة, 12
            """)
    void aNameMayHoldAComma(String language, String clause, String told) {
        assertThat(terms(language, clause)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to appoint a special rapporteur on drought, requests the States to assist and inform the rapporteur; | established special rapporteur on drought
            en | Decides to appoint a special rapporteur on drought, acting in a personal capacity and without pay; | established special rapporteur on drought
            fr | Décide de proroger le mandat du Rapporteur spécial sur la sécheresse, prie les États de l’aider et de l’informer ; | extended Rapporteur spécial sur la sécheresse
            fr | Décide de proroger le mandat du Groupe d’experts, composé de trois membres et de leur personnel ; | extended Groupe d’experts
            es | Decide prorrogar el mandato del Relator Especial sobre la sequía, pide a los Estados que lo ayuden y le informen; | extended Relator Especial sobre la sequía
            es | Decide prorrogar el mandato del Grupo de Expertos, integrado por tres miembros y su personal; | extended Grupo de Expertos
            es | Decide prorrogar el mandato del Grupo de Expertos, tomando nota de su informe y de sus conclusiones; | extended Grupo de Expertos
            ru | постановляет продлить мандат Специального докладчика по вопросу о засухе, просит государства помогать ему и информировать его; | extended Специального докладчика по вопросу о засухе
            ru | постановляет продлить мандат Группы экспертов, состоящей из трех членов и сотрудников; | extended Группы экспертов
            ar | يقرر تمديد ولاية المقرر الخاص المعني بالجفاف، ويطلب إلى الدول أن تساعده وأن تخبره؛ | extended المقرر الخاص المعني بالجفاف
            """)
    void whatElseACommaPartsIsNoName(String language, String clause, String told) {
        assertThat(events(language, clause)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to renew the mandate of the Independent Expert on Zembla, under agenda item 10, for a period of one year, to assess progress; | Independent Expert on Zembla: one year, 12
            en | Decides to renew, under agenda item 10, the mandate of the Independent Expert on Zembla, for a period of one year; | Independent Expert on Zembla: one year, 12
            en | Decides to extend the mandate of the Special Rapporteur on salt, as set out in its resolution 15/8, for a period of three years; | Special Rapporteur on salt: three years, 36
            en | Decides to extend the mandate of the Panel of Experts established pursuant to resolution 2801 (2026) for a period of thirteen months; | Panel of Experts: thirteen months, 13
            en | Decides to extend the mandate of the Commission on Zembla, composed of three members, for a further period of one year, renewable as authorized; | Commission on Zembla: one year, 12
            en | Decides, in order to assist the Committee in fulfilling its mandate, to extend the mandate of the Panel of Experts for six months; | Panel of Experts: six months, 6
            en | Decides to renew the mandate of the Zembla Force (ZEMFOR) for a period of six months, that is, until 31 March 2028; | Zembla Force (ZEMFOR): six months, that is, until 31 March 2028, -
            en | Decides to extend the mandate of ZEMFOR a final time until 31 March 2028 and to begin its withdrawal; | ZEMFOR: until 31 March 2028, -
            en | Decides to extend to 31 March 2028 the mandate of ZEMFOR as specified in paragraph 1 of resolution 2801 (2026); | ZEMFOR: to 31 March 2028, -
            en | Decides that the mandate of ZEMFOR, as set out in paragraph 5, shall be extended until 31 March 2028; | ZEMFOR: until 31 March 2028, -
            en | Decides to establish, for an initial period of one year, a fact-finding mission for the Zembla basin, comprising three members; | fact-finding mission for the Zembla basin: one year, 12
            fr | Décide de proroger le mandat de l’Expert indépendant sur la Zembla, au titre du point 10 de l’ordre du jour, pour une période d’un an ; | Expert indépendant sur la Zembla: un an, 12
            fr | Décide de proroger, au titre du point 10 de l’ordre du jour, pour une période d’un an, le mandat de l’Expert indépendant sur la Zembla ; | Expert indépendant sur la Zembla: un an, 12
            fr | Décide de proroger le mandat du Rapporteur spécial sur le sel, tel qu’énoncé dans sa résolution 15/8, pour une période de trois ans ; | Rapporteur spécial sur le sel: trois ans, 36
            fr | Décide, afin d’aider le Comité à s’acquitter de son mandat, de proroger le mandat du Groupe d’experts pour une période de treize mois ; | Groupe d’experts: treize mois, 13
            fr | Décide de proroger une dernière fois le mandat de la FORZEM jusqu’au 31 mars 2028 ; | FORZEM: jusqu’au 31 mars 2028, -
            fr | Décide que le mandat de la FORZEM, énoncé au paragraphe 5, est prorogé jusqu’au 31 mars 2028 ; | FORZEM: jusqu’au 31 mars 2028, -
            es | Decide prorrogar el mandato del Experto Independiente sobre Zembla, en relación con el tema 10 de la agenda, por un período de un año; | Experto Independiente sobre Zembla: un año, 12
            es | Decide prorrogar, en relación con el tema 10 de la agenda, por un período de un año, el mandato del Experto Independiente sobre Zembla; | Experto Independiente sobre Zembla: un año, 12
            es | Decide prorrogar el mandato del Relator Especial sobre la sal, tal como se enuncia en su resolución 15/8, por un período de tres años; | Relator Especial sobre la sal: tres años, 36
            es | Decide, a fin de ayudar al Comité a cumplir su mandato, prorrogar el mandato del Grupo de Expertos por un período de trece meses; | Grupo de Expertos: trece meses, 13
            es | Decide renovar el mandato de la FUERZEM por un período de seis meses, es decir, hasta el 31 de marzo de 2028; | FUERZEM: seis meses, es decir, hasta el 31 de marzo de 2028, -
            es | Decide que el mandato de la FUERZEM, enunciado en el párrafo 5, se prorrogue hasta el 31 de marzo de 2028; | FUERZEM: hasta el 31 de marzo de 2028, -
            ru | постановляет продлить мандат Независимого эксперта по Зембле в рамках пункта 10 повестки дня на период в один год; | Независимого эксперта по Зембле: один год, 12
            ru | постановляет продлить в рамках пункта 10 повестки дня на период в один год мандат Независимого эксперта по Зембле; | Независимого эксперта по Зембле: один год, 12
            ru | постановляет продлить мандат Специального докладчика по соли, изложенный в его резолюции 15/8, на период в три года; | Специального докладчика по соли: три года, 36
            ru | постановляет, в целях содействия Комитету, продлить мандат Группы экспертов на период в тринадцать месяцев; | Группы экспертов: тринадцать месяцев, 13
            ru | постановляет возобновить мандат СИЛЗЕМ на шестимесячный период, то есть до 31 марта 2028 года; | СИЛЗЕМ: шестимесячный период, то есть до 31 марта 2028 года, -
            ru | постановляет, что мандат СИЛЗЕМ, изложенный в пункте 5, продлевается до 31 марта 2028 года; | СИЛЗЕМ: до 31 марта 2028 года, -
            ru | постановляет учредить на первоначальный период в один год миссию по установлению фактов в Зембле в составе трех членов; | миссию по установлению фактов в Зембле: один год, 12
            ar | يقرر تجديد ولاية الخبير المستقل المعني بزمبلا، في إطار البند 10 من جدول الأعمال، لمدة سنة واحدة؛ | الخبير المستقل المعني بزمبلا: سنة واحدة, 12
            ar | يقرر أن يمدد، في إطار البند 10 من جدول الأعمال، لمدة سنة واحدة، ولاية الخبير المستقل المعني بزمبلا؛ | الخبير المستقل المعني بزمبلا: سنة واحدة, 12
            ar | يقرر تمديد ولاية المقرر الخاص المعني بالملح، على النحو المبين في قراره 15/8، لمدة ثلاث سنوات؛ | المقرر الخاص المعني بالملح: ثلاث سنوات, 36
            ar | يقرر، من أجل مساعدة اللجنة، تمديد ولاية فريق الخبراء لفترة ثلاثة عشر شهرا؛ | فريق الخبراء: ثلاثة عشر شهرا, 13
            ar | يقرر تجديد ولاية قوة زمبلا لفترة ستة أشهر، أي حتى 31 آذار/مارس 2028؛ | قوة زمبلا: ستة أشهر، أي حتى 31 آذار/مارس 2028, -
            zh | 决定，为协助委员会履行其任务，将第2801(2026)号决议所设专家小组的任务期限延长十三个月； | 专家小组: 十三个月, 13
            zh | 决定将赞布拉部队的任务期限延长六个月，即延长至2028年3月31日； | 赞布拉部队: 六个月，即延长至2028年3月31日, -
            zh | 决定设立一个为期一年的赞布拉问题调查委员会； | 赞布拉问题调查委员会: 一年, 12
            """)
    void aTermIsReadBehindWhatElseIsSaidOfTheMandate(String language, String clause, String told) {
        assertThat(terms(language, clause)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to urgently establish an independent international commission of inquiry, constituted by three experts, to be appointed by the President of the Council for an initial duration of one year; | independent international commission of inquiry: one year, 12
            en | Decides to dispatch urgently an independent international fact-finding mission, to be appointed by the President of the Council; | independent international fact-finding mission: -, -
            en | Decides to dispatch an urgent, independent international fact-finding mission to assess the salt pans; | independent international fact-finding mission to assess the salt pans: -, -
            en | Decides to urgently establish an ongoing, independent, international commission of inquiry, to be appointed by the President of the Council; | ongoing, independent, international commission of inquiry: -, -
            es | Decide nombrar, por un período de tres años, a un Relator Especial sobre la sal, con el siguiente mandato: | Relator Especial sobre la sal: tres años, 36
            en | Decides to set up a Committee consisting of all the members of the Council; | Committee: -, -
            fr | Décide de créer d’urgence une commission d’enquête internationale indépendante, composée de trois experts nommés par le Président du Conseil pour une période initiale d’un an ; | commission d’enquête internationale indépendante: un an, 12
            fr | Décide de dépêcher d’urgence une commission d’enquête internationale indépendante, nommée par le Président du Conseil ; | commission d’enquête internationale indépendante: -, -
            es | Decide establecer con urgencia una comisión internacional independiente de investigación, integrada por tres expertos, que serán nombrados por el Presidente del Consejo por un período inicial de un año; | comisión internacional independiente de investigación: un año, 12
            es | Decide enviar con urgencia una comisión internacional independiente de investigación, nombrada por el Presidente del Consejo; | comisión internacional independiente de investigación: -, -
            ru | постановляет в срочном порядке учредить независимую международную комиссию по расследованию в составе трех экспертов, назначаемых Председателем Совета на первоначальный период продолжительностью один год; | независимую международную комиссию по расследованию: один год, 12
            ru | постановляет учредить в срочном порядке независимую международную комиссию по расследованию; | независимую международную комиссию по расследованию: -, -
            ru | постановляет направить в срочном порядке независимую международную комиссию по расследованию, назначаемую Председателем Совета; | независимую международную комиссию по расследованию: -, -
            ru | постановляет учредить в соответствии с правилом 28 своих временных правил процедуры Комитет Совета Безопасности в составе всех членов Совета; | Комитет Совета Безопасности: -, -
            ar | يقرر أن ينشئ على وجه الاستعجال لجنة تحقيق دولية مستقلة، تتألف من ثلاثة خبراء يعينهم رئيس المجلس لفترة أولية مدتها سنة واحدة؛ | لجنة تحقيق دولية مستقلة: سنة واحدة, 12
            ar | يقرر أن يوفد على وجه السرعة لجنة تحقيق دولية مستقلة، يعينها رئيس المجلس؛ | لجنة تحقيق دولية مستقلة: -, -
            ar | يقرر أن ينشئ، وفقا للمادة 28 من نظامه الداخلي المؤقت، لجنة تابعة لمجلس الأمن تتألف من جميع أعضاء المجلس؛ | لجنة تابعة لمجلس الأمن: -, -
            ar | يقرر أن يعين لمدة سنة واحدة مقررا خاصا لدراسة هذه الحوادث؛ | مقررا خاصا لدراسة هذه الحوادث: سنة واحدة, 12
            zh | 决定紧急设立一个独立国际调查委员会，由理事会主席任命的三名人权专家组成，初始任期为一年； | 独立国际调查委员会: 一年, 12
            zh | 决定紧急派遣一个独立国际调查委员会，由理事会主席任命； | 独立国际调查委员会: -, -
            zh | 决定设立一个由安理会全体成员组成的安全理事会委员会(下称“委员会”)，负责执行以下任务； | 安全理事会委员会: -, -
            """)
    void aBodyIsEstablishedUrgentlyOrSent(String language, String clause, String told) {
        assertThat(events(language, clause)).allMatch(event -> event.startsWith("established "));
        assertThat(terms(language, clause)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to freeze the funds of individuals designated by the Committee established pursuant to paragraph 19 below;
            en | Decides that the list established by the Committee shall be published;
            fr | Décide de geler les fonds de toute entité désignée par le Comité créé en application du paragraphe 19 ;
            fr | Décide de geler les fonds de tout individu désigné par le Comité ;
            es | Decide que se publicará la lista que establece por separado el reglamento, y designe para ello el Comité a un miembro;
            ru | постановляет заморозить средства лиц, обозначенных Комитетом, учрежденным согласно пункту 19 ниже;
            ar | يقرر تجميد أموال الأفراد الذين تحددهم اللجنة المنشأة عملا بالفقرة 19 أدناه؛
            zh | 决定冻结委员会指认的个人的资金；
            """)
    void whoDesignatesIsNotDesignated(String language, String clause) {
        assertThat(events(language, clause)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to extend the mandate of the Special Rapporteur on tea for a period of one year, as well as the mandate of the Working Group on salt for a period of two years; | Special Rapporteur on tea: one year, 12; Working Group on salt: two years, 24
            en | Decides to extend for three years the mandate of the Special Rapporteur on tea, and the mandate of the Working Group on salt for a period of two years; | Special Rapporteur on tea: three years, 36; Working Group on salt: two years, 24
            en | Decides to extend the mandate of the Special Rapporteur on tea, as well as that of the Working Group on salt; | Special Rapporteur on tea: -, -; Working Group on salt: -, -
            fr | Décide de proroger le mandat du Rapporteur spécial sur le thé pour une période d’un an, ainsi que le mandat du Groupe de travail sur le sel pour une période de deux ans ; | Rapporteur spécial sur le thé: un an, 12; Groupe de travail sur le sel: deux ans, 24
            es | Decide prorrogar el mandato del Relator Especial sobre el té por un período de un año, así como el mandato del Grupo de Trabajo sobre la sal por un período de dos años; | Relator Especial sobre el té: un año, 12; Grupo de Trabajo sobre la sal: dos años, 24
            ru | постановляет продлить мандат Специального докладчика по чаю на один год, а также мандат Рабочей группы по соли на два года; | Специального докладчика по чаю: один год, 12; Рабочей группы по соли: два года, 24
            ru | постановляет продлить на три года мандат Специального докладчика по чаю и мандат Рабочей группы по соли на два года; | Специального докладчика по чаю: три года, 36; Рабочей группы по соли: два года, 24
            ar | يقرر تمديد ولاية المقرر الخاص المعني بالشاي لمدة سنة واحدة، وولاية الفريق العامل المعني بالملح لمدة سنتين؛ | المقرر الخاص المعني بالشاي: سنة واحدة, 12; الفريق العامل المعني بالملح: سنتين, 24
            zh | 决定将茶问题特别报告员的任务期限延长一年，并将盐问题工作组的任务期限延长两年； | 茶问题特别报告员: 一年, 12; 盐问题工作组: 两年, 24
            """)
    void eachOfSeveralMandatesHasItsOwnTerm(String language, String clause, String told) {
        assertThat(terms(language, clause)).containsExactly(told.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to establish as of 9 July 2027 the United Nations Mission in Zembla (UNMIZ) for an initial period of one year with the intention to renew for further periods as may be required; | established United Nations Mission in Zembla (UNMIZ)
            en | Decides, in the light of the request of the Government of Zembla, to establish immediately under its authority a United Nations interim force for southern Zembla for the purpose of observing the withdrawal; | established United Nations interim force for southern Zembla
            en | Decides to establish, under the auspices of the United Nations, the Independent Institution on Lost Ships, to find all of them; | established Independent Institution on Lost Ships
            en | Decides to establish the International, Impartial and Independent Mechanism for Zembla under the auspices of the United Nations; | established International, Impartial and Independent Mechanism for Zembla
            en | Decides to establish the Zembla Relief and Works Agency for Refugees; | established Zembla Relief and Works Agency for Refugees
            en | Decides to establish, for a period of one year, a group of three salt experts on Zembla, to be appointed by the President; | established group of three salt experts on Zembla
            en | Decides to extend and modify the mandate of the Panel of Experts; | extended Panel of Experts; modified Panel of Experts
            en | Decides to extend, only until 17 September 2028, the mandate of UNIZ; | extended UNIZ
            fr | Décide d’établir, à compter du 9 juillet 2027, pour une période initiale d’un an, la Mission des Nations Unies en Zembla (MINUZ), avec l’intention de la reconduire ; | established Mission des Nations Unies en Zembla (MINUZ)
            fr | Décide, compte tenu de la demande du Gouvernement zemblien, d’établir immédiatement sous son autorité une force intérimaire des Nations Unies pour le sud de la Zembla aux fins d’observer le retrait ; | established force intérimaire des Nations Unies pour le sud de la Zembla
            fr | Décide de créer le Mécanisme international, impartial et indépendant pour la Zembla, sous les auspices de l’Organisation ; | established Mécanisme international, impartial et indépendant pour la Zembla
            fr | Décide de créer, pour une période d’un an, un groupe de trois experts du sel pour la Zembla, nommés par le Président ; | established groupe de trois experts du sel pour la Zembla
            fr | Décide de proroger et de modifier le mandat du Groupe d’experts ; | extended Groupe d’experts; modified Groupe d’experts
            fr | Décide de proroger le mandat actuel de la FORZEM jusqu’au 31 mars 2028 ; | extended FORZEM
            es | Decide establecer a partir del 9 de julio de 2027, por un período inicial de un año, la Misión de las Naciones Unidas en Zembla (UNMIZ), con la intención de prorrogarla; | established Misión de las Naciones Unidas en Zembla (UNMIZ)
            es | Decide, en vista de la solicitud del Gobierno de Zembla, establecer inmediatamente bajo su autoridad una fuerza provisional de las Naciones Unidas para Zembla meridional con el fin de observar el retiro; | established fuerza provisional de las Naciones Unidas para Zembla meridional
            es | Decide establecer, por un período de un año, un grupo de tres expertos en la sal sobre Zembla, nombrados por el Presidente; | established grupo de tres expertos en la sal sobre Zembla
            es | Decide prorrogar y modificar el mandato del Grupo de Expertos; | extended Grupo de Expertos; modified Grupo de Expertos
            es | Decide prorrogar el mandato actual de la FUERZEM hasta el 31 de marzo de 2028; | extended FUERZEM
            ru | постановляет учредить с 9 июля 2027 года на первоначальный период в один год Миссию Организации Объединенных Наций в Зембле (МООНЗ) с намерением продлевать ее; | established Миссию Организации Объединенных Наций в Зембле (МООНЗ)
            ru | постановляет, учитывая просьбу правительства Земблы, учредить под своим руководством временные силы Организации Объединенных Наций для Южной Земблы с целью наблюдения; | established временные силы Организации Объединенных Наций для Южной Земблы
            ru | постановляет учредить Международный беспристрастный и независимый механизм по Зембле под эгидой Организации Объединенных Наций; | established Международный беспристрастный и независимый механизм по Зембле
            ru | постановляет продлить и изменить мандат Группы экспертов; | extended Группы экспертов; modified Группы экспертов
            ar | يقرر أن ينشئ، اعتبارا من 9 تموز/يوليه 2027، بعثة الأمم المتحدة في زمبلا لفترة أولية مدتها سنة واحدة مع نية تجديدها؛ | established بعثة الأمم المتحدة في زمبلا
            ar | يقرر، في ضوء طلب حكومة زمبلا، أن ينشئ فورا تحت سلطته قوة مؤقتة تابعة للأمم المتحدة لجنوب زمبلا بغرض مراقبة الانسحاب؛ | established قوة مؤقتة تابعة للأمم المتحدة لجنوب زمبلا
            ar | يقرر تمديد وتعديل ولاية فريق الخبراء؛ | extended فريق الخبراء; modified فريق الخبراء
            zh | 决定自2027年7月9日起设立联合国赞布拉特派团(联赞特派团)，最初任期一年，并打算视需要延长任期； | established 联合国赞布拉特派团
            zh | 决定根据赞布拉政府的请求，在其权力下立即设立一支联合国驻赞布拉南部临时部队，以期观察撤军； | established 联合国驻赞布拉南部临时部队
            zh | 决定延长并修改专家小组的任务期限； | extended 专家小组; modified 专家小组
            """)
    void aBodyIsToldBehindWhatElseItsEstablishmentSays(String language, String clause, String told) {
        assertThat(events(language, clause)).containsExactlyInAnyOrderElementsOf(List.of(told.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Decides to establish, under the leadership of a Special Representative, a United Nations office in Zembla; | United Nations office in Zembla: -, -
            en | Decides to establish a United Nations Mission in Zembla, under the leadership of a Special Representative for an initial period of three months; | United Nations Mission in Zembla: three months, 3
            fr | Décide d’établir, à compter du 9 juillet 2027, pour une période initiale d’un an, la Mission des Nations Unies en Zembla ; | Mission des Nations Unies en Zembla: un an, 12
            es | Decide establecer a partir del 9 de julio de 2027, por un período inicial de un año, la Misión de las Naciones Unidas en Zembla; | Misión de las Naciones Unidas en Zembla: un año, 12
            ru | постановляет учредить с 9 июля 2027 года на первоначальный период в один год Миссию Организации Объединенных Наций в Зембле; | Миссию Организации Объединенных Наций в Зембле: один год, 12
            ar | يقرر أن ينشئ، اعتبارا من 9 تموز/يوليه 2027، بعثة الأمم المتحدة في زمبلا لفترة أولية مدتها سنة واحدة؛ | بعثة الأمم المتحدة في زمبلا: سنة واحدة, 12
            zh | 决定自2027年7月9日起设立联合国赞布拉特派团(联赞特派团)，最初任期一年； | 联合国赞布拉特派团: 一年, 12
            """)
    void aTermIsReadBesideADayAndALeader(String language, String clause, String told) {
        assertThat(terms(language, clause)).containsExactly(told);
    }

    private static List<String> terms(String language, String clause) {
        return Sample.terms(found(language, clause).timeline());
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
