package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Agenda item 10|10|10",
                "en|Agenda item 71 (b)|71(b)|71(b)",
                "fr|Point 71 b) de l’ordre du jour|71b)|71(b)",
                "ru|Пункт 98 mm) повестки дня|98mm)|98(mm)",
                "ru|Пункт 71 б) повестки дня|71б)|71(b)",
                "ru|Пункт 71 с) повестки дня|71с)|71(c)",
                "ar|البند 98 (م م) من جدول الأعمال|98(مم)|98(mm)",
                "ar|البند 71 (ج) من جدول الأعمال|71(ج)|71(c)",
                "ar|البنود ١٣ و ١٤ و ١١٧ من جدول الأعمال|13, 14, 117|13, 14, 117",
                "en|Agenda items 132 and 133 (a)|132, 133(a)|132, 133(a)",
                "en|Agenda items 13, 115, and 117 (c)|13, 115, 117(c)|13, 115, 117(c)",
                "en|Agenda item 20 (a) to (c)|20(a)-(c)|20(a)-(c)",
                "es|Tema 20 a) a c) del programa|20a)-c)|20(a)-(c)",
                "es|Temas 15 y 116 del programa|15, 116|15, 116",
                "fr|Points 14, 15 a) et 117 de l’ordre du jour|14, 15a), 117|14, 15(a), 117",
                "zh|议程项目14和119|14, 119|14, 119",
                "zh|议程项目20(a)至(c)|20(a)-(c)|20(a)-(c)"
            })
    void areReadInEveryLanguage(String language, String line, String shown, String neutral) {
        Optional<String> found = FixedWording.of(Language.ofCode(language).orElseThrow())
                .match(FixedWording.Frame.AGENDA_ITEM, line)
                .flatMap(match -> match.get("items"));
        assertThat(found.map(AgendaItems::shown)).contains(shown);
        assertThat(AgendaItems.neutral(shown)).isEqualTo(neutral);
    }

    @Test
    void lettersOfALongArabicListAreDoubled() {
        assertThat(ItemMark.at("(أ أ) تعزيز التعاون").orElseThrow().readings())
                .contains(new ItemMark.Reading("abjad()", 27));
        assertThat(ItemMark.at("(أأ) تعزيز التعاون").orElseThrow().readings())
                .contains(new ItemMark.Reading("abjad()", 27));
        assertThat(ItemMark.at("(م ن) تعزيز")).isEmpty();
    }
}
