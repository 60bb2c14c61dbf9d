/** The vocabulary of the United Nations as data and code: organs, symbols, languages, numbers, dates, fixed phrases. */
@NullMarked
package clausebook.un;

import org.jspecify.annotations.NullMarked;
