package clausebook.plan.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InitialsTest {

    @Test
    void accentsCaseAndMarksDoNotCount() {
        assertThat(Initials.key("États", 0))
                .isEqualTo(Initials.key("“entités”", 0))
                .isEqualTo("0045");
        assertThat(Initials.key("États", 1)).isEqualTo("0045-0054");
        assertThat(Initials.key("É", 2)).isEqualTo("0045-0-0");
        assertThat(Initials.key("الدول", 0)).isEqualTo("0627");
        assertThat(Initials.key("أعضاء", 0)).isEqualTo("0627");
        assertThat(Initials.key("Генеральный секретарь", 0)).isEqualTo("0413");
    }

    @Test
    void ideographsStandByBlocksFirst() {
        assertThat(Initials.key("《冰川公约》", 0)).isEqualTo("0051xx");
        assertThat(Initials.key("《冰川公约》", 1)).isEqualTo("51b0");
        assertThat(Initials.key("《冰川公约》", 2)).isEqualTo("51b0-5ddd");
    }

    @Test
    void labelsAreWhatReadersSee() {
        assertThat(Initials.label(List.of("États", "entités"), 0)).isEqualTo("E");
        assertThat(Initials.label(List.of("States", "Stations"), 1)).isEqualTo("ST");
        assertThat(Initials.label(List.of("冰川公约", "儿童权利公约"), 0)).isEqualTo("儿–冰");
        assertThat(Initials.label(List.of("冰川公约"), 1)).isEqualTo("冰");
    }
}
