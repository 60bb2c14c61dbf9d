/** Checks that every link of a site leads somewhere, and every page can be reached. */
@NullMarked
package clausebook.verify.link;

import org.jspecify.annotations.NullMarked;
