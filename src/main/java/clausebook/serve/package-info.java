/** Shows the finished site on this machine while it is being worked on, and builds it again when something changes. */
@NullMarked
package clausebook.serve;

import org.jspecify.annotations.NullMarked;
