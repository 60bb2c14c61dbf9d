package clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.un.FixedWording;
import clausebook.un.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tables are tables, and which only place the paragraphs of a resolution. Cells are parted by |, rows by //. */
class TablesTest {

    @ParameterizedTest
    @CsvSource({
        "en, State | Share // Northland | 0.1 // Southland | 0.2",
        "en, No. | Name | Of // 1. | Well | Northland // 2. | Spring | Southland",
        "en, Section | Amount // 1. Policymaking | 12.5 // 2. Conferences | 7",
        "en, Date | Place // 1 May 2044 | Northland",
        "fr, Chapitre | Montant // 1. Direction | 12",
        "es, Sección | Monto // Total | 12",
        "ru, Раздел | Сумма // 1. Руководство | 12",
        "ar, الباب | المبلغ // 1 - التوجيه | 12",
        "zh, 款次 | 数额 // 1. 决策 | 12",
    })
    void rowsOfSeveralCellsAreATable(String language, String rows) {
        assertThat(isTable(language, rows)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1. | Decides to look after wells; // 2. | Decides to come back to the matter.",
        "en, (a) | The first well; // (b) | The second well.",
        "en, 1. Decides to look after wells; | // (a) | The first;",
        "en, In favour: | Northland // Against: | Southland",
        "en, 'The General Assembly, | page 1 // Recalling | its resolution'",
        "en, State | Share // Northland |",
        "en, Wells // Springs",
        "fr, 1. | Décide de veiller sur les puits; // 2. | Décide de rester saisie de la question.",
        "es, Votos a favor: | Northland // Votos en contra: | Southland",
        "ru, 1. | постановляет беречь колодцы; // 2. | постановляет вернуться к вопросу.",
        "ar, 1 - | تقرر العناية بالآبار؛ // 2 - | تقرر العودة إلى المسألة.",
        "zh, 1. | 决定爱护水井； // 2. | 决定再次审议此事。",
    })
    void whatPlacesParagraphsIsNone(String language, String rows) {
        assertThat(isTable(language, rows)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"120, true", "121, false"})
    void aLongNumberedCellIsAParagraphSetBesideAnother(int length, boolean table) {
        String cell = "1. " + "w".repeat(length - 3);
        assertThat(isTable("en", cell + " | 12 // Total | 12")).isEqualTo(table);
    }

    private static boolean isTable(String language, String rows) {
        List<List<String>> cells = Stream.of(rows.split("//"))
                .map(row -> Stream.of(row.split("\\|", -1)).map(String::strip).toList())
                .toList();
        return new Tables(FixedWording.of(Language.ofCode(language).orElseThrow())).isTable(cells);
    }
}
