package clausebook.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Outcome;
import clausebook.read.ReadSource;
import clausebook.read.Sourced;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** A PDF that is locked, broken or made to hurt is refused by name, in time. */
class HostilePdfTest {

    private static final int MUTATIONS = 200;

    private static Outcome<Optional<ReadSource>> read(byte[] bytes) {
        return Sourced.read(new PdfReader(), "ga/99/7", "en", "pdf", bytes);
    }

    private static void assertRefused(byte[] bytes, String code) {
        long begun = System.nanoTime();
        Outcome<Optional<ReadSource>> outcome = read(bytes);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertThat(outcome.value()).isEmpty();
        assertThat(Sourced.codes(outcome.problems())).containsExactly(code);
        assertThat(millis).isLessThan(5_000);
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            pdf.page().print(100, 100, 10, PrintedPdf.PLAIN, "secret");
            pdf.document().protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            assertRefused(pdf.bytes(), "pdf-encrypted");
        }
    }

    @Test
    void garbageIsRefused() {
        assertRefused("%PDF-1.7 and nothing behind it".getBytes(StandardCharsets.US_ASCII), "pdf-unreadable");
        assertRefused(new byte[0], "pdf-unreadable");
    }

    @Test
    void aPdfWithoutWordsIsRefused() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            assertRefused(pdf.page().bytes(), "empty-source");
        }
    }

    @Test
    void aStreamThatBurstsIsRefusedBeforeItIsUnpacked() throws IOException {
        assertRefused(file(packed(new byte[1 << 20], 80)), "pdf-too-large");
    }

    @Test
    void aStreamPackedTwiceIsFollowed() throws IOException {
        assertRefused(file(packed(packed(new byte[1 << 20], 80), 1)), "pdf-too-large");
    }

    @Test
    void tooManyPagesAreRefused() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            for (int i = 0; i < 401; i++) {
                pdf.page();
            }
            assertRefused(pdf.bytes(), "pdf-too-large");
        }
    }

    @Test
    void aFormThatDrawsItselfAHundredfoldIsStopped() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
        for (int i = 5; i < 14; i++) {
            String draw = "/F Do ".repeat(20);
            pdf.append(i)
                    .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length ")
                    .append(draw.length())
                    .append("/Resources<</XObject<</F ")
                    .append(i + 1)
                    .append(" 0 R>>>>>>stream\n")
                    .append(draw)
                    .append("\nendstream endobj\n");
        }
        pdf.append("14 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 3>>stream\nq Q\nendstream endobj\n");
        pdf.append("trailer<</Root 1 0 R>>\n%%EOF");
        Outcome<Optional<ReadSource>> outcome = read(pdf.toString().getBytes(StandardCharsets.ISO_8859_1));
        assertThat(outcome.value()).isEmpty();
        assertThat(Sourced.codes(outcome.problems())).hasSize(1);
    }

    @Test
    void mutationsEndInASourceOrARefusal() {
        byte[] seed = PrintedPdf.resolution();
        read(seed);
        Random random = new Random(5830);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = seed.clone();
            int changes = 1 + random.nextInt(20);
            for (int j = 0; j < changes; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(5) == 0) {
                bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            long begun = System.nanoTime();
            Outcome<Optional<ReadSource>> outcome = read(bytes);
            assertThat((System.nanoTime() - begun) / 1_000_000)
                    .as("mutation %d", i)
                    .isLessThan(5_000);
            assertThat(outcome.value().isPresent() || outcome.hasErrors())
                    .as("mutation %d", i)
                    .isTrue();
            assertThat(Sourced.codes(outcome.problems())).doesNotContain("fault");
        }
    }

    private static byte[] packed(byte[] piece, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < times; i++) {
                deflated.write(piece);
            }
        }
        return out.toByteArray();
    }

    private static byte[] file(byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("%PDF-1.4\n1 0 obj<</Filter/FlateDecode/Length " + stream.length + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(stream);
        out.write("\nendstream endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
