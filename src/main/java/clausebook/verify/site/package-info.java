/** Reads a finished site again, file by file, and says whether every promise holds. */
@NullMarked
package clausebook.verify.site;

import org.jspecify.annotations.NullMarked;
