package clausebook.publish;

import clausebook.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** One file of the tree: its fingerprint in four parts, its size where it is known. */
final class Held {
    private static final long UNKNOWN = -1;

    /** Of a file whose bytes are still to come. */
    static final Held RESERVED = new Held("0".repeat(2 * Sha256.BYTES), 0, false);

    private static final int DIGITS = 2 * Long.BYTES;

    private final long first;
    private final long second;
    private final long third;
    private final long fourth;
    private final long size;
    private final boolean asBefore;

    /**
     * @param sha256 in 64 lower-case hex digits
     * @param size in bytes
     * @param asBefore whether it stands in the present site
     */
    Held(String sha256, long size, boolean asBefore) {
        this.first = part(sha256, 0);
        this.second = part(sha256, 1);
        this.third = part(sha256, 2);
        this.fourth = part(sha256, 3);
        this.size = size;
        this.asBefore = asBefore;
    }

    /** A file of the present site that nobody has measured, by the line of its list, which begins with its fingerprint. */
    Held(byte[] line) {
        this.first = part(line, 0);
        this.second = part(line, 1);
        this.third = part(line, 2);
        this.fourth = part(line, 3);
        this.size = UNKNOWN;
        this.asBefore = true;
    }

    private static long part(byte[] line, int number) {
        long part = 0;
        for (int i = number * DIGITS; i < (number + 1) * DIGITS; i++) {
            part = part << 4 | Manifest.DIGITS[line[i]];
        }
        return part;
    }

    private static long part(String sha256, int number) {
        return HexFormat.fromHexDigitsToLong(sha256, number * DIGITS, (number + 1) * DIGITS);
    }

    /** In lower-case hex. */
    String sha256() {
        return new String(digits(), StandardCharsets.US_ASCII);
    }

    /** The same as bytes. */
    byte[] digits() {
        byte[] digits = new byte[2 * Sha256.BYTES];
        int at = 0;
        for (long part : new long[] {first, second, third, fourth}) {
            for (int shift = Long.SIZE - 4; shift >= 0; shift -= 4) {
                digits[at++] = (byte) Character.forDigit((int) (part >>> shift) & 15, 16);
            }
        }
        return digits;
    }

    boolean hasSize() {
        return size != UNKNOWN;
    }

    long size() {
        return size;
    }

    boolean asBefore() {
        return asBefore;
    }

    boolean hasBytesOf(Held other) {
        return first == other.first && second == other.second && third == other.third && fourth == other.fourth;
    }
}
