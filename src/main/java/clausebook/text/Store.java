package clausebook.text;

import java.io.IOException;

/** Where bytes are put by that a large library cannot keep in memory, until they are asked for. */
@FunctionalInterface
public interface Store {

    /** The memory itself: for what is known to be small. */
    Store MEMORY = bytes -> () -> bytes;

    Block put(byte[] bytes) throws IOException;

    /** What was put by; may be read again and again. */
    @FunctionalInterface
    interface Block {
        byte[] read() throws IOException;
    }
}
