/** Sources on disk: which file is which text, and one reader per format; from bytes to styled paragraphs. */
@NullMarked
package clausebook.read;

import org.jspecify.annotations.NullMarked;
