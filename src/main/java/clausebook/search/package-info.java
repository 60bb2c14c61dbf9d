/** The search: the terms of a text, and an index of them in small files that a page loads as it needs them. */
@NullMarked
package clausebook.search;

import org.jspecify.annotations.NullMarked;
