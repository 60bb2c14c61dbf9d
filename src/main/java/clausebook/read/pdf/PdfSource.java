package clausebook.read.pdf;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.ReadSource;
import clausebook.read.SourceFile;
import clausebook.read.SourceRefused;
import clausebook.read.Transcript;
import clausebook.un.FixedWording;
import clausebook.un.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The steps from a PDF's bytes to a source: guard, signs, rows, parts of the page, paragraphs. */
final class PdfSource {

    private static final int MOST_PAGES = 400;
    private static final int MOST_SIGNS_A_PAGE = 30_000;

    private PdfSource() {}

    static Outcome<Optional<ReadSource>> read(SourceFile file, byte[] bytes, Optional<byte[]> notes)
            throws IOException {
        PackedStreams.check(bytes);
        BundledFonts.use();
        boolean arabic = file.language() == Language.AR;
        GlyphReader signs = signs(bytes, arabic);
        FixedWording wording = FixedWording.of(file.language());
        List<List<Row>> rows = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        int overprinted = 0;
        for (GlyphReader.Page page : signs.pages()) {
            if (page.glyphs().size() > MOST_SIGNS_A_PAGE
                    || Thread.currentThread().isInterrupted()) {
                throw new GlyphReader.TooMuch();
            }
            Rows.Found found = Rows.of(rows.size(), page, arabic);
            rows.add(rows.isEmpty() ? Columns.part(found.rows(), wording) : found.rows());
            heights.add(page.height());
            overprinted += found.overprinted();
        }
        List<List<Row>> meant = arabic ? Brackets.asMeant(rows) : rows;
        Transcript transcript = PdfParagraphs.write(PageParts.of(meant, heights, wording), wording);
        transcript.counted("overprinted", overprinted);
        transcript.counted("presentation-forms", signs.presentationForms());
        transcript.counted("radicals", signs.radicals());
        Outcome<Optional<ReadSource>> read = transcript.finish(file, bytes, notes);
        List<Problem> problems = new ArrayList<>(warnings(file, signs, arabic));
        problems.addAll(read.problems());
        return new Outcome<>(read.value(), problems);
    }

    private static GlyphReader signs(byte[] bytes, boolean arabic) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
                throw encrypted();
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new SourceRefused(
                        "pdf-too-large",
                        "the PDF has %d pages; at most %d are read".formatted(document.getNumberOfPages(), MOST_PAGES),
                        "put the resolution alone into the file");
            }
            return GlyphReader.read(document, arabic);
        } catch (InvalidPasswordException locked) {
            throw encrypted();
        }
    }

    private static SourceRefused encrypted() {
        return new SourceRefused(
                "pdf-encrypted",
                "the PDF is locked: it opens with a password only, or does not let its text be taken",
                "take the official file, which is not locked");
    }

    private static List<Problem> warnings(SourceFile file, GlyphReader signs, boolean arabic) {
        List<Problem> problems = new ArrayList<>();
        if (arabic) {
            problems.add(Problem.warning(
                    "arabic-pdf",
                    Place.of(file.name()),
                    "a PDF keeps Arabic as shapes in the order of the page: letters, marks and the order of figures may"
                            + " be lost",
                    "compare the page with the official text, or use ar.docx instead"));
        }
        if (signs.invisible() > signs.count() / 2) {
            problems.add(Problem.warning(
                    "text-of-a-scan",
                    Place.of(file.name()),
                    "the pages are pictures; the text was put under them by character recognition, which errs",
                    "compare every paragraph with the picture, or take a file that was not scanned"));
        }
        if (signs.nameless() > 0) {
            problems.add(Problem.warning(
                    "signs-without-text",
                    Place.of(file.name()),
                    "%d signs have a shape in this PDF but no character that they stand for: they are missing here"
                            .formatted(signs.nameless()),
                    "compare the page with the official text, or use another format"));
        }
        return problems;
    }
}
