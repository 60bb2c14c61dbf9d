/** The interface's words in each language, and dates as they are written for readers. */
@NullMarked
package clausebook.words;

import org.jspecify.annotations.NullMarked;
