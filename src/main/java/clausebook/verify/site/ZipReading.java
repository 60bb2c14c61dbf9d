package clausebook.verify.site;

import clausebook.text.Sha256;
import clausebook.verify.html.Quote;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Reads a ZIP of stored files from its first byte to its last, as it comes down a line, without going back. The list at
 * its end must say of each file what stands before the file itself: programs read the one or the other.
 */
final class ZipReading {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    /** What both headers of a file say alike, from the version to the length of its name. */
    private static final int ALIKE = 24;

    private static final int MOST_ENTRIES = 0xFFFF;

    /** The one flag that asks nothing of a reader. */
    private static final int NAMES_ARE_UTF_8 = 1 << 11;

    /** Ends the reading: what follows cannot be told apart. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;

        Damaged(String what) {
            super(what, null, false, false);
        }
    }

    /** Takes the files one after another; what it leaves of a file is read over. */
    @FunctionalInterface
    interface Taker {
        void take(String name, InputStream content) throws IOException;
    }

    private final InputStream in;
    private final Consumer<String> wrong;
    private final Sha256.Running before = Sha256.running();
    private final Sha256.Running listed = Sha256.running();
    private long position;
    private int entries;

    private ZipReading(InputStream in, Consumer<String> wrong) {
        this.in = in;
        this.wrong = wrong;
    }

    /**
     * @param wrong told of each file whose bytes are not those that were put in
     * @throws Damaged where not every program can open it
     */
    static void read(InputStream in, Taker taker, Consumer<String> wrong) throws IOException, Damaged {
        new ZipReading(in, wrong).read(taker);
    }

    private void read(Taker taker) throws IOException, Damaged {
        int signature = next(Integer.BYTES).getInt();
        while (signature == LOCAL) {
            readFile(taker);
            signature = next(Integer.BYTES).getInt();
        }
        long list = position - Integer.BYTES;
        int count = 0;
        while (signature == CENTRAL) {
            readListed();
            count++;
            signature = next(Integer.BYTES).getInt();
        }
        if (signature != END) {
            throw new Damaged("after %d files something else begins".formatted(Math.max(entries, count)));
        }
        readEnd(list, position - Integer.BYTES - list, count);
        if (count != entries || !before.hex().equals(listed.hex())) {
            throw new Damaged("its list of files does not tell of the files that stand in it");
        }
    }

    private void readFile(Taker taker) throws IOException, Damaged {
        long at = position - Integer.BYTES;
        ByteBuffer header = next(ALIKE + Short.BYTES);
        int flags = header.getShort(2) & 0xFFFF;
        int method = header.getShort(4) & 0xFFFF;
        int crc = header.getInt(10);
        long packed = header.getInt(14) & 0xFFFF_FFFFL;
        long size = header.getInt(18) & 0xFFFF_FFFFL;
        int nameLength = header.getShort(22) & 0xFFFF;
        int extra = header.getShort(ALIKE) & 0xFFFF;
        byte[] name = next(nameLength).array();
        next(extra);
        String shown = new String(name, StandardCharsets.UTF_8);
        if (method != 0 || (flags & ~NAMES_ARE_UTF_8) != 0 || packed != size) {
            throw new Damaged("%s is not stored as it is".formatted(Quote.name(shown)));
        }
        if (++entries > MOST_ENTRIES) {
            throw new Damaged("it holds more than %d files".formatted(MOST_ENTRIES));
        }
        add(before, header, name, at);
        Content content = new Content(in, size);
        taker.take(shown, content);
        content.skipToEnd();
        position += size;
        if (content.left > 0) {
            throw new Damaged("it ends in the middle of " + Quote.name(shown));
        }
        if ((int) content.sum.getValue() != crc) {
            wrong.accept(shown);
        }
    }

    private void readListed() throws IOException, Damaged {
        next(Short.BYTES); // made by which program
        ByteBuffer header = next(ALIKE + Short.BYTES);
        ByteBuffer more = next(14);
        byte[] name = next(header.getShort(22) & 0xFFFF).array();
        next((header.getShort(ALIKE) & 0xFFFF) + (more.getShort(0) & 0xFFFF));
        add(listed, header, name, more.getInt(10) & 0xFFFF_FFFFL);
    }

    private void readEnd(long list, long size, int count) throws IOException, Damaged {
        ByteBuffer end = next(18);
        boolean isOnePart = end.getInt(0) == 0;
        boolean counts = (end.getShort(4) & 0xFFFF) == count && (end.getShort(6) & 0xFFFF) == count;
        boolean stands = (end.getInt(8) & 0xFFFF_FFFFL) == size && (end.getInt(12) & 0xFFFF_FFFFL) == list;
        if (!isOnePart || !counts || !stands) {
            throw new Damaged("its last bytes do not say where its list of files stands");
        }
        next(end.getShort(16) & 0xFFFF);
        if (in.read() >= 0) {
            throw new Damaged("bytes follow behind its end");
        }
    }

    private static void add(Sha256.Running sum, ByteBuffer header, byte[] name, long at) {
        byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(at).array();
        sum.add(header.array(), 0, ALIKE);
        sum.add(name, 0, name.length);
        sum.add(place, 0, place.length);
    }

    private ByteBuffer next(int count) throws IOException, Damaged {
        byte[] bytes = in.readNBytes(count);
        position += bytes.length;
        if (bytes.length < count) {
            throw new Damaged("it ends too early");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The bytes of one file. */
    private static final class Content extends FilterInputStream {
        private final CRC32 sum = new CRC32();
        private long left;

        private Content(InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = left == 0 ? -1 : super.read(into, from, (int) Math.min(most, left));
            if (read > 0) {
                sum.update(into, from, read);
                left -= read;
            }
            return read;
        }

        private void skipToEnd() throws IOException {
            byte[] rest = new byte[(int) Math.min(left, 1 << 14)];
            while (left > 0 && read(rest, 0, rest.length) >= 0) {
                continue;
            }
        }

        /** The ZIP goes on behind the file. */
        @Override
        public void close() {}
    }
}
