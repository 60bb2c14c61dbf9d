/** Citations of resolutions and clauses: in the styles that readers are asked for, and as records for their programs. */
@NullMarked
package clausebook.cite;

import org.jspecify.annotations.NullMarked;
