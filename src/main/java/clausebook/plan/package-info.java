/** Every page of the site, its address and its view record, before a byte of HTML exists. */
@NullMarked
package clausebook.plan;

import org.jspecify.annotations.NullMarked;
