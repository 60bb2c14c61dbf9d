/** HTML by Jsoup: block elements become paragraphs; scripts, navigation and hidden text are taken out and listed. */
@NullMarked
package clausebook.read.html;

import org.jspecify.annotations.NullMarked;
