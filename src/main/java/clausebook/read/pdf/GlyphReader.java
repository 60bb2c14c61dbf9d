package clausebook.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Lets the library interpret the pages, and keeps every sign with its place; it stops at limits of its own. */
final class GlyphReader extends PDFTextStripper {

    private static final long MOST_OPERATORS = 2_000_000;
    /** A page draws a logo or two; forms that draw forms may draw without end. */
    private static final int MOST_FORMS = 2_000;

    private static final int MOST_GLYPHS = 1_000_000;
    private static final double LEAST_SLANT = 0.1;

    /** A page's signs. */
    record Page(double width, double height, List<Glyph> glyphs) {}

    private final boolean rightToLeft;
    private final List<Page> pages = new ArrayList<>();
    private final Map<PDFont, Glyph.Face> faces = new IdentityHashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private double pageWidth;
    private double pageHeight;
    private long operators;
    private int forms;
    private int count;
    private int invisible;
    private int nameless;
    private int presentationForms;
    private int radicals;

    private GlyphReader(boolean rightToLeft) throws IOException {
        this.rightToLeft = rightToLeft;
    }

    static GlyphReader read(PDDocument document, boolean rightToLeft) throws IOException {
        GlyphReader reader = new GlyphReader(rightToLeft);
        reader.writeText(document, Writer.nullWriter());
        return reader;
    }

    List<Page> pages() {
        return pages;
    }

    /** How many signs are there to be searched, not to be seen: the text layer of a scan. */
    int invisible() {
        return invisible;
    }

    /** How many signs have a shape, but no character that they stand for. */
    int nameless() {
        return nameless;
    }

    int presentationForms() {
        return presentationForms;
    }

    /** How many ideographs were named by the sign of the radical that looks the same. */
    int radicals() {
        return radicals;
    }

    int count() {
        return count;
    }

    @Override
    protected void startPage(PDPage page) {
        var box = page.getCropBox();
        boolean turned = page.getRotation() == 90 || page.getRotation() == 270;
        pageWidth = turned ? box.getHeight() : box.getWidth();
        pageHeight = turned ? box.getWidth() : box.getHeight();
    }

    @Override
    protected void endPage(PDPage page) {
        pages.add(new Page(pageWidth, pageHeight, glyphs));
        glyphs = new ArrayList<>();
    }

    @Override
    protected void writePage() {
        // The library's own way of writing is not wanted: places are kept instead.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        forms += operator.getName().equals("Do") ? 1 : 0;
        if (++operators > MOST_OPERATORS
                || forms > MOST_FORMS
                || Thread.currentThread().isInterrupted()) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    /** Thrown through the library, which keeps going after ordinary faults. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("too much to interpret", null, false, false);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        int before = glyphs.size();
        super.showGlyph(matrix, font, code, displacement);
        if (glyphs.size() == before && font.toUnicode(code) == null) {
            nameless++;
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        if (text.chars().allMatch(unit -> unit == 0)) {
            // Some programs name a shape that stands for no character so.
            nameless++;
            return;
        }
        if (++count > MOST_GLYPHS) {
            throw new TooMuch();
        }
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            invisible++;
        }
        double size = Math.abs(position.getYScale());
        double x = position.getXDirAdj();
        double width = Math.abs(position.getWidthDirAdj());
        boolean sane = Double.isFinite(x) && Double.isFinite(position.getYDirAdj()) && Double.isFinite(width);
        if (!sane || !Double.isFinite(size)) {
            return;
        }
        double space = position.getWidthOfSpace();
        glyphs.add(Glyph.of(
                plain(text),
                rightToLeft ? pageWidth - x - width : x,
                position.getYDirAdj(),
                width,
                size,
                Double.isFinite(space) && space > 0 ? Math.min(space, size) : size / 4,
                slanted(position.getTextMatrix(), faces.computeIfAbsent(position.getFont(), GlyphReader::face))));
    }

    /** Where a font has no italics, programs slant its upright letters: so Chinese and Arabic are often set. */
    private static Glyph.Face slanted(Matrix matrix, Glyph.Face face) {
        double slant = matrix.getScaleY() == 0 ? 0 : matrix.getShearX() / matrix.getScaleY();
        boolean slants = Math.abs(slant) > LEAST_SLANT && Math.abs(slant) < 1 && matrix.getShearY() == 0;
        return slants && !face.italic() ? new Glyph.Face(true, face.bold(), face.barcode()) : face;
    }

    private static Glyph.Face face(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean italic = name.contains("italic")
                || name.contains("oblique")
                || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
        boolean bold = name.contains("bold") || (descriptor != null && descriptor.isForceBold());
        return new Glyph.Face(italic, bold, name.contains("barcode"));
    }

    /** Ligatures and the joined forms of Arabic letters stand for letters; the library's own text has those, too. */
    private String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Radicals.is(unit)) {
                radicals++;
                return Radicals.ideographs(text);
            }
            if ((unit >= 0xFB00 && unit <= 0xFDFF) || (unit >= 0xFE70 && unit <= 0xFEFE)) {
                presentationForms++;
                // A vowel sign by itself is drawn over a blank.
                return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceFirst("^ (?=[\u064B-\u0655])", "");
            }
        }
        return text;
    }
}
