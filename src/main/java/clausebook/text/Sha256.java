package clausebook.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 fingerprints. */
public final class Sha256 {

    /** The size of a fingerprint. */
    public static final int BYTES = 32;

    private static final int SLUG_DIGITS = 10;

    private Sha256() {}

    /** In lower-case hex, as {@code sha256sum} prints it. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** Of the text's UTF-8 bytes once all white space is taken out: the fingerprint of a clause. */
    public static String ofTextWithoutWhiteSpace(String text) {
        return hex(WhiteSpace.removedFrom(text).getBytes(StandardCharsets.UTF_8));
    }

    /** What stands in an address for words that cannot: {@code x-} and ten hex digits, which depend on the words alone. */
    public static String slug(String words) {
        return "x-" + hex(words.getBytes(StandardCharsets.UTF_8)).substring(0, SLUG_DIGITS);
    }

    /** Of a script or style in a page, as a content security policy names it: {@code 'sha256-…'}. */
    public static String policySource(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(of(text.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    /** The fingerprint of bytes that come one part after another. */
    public static Running running() {
        return new Running(digest());
    }

    /** A fingerprint in the making. */
    public static final class Running {
        private final MessageDigest digest;

        private Running(MessageDigest digest) {
            this.digest = digest;
        }

        public void add(byte[] bytes, int from, int count) {
            digest.update(bytes, from, count);
        }

        /** Of all bytes so far; asked for once, at the end. */
        public String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
