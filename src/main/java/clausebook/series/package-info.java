/** Works that follow one another: which they are, how their clauses correspond, and what they say together of a mandate. */
@NullMarked
package clausebook.series;

import org.jspecify.annotations.NullMarked;
