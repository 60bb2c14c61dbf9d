package clausebook.permalink;

import clausebook.problem.Place;
import clausebook.un.Language;
import java.util.Optional;

/**
 * An address that this build would publish.
 *
 * @param address relative to the site's root, with its fragment
 * @param hash the {@link TextHash} of the text it stands for
 * @param subject the text it stands for; empty where the hash is {@link TextHash#NONE}
 */
public record Issued(String address, String hash, Optional<Subject> subject) {

    /**
     * The text that several addresses share: a clause in one language, or the words outside clauses.
     *
     * @param clause the id of the clause with a page of its own, or {@link IssuedAddresses#OUTSIDE}
     * @param page the address that stands for the text as a whole
     * @param place where the text stands in its source
     */
    public record Subject(Language language, String clause, String page, Place place) {}

    /** An address that promises to exist, but no particular text. */
    public static Issued page(String address) {
        return new Issued(address, TextHash.NONE, Optional.empty());
    }

    /** Another address of the same text. */
    Issued at(String other) {
        return new Issued(other, hash, subject);
    }
}
