package clausebook.crew;

/**
 * Keeps the heap small while a library is built. What a work needs while it is made outlives a young collection or two, so
 * the old generation fills with what nobody needs any more, and a JVM that may have more memory rather takes it than looks.
 */
public final class HeapRoom {

    /** With so many bytes more in use than were needed when it was last cleared, it is cleared again. */
    private static final long MOST_IDLE = 40L << 20;

    private long needed;

    /** What is in use now counts as needed. */
    public HeapRoom() {
        needed = used();
    }

    /** To be called now and then. */
    public synchronized void keep() {
        if (used() > needed + MOST_IDLE) {
            System.gc();
            needed = used();
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
