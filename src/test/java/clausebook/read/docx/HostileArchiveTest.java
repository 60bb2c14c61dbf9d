package clausebook.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.problem.Outcome;
import clausebook.read.ReadSource;
import clausebook.read.Sourced;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Twenty archives made to hurt are refused with a reason, at once, and the program goes on. */
class HostileArchiveTest {

    private static final int MUTATIONS = 3_000;
    private static final byte[] DOCUMENT = new WordFile(WordFile.p("words")).bytes();

    private interface Bomb {
        byte[] bytes() throws IOException;
    }

    @TestFactory
    java.util.stream.Stream<DynamicTest> bombsAreRefused() {
        Map<String, Bomb> bombs = new LinkedHashMap<>();
        bombs.put("zeros in the document", () -> zip("word/document.xml", new byte[32 << 20]));
        bombs.put("zeros in a picture", () -> with("word/media/image1.png", new byte[32 << 20]));
        bombs.put("many parts of zeros", () -> many(40, new byte[2 << 20]));
        bombs.put("more than 64 MiB that do not pack", () -> many(66, noise(1 << 20)));
        bombs.put("a thousand and one entries", () -> many(1_001, new byte[1]));
        bombs.put("an archive in an archive", () -> with("word/embeddings/a.zip", DOCUMENT));
        bombs.put("a stored archive in an archive", () -> stored("word/embeddings/a.bin", DOCUMENT));
        bombs.put("a name that leads out", () -> with("../../etc/passwd", new byte[9]));
        bombs.put("a name that leads out backwards", () -> with("word\\..\\..\\x", new byte[9]));
        bombs.put("an absolute name", () -> with("/etc/passwd", new byte[9]));
        bombs.put("a drive", () -> with("C:/x", new byte[9]));
        bombs.put("overlapping entries", HostileArchiveTest::overlapping);
        bombs.put("an entry that is longer than it says", () -> lying(10));
        bombs.put("an entry that is shorter than it says", () -> lying(10_000));
        bombs.put("a table that points outside", HostileArchiveTest::pointingOutside);
        bombs.put("a locked entry", HostileArchiveTest::locked);
        bombs.put("no document", () -> zip("mimetype", "x".getBytes(StandardCharsets.UTF_8)));
        bombs.put("billion laughs", () -> zip("word/document.xml", laughs()));
        bombs.put("an external entity", () -> zip("word/document.xml", external()));
        bombs.put("nesting without end", () -> zip("word/document.xml", nested()));
        bombs.put("cut in half", () -> Arrays.copyOf(DOCUMENT, DOCUMENT.length / 2));
        return bombs.entrySet().stream()
                .map(bomb -> DynamicTest.dynamicTest(bomb.getKey(), () -> {
                    byte[] bytes = bomb.getValue().bytes();
                    long begun = System.nanoTime();
                    Outcome<Optional<ReadSource>> outcome = read(bytes);
                    assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(2_000);
                    assertThat(outcome.value()).isEmpty();
                    assertThat(Sourced.codes(outcome.problems()))
                            .hasSize(1)
                            .isSubsetOf("archive-refused", "docx-unreadable", "docx-encrypted");
                }));
    }

    @Test
    void mutationsEndInASourceOrARefusal() {
        byte[] seed = WordFile.resolution().bytes();
        Random random = new Random(5830);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = seed.clone();
            int changes = 1 + random.nextInt(8);
            for (int j = 0; j < changes; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            long begun = System.nanoTime();
            Outcome<Optional<ReadSource>> outcome = read(bytes);
            assertThat((System.nanoTime() - begun) / 1_000_000)
                    .as("mutation %d", i)
                    .isLessThan(2_000);
            assertThat(outcome.value().isPresent() || outcome.hasErrors())
                    .as("mutation %d", i)
                    .isTrue();
        }
    }

    /** Mutations of the XML itself, which the archive's check sums and packing would else keep from being reached. */
    @Test
    void mutatedPartsEndInASourceOrARefusal() {
        Random random = new Random(30);
        String text =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t>"
                        + "<w:tab/><w:footnoteReference w:id=\"2\"/></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>";
        String[] pieces = text.split("(?=<)");
        for (int i = 0; i < MUTATIONS; i++) {
            StringBuilder body = new StringBuilder();
            for (int j = 0; j < 30; j++) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            Outcome<Optional<ReadSource>> outcome = read(new WordFile(body.toString()).bytes());
            assertThat(outcome.value().isPresent() || outcome.hasErrors())
                    .as("mutation %d", i)
                    .isTrue();
        }
    }

    private static Outcome<Optional<ReadSource>> read(byte[] bytes) {
        return Sourced.read(new DocxReader(), "ga/99/7", "en", "docx", bytes);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, name, content);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] with(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8));
            put(zip, name, content);
        }
        return out.toByteArray();
    }

    private static byte[] many(int count, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            put(zip, "word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < count; i++) {
                put(zip, "word/media/" + i, content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] stored(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8));
            ZipEntry entry = new ZipEntry(name);
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(58).nextBytes(noise);
        return noise;
    }

    /** Where the table of an archive names its entries. */
    private static int table(byte[] zip, int index) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = buffer.getInt(zip.length - 22 + 16);
        for (int i = 0; i < index; i++) {
            at += 46 + buffer.getShort(at + 28) + buffer.getShort(at + 30) + buffer.getShort(at + 32);
        }
        return at;
    }

    private static byte[] patched(byte[] zip, int at, int value) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return zip;
    }

    private static byte[] overlapping() throws IOException {
        byte[] zip = with("word/styles.xml", new byte[50]);
        return patched(zip, table(zip, 1) + 42, 0);
    }

    private static byte[] lying(int size) {
        byte[] zip = DOCUMENT.clone();
        return patched(zip, table(zip, 0) + 24, size);
    }

    private static byte[] pointingOutside() {
        byte[] zip = DOCUMENT.clone();
        return patched(zip, table(zip, 0) + 42, Integer.MAX_VALUE - 9);
    }

    private static byte[] locked() {
        byte[] zip = DOCUMENT.clone();
        zip[table(zip, 0) + 8] |= 1;
        return zip;
    }

    private static byte[] laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE w [<!ENTITY a \"ha\">");
        for (char name = 'b'; name < 'm'; name++) {
            xml.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]><w:document><w:body><w:p><w:r><w:t>&l;</w:t></w:r></w:p></w:body></w:document>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] external() {
        return ("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t>"
                        + "</w:r></w:p></w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] nested() {
        return ("<w:document>" + "<w:p>".repeat(5_000) + "</w:p>".repeat(5_000) + "</w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
