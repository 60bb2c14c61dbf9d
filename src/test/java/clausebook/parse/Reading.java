package clausebook.parse;

import clausebook.model.Resolution;
import clausebook.problem.Outcome;
import clausebook.read.FileSettings;
import clausebook.read.PlainTextReader;
import clausebook.read.ReadSource;
import clausebook.read.SourceFile;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and parses a text as if it lay under {@code content/}. */
public final class Reading {

    private Reading() {}

    public static Outcome<Optional<Resolution>> parse(String work, String language, String text) {
        return parse(work, language, text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome<Optional<Resolution>> parse(String work, String language, byte[] bytes) {
        return parse(work, language, bytes, Optional.empty(), FileSettings.NONE);
    }

    static Outcome<Optional<Resolution>> parse(
            String work, String language, byte[] bytes, Optional<byte[]> notes, FileSettings settings) {
        SourceFile file = new SourceFile(
                Path.of("content", work, language + ".txt"),
                "content/" + work + "/" + language + ".txt",
                WorkId.ofPath(work).orElseThrow(),
                Language.ofCode(language).orElseThrow(),
                "txt",
                Optional.empty(),
                settings);
        Outcome<Optional<ReadSource>> read = new PlainTextReader().read(file, bytes, notes);
        return read.then(source -> source.map(Parser::parse).orElse(Outcome.of(Optional.empty())));
    }
}
