package clausebook.read;

import clausebook.un.Language;
import clausebook.un.WorkId;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that holds one expression: a work in one language.
 *
 * @param path where it is on disk
 * @param name as problems print it: {@code content/hrc/58/30/zh.txt}
 * @param format its extension, without the dot
 * @param notes the file with footnote texts beside it, if there is one
 */
public record SourceFile(
        Path path,
        String name,
        WorkId work,
        Language language,
        String format,
        Optional<Path> notes,
        FileSettings settings) {

    /** The file under {@code content/}: {@code hrc/58/30/zh.txt}. */
    public String file() {
        return work.path() + "/" + language.code() + "." + format;
    }

    public String notesName() {
        return name.substring(0, name.lastIndexOf('/') + 1) + language.code() + ".notes.txt";
    }
}
