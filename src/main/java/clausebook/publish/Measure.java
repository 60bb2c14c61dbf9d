package clausebook.publish;

import clausebook.text.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Counts the bytes that go by and takes their fingerprint; holds them against a file, or passes them on. */
final class Measure extends OutputStream {

    private static final int BUFFER = 1 << 16;

    /** The bytes are not those of the file. */
    private static final class Differs extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What is done with the bytes besides. */
    private interface Use {
        void take(byte[] bytes, int from, int count) throws IOException;
    }

    private final Sha256.Running sha256 = Sha256.running();
    private final Use use;
    private long size;

    private Measure(Use use) {
        this.use = use;
    }

    /** Of bytes that go nowhere else. */
    static Measure of(Content content) throws IOException {
        Measure measure = new Measure((bytes, from, count) -> {});
        content.writeTo(measure);
        return measure;
    }

    static Measure passingOn(OutputStream out) {
        return new Measure(out::write);
    }

    /** What the content is, where it is exactly what a file holds; stops at the first byte that differs. */
    static Optional<Measure> ofSame(Content content, Path file) throws IOException {
        try (InputStream held = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            Measure measure = new Measure((bytes, from, count) -> {
                if (!Arrays.equals(held.readNBytes(count), Arrays.copyOfRange(bytes, from, from + count))) {
                    throw new Differs();
                }
            });
            content.writeTo(measure);
            return held.read() < 0 ? Optional.of(measure) : Optional.empty();
        } catch (Differs other) {
            return Optional.empty();
        }
    }

    @Override
    public void write(int unit) throws IOException {
        write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        use.take(bytes, from, count);
        sha256.add(bytes, from, count);
        size += count;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256.hex();
    }
}
