/** Checks one finished page: its words against the source's, its rules, and that no style hides a word. */
@NullMarked
package clausebook.verify.page;

import org.jspecify.annotations.NullMarked;
