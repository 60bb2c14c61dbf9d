package clausebook.build;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what a site comes to hold, while several threads hand over parts of it. */
final class Tally {

    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** @param moreFiles pages among them */
    void add(int morePages, int moreFiles, long moreBytes) {
        pages.addAndGet(morePages);
        files.addAndGet(moreFiles);
        bytes.addAndGet(moreBytes);
    }

    int pages() {
        return pages.get();
    }

    int files() {
        return files.get();
    }

    long bytes() {
        return bytes.get();
    }
}
