package clausebook.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 fingerprints in lower-case hex. */
public final class Sha256 {

    private Sha256() {}

    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Of the text's UTF-8 bytes once all white space is taken out: the fingerprint of a clause. */
    public static String ofTextWithoutWhiteSpace(String text) {
        return hex(WhiteSpace.removedFrom(text).getBytes(StandardCharsets.UTF_8));
    }
}
