package clausebook.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** In a row that runs from right to left, figures and Latin words still run from left to right: they are turned. */
final class RightToLeft {

    private RightToLeft() {}

    static Row turned(Row row) {
        List<Glyph> glyphs = new ArrayList<>(row.glyphs());
        List<Boolean> raised = new ArrayList<>(row.raised());
        List<Double> gaps = gaps(glyphs);
        int i = 0;
        while (i < glyphs.size()) {
            if (!isLeftToRight(glyphs.get(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            int last = i;
            while (end < glyphs.size() && goesOn(glyphs, end)) {
                last = isLeftToRight(glyphs.get(end)) ? end : last;
                end++;
            }
            Collections.reverse(glyphs.subList(i, last + 1));
            Collections.reverse(raised.subList(i, last + 1));
            Collections.reverse(gaps.subList(i + 1, last + 1));
            i = last + 1;
        }
        return new Row(row.page(), row.y(), placed(glyphs, gaps), raised);
    }

    /** The room before each sign as it is drawn. */
    private static List<Double> gaps(List<Glyph> glyphs) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            double gap = i == 0 ? 0 : glyphs.get(i).x() - glyphs.get(i - 1).end();
            gaps.add(Math.max(0, Math.min(gap, glyphs.get(i).size())));
        }
        return gaps;
    }

    /** After a turn, places no longer rise along the row; only the gaps between neighbours matter from here on. */
    private static List<Glyph> placed(List<Glyph> glyphs, List<Double> gaps) {
        List<Glyph> placed = new ArrayList<>();
        double x = glyphs.stream().mapToDouble(Glyph::x).min().orElse(0);
        for (int i = 0; i < glyphs.size(); i++) {
            x += gaps.get(i);
            placed.add(glyphs.get(i).at(x));
            x += glyphs.get(i).width();
        }
        return placed;
    }

    /** Whether a sign belongs to the stretch that runs from left to right before it. */
    private static boolean goesOn(List<Glyph> glyphs, int at) {
        Glyph glyph = glyphs.get(at);
        if (isLeftToRight(glyph)) {
            return true;
        }
        return glyph.isBlank() ? isBetweenWords(glyphs, at) : isDash(glyph) ? countsUp(glyphs, at) : isNeutral(glyph);
    }

    private static boolean isLeftToRight(Glyph glyph) {
        char unit = glyph.text().charAt(0);
        return isFigure(glyph)
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= 'a' && unit <= 'z')
                || (unit >= 0xC0 && unit < 0x590);
    }

    /** Latin words run from left to right together, and so do the figures beside them: vol. 1577, 19 December 2024. */
    private static boolean isBetweenWords(List<Glyph> glyphs, int at) {
        int before = at - 1;
        int after = at + 1;
        while (before >= 0 && isSkipped(glyphs.get(before))) {
            before--;
        }
        while (after < glyphs.size() && isSkipped(glyphs.get(after))) {
            after++;
        }
        if (before < 0 || after >= glyphs.size()) {
            return false;
        }
        boolean words = isLatin(glyphs.get(before)) && isLatin(glyphs.get(after));
        boolean wordAndFigure =
                (isLatin(glyphs.get(before)) && isFigure(glyphs.get(after)) && isWord(glyphs, before, -1))
                        || (isFigure(glyphs.get(before)) && isLatin(glyphs.get(after)) && isWord(glyphs, after, 1));
        return words || wordAndFigure;
    }

    private static boolean isSkipped(Glyph glyph) {
        return glyph.isBlank() || isNeutral(glyph);
    }

    /** Whether letters alone stand up to the next white space: a symbol such as A/79/315 stands for itself. */
    private static boolean isWord(List<Glyph> glyphs, int from, int step) {
        for (int i = from; i >= 0 && i < glyphs.size() && !glyphs.get(i).isBlank(); i += step) {
            if (!isLatin(glyphs.get(i)) && ".,:".indexOf(glyphs.get(i).text()) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a dash stands in a stretch that runs from left to right. Between two numbers it may be drawn either way, by
     * what stands before them and by the program; a range of years, days or paragraphs counts up.
     */
    private static boolean countsUp(List<Glyph> glyphs, int at) {
        String first = figures(glyphs, at + 1, 1);
        String second = figures(glyphs, at - 1, -1);
        boolean numbers = !first.isEmpty() && !second.isEmpty();
        int left = at + 1 + first.length();
        int right = at - 1 - second.length();
        boolean alone = (left >= glyphs.size() || isEnd(glyphs.get(left))) && (right < 0 || isEnd(glyphs.get(right)));
        return !numbers || !alone || Long.parseLong(first) <= Long.parseLong(second);
    }

    private static boolean isEnd(Glyph glyph) {
        return !isLeftToRight(glyph) && "/-–".indexOf(glyph.text()) < 0;
    }

    /** The figures from a place on, as they are drawn from left to right; at most nine. */
    private static String figures(List<Glyph> glyphs, int from, int step) {
        StringBuilder figures = new StringBuilder();
        for (int i = from; i >= 0 && i < glyphs.size() && figures.length() < 9; i += step) {
            char unit = glyphs.get(i).text().charAt(0);
            if (unit < '0' || unit > '9' || glyphs.get(i).text().length() > 1) {
                break;
            }
            // In the order of the row the left-hand sign of a number comes last.
            figures.insert(step > 0 ? 0 : figures.length(), unit);
        }
        return figures.toString();
    }

    private static boolean isFigure(Glyph glyph) {
        char unit = glyph.text().charAt(0);
        return (unit >= '0' && unit <= '9') || (unit >= 0x660 && unit <= 0x669);
    }

    private static boolean isLatin(Glyph glyph) {
        char unit = glyph.text().charAt(0);
        return (unit >= 'A' && unit <= 'Z') || (unit >= 'a' && unit <= 'z');
    }

    private static boolean isDash(Glyph glyph) {
        return glyph.text().equals("-") || glyph.text().equals("–");
    }

    private static boolean isNeutral(Glyph glyph) {
        return "/.,:-–".indexOf(glyph.text().charAt(0)) >= 0 && glyph.text().length() == 1;
    }
}
