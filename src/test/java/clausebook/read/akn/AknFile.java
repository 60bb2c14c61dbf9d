package clausebook.read.akn;

import clausebook.problem.Outcome;
import clausebook.read.FileSettings;
import clausebook.read.ReadSource;
import clausebook.read.SourceFile;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Small files in the United Nations' shape, and their reading as if they lay under {@code content/}. */
final class AknFile {

    private AknFile() {}

    static String of(String body) {
        return """
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
                  <statement name="resolution">
                    <meta><identification source="#x"><FRBRWork><FRBRthis value="/akn/un/statement/deliberation/unga/2031-12-04/86-1/!main/"/></FRBRWork></identification></meta>
                    <coverPage><p><docNumber>A/RES/86/1</docNumber></p></coverPage>
                    <preface><p><docNumber>86/1.</docNumber> <docTitle><span class="bold">Lakes</span></docTitle></p></preface>
                %s
                  </statement>
                </akomaNtoso>
                """.formatted(body);
    }

    static Outcome<Optional<ReadSource>> read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8), "en");
    }

    static Outcome<Optional<ReadSource>> read(byte[] bytes, String language) {
        SourceFile file = new SourceFile(
                Path.of("content/ga/86/1/" + language + ".xml"),
                "content/ga/86/1/" + language + ".xml",
                WorkId.ofPath("ga/86/1").orElseThrow(),
                Language.ofCode(language).orElseThrow(),
                "xml",
                Optional.empty(),
                FileSettings.NONE);
        return new AkomaNtosoReader().read(file, bytes, Optional.empty());
    }
}
