package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Resolution;
import clausebook.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closing block gives the meeting in figures or in words, and the line of adoption with or without a comma. */
class MeetingNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Human Rights Council, | Decides to keep the lamps lit. | Ninth meeting | 4 April 2025
            es | El Consejo de Derechos Humanos, | Decide mantener encendidos los faros. | Novena sesión | 4 de abril de 2025
            fr | Le Conseil des droits de l’homme, | Décide de maintenir les lampes allumées. | Neuvième séance | 4 avril 2025
            ru | Совет по правам человека, | постановляет не гасить огни. | Девятое заседание | 4 апреля 2025 года
            ar | إن مجلس حقوق الإنسان، | يقرر إبقاء المصابيح مضاءة. | الجلسة التاسعة | 4 نيسان/أبريل 2025
            zh | 人权理事会， | 决定让灯长明。 | 第九次会议 | 2025年4月4日
            """)
    void inWords(String language, String chapeau, String act, String meeting, String day) {
        Resolution read = read(
                "hrc/58/90",
                language,
                "58/90. A\n\n" + chapeau + "\n\n1. " + act + "\n\n" + meeting + "\n\n" + day + "\n");
        assertThat(read.meeting()).contains("9");
        assertThat(read.adopted()).hasToString("Optional[2025-04-04]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The General Assembly, | Decides to keep the lamps lit. | Hundred and eighty-third plenary meeting, | 10 December 1948.
            fr | L’Assemblée générale, | Décide de maintenir les lampes allumées. | Cent quatre-vingt-troisième séance plénière, | 10 décembre 1948.
            """)
    void beyondAHundred(String language, String chapeau, String act, String meeting, String day) {
        Resolution read = read(
                "ga/3/217",
                language,
                "217 (III). A\n\n" + chapeau + "\n\n1. " + act + "\n\n" + meeting + "\n" + day + "\n");
        assertThat(read.meeting()).contains("183");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Resolution 1290 (1999) | Adopted by the Security Council at its 4051st meeting on | 15 October 1999 | The Security Council, | Decides to keep the lamps lit.
            fr | Résolution 1290 (1999) | Adoptée par le Conseil de sécurité à sa 4051e séance | le 15 octobre 1999 | Le Conseil de sécurité, | Décide de maintenir les lampes allumées.
            es | Resolución 1290 (1999) | Aprobada por el Consejo de Seguridad en su 4051ª sesión | celebrada el 15 de octubre de 1999 | El Consejo de Seguridad, | Decide mantener encendidos los faros.
            ru | Резолюция 1290 (1999), | принятая Советом Безопасности на его 4051-м заседании, | 15 октября 1999 года | Совет Безопасности, | постановляет не гасить огни.
            """)
    void whereTheLineOfAdoptionHasNoComma(
            String language, String number, String adopted, String day, String chapeau, String act) {
        Resolution read = read(
                "sc/1290",
                language,
                number + "\n\n" + adopted + "\n" + day + "\n\n" + chapeau + "\n\n1. " + act + "\n");
        assertThat(read.meeting()).contains("4051");
        assertThat(read.adopted()).hasToString("Optional[1999-10-15]");
    }

    @Test
    void whereACommaPartsTheDayFromTheMeetingBelow() {
        Resolution read = read("ga/26/2990", "zh", "2990(XXVI). 灯\n\n大会，\n\n决定让灯长明。\n\n1971年10月25日，\n第一九七六次全体会议。\n");
        assertThat(read.meeting()).contains("1976");
        assertThat(read.adopted()).hasToString("Optional[1971-10-25]");
        assertThat(read.clauses()).hasSize(1);
    }

    @Test
    void theDayOnWhichASpecialSessionBeganIsNotThatOfAdoption() {
        var parsed = Reading.parse("hrc/s-17/9", "en", """
                Human Rights Council
                Seventeenth special session
                22 August 2011

                Resolution adopted by the Human Rights Council

                S-17/9. Lamps

                The Human Rights Council,

                1. Decides to keep the lamps lit.

                2nd meeting
                23 August 2011
                """);
        assertThat(parsed.value().orElseThrow().adopted()).hasToString("Optional[2011-08-23]");
        assertThat(parsed.problems()).extracting(Problem::code).doesNotContain("date-mismatch");
    }

    private static Resolution read(String work, String language, String text) {
        return Reading.parse(work, language, text).value().orElseThrow();
    }
}
