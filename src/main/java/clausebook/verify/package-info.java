/** Checks finished pages by their bytes alone: fidelity, links, rules of the page. It does not know how pages are made. */
@NullMarked
package clausebook.verify;

import org.jspecify.annotations.NullMarked;
