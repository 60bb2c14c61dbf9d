package clausebook.read.pdf;

import clausebook.un.FixedWording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the rows of a masthead at the wide gaps between its columns; the text below is never parted. */
final class Columns {

    /** A resolution's number stands apart from its title, an item's from its own. */
    private static final Pattern LABEL = Pattern.compile("[0-9(][0-9A-Za-z/(). -]{0,14}");

    private Columns() {}

    static List<Row> part(List<Row> rows, FixedWording wording) {
        int chapeau = 0;
        while (chapeau < rows.size()
                && wording.organs().opening(rows.get(chapeau).text()).isEmpty()) {
            chapeau++;
        }
        if (chapeau == rows.size()) {
            return rows;
        }
        List<Row> parted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i < chapeau) {
                part(rows.get(i), parted);
            } else {
                parted.add(rows.get(i));
            }
        }
        return parted;
    }

    private static void part(Row row, List<Row> parted) {
        int from = 0;
        int lastShown = -1;
        for (int i = 0; i < row.glyphs().size(); i++) {
            Glyph glyph = row.glyphs().get(i);
            if (glyph.isBlank()) {
                continue;
            }
            if (lastShown >= 0) {
                Glyph before = row.glyphs().get(lastShown);
                double gap = glyph.x() - before.end();
                Row left = piece(row, from, lastShown + 1);
                boolean wide = gap > Math.max(25, 2.5 * Math.max(glyph.size(), before.size()));
                if (wide && !LABEL.matcher(left.text()).matches()) {
                    parted.add(left);
                    from = i;
                }
            }
            lastShown = i;
        }
        parted.add(piece(row, from, row.glyphs().size()));
    }

    private static Row piece(Row row, int from, int to) {
        return new Row(
                row.page(),
                row.y(),
                row.glyphs().subList(from, to),
                row.raised().subList(from, to));
    }
}
