package clausebook.derive;

import clausebook.annotate.Annotator;
import clausebook.model.Resolution;
import clausebook.parse.Reading;
import clausebook.problem.Outcome;
import clausebook.un.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Resolution 58/30 as it is read, parsed and annotated from the project's own content. */
public final class Mali {

    private Mali() {}

    public static Resolution resolution() {
        return resolution("");
    }

    /** @param without words to take out of the source first, as they are printed */
    public static Resolution resolution(String without) {
        try {
            String text = Files.readString(Path.of("content/hrc/58/30/zh.txt"));
            if (!text.contains(without)) {
                throw new IllegalArgumentException("not in the source: " + without);
            }
            return read("hrc/58/30", Language.ZH, without.isEmpty() ? text : text.replace(without, ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A text as if it lay under {@code content/}, read, parsed and annotated. */
    public static Resolution read(String work, Language language, String text) {
        return Reading.parse(work, language.code(), text)
                .then(parsed -> parsed.map(found -> Annotator.annotate(found).map(Optional::of))
                        .orElse(Outcome.of(Optional.empty())))
                .value()
                .orElseThrow();
    }
}
