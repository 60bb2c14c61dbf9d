package clausebook.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signs are put into reading order from their places alone, in either direction. */
class ReadingOrderTest {

    private static final Glyph.Face PLAIN = new Glyph.Face(false, false, false);

    /** Draws signs from left to right, each as wide as half its size; the page is 200 points wide. */
    private static List<Glyph> drawn(String signs, double y, boolean rightToLeft) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < signs.length(); i++) {
            double x = 20 + 5 * i;
            glyphs.add(Glyph.of(signs.substring(i, i + 1), rightToLeft ? 200 - x - 5 : x, y, 5, 10, 2.5, PLAIN));
        }
        return glyphs;
    }

    private static List<String> rows(List<Glyph> glyphs, boolean rightToLeft) {
        List<Row> rows =
                Rows.of(0, new GlyphReader.Page(200, 800, glyphs), rightToLeft).rows();
        List<List<Row>> pages = List.of(rows);
        return (rightToLeft ? Brackets.asMeant(pages) : pages)
                .get(0).stream().map(Row::text).toList();
    }

    @Test
    void arabicIsReadFromRightToLeftAndFiguresFromLeftToRight() {
        assertThat(rows(drawn("2044 \u0645\u0627\u0639", 100, true), true)).containsExactly("\u0639\u0627\u0645 2044");
    }

    @Test
    void latinWordsKeepTheirOrderInAnArabicRow() {
        assertThat(rows(drawn("Distr.: General", 100, true), true)).containsExactly("Distr.: General");
    }

    @Test
    void drawnBracketsAreTurnedToWhatTheyMean() {
        assertThat(rows(drawn("(\u0628) \u0623", 100, true), true)).containsExactly("\u0623 (\u0628)");
    }

    @Test
    void aVowelSignStandsBehindTheLetterThatIsDrawnNext() {
        List<Glyph> glyphs = new ArrayList<>(drawn("\u0628", 100, true));
        glyphs.add(Glyph.of("\u064F", 176, 97, 0, 10, 2.5, PLAIN));
        glyphs.add(Glyph.of("\u062A", 170, 100, 5, 10, 2.5, PLAIN));
        assertThat(rows(glyphs, true)).containsExactly("\u062A\u064F\u0628");
    }

    @Test
    void aSignRaisedAboveItsRowBelongsToItAndALoweredOneToo() {
        List<Glyph> glyphs = new ArrayList<>(drawn("wells", 100, false));
        glyphs.add(Glyph.of("1", 45, 96.5, 3, 6, 2, PLAIN));
        glyphs.add(Glyph.of("2", 49, 102, 3, 6, 2, PLAIN));
        glyphs.addAll(drawn("springs", 112, false));
        List<Row> rows =
                Rows.of(0, new GlyphReader.Page(200, 800, glyphs), false).rows();
        assertThat(rows.stream().map(Row::text)).containsExactly("wells12", "springs");
        assertThat(rows.get(0).pieces()).extracting(Row.Piece::raised).containsExactly(false, true, false);
    }

    @Test
    void radicalsAreReadAsTheIdeographsTheyLookLike() {
        assertThat(Radicals.ideographs("\u2F24\u4F1A\u2EE2\u2F3E")).isEqualTo("\u5927\u4F1A\u9A6C\u6237");
        assertThat(Radicals.is('\u5927')).isFalse();
    }

    @Test
    void noSpaceArisesBesideAFigureInAnArabicRow() {
        // A closing bracket, a figure of two signs and a letter, drawn without a gap: (ا-15).
        assertThat(rows(drawn(")15-\u0627(", 100, true), true)).containsExactly("(\u0627-15)");
    }

    @Test
    void figuresBesideLatinWordsRunWithThem() {
        assertThat(rows(drawn("vol. 1577, No. 27531", 100, true), true)).containsExactly("vol. 1577, No. 27531");
        assertThat(rows(drawn("19 December 2024", 100, true), true)).containsExactly("19 December 2024");
        assertThat(rows(drawn("A/79/315 2044", 100, true), true)).containsExactly("2044 A/79/315");
    }

    @Test
    void aRangeCountsUpWhicheverWayItIsDrawn() {
        assertThat(rows(drawn("2024-2014 \u0639", 100, true), true)).containsExactly("\u0639 2014-2024");
        assertThat(rows(drawn("2014-2024 \u0639", 100, true), true)).containsExactly("\u0639 2014-2024");
        assertThat(rows(drawn("19\u201316 \u0639", 100, true), true)).containsExactly("\u0639 16\u201319");
        assertThat(rows(drawn("CP/2044-12 \u0639", 100, true), true)).containsExactly("\u0639 CP/2044-12");
        assertThat(rows(drawn("44-18418", 100, true), true)).containsExactly("44-18418");
    }
}
