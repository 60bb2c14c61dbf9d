/** The only configuration of a site, {@code content/site.yaml}, as a record. */
@NullMarked
package clausebook.config;

import org.jspecify.annotations.NullMarked;
