/** View record to bytes, through Pebble templates. */
@NullMarked
package clausebook.render;

import org.jspecify.annotations.NullMarked;
