package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mark before an item counts, and which signs at a line's start are none. */
class ItemMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(a) To light the lamps;|letter()|1|To light",
                "(i) To light the lamps;|letter()|9|To light",
                "(i) To light the lamps;|roman()|1|To light",
                "iv) Encender las lámparas;|roman)|4|Encender",
                "(bb) To light the lamps;|letter()|28|To light",
                "а) зажечь лампы;|letter)|1|зажечь",
                "в) зажечь лампы;|cyrillic)|3|зажечь",
                "(ب) إنارة المنارات؛|abjad()|2|إنارة",
                "(أ أ) إنارة المنارات؛|abjad()|27|إنارة",
                "㈠ 点亮灯塔；|enclosed50|1|点亮",
                "㈩ 点亮灯塔；|enclosed50|10|点亮",
                "① 点亮灯塔；|enclosed36|1|点亮",
                "⑳ 点亮灯塔；|enclosed36|20|点亮",
                "⑴ 点亮灯塔；|enclosed36|1|点亮",
                "⒇ 点亮灯塔；|enclosed36|20|点亮",
                "⒜ 点亮灯塔；|enclosed36|1|点亮",
                "⒵ 点亮灯塔；|enclosed36|26|点亮",
                "(十二) 点亮灯塔；|figure()|12|点亮",
            })
    void countsAsItIsPrinted(String text, String series, int position, String words) {
        ItemMark mark = ItemMark.at(text).orElseThrow();
        assertThat(mark.readings()).contains(new ItemMark.Reading(series, position));
        assertThat(text.substring(mark.textStart())).startsWith(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a), (b) and (c) above and of the lamps",
                "(a); and of the lamps",
                "(أ)، و (ب) أعلاه",
                "e.g. the lamps of the south",
                "p.m. on the first day",
                "(A) The lamps of the south",
                "(2023) of the Council",
            })
    void areReferencesOrWordsAndNoMarks(String text) {
        assertThat(ItemMark.at(text)).isEmpty();
    }
}
