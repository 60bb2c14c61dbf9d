/** What every planned page has: its address, the frame around what it shows, links, and the names of symbols. */
@NullMarked
package clausebook.plan.page;

import org.jspecify.annotations.NullMarked;
