package clausebook.corpus;

import clausebook.annotate.Annotator;
import clausebook.link.Catalog;
import clausebook.link.Linker;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.problem.Outcome;
import clausebook.read.FileSettings;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The product's own steps over one file: read, parse, annotate, link. */
final class Product {

    private Product() {}

    static Outcome<Optional<Resolution>> read(Path file, String work, String language, String format)
            throws IOException {
        SourceFile source = new SourceFile(
                file,
                "content/" + work + "/" + language + "." + format,
                WorkId.ofPath(work).orElseThrow(),
                Language.ofCode(language).orElseThrow(),
                format,
                Optional.empty(),
                FileSettings.NONE);
        Linker linker = new Linker(new Catalog(List.of()));
        return Sources.read(source)
                .then(read -> read.map(Parser::parse).orElseGet(() -> Outcome.of(Optional.empty())))
                .then(parsed -> parsed.map(found -> Annotator.annotate(found).map(Optional::of))
                        .orElseGet(() -> Outcome.of(Optional.empty())))
                .map(annotated -> annotated.map(linker::link));
    }
}
