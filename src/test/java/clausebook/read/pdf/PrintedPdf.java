package clausebook.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Prints a small PDF, string by string, each at its place on the page. */
final class PrintedPdf implements AutoCloseable {

    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final double HEIGHT = 792;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream stream;

    PrintedPdf page() throws IOException {
        if (stream != null) {
            stream.close();
        }
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        return this;
    }

    /** @param y the baseline, from the top of the page */
    PrintedPdf print(double x, double y, double size, PDFont font, String text) throws IOException {
        stream.beginText();
        stream.setFont(font, (float) size);
        stream.newLineAtOffset((float) x, (float) (HEIGHT - y));
        stream.showText(text);
        stream.endText();
        return this;
    }

    /** Prints upright letters aslant, as programs do where a font has no italics. */
    PrintedPdf slanted(double x, double y, double size, String text) throws IOException {
        stream.beginText();
        stream.setFont(PLAIN, (float) size);
        stream.setTextMatrix(new Matrix(1, 0, 0.25f, 1, (float) x, (float) (HEIGHT - y)));
        stream.showText(text);
        stream.endText();
        return this;
    }

    /** A font in which one sign stands for other characters, both in hexadecimal figures. */
    static PDFont named(String sign, String characters) throws IOException {
        PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
        COSStream names = new COSStream();
        try (var out = names.createOutputStream()) {
            out.write(("begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <" + sign + "> <"
                            + characters + "> endbfchar endcmap")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, names);
        return font;
    }

    /** Prints one row: texts, each behind the font it is set in. */
    PrintedPdf row(double x, double y, double size, Object... fontsAndTexts) throws IOException {
        double at = x;
        for (int i = 0; i < fontsAndTexts.length; i += 2) {
            PDFont font = (PDFont) fontsAndTexts[i];
            String text = (String) fontsAndTexts[i + 1];
            print(at, y, size, font, text);
            at += font.getStringWidth(text) / 1000 * size;
        }
        return this;
    }

    PDDocument document() {
        return document;
    }

    byte[] bytes() {
        try {
            stream.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** A resolution of two pages with every habit of a printed paper: columns, heads, notes, a paragraph over the page. */
    static byte[] resolution() {
        try (PrintedPdf pdf = new PrintedPdf()) {
            pdf.page()
                    .print(123, 58, 13, PLAIN, "United Nations")
                    .print(493, 57, 9, PLAIN, "A/RES/99/7")
                    .print(123, 86, 19, BOLD, "General Assembly")
                    .print(397, 86, 9, PLAIN, "Distr.: General")
                    .print(397, 98, 9, PLAIN, "5 November 2044")
                    .print(60, 222, 10, BOLD, "Ninety-ninth session")
                    .print(60, 234, 9, PLAIN, "Agenda item 43")
                    .print(123, 266, 14, BOLD, "Resolution adopted by the General Assembly")
                    .print(123, 281, 14, BOLD, "on 1 November 2044")
                    .print(60, 331, 12, BOLD, "99/7.")
                    .print(123, 331, 12, BOLD, "Care of wells and springs in dry")
                    .print(123, 344.5, 12, BOLD, "lands")
                    .row(147, 382, 10, ITALIC, "The General Assembly", PLAIN, ",")
                    .row(147, 400, 10, ITALIC, "Recalling", PLAIN, " its resolution 98/12 of 3 May 2044 and the well-")
                    .print(123, 412, 10, PLAIN, "known plan that goes with it,")
                    .print(248, 409, 6, PLAIN, "1")
                    .print(147, 430, 10, PLAIN, "1.")
                    .row(170, 430, 10, ITALIC, "Invites", PLAIN, " all States to look after wells and to tell")
                    .print(123, 442, 10, PLAIN, "their neighbours of")
                    .print(100, 655, 8, BOLD, "__________________")
                    .print(117, 666, 5, PLAIN, "1")
                    .print(121, 669, 8, PLAIN, "See A/98/31, annex, which holds the plan")
                    .print(117, 679.5, 8, PLAIN, "in full.")
                    .print(65, 747, 9, PLAIN, "44-18418 (E)");
            pdf.page()
                    .print(304, 49, 8, BOLD, "Care of wells and springs in dry lands")
                    .print(60, 59, 8, BOLD, "A/RES/99/7")
                    .print(123, 90, 10, PLAIN, "every spring that dries up;")
                    .print(147, 108, 10, PLAIN, "2.")
                    .row(170, 108, 10, ITALIC, "Decides", PLAIN, " to come back to the matter.")
                    .print(400, 140, 9, ITALIC, "30th plenary meeting")
                    .print(400, 151, 9, ITALIC, "1 November 2044")
                    .print(60, 755, 8, BOLD, "2/2");
            return pdf.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
