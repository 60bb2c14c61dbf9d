package clausebook.publish;

import java.io.IOException;
import java.io.OutputStream;

/** A file's bytes, written one after another because they are too many to hold; the same ones every time. */
@FunctionalInterface
public interface Content {

    void writeTo(OutputStream out) throws IOException;
}
