package clausebook.read.pdf;

import clausebook.read.SourceRefused;
import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the streams of a PDF once, to count only: a file of a few kilobytes can hold gigabytes. Streams are found by
 * their keyword and not by the file's own table, so that nothing is missed that the library might find.
 */
final class PackedStreams {

    /** A resolution's fonts and pages are some megabytes at most. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int DEEPEST = 4;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private PackedStreams() {}

    static void check(byte[] file) throws SourceRefused {
        PackedStreams streams = new PackedStreams();
        for (int at = next(file, 0); at >= 0; at = next(file, at + 1)) {
            int start = at + STREAM.length;
            while (start < file.length && (file[start] == '\r' || file[start] == '\n' || file[start] == ' ')) {
                start++;
            }
            streams.unpack(file, start, file.length, 1);
        }
        if (LzwStreams.unpacked(file, MOST_BYTES) > MOST_BYTES) {
            throw tooLarge();
        }
    }

    private static SourceRefused tooLarge() {
        return new SourceRefused(
                "pdf-too-large",
                "the PDF's packed parts unpack to more than %d MiB".formatted(MOST_BYTES >> 20),
                "no resolution is that long: take the official file");
    }

    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length <= file.length; i++) {
            int match = 0;
            while (match < STREAM.length && file[i + match] == STREAM[match]) {
                match++;
            }
            if (match == STREAM.length) {
                return i;
            }
        }
        return -1;
    }

    private void unpack(byte[] bytes, int from, int to, int depth) throws SourceRefused {
        if (from + 2 > to || !isPacked(bytes, from)) {
            return;
        }
        Inflater inflater = new Inflater();
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        boolean nested = false;
        long own = 0;
        try {
            inflater.setInput(bytes, from, to - from);
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    break;
                }
                nested |= own == 0 && count > 2 && isPacked(buffer, 0);
                own += count;
                unpacked += count;
                if (unpacked > MOST_BYTES) {
                    throw tooLarge();
                }
                if (nested && depth < DEEPEST) {
                    inner.write(buffer, 0, count);
                }
            }
        } catch (DataFormatException damaged) {
            // What does not unpack to its end was counted as far as it goes; the library reads no farther.
        } finally {
            inflater.end();
        }
        if (nested && inner.size() > 0) {
            byte[] packed = inner.toByteArray();
            unpack(packed, 0, packed.length, depth + 1);
        }
    }

    /** The two bytes that a zlib stream begins with. */
    private static boolean isPacked(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        return (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;
    }
}
