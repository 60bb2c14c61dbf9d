package clausebook.verify.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The start tags that were read last, by their bytes. */
final class StartTags {

    private static final int SLOTS = 4096;
    private static final int LONGEST = 1024;

    /**
     * Looked at and written to by many threads without a lock: what stands here never changes, and whoever does not see
     * what another wrote only reads a tag again.
     */
    private static final @Nullable Known[] KNOWN = new Known[SLOTS];

    private record Known(byte[] bytes, StartTag tag) {}

    private StartTags() {}

    static int hash(int before, byte unit) {
        return before * 31 + unit;
    }

    /** The tag of exactly these bytes, if it was read before. */
    static @Nullable StartTag find(byte[] html, int from, int to, int hash) {
        Known known = KNOWN[slot(hash)];
        return known != null && Arrays.equals(known.bytes, 0, known.bytes.length, html, from, to) ? known.tag : null;
    }

    /** Takes a tag in which there is nothing to report. */
    static void remember(byte[] html, int from, int to, int hash, StartTag tag) {
        if (to - from <= LONGEST) {
            KNOWN[slot(hash)] = new Known(Arrays.copyOfRange(html, from, to), tag);
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 12 ^ hash >>> 22) & SLOTS - 1;
    }
}
