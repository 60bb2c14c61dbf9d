package clausebook.read.docx;

import clausebook.read.SourceRefused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The ZIP archive that a DOCX is. It is read by its own table, which is held against the entries themselves, within limits
 * far below what a resolution needs: a thousand entries, 64 MiB in all, a hundredfold beyond 100 KiB. Only the parts that
 * are asked for are unpacked.
 */
final class Archive {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final int SMALL = 100 * 1024;
    private static final int END_SIGN = 0x06054B50;
    private static final int TABLE_SIGN = 0x02014B50;
    private static final int ENTRY_SIGN = 0x04034B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ABSENT = 0xFFFFFFFFL;

    private record Entry(String name, int method, long packed, long unpacked, int dataStart) {}

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final Map<String, Entry> entries = new TreeMap<>();
    private long unpacked = 0;

    private Archive(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Archive open(byte[] bytes) throws SourceRefused {
        Archive archive = new Archive(bytes);
        try {
            archive.readTable();
        } catch (IndexOutOfBoundsException cutShort) {
            throw DocxFaults.damaged("its table points outside of it");
        }
        return archive;
    }

    private void readTable() throws SourceRefused {
        int end = endRecord();
        int count = unsigned(end + 10);
        long from = buffer.getInt(end + 16) & ABSENT;
        if (unsigned(end + 4) != 0 || count == 0xFFFF || from == ABSENT) {
            throw DocxFaults.hostile("it spans several files or is larger than 4 GiB");
        }
        if (count > MOST_ENTRIES) {
            throw DocxFaults.hostile("it has %d entries; at most %d are read".formatted(count, MOST_ENTRIES));
        }
        List<long[]> ranges = new ArrayList<>();
        long sum = 0;
        int at = Math.toIntExact(Math.min(from, Integer.MAX_VALUE));
        for (int i = 0; i < count; i++) {
            if (buffer.getInt(at) != TABLE_SIGN) {
                throw DocxFaults.damaged("its table is broken");
            }
            Entry entry = entry(at, ranges);
            sum += entry.unpacked();
            check(entry, sum);
            if (entries.putIfAbsent(entry.name(), entry) != null) {
                throw DocxFaults.hostile("two entries are named " + shown(entry.name()));
            }
            at += 46 + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        checkOverlaps(ranges, from);
    }

    private int endRecord() throws SourceRefused {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (buffer.getInt(at) == END_SIGN) {
                return at;
            }
        }
        throw DocxFaults.damaged("it is no ZIP archive");
    }

    private Entry entry(int at, List<long[]> ranges) throws SourceRefused {
        int flags = unsigned(at + 8);
        int method = unsigned(at + 10);
        long packed = buffer.getInt(at + 20) & ABSENT;
        long size = buffer.getInt(at + 24) & ABSENT;
        String name = new String(bytes, at + 46, unsigned(at + 28), StandardCharsets.UTF_8);
        int local = Math.toIntExact(Math.min(buffer.getInt(at + 42) & ABSENT, Integer.MAX_VALUE));
        if ((flags & 1) != 0) {
            throw new SourceRefused(
                    "docx-encrypted",
                    "the archive is locked by a password",
                    "take the official file, which is not locked");
        }
        if (method != 0 && method != 8) {
            throw DocxFaults.hostile("%s is packed in a way that is not read".formatted(shown(name)));
        }
        if (buffer.getInt(local) != ENTRY_SIGN) {
            throw DocxFaults.damaged("its table points to no entry");
        }
        int start = local + 30 + unsigned(local + 26) + unsigned(local + 28);
        if (start + packed > bytes.length) {
            throw DocxFaults.damaged("%s is cut short".formatted(shown(name)));
        }
        ranges.add(new long[] {local, start + packed});
        return new Entry(name, method, packed, size, start);
    }

    private void check(Entry entry, long sum) throws SourceRefused {
        String name = entry.name();
        if (name.contains("\\") || name.startsWith("/") || name.contains(":") || (name + "/").contains("../")) {
            throw DocxFaults.hostile("an entry is named " + shown(name));
        }
        if (sum > MOST_BYTES) {
            throw DocxFaults.hostile("it unpacks to more than %d MiB".formatted(MOST_BYTES >> 20));
        }
        if (entry.unpacked() > SMALL && entry.unpacked() > MOST_RATIO * Math.max(1, entry.packed())) {
            throw DocxFaults.hostile("%s grows more than %dfold".formatted(shown(name), MOST_RATIO));
        }
        if (entry.packed() >= 4 && begin(entry) == ENTRY_SIGN) {
            throw DocxFaults.hostile("%s is an archive itself".formatted(shown(name)));
        }
    }

    private static void checkOverlaps(List<long[]> ranges, long table) throws SourceRefused {
        ranges.sort(Comparator.comparingLong((long[] range) -> range[0]));
        long before = 0;
        for (long[] range : ranges) {
            if (range[0] < before || range[1] > table) {
                throw DocxFaults.hostile("its entries overlap");
            }
            before = range[1];
        }
    }

    /** The first four bytes of what an entry holds. */
    private int begin(Entry entry) {
        byte[] four = new byte[4];
        if (entry.method() == 0) {
            System.arraycopy(bytes, entry.dataStart(), four, 0, 4);
        } else {
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(bytes, entry.dataStart(), (int) entry.packed());
                inflater.inflate(four);
            } catch (DataFormatException damaged) {
                return 0;
            } finally {
                inflater.end();
            }
        }
        return ByteBuffer.wrap(four).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A part of the document, unpacked; nothing where there is none of that name. */
    Optional<byte[]> part(String name) throws SourceRefused {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        byte[] part = new byte[(int) entry.unpacked()];
        if (entry.method() == 0) {
            if (entry.packed() != entry.unpacked()) {
                throw DocxFaults.damaged("%s is not as long as it says".formatted(shown(name)));
            }
            System.arraycopy(bytes, entry.dataStart(), part, 0, part.length);
        } else {
            inflate(entry, part);
        }
        unpacked += part.length;
        if (unpacked > MOST_BYTES) {
            throw DocxFaults.hostile("it unpacks to more than %d MiB".formatted(MOST_BYTES >> 20));
        }
        return Optional.of(part);
    }

    private void inflate(Entry entry, byte[] part) throws SourceRefused {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, entry.dataStart(), (int) entry.packed());
            int done = 0;
            while (done < part.length) {
                int count = inflater.inflate(part, done, part.length - done);
                if (count == 0) {
                    throw DocxFaults.damaged("%s is shorter than it says".formatted(shown(entry.name())));
                }
                done += count;
            }
            if (inflater.inflate(new byte[1]) > 0) {
                throw DocxFaults.hostile("%s is longer than it says".formatted(shown(entry.name())));
            }
        } catch (DataFormatException damaged) {
            throw DocxFaults.damaged("%s does not unpack".formatted(shown(entry.name())));
        } finally {
            inflater.end();
        }
    }

    private int unsigned(int at) {
        return buffer.getShort(at) & 0xFFFF;
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._/\\\\-]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }
}
