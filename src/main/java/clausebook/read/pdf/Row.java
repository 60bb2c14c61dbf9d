package clausebook.read.pdf;

import clausebook.text.Ideographs;
import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * A printed row: signs on one baseline, raised ones among them, in reading order.
 *
 * @param raised for each sign, whether it stands above the baseline in smaller type
 */
record Row(int page, double y, List<Glyph> glyphs, List<Boolean> raised) {

    /** A run of a row's signs that are of one kind, white space as the gaps show it. */
    record Piece(String text, boolean raised, boolean italic, boolean bold) {}

    double x() {
        return glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .mapToDouble(Glyph::x)
                .min()
                .orElse(0);
    }

    double end() {
        return glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .mapToDouble(Glyph::end)
                .max()
                .orElse(0);
    }

    /** How wide its first word is; of Han signs, three: a row does not break before or behind every one. */
    double firstWord() {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        int han = 0;
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            boolean gap =
                    before != null && Math.abs(glyph.x() - before.x()) > 4 * Math.max(before.size(), glyph.size());
            if (before != null && (glyph.isBlank() || gap || han == 3)) {
                break;
            }
            if (!glyph.isBlank()) {
                least = Math.min(least, glyph.x());
                most = Math.max(most, glyph.end());
                han += Ideographs.is(glyph.text().charAt(0)) ? 1 : 0;
                before = glyph;
            }
        }
        return before == null ? 0 : most - least;
    }

    /** The size that most of its signs have. */
    double size() {
        double size = 0;
        int most = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank() && Math.abs(glyph.size() - size) > 0.05) {
                int count = (int) glyphs.stream()
                        .filter(other -> !other.isBlank() && Math.abs(other.size() - glyph.size()) <= 0.05)
                        .count();
                if (count > most) {
                    most = count;
                    size = glyph.size();
                }
            }
        }
        return size;
    }

    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.isBlank() || glyph.bold());
    }

    boolean isBarcode() {
        return glyphs.stream().allMatch(glyph -> glyph.isBlank() || glyph.barcode());
    }

    boolean beginsRaised() {
        for (int i = 0; i < glyphs.size(); i++) {
            if (!glyphs.get(i).isBlank()) {
                return raised.get(i);
            }
        }
        return false;
    }

    /** The text, runs of white space as one space. */
    String text() {
        StringBuilder text = new StringBuilder();
        pieces().forEach(piece -> text.append(piece.text()));
        return text.toString().replaceAll("[ \\u00A0\\t]+", " ").strip();
    }

    /** The signs as runs, from the first that shows to the last. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean runRaised = false;
        boolean runItalic = false;
        boolean runBold = false;
        int last = glyphs.size() - 1;
        while (last >= 0 && glyphs.get(last).isBlank()) {
            last--;
        }
        Glyph before = null;
        for (int i = 0; i <= last; i++) {
            Glyph glyph = glyphs.get(i);
            if (before == null && glyph.isBlank()) {
                continue;
            }
            boolean gap = before != null
                    && !before.isBlank()
                    && !glyph.isBlank()
                    && glyph.x() - before.end() > 0.5 * Math.min(before.space(), glyph.space());
            boolean up = glyph.isBlank() ? runRaised && nextIsRaised(i, last) : raised.get(i);
            boolean italic = glyph.isBlank() ? runItalic : glyph.italic();
            boolean bold = glyph.isBlank() ? runBold : glyph.bold();
            if (before != null && (up != runRaised || (!up && (italic != runItalic || bold != runBold)))) {
                pieces.add(new Piece(run.toString(), runRaised, runItalic, runBold));
                run.setLength(0);
            }
            runRaised = up;
            runItalic = italic;
            runBold = bold;
            run.append(gap ? " " : "").append(glyph.text());
            before = glyph;
        }
        if (!run.isEmpty()) {
            pieces.add(new Piece(run.toString(), runRaised, runItalic, runBold));
        }
        return pieces;
    }

    private boolean nextIsRaised(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (!glyphs.get(i).isBlank()) {
                return raised.get(i);
            }
        }
        return false;
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isBlank);
    }

    /** Whether it is nothing but the rule that stands above the notes. */
    boolean isRule() {
        String signs = WhiteSpace.removedFrom(text());
        return signs.length() >= 3 && signs.chars().allMatch(unit -> "_‾─—–-".indexOf(unit) >= 0);
    }
}
