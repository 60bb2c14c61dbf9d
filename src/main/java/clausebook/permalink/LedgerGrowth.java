package clausebook.permalink;

import clausebook.text.Sha256;
import clausebook.text.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Lines that a ledger has to gain, kept packed until the whole site is made, outside of memory where somebody takes them:
 * the first build of a library issues hundreds of thousands at once.
 */
public final class LedgerGrowth {

    private final Path file;
    private final String shown;
    private final String before;
    private final Store.Block packed;
    private final int lines;
    private final String after;

    private LedgerGrowth(Path file, String shown, String before, Store.Block packed, int lines, String after) {
        this.file = file;
        this.shown = shown;
        this.before = before;
        this.packed = packed;
        this.lines = lines;
        this.after = after;
    }

    /** @param old the ledger as it was read */
    static LedgerGrowth of(Path file, Ledger old, List<LedgerLine> added) throws IOException {
        return of(file, old, added, Store.MEMORY);
    }

    /** @param store where the lines wait */
    public static LedgerGrowth of(Path file, Ledger old, List<LedgerLine> added, Store store) throws IOException {
        byte[] before = old.bytes();
        byte[] after = added.isEmpty() ? before : old.with(added).bytes();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(after, before.length, after.length - before.length);
        } finally {
            deflater.end();
        }
        Store.Block putBy = store.put(packed.toByteArray());
        return new LedgerGrowth(file, old.file(), Sha256.hex(before), putBy, added.size(), Sha256.hex(after));
    }

    public Path file() {
        return file;
    }

    /** How many lines are added. */
    public int lines() {
        return lines;
    }

    /** SHA-256 of the ledger once it has grown. */
    public String after() {
        return after;
    }

    /**
     * Adds the lines at the end of the ledger, as {@link LedgerFile#append} says.
     *
     * @throws IOException if the file changed since it was read, or cannot be written
     */
    public void write() throws IOException {
        if (lines == 0) {
            return;
        }
        byte[] now = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : new byte[0];
        if (!Sha256.hex(now).equals(before)) {
            throw new IOException(shown + " was changed while the build ran; build again");
        }
        try (InflaterInputStream added = new InflaterInputStream(new ByteArrayInputStream(packed.read()))) {
            LedgerFile.grow(file, now, added.readAllBytes());
        }
    }
}
