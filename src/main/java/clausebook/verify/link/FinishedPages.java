package clausebook.verify.link;

import java.io.IOException;

/** Gives a page's bytes once more, so that nothing but its links need be held until all are known. */
@FunctionalInterface
public interface FinishedPages {
    /** @param address of a page that was scanned; its bytes have not changed since */
    byte[] read(String address) throws IOException;
}
