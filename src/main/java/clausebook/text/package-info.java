/** Characters that know their place: decoding a source, its lines, and passages of it with white space settled. */
@NullMarked
package clausebook.text;

import org.jspecify.annotations.NullMarked;
