/** Akoma Ntoso as the United Nations publishes it: elements to styled paragraphs, what its converter misplaced put right. */
@NullMarked
package clausebook.read.akn;

import org.jspecify.annotations.NullMarked;
