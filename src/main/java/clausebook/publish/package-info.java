/**
 * Puts the finished site in its place, all or nothing: stage beside it, swap, manifest ({@code SHA256SUMS}), recovery
 * after a kill. Start at {@link clausebook.publish.Publication}.
 */
@NullMarked
package clausebook.publish;

import org.jspecify.annotations.NullMarked;
