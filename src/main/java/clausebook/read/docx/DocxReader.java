package clausebook.read.docx;

import clausebook.problem.Outcome;
import clausebook.read.ReadSource;
import clausebook.read.Reader;
import clausebook.read.SourceFile;
import clausebook.read.SourceRefused;
import java.util.Optional;

/**
 * Reads a DOCX with no library but the platform's own: a handful of the archive's parts, within tight limits, without
 * document types, and nothing outside the archive.
 */
public final class DocxReader implements Reader {

    @Override
    public Outcome<Optional<ReadSource>> read(SourceFile file, byte[] bytes, Optional<byte[]> notes) {
        try {
            return DocxSource.read(file, bytes, notes);
        } catch (SourceRefused refused) {
            return refused.outcome(file);
        }
    }
}
