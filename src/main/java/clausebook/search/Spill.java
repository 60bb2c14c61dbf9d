package clausebook.search;

import java.io.IOException;

/** Where an index puts what it cannot keep in memory: notes in a number of heaps, each read back in the order written. */
public interface Spill {

    /** Puts a note on a heap. */
    void put(int heap, String note) throws IOException;

    /** All notes of a heap, in the order they were put there, one behind the other. */
    String take(int heap) throws IOException;
}
