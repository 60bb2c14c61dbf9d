/** Hand-written Markdown pages become safe HTML. Flexmark lives only here. */
@NullMarked
package clausebook.prose;

import org.jspecify.annotations.NullMarked;
