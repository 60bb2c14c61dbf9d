/** What follows from the marks of a resolution: references, timelines, indexes, clauses that speak of the same thing. */
@NullMarked
package clausebook.derive;

import org.jspecify.annotations.NullMarked;
