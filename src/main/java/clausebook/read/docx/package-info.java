/** Word's DOCX, read from the archive itself: paragraphs with the numbers and notes that Word computes. */
@NullMarked
package clausebook.read.docx;

import org.jspecify.annotations.NullMarked;
