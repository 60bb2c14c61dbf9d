/** Marks clause texts: action phrases with their addressees, citations with their dates, instruments called by name. */
@NullMarked
package clausebook.annotate;

import org.jspecify.annotations.NullMarked;
