/** A resolution as a value: works, expressions, clauses, and the marks that stand over their words. */
@NullMarked
package clausebook.model;

import org.jspecify.annotations.NullMarked;
