package clausebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the lamps of the coasts.|STOP",
                "各地的灯。|STOP",
                "المصابيح؟|STOP",
                "the lamps (see the annex).|STOP",
                "the “lamps.”|STOP",
                "зажечь «лампы.»|STOP",
                "各地的「灯。」|STOP",
                "the lamps;|SEMICOLON",
                "المصابيح؛|SEMICOLON",
                "各地的灯：|SEMICOLON",
                "the lamps; 2|SEMICOLON",
                "المصابيح،|COMMA",
                "报告，1|COMMA",
                "homme, 2/|COMMA",
                "homme,[1]|COMMA",
                "droits de l’homme»|OPEN",
                "第 55/25|OPEN",
                "the three lamps (3)|OPEN",
                "Supplement No.|OPEN",
            })
    void isTheSignBeforeNoteMarksAndClosers(String line, LineEnding ending) {
        assertThat(LineEnding.of(line)).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "light the lamps; and|true",
                "зажечь лампы; или|true",
                "点亮各地的灯；以及|true",
                "light the lamps and|false",
                "light the lamps; again|false",
                "light the lamps;|false",
            })
    void aShortWordBehindASemicolonJoinsTheLastItem(String line, boolean joins) {
        assertThat(LineEnding.joinsTheLast(line)).isEqualTo(joins);
    }
}
