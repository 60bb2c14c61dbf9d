/** The data files of a site: values in, bytes out. UTF-8 without a byte order mark; the same bytes from the same values. */
@NullMarked
package clausebook.export;

import org.jspecify.annotations.NullMarked;
