/** The addresses of the site, the ledger of every address ever issued, and the deliberate changes to it. */
@NullMarked
package clausebook.permalink;

import org.jspecify.annotations.NullMarked;
