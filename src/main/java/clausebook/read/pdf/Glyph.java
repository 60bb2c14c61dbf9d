package clausebook.read.pdf;

import clausebook.text.WhiteSpace;

/**
 * A sign as the page shows it, in points from the page's upper left corner; on an Arabic page x is counted from the right,
 * so that rows run in reading order.
 *
 * @param y the baseline
 * @param size of the type
 * @param space how wide a word space is in its font
 * @param emphasised whether it is set in italics or bold
 * @param bold whether it is set in bold
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        double space,
        boolean emphasised,
        boolean bold,
        boolean barcode) {

    boolean isBlank() {
        return WhiteSpace.isBlank(text);
    }

    double end() {
        return x + width;
    }

    Glyph at(double otherX) {
        return new Glyph(text, otherX, y, width, size, space, emphasised, bold, barcode);
    }
}
