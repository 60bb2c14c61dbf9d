/** Compares the texts of one work in its languages: what one has and another has not is told with both places. */
@NullMarked
package clausebook.parity;

import org.jspecify.annotations.NullMarked;
