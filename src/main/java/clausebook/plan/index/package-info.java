/** What the texts of a site say, gathered by term: actions, addressees, instruments, what is due. */
@NullMarked
package clausebook.plan.index;

import org.jspecify.annotations.NullMarked;
