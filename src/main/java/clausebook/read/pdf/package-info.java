/** PDF by PDFBox: glyphs by their places become rows, rows become paragraphs, notes and furniture of the page. */
@NullMarked
package clausebook.read.pdf;

import org.jspecify.annotations.NullMarked;
