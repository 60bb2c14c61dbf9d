/** Every page of one work: whole text, clauses, references, timeline, comparisons, source, and those that belong to no language. */
@NullMarked
package clausebook.plan.work;

import org.jspecify.annotations.NullMarked;
