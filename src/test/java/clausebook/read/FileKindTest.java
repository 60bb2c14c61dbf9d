package clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A file is what its bytes say; a name that says otherwise is told so. */
class FileKindTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void bytesTellTheFormat() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("%PDF-1.7\n", "pdf: a PDF");
        kinds.put("\n\n%PDF-1.4", "pdf: a PDF");
        kinds.put("PK\u0003\u0004……word/document.xml", "docx: a Word document (DOCX)");
        kinds.put("PK\u0003\u0004 xl/workbook.xml", "-: a spreadsheet");
        kinds.put("PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text", "-: an OpenDocument text");
        kinds.put("PK\u0003\u0004 anything", "-: a ZIP archive");
        kinds.put("\u00D0\u00CF\u0011\u00E0", "-: a document of an older Word, or one locked by a password");
        kinds.put("{\\rtf1\\ansi", "-: rich text (RTF)");
        kinds.put("\u00FFWPC", "-: a WordPerfect document");
        kinds.put("\u0089PNG\r\n", "-: a picture");
        kinds.put("<?xml version='1.0'?>\n<akomaNtoso xmlns='x'>", "xml: Akoma Ntoso");
        kinds.put("<an:akomaNtoso xmlns:an='x'>", "xml: Akoma Ntoso");
        kinds.put("<?xml version='1.0'?><feed>", "xml: XML");
        kinds.put("<!DOCTYPE html><html>", "html: a page of HTML");
        kinds.put("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", "html: a page of HTML");
        kinds.put("<!---->".repeat(500) + "<html>", "html: a page of HTML");
        kinds.put("<!---->".repeat(500) + "<!--", "txt: plain text");
        kinds.put("  <p>The General Assembly,</p>", "html: a page of HTML");
        kinds.put("The General Assembly,\n< 5 per cent", "txt: plain text");
        kinds.put("<5 per cent of wells", "txt: plain text");
        kinds.put("", "txt: plain text");
        kinds.forEach((content, told) -> {
            FileKind kind = FileKind.of(bytes(content));
            assertThat(kind.format().orElse("-") + ": " + kind.what())
                    .as(content)
                    .isEqualTo(told);
        });
    }

    @Test
    void xmlInUtf16IsStillXml() {
        for (var charset : new java.nio.charset.Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
            FileKind kind = FileKind.of("<?xml version='1.0'?><akomaNtoso>".getBytes(charset));
            assertThat(kind.format()).contains("xml");
            assertThat(kind.what()).isEqualTo("Akoma Ntoso in UTF-16");
        }
    }

    @Test
    void aNameThatSaysOtherwiseIsAnErrorThatNamesTheRightOne() {
        Outcome<Optional<ReadSource>> read =
                Sources.read(Sourced.file("hrc/58/30", "zh", "txt"), bytes("%PDF-1.7"), Optional.empty());
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("format-mismatch");
            assertThat(problem.message()).isEqualTo("the file is named .txt, but it is a PDF");
            assertThat(problem.hint()).isEqualTo("name it zh.pdf");
        });
        assertThat(Sources.read(Sourced.file("hrc/58/30", "en", "docx"), bytes("<html><body>x"), Optional.empty())
                        .problems())
                .extracting(problem -> problem.message())
                .containsExactly("the file is named .docx, but it is a page of HTML");
    }
}
