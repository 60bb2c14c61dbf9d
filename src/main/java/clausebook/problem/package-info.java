/** What is wrong, where, and what to do about it. Lowest package: everything may use it, it uses nothing of ours. */
@NullMarked
package clausebook.problem;

import org.jspecify.annotations.NullMarked;
