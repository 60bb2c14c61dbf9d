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
            assertThat(Numerals.ofChinese(chinese(number))).isEqualTo(OptionalInt.of(number));
            assertThat(Numerals.ofRoman(Numerals.roman(number))).isEqualTo(OptionalInt.of(number));
        }
        assertThat(Numerals.letters(27)).isEqualTo("aa");
        assertThat(Numerals.ofRoman("iiii")).isEmpty();
    }

    /** The Chinese numeral of a number from 1 to 9999, as sessions are printed: {@code 五十八}, {@code 一百零二}. */
    private static String chinese(int number) {
        String[] digits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
        int[] units = {1000, 100, 10, 1};
        String[] names = {"千", "百", "十", ""};
        StringBuilder written = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < units.length; i++) {
            int digit = number / units[i] % 10;
            if (digit == 0) {
                zero = !written.isEmpty();
                continue;
            }
            boolean plainTen = units[i] == 10 && digit == 1 && written.isEmpty();
            written.append(zero ? "零" : "")
                    .append(plainTen ? "" : digits[digit])
                    .append(names[i]);
            zero = false;
        }
        return written.toString();
    }
}
