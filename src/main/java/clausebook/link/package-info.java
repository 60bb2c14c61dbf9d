/** Citations between works: which of them this site holds, and who cites whom. */
@NullMarked
package clausebook.link;

import org.jspecify.annotations.NullMarked;
