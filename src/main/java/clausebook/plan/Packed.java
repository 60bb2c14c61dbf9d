package clausebook.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts one behind the other in as few bytes as is easy: what waits for a page in memory or on a disk. */
final class Packed {

    private byte[] bytes = new byte[16];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** @param number not negative */
    void put(int number) {
        int rest = number;
        while (rest >= 128) {
            room(1);
            bytes[length++] = (byte) (rest | 128);
            rest >>>= 7;
        }
        room(1);
        bytes[length++] = (byte) rest;
    }

    void put(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        put(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, length + (length >> 1)));
        }
    }

    /** Reads what was put, in the same order. */
    static final class Reader {
        private final byte[] bytes;
        private final int length;
        private int at;

        Reader(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }

        boolean hasMore() {
            return at < length;
        }

        int number() {
            int number = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                number |= (bytes[at++] & 127) << shift;
                shift += 7;
            }
            return number | bytes[at++] << shift;
        }

        String text() {
            int size = number();
            String text = new String(bytes, at, size, StandardCharsets.UTF_8);
            at += size;
            return text;
        }
    }
}
