/** The program {@code clausebook}: its commands, each of which asks one package for all that it does. */
@NullMarked
package clausebook;

import org.jspecify.annotations.NullMarked;
