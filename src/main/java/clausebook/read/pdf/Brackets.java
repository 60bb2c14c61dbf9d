package clausebook.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * In a text that runs from right to left, a bracket that opens is drawn as one that closes. Some programs note the drawn
 * sign, some the meant one: which it is shows in what comes first in most rows.
 */
final class Brackets {

    private static final String DRAWN = "()[]{}«»";
    private static final String MEANT = ")(][}{»«";

    private Brackets() {}

    static List<List<Row>> asMeant(List<List<Row>> pages) {
        int opening = 0;
        int closing = 0;
        for (List<Row> rows : pages) {
            for (Row row : rows) {
                int first = first(row);
                opening += first >= 0 && first % 2 == 0 ? 1 : 0;
                closing += first >= 0 && first % 2 == 1 ? 1 : 0;
            }
        }
        return closing > opening
                ? pages.stream()
                        .map(rows -> rows.stream().map(Brackets::turned).toList())
                        .toList()
                : pages;
    }

    private static int first(Row row) {
        for (Glyph glyph : row.glyphs()) {
            int found = DRAWN.indexOf(glyph.text());
            if (found >= 0 && glyph.text().length() == 1) {
                return found;
            }
        }
        return -1;
    }

    private static Row turned(Row row) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : row.glyphs()) {
            int found = glyph.text().length() == 1 ? DRAWN.indexOf(glyph.text()) : -1;
            glyphs.add(found < 0 ? glyph : glyph.as(String.valueOf(MEANT.charAt(found))));
        }
        return new Row(row.page(), row.y(), glyphs, row.raised());
    }
}
