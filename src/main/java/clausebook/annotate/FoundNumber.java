package clausebook.annotate;

import clausebook.un.CitedNumber;
import clausebook.un.CitedNumber.Kind;
import clausebook.un.Symbol;
import java.util.Optional;

/**
 * A number of a cited document found in a text, before it is known whose it is.
 *
 * @param number empty for a full symbol, which needs no organ
 * @param start with {@code end}, the words that name it
 * @param outerStart where the words that open it begin ({@code 第}, {@code resolution})
 * @param outerEnd where the words that close it end ({@code 号})
 * @param joined whether a joining word alone, with no comma, ties it to the number before
 * @param kind what the noun beside it, or beside its list, says it is
 */
record FoundNumber(
        Optional<CitedNumber> number,
        Optional<Symbol> symbol,
        int start,
        int end,
        int outerStart,
        int outerEnd,
        boolean joined,
        Optional<Kind> kind) {

    FoundNumber with(Optional<Kind> other) {
        return new FoundNumber(number, symbol, start, end, outerStart, outerEnd, joined, other);
    }

    FoundNumber spanning(int otherStart, int otherEnd) {
        return new FoundNumber(number, symbol, otherStart, otherEnd, outerStart, outerEnd, joined, kind);
    }
}
