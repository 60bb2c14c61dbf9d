package clausebook.permalink;

import clausebook.text.Sha256;

/** The fingerprint of a published text: the SHA-256 of its UTF-8 bytes, white space removed, in lower-case hex. */
public final class TextHash {

    /** Stands where an address promises no particular text: our own pages, and pages of several languages. */
    public static final String NONE = "-";

    private TextHash() {}

    public static String of(String text) {
        return Sha256.ofTextWithoutWhiteSpace(text);
    }

    static boolean isHash(String text) {
        if (text.equals(NONE)) {
            return true;
        }
        return text.length() == 64
                && text.chars().allMatch(unit -> (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'f'));
    }
}
