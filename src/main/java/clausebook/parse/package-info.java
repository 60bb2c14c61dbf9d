/** From paragraphs to a resolution: masthead, preamble, operative part, closing block, notes; every character placed. */
@NullMarked
package clausebook.parse;

import org.jspecify.annotations.NullMarked;
