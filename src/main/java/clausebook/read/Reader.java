package clausebook.read;

import clausebook.problem.Outcome;
import java.util.Optional;

/** Reads one format. */
public interface Reader {

    /**
     * @param bytes the file's content
     * @param notes the content of the notes file beside it
     * @return empty, with an error, when the bytes cannot be read as the format
     */
    Outcome<Optional<ReadSource>> read(SourceFile file, byte[] bytes, Optional<byte[]> notes);
}
