/** Lists of the works that a site holds, parted where they are too long for one page; pages of documents cited and of mandates. */
@NullMarked
package clausebook.plan.library;

import org.jspecify.annotations.NullMarked;
