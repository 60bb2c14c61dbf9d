package clausebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Writes a ZIP whose bytes depend on the names and contents of its files and on nothing else: no time, no zone, no
 * compressor. Files are stored as they are (method 0), sorted by name, with the modes 0644 and 0755 and no extra fields.
 * The platform's own writer can tell no modes, and how far files are made smaller differs from system to system.
 */
public final class StoredZip {

    /** What needs another format of archive (ZIP64), which not every telephone can open. */
    public static final long MOST_BYTES = 0xFFFF_FFFFL;

    public static final int MOST_ENTRIES = 0xFFFF;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    /** 2.0, the first with folders. */
    private static final short VERSION = 20;

    private static final short MADE_ON_UNIX = 3 << 8 | VERSION;
    private static final short NAMES_ARE_UTF_8 = 1 << 11;

    /** 1 January 1980, 00:00, the first moment that the format can tell; it tells no zone. */
    private static final int TIME = 0x0021_0000;

    private static final int FILE = 0100644 << 16;
    private static final int FOLDER = 040755 << 16 | 0x10;

    private final OutputStream out;
    private final List<byte[]> central = new ArrayList<>();
    private long written;

    private StoredZip(OutputStream out) {
        this.out = out;
    }

    /** Gives a file's bytes when it is its turn. */
    @FunctionalInterface
    public interface Contents {
        byte[] of(String name) throws IOException;
    }

    /** How large a ZIP will be, told file by file before it is written. */
    public static final class Extent {

        private final Set<String> folders = new TreeSet<>();
        private long size = END_SIZE;
        private int entries;

        public void add(String name, long content) {
            entry(name, content);
            int slash = name.lastIndexOf('/');
            while (slash > 0 && folders.add(name.substring(0, slash))) {
                entry(name.substring(0, slash + 1), 0);
                slash = name.lastIndexOf('/', slash - 1);
            }
        }

        private void entry(String name, long content) {
            size += LOCAL_SIZE + CENTRAL_SIZE + 2L * name.length() + content;
            entries++;
        }

        /** In bytes. */
        public long size() {
            return size;
        }

        /** Whether it is a ZIP that every program can open. */
        public boolean fits() {
            return size <= MOST_BYTES && entries <= MOST_ENTRIES;
        }
    }

    /**
     * Writes a ZIP; one file at a time is in memory.
     *
     * @param names of the files, in ASCII; the folders above them are added
     * @throws IOException if the bytes cannot be read or written
     * @throws IllegalArgumentException if there is more than such a ZIP can hold
     */
    public static void write(OutputStream out, Iterable<String> names, Contents contents) throws IOException {
        StoredZip zip = new StoredZip(out);
        for (String name : entries(names)) {
            zip.add(name, name.endsWith("/") ? new byte[0] : contents.of(name));
        }
        zip.end();
    }

    private static SortedSet<String> entries(Iterable<String> names) {
        SortedSet<String> all = new TreeSet<>();
        for (String name : names) {
            all.add(name);
            for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
                all.add(name.substring(0, slash + 1));
            }
        }
        return all;
    }

    private void add(String name, byte[] content) throws IOException {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        if (written > MOST_BYTES - content.length || central.size() >= MOST_ENTRIES) {
            throw new IllegalArgumentException("a ZIP of this kind cannot hold so much");
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] common = record(26)
                .putShort(VERSION)
                .putShort(NAMES_ARE_UTF_8)
                .putShort((short) 0)
                .putInt(TIME)
                .putInt((int) sum.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) encoded.length)
                .putShort((short) 0)
                .array();
        long at = written;
        put(record(4).putInt(LOCAL).array());
        put(common);
        put(encoded);
        put(content);
        central.add(record(CENTRAL_SIZE + encoded.length)
                .putInt(CENTRAL)
                .putShort(MADE_ON_UNIX)
                .put(common)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(name.endsWith("/") ? FOLDER : FILE)
                .putInt((int) at)
                .put(encoded)
                .array());
    }

    private void end() throws IOException {
        long at = written;
        for (byte[] entry : central) {
            put(entry);
        }
        long size = written - at;
        if (written > MOST_BYTES) {
            throw new IllegalArgumentException("a ZIP of this kind cannot hold so much");
        }
        put(record(END_SIZE)
                .putInt(END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) central.size())
                .putShort((short) central.size())
                .putInt((int) size)
                .putInt((int) at)
                .putShort((short) 0)
                .array());
    }

    private static ByteBuffer record(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
