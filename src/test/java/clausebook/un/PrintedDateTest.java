package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH|回顾大会 2006 年 3 月 15 日第 60/251 号决议|2006-03-15|2006 年 3 月 15 日",
                "ZH|2025年4月4日|2025-04-04|2025年4月4日",
                "ZH|二〇二五年四月四日通过|2025-04-04|二〇二五年四月四日",
                "ZH|２０２５年１２月３１日|2025-12-31|２０２５年１２月３１日",
                "EN|resolution 60/251 of 15 March 2006 on|2006-03-15|15 March 2006",
                "EN|Adopted on April 4, 2025|2025-04-04|April 4, 2025",
                "EN|councilon4april2025|2025-04-04|4april2025",
                "FR|en date du 1er avril 2022,|2022-04-01|1er avril 2022",
                "ES|de 28 de marzo de 2014,|2014-03-28|28 de marzo de 2014",
                "ES|de 1º de abril de 2022,|2022-04-01|1º de abril de 2022",
                "RU|от 14 декабря 2000 года|2000-12-14|14 декабря 2000 года",
                "AR|المؤرخ 28 آذار/مارس 2014|2014-03-28|28 آذار/مارس 2014",
                "AR|في 4 كانون الأول/ديسمبر 2024|2024-12-04|4 كانون الأول/ديسمبر 2024",
                "AR|في ٢٤ آذار / مارس ٢٠١٧|2017-03-24|٢٤ آذار / مارس ٢٠١٧",
            })
    void fullDatesOfSixLanguages(Language language, String text, LocalDate expected, String words) {
        PrintedDate found = PrintedDate.find(text, 0, language).orElseThrow();
        assertThat(found.date()).contains(expected);
        assertThat(text.substring(found.start(), found.end())).isEqualTo(words);
    }

    @Test
    void aDateMayLackItsDayOrItsYear() {
        PrintedDate month = PrintedDate.find("原定于2024年2月举行", 0, Language.ZH).orElseThrow();
        assertThat(month.date()).isEmpty();
        assertThat(month.month()).isEqualTo(OptionalInt.of(2));
        var two = PrintedDate.all("2025年2月24日至4月4日", Language.ZH);
        assertThat(two).hasSize(2);
        assertThat(two.get(1).date(2025)).contains(LocalDate.of(2025, 4, 4));
    }

    @Test
    void numbersThatAreNoDates() {
        assertThat(PrintedDate.find("任务延长一年，第2690(2023)号，12030年", 0, Language.ZH))
                .isEmpty();
        assertThat(PrintedDate.find("2025年2月30日", 0, Language.ZH).flatMap(PrintedDate::date))
                .isEmpty();
        assertThat(PrintedDate.find("2025年13月", 0, Language.ZH)).isEmpty();
    }

    @Test
    void longRunsTakeLinearTime() {
        for (String unit : new String[] {"第", "1", "、", " ", "(", "年", "一", "2025年"}) {
            String text = unit.repeat(200_000 / unit.length());
            assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            java.time.Duration.ofSeconds(2), () -> PrintedDate.find(text, 0, Language.ZH)))
                    .isInstanceOf(Optional.class);
        }
    }
}
