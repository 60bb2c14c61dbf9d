/** Reads a finished page as its bytes pass by: tags, marked text, ids, links; well-formed or not. */
@NullMarked
package clausebook.verify.html;

import org.jspecify.annotations.NullMarked;
