/** The whole product, top to bottom: {@link clausebook.build.Pipeline}, its steps, and what one build leaves for the next. */
@NullMarked
package clausebook.build;

import org.jspecify.annotations.NullMarked;
