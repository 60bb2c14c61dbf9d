/** Many things at once on every processor, in memory that does not grow with the library. */
@NullMarked
package clausebook.crew;

import org.jspecify.annotations.NullMarked;
