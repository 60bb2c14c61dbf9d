/** The command line: commands and their options, what is asked for, what is wrong with it, and help. */
@NullMarked
package clausebook.command;

import org.jspecify.annotations.NullMarked;
