/**
 * The finished bytes held against the source, the links and the rules for pages. Knows nothing of how pages were made:
 * it sees an address and bytes, and two readers of HTML that share no code, a scanner of ours and Jsoup, must agree.
 */
@NullMarked
package clausebook.verify;

import org.jspecify.annotations.NullMarked;
