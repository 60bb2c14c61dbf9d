/** A clause as pages show it: its name, its marked words, its notes, what stands without a number, and what is looked up of one text. */
@NullMarked
package clausebook.plan.clause;

import org.jspecify.annotations.NullMarked;
