package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles beside a line that names the number behind its organ. Texts of our own; paragraphs are parted by |. */
class NumberedByTheOrganTest {

    private static Resolution read(String work, String language, String text) {
        return Reading.parse(work, language, text.replace("|", "\n\n") + "\n")
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # Care of wells|Commission on Human Rights resolution 2000/961|The Commission on Human Rights,|1. Decides to meet. # Care of wells",
                "fr # Soin des puits|Résolution 2000/961 de la Commission des droits de l'homme|La Commission des droits de l'homme,|1. Décide de se réunir. # Soin des puits",
                "es # Cuidado de los pozos|Resolución 2000/961 de la Comisión de Derechos Humanos|La Comisión de Derechos Humanos,|1. Decide reunirse. # Cuidado de los pozos",
                "ru # Забота о колодцах|Резолюция 2000/961 Комиссии по правам человека|Комиссия по правам человека,|1. постановляет собраться. # Забота о колодцах",
                "zh # 爱护水井|人权委员会第2000/961号决议|人权委员会，|1. 决定开会。 # 爱护水井",
                "ar # العناية بالآبار|قرار لجنة حقوق الإنسان 2000/961|إن لجنة حقوق الإنسان،|1- تقرر الاجتماع. # العناية بالآبار",
            })
    void theTitleMayStandAboveTheNumberThatTheOrganNames(String language, String text, String title) {
        assertThat(read("chr/2000/961", language, text).title()).contains(title);
    }

    @Test
    void orBelowIt() {
        Resolution read = read(
                "ga/17/1803",
                "en",
                "General Assembly resolution 1803 (XVII) of 14 December 1962|Care of wells|The General Assembly,|1. Decides to meet.");
        assertThat(read.title()).contains("Care of wells");
        assertThat(read.adopted().orElseThrow()).hasToString("1962-12-14");
    }
}
