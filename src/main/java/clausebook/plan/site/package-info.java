/** Every page that belongs to no one work: homes, search, downloads, hand-written pages, and those at addresses no longer in use. */
@NullMarked
package clausebook.plan.site;

import org.jspecify.annotations.NullMarked;
