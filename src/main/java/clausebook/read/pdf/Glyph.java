package clausebook.read.pdf;

import clausebook.text.WhiteSpace;

/**
 * A sign as the page shows it, in points from the page's upper left corner; on an Arabic page x is counted from the right,
 * so that rows run in reading order.
 *
 * @param y the baseline
 * @param size of the type
 * @param space how wide a word space is in its font
 * @param italic whether it is set in italics
 * @param bold whether it is set in bold
 * @param isBlank whether it is white space
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        double space,
        boolean italic,
        boolean bold,
        boolean barcode,
        boolean isBlank) {

    static Glyph of(String text, double x, double y, double width, double size, double space, Face face) {
        boolean blank = WhiteSpace.isBlank(text);
        return new Glyph(text, x, y, width, size, space, face.italic(), face.bold(), face.barcode(), blank);
    }

    /** What a font's name and description tell of its look. */
    record Face(boolean italic, boolean bold, boolean barcode) {}

    Glyph as(String otherText) {
        return new Glyph(otherText, x, y, width, size, space, italic, bold, barcode, isBlank);
    }

    /** Signs are in the order of their middles: a full-width bracket may begin before the sign it follows ends. */
    double middle() {
        return x + width / 2;
    }

    double end() {
        return x + width;
    }

    Glyph at(double otherX) {
        return new Glyph(text, otherX, y, width, size, space, italic, bold, barcode, isBlank);
    }
}
