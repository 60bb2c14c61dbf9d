package clausebook.verify;

/** A set of 64-bit fingerprints: the anchors of a million pages in a few megabytes. */
final class LongSet {

    private long[] table = new long[1024];
    private int size;
    private boolean zero;

    void add(long value) {
        if (value == 0) {
            zero = true;
            return;
        }
        if (size * 2 >= table.length) {
            long[] old = table;
            table = new long[old.length * 2];
            for (long one : old) {
                if (one != 0) {
                    table[slot(one)] = one;
                }
            }
        }
        int slot = slot(value);
        if (table[slot] == 0) {
            table[slot] = value;
            size++;
        }
    }

    boolean contains(long value) {
        return value == 0 ? zero : table[slot(value)] == value;
    }

    private int slot(long value) {
        int slot = (int) (value >>> 32 ^ value) & (table.length - 1);
        while (table[slot] != 0 && table[slot] != value) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    /** A fingerprint of an address; two addresses of one site share one only by an accident of 1 in 10^7 sites. */
    static long of(String address) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < address.length(); i++) {
            hash = (hash ^ address.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return hash ^ hash >>> 32;
    }
}
