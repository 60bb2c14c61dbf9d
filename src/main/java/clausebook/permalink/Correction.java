package clausebook.permalink;

import clausebook.problem.Place;
import clausebook.un.Language;

/**
 * A deliberate change of a text that was published before, as {@code corrections.yaml} records it.
 *
 * @param clause the id of the clause, or {@link IssuedAddresses#OUTSIDE} for the words outside clauses
 * @param earlier the text that was published before, in full; white space does not count
 * @param what what was changed
 * @param why the reason
 * @param source what shows that the present text is right, such as a corrigendum's symbol
 * @param place where it is recorded
 */
public record Correction(
        Language language, String clause, String earlier, String what, String why, String source, Place place) {

    /** The SHA-256 of the earlier text, as the ledger holds it. */
    public String earlierHash() {
        return TextHash.of(earlier);
    }
}
