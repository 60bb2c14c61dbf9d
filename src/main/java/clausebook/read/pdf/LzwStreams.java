package clausebook.read.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Counts what the streams packed by LZW hold; only the lengths of the codes are followed, nothing is written. */
final class LzwStreams {

    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int TABLE = 4096;

    private LzwStreams() {}

    /** @return the bytes that all such streams of a file unpack to, or a little more than the limit where they exceed it */
    static long unpacked(byte[] file, long limit) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        long sum = 0;
        for (int at = text.indexOf("/LZW"); at >= 0 && sum <= limit; at = text.indexOf("/LZW", at + 4)) {
            int keyword = text.indexOf("stream", at);
            if (keyword < 0) {
                return sum;
            }
            int start = keyword + 6;
            while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
                start++;
            }
            int end = text.indexOf("endstream", start);
            end = end < 0 ? file.length : end;
            String before = text.substring(Math.max(0, at - 60), at);
            boolean letters = before.contains("/ASCII85Decode") || before.contains("/A85");
            sum += letters ? count(bytes(text, start, end), limit - sum) : count(file, start, end, limit - sum);
        }
        return sum;
    }

    private static long count(byte[] bytes, long limit) {
        return count(bytes, 0, bytes.length, limit);
    }

    private static long count(byte[] bytes, int from, int to, long limit) {
        int[] lengths = new int[TABLE + 1];
        java.util.Arrays.fill(lengths, 0, CLEAR, 1);
        long sum = 0;
        int size = END + 1;
        int last = 0;
        int window = 0;
        int bits = 0;
        int at = from;
        while (sum <= limit) {
            int width = size + 1 >= 2048 ? 12 : size + 1 >= 1024 ? 11 : size + 1 >= 512 ? 10 : 9;
            while (bits < width && at < to) {
                window = (window << 8) | (bytes[at++] & 0xFF);
                bits += 8;
            }
            if (bits < width) {
                return sum;
            }
            int code = (window >>> (bits - width)) & ((1 << width) - 1);
            bits -= width;
            window &= (1 << bits) - 1;
            if (code == END) {
                return sum;
            }
            if (code == CLEAR) {
                size = END + 1;
                last = 0;
                continue;
            }
            int length = code < size ? Math.max(1, lengths[code]) : last + 1;
            sum += length;
            if (last > 0 && size < TABLE) {
                lengths[size++] = last + 1;
            }
            last = length;
        }
        return sum;
    }

    /** The bytes that ASCII 85 stands for. */
    private static byte[] bytes(String text, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long group = 0;
        int count = 0;
        for (int i = from; i < to && text.charAt(i) != '~'; i++) {
            char unit = text.charAt(i);
            if (unit == 'z' && count == 0) {
                bytes.writeBytes(new byte[4]);
            } else if (unit >= '!' && unit <= 'u') {
                group = group * 85 + (unit - '!');
                if (++count == 5) {
                    for (int shift = 24; shift >= 0; shift -= 8) {
                        bytes.write((int) (group >> shift));
                    }
                    group = 0;
                    count = 0;
                }
            }
        }
        return bytes.toByteArray();
    }
}
