package clausebook.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts a page's signs into rows, by their baselines; raised and sunk signs go to the row they belong to. */
final class Rows {

    /** The rows from top to bottom, and how many signs were printed twice in one place to look bold. */
    record Found(List<Row> rows, int overprinted) {}

    /** Of a blank's own width; less is none. */
    private static final double LEAST_ROOM = 0.1;

    private Rows() {}

    static Found of(int page, GlyphReader.Page signs, boolean rightToLeft) {
        List<Glyph> sorted = new ArrayList<>(signs.glyphs());
        sorted.removeIf(glyph -> glyph.size() < 1);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> lines = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (glyph.isBlank() || isVowelSign(glyph)) {
                continue;
            }
            List<Glyph> line = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (!line.isEmpty() && glyph.y() - line.get(0).y() <= Math.max(0.6, 0.18 * glyph.size())) {
                line.add(glyph);
            } else {
                lines.add(new ArrayList<>(List.of(glyph)));
            }
        }
        List<Row> rows = withVowels(merged(page, lines), signs.glyphs());
        int before = rows.stream().mapToInt(row -> row.glyphs().size()).sum();
        List<Row> single = rows.stream().map(Rows::withoutOverprint).toList();
        int after = single.stream().mapToInt(row -> row.glyphs().size()).sum();
        List<Row> whole = single.stream().map(row -> withBlanks(row, sorted)).toList();
        return new Found(rightToLeft ? whole.stream().map(RightToLeft::turned).toList() : whole, before - after);
    }

    private static boolean isVowelSign(Glyph glyph) {
        char unit = glyph.text().charAt(0);
        return (unit >= 0x064B && unit <= 0x0655) || unit == 0x0670;
    }

    /**
     * Arabic vowel signs stand above or below a letter, off the baseline, and may reach over its neighbour: each belongs
     * to the letter that is drawn next, since programs draw a row from left to right.
     */
    private static List<Row> withVowels(List<Row> rows, List<Glyph> drawn) {
        List<Row> whole = new ArrayList<>(rows);
        for (int i = 0; i < drawn.size(); i++) {
            if (!isVowelSign(drawn.get(i))) {
                continue;
            }
            int next = i + 1;
            while (next < drawn.size() && (drawn.get(next).isBlank() || isVowelSign(drawn.get(next)))) {
                next++;
            }
            boolean placed = false;
            for (int row = 0; row < whole.size() && next < drawn.size() && !placed; row++) {
                Glyph base = drawn.get(next);
                int at = indexOf(whole.get(row), base);
                placed = at >= 0 && Math.abs(base.y() - drawn.get(i).y()) <= 1.5 * base.size();
                if (placed) {
                    whole.set(row, with(whole.get(row), drawn.get(i), at));
                }
            }
            if (!placed) {
                whole.add(row(
                        page(rows),
                        drawn.get(i).y(),
                        List.of(drawn.get(i)),
                        drawn.get(i).size()));
            }
        }
        return whole;
    }

    private static int page(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.get(0).page();
    }

    private static int indexOf(Row row, Glyph glyph) {
        if (Math.abs(row.y() - glyph.y()) > 2 * glyph.size()) {
            return -1;
        }
        for (int i = 0; i < row.glyphs().size(); i++) {
            if (row.glyphs().get(i) == glyph) {
                return i;
            }
        }
        return -1;
    }

    /** The sign behind its letter; it takes the letter's place, so that the row stays in order, and no room. */
    private static Row with(Row row, Glyph vowel, int at) {
        List<Glyph> glyphs = new ArrayList<>(row.glyphs());
        List<Boolean> raised = new ArrayList<>(row.raised());
        glyphs.add(at + 1, glyphs.get(at).as(vowel.text()));
        raised.add(at + 1, raised.get(at));
        return new Row(row.page(), row.y(), glyphs, raised);
    }

    private static List<Row> merged(int page, List<List<Glyph>> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Glyph> line = lines.get(i);
            if (i + 1 < lines.size() && isRaisedOver(line, lines.get(i + 1))) {
                List<Glyph> base = lines.get(i + 1);
                List<Glyph> all = new ArrayList<>(base);
                all.addAll(line);
                lines.set(i + 1, all);
                continue;
            }
            if (!rows.isEmpty() && isSunkUnder(line, rows.get(rows.size() - 1))) {
                Row over = rows.remove(rows.size() - 1);
                List<Glyph> all = new ArrayList<>(over.glyphs());
                all.addAll(line);
                rows.add(row(page, over.y(), all, over.size()));
                continue;
            }
            double size = line.stream().mapToDouble(Glyph::size).max().orElse(0);
            double y = line.stream()
                    .filter(glyph -> glyph.size() > 0.85 * size)
                    .mapToDouble(Glyph::y)
                    .max()
                    .orElse(line.get(0).y());
            rows.add(row(page, y, line, size));
        }
        return rows;
    }

    private static Row row(int page, double y, List<Glyph> glyphs, double size) {
        List<Glyph> inOrder = new ArrayList<>(glyphs);
        inOrder.sort(Comparator.comparingDouble(Glyph::middle));
        List<Boolean> raised = inOrder.stream()
                .map(glyph -> glyph.size() <= 0.85 * size && y - glyph.y() > 0.1 * size && isBeside(glyph, inOrder, y))
                .toList();
        return new Row(page, y, inOrder, raised);
    }

    /** Large type of another column is no neighbour: raised is what stands beside a sign of the row's own baseline. */
    private static boolean isBeside(Glyph glyph, List<Glyph> row, double y) {
        return row.stream()
                .anyMatch(other -> Math.abs(other.y() - y) < 0.6
                        && other.size() > glyph.size()
                        && Math.max(other.x() - glyph.end(), glyph.x() - other.end()) < 3 * other.size());
    }

    private static boolean isRaisedOver(List<Glyph> line, List<Glyph> base) {
        double baseSize = base.stream().mapToDouble(Glyph::size).max().orElse(0);
        double size = line.stream().mapToDouble(Glyph::size).max().orElse(0);
        double up = base.get(0).y() - line.get(0).y();
        return size <= 0.85 * baseSize
                && up > 0
                && up <= 0.62 * baseSize
                && line.stream().allMatch(glyph -> touches(glyph, base));
    }

    private static boolean isSunkUnder(List<Glyph> line, Row over) {
        double down = line.get(0).y() - over.y();
        double size = line.stream().mapToDouble(Glyph::size).max().orElse(0);
        return size <= 0.85 * over.size()
                && down > 0
                && down <= 0.4 * over.size()
                && line.stream().allMatch(glyph -> touches(glyph, over.glyphs()));
    }

    private static boolean touches(Glyph glyph, List<Glyph> others) {
        return others.stream()
                .anyMatch(other -> Math.max(other.x() - glyph.end(), glyph.x() - other.end()) < 2.5 * other.size());
    }

    /** Old papers print a sign twice, a hair apart, to make it bold. */
    private static Row withoutOverprint(Row row) {
        List<Glyph> kept = new ArrayList<>();
        List<Boolean> raised = new ArrayList<>();
        for (int i = 0; i < row.glyphs().size(); i++) {
            Glyph glyph = row.glyphs().get(i);
            boolean twice = false;
            for (int j = kept.size() - 1; j >= Math.max(0, kept.size() - 3); j--) {
                Glyph other = kept.get(j);
                twice |= other.text().equals(glyph.text())
                        && Math.abs(glyph.x() - other.x()) < 0.3 * Math.max(glyph.width(), 1)
                        && Math.abs(glyph.y() - other.y()) < 0.3 * glyph.size();
            }
            if (!twice) {
                kept.add(glyph);
                raised.add(row.raised().get(i));
            }
        }
        return new Row(row.page(), row.y(), kept, raised);
    }

    /** Puts the blank signs of the row's baseline back between the others. */
    private static Row withBlanks(Row row, List<Glyph> all) {
        List<Glyph> glyphs = new ArrayList<>();
        List<Boolean> raised = new ArrayList<>();
        List<Glyph> blanks = new ArrayList<>();
        int from = firstAt(all, row.y() - row.size());
        for (int i = from; i < all.size() && all.get(i).y() <= row.y() + 1; i++) {
            if (all.get(i).isBlank()) {
                blanks.add(all.get(i));
            }
        }
        blanks.sort(Comparator.comparingDouble(Glyph::x));
        int next = 0;
        for (int i = 0; i < row.glyphs().size(); i++) {
            Glyph glyph = row.glyphs().get(i);
            while (next < blanks.size() && blanks.get(next).x() < glyph.x() + 0.1) {
                boolean between = !glyphs.isEmpty()
                        && blanks.get(next).x() + 0.3
                                >= glyphs.get(glyphs.size() - 1).end();
                // Where a word might be parted some programs draw a blank that takes no room.
                Glyph blank = blanks.get(next);
                boolean room = glyph.x() - blank.x() >= LEAST_ROOM * blank.width();
                if (between && room && i > 0 && !glyphs.get(glyphs.size() - 1).isBlank()) {
                    glyphs.add(blanks.get(next));
                    raised.add(false);
                }
                next++;
            }
            glyphs.add(glyph);
            raised.add(row.raised().get(i));
        }
        return new Row(row.page(), row.y(), glyphs, raised);
    }

    private static int firstAt(List<Glyph> sorted, double y) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).y() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
