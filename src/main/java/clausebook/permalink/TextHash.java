package clausebook.permalink;

import clausebook.text.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a published text: the SHA-256 of its UTF-8 bytes, white space removed, in lower-case hex. */
public final class TextHash {

    /** Stands where an address promises no particular text: our own pages, and pages of several languages. */
    public static final String NONE = "-";

    private TextHash() {}

    public static String of(String text) {
        byte[] bytes = WhiteSpace.removedFrom(text).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static boolean isHash(String text) {
        if (text.equals(NONE)) {
            return true;
        }
        return text.length() == 64
                && text.chars().allMatch(unit -> (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'f'));
    }
}
