/** Timelines as a page shows them: rows, and a figure in which nothing touches its neighbour. */
@NullMarked
package clausebook.plan.timeline;

import org.jspecify.annotations.NullMarked;
