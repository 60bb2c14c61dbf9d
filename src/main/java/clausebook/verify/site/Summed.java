package clausebook.verify.site;

import clausebook.text.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of which, while they are read, the fingerprint is taken. */
final class Summed extends FilterInputStream {

    private final Sha256.Running sum = Sha256.running();
    private final byte[] one = new byte[1];
    private long count;

    Summed(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        if (read > 0) {
            sum.add(into, from, read);
            count += read;
        }
        return read;
    }

    /** What is skipped is read. */
    @Override
    public long skip(long bytes) throws IOException {
        byte[] skipped = new byte[(int) Math.clamp(bytes, 0, 1 << 14)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    void skipToEnd() throws IOException {
        byte[] rest = new byte[1 << 16];
        while (read(rest, 0, rest.length) >= 0) {
            continue;
        }
    }

    /** How many bytes were read. */
    long count() {
        return count;
    }

    /** Of all bytes that were read; asked for once. */
    String hex() {
        return sum.hex();
    }
}
