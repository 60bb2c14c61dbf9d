/** The whole product, top to bottom: {@link clausebook.Pipeline} and the command line around it. */
@NullMarked
package clausebook;

import org.jspecify.annotations.NullMarked;
