package clausebook.verify.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clausebook.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ZIP of the site is judged as a reader finds it who unpacks it: each planted fault is told. */
class ZipCheckTest {

    private static final String ZIP = "downloads/hrc-58-30.zip";
    private static final String PAGE = "hrc/58/30/op1.html";

    @TempDir
    private Path folder;

    private final FinishedSite site = new FinishedSite().withDownloads();

    /** What is told of the site when this ZIP stands in it, and every list gives its bytes. */
    private List<Problem> toldOf(byte[] zip) throws IOException {
        site.put(ZIP, zip).withListOfDownloads();
        List<Problem> problems = site.check(folder).problems();
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.place().file()).isEqualTo(ZIP);
            assertThat(problem.isError()).isTrue();
            assertThat(problem.hint()).isEqualTo("build the site again");
        });
        return problems;
    }

    private void toldAs(byte[] zip, String code, String words) throws IOException {
        assertThat(toldOf(zip)).extracting(Problem::code, Problem::message).containsExactly(tuple(code, words));
    }

    private byte[] sound() {
        return site.bytes(ZIP).clone();
    }

    /** The ZIP of the work with other files in it, and a list that tells of these. */
    private byte[] with(UnaryOperator<SortedMap<String, byte[]>> change) {
        return FinishedSite.zip(change.apply(site.ofWork()));
    }

    /** Where the bytes of a page begin. */
    private static int placeOf(String page, byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf(page + "<!DOCTYPE") + page.length();
    }

    @Test
    void aSoundZipPasses() throws IOException {
        assertThat(toldOf(sound())).isEmpty();
    }

    @Test
    void aZipThatIsCutShortIsTold() throws IOException {
        byte[] zip = sound();
        toldAs(
                Arrays.copyOf(zip, zip.length - 5),
                "zip-damaged",
                "not every program can open this ZIP: it ends too early");
        toldAs(
                Arrays.copyOf(zip, placeOf(PAGE, zip) + 1),
                "zip-damaged",
                "not every program can open this ZIP: it ends in the middle of " + PAGE);
        toldAs(new byte[0], "zip-damaged", "not every program can open this ZIP: it ends too early");
    }

    @Test
    void bytesBehindTheEndAndOtherFilesAreTold() throws IOException {
        byte[] zip = sound();
        toldAs(
                Arrays.copyOf(zip, zip.length + 1),
                "zip-damaged",
                "not every program can open this ZIP: bytes follow behind its end");
        toldAs(
                "<p>404 not found</p>".getBytes(StandardCharsets.UTF_8),
                "zip-damaged",
                "not every program can open this ZIP: after 0 files something else begins");
    }

    /** One byte of a page: both the check sum in the ZIP and its own list know better. */
    @Test
    void aChangedByteIsToldAsUnzipAndSha256sumTellIt() throws IOException {
        byte[] zip = sound();
        zip[placeOf(PAGE, zip)] ^= 1;
        assertThat(toldOf(zip))
                .extracting(Problem::code, Problem::message)
                .containsExactlyInAnyOrder(
                        tuple("zip-damaged", "the bytes of " + PAGE + " in it are not those that were put in"),
                        tuple("checksum", PAGE + " in it is not the file that its SHA256SUMS lists"),
                        tuple("zip-other", PAGE + " in it is no file of the site"));
    }

    @Test
    void aListAtTheEndThatTellsSomethingElseIsTold() throws IOException {
        byte[] zip = sound();
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        zip[text.lastIndexOf(PAGE) + PAGE.length() - 1] = 'x';
        toldAs(
                zip,
                "zip-damaged",
                "not every program can open this ZIP: its list of files does not tell of the files that stand in it");
        byte[] counted = site.withDownloads().bytes(ZIP).clone();
        ByteBuffer.wrap(counted).order(ByteOrder.LITTLE_ENDIAN).putShort(counted.length - 12, (short) 3);
        toldAs(
                counted,
                "zip-damaged",
                "not every program can open this ZIP: its last bytes do not say where its list of files stands");
    }

    @Test
    void aZipThatAnotherProgramMadeSmallerIsTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(PAGE));
            zip.write(site.bytes(PAGE));
        }
        toldAs(
                bytes.toByteArray(),
                "zip-damaged",
                "not every program can open this ZIP: " + PAGE + " is not stored as it is");
    }

    @Test
    void aFileThatItsListForgetsOrGivesAnotherSumIsTold() throws IOException {
        SortedMap<String, byte[]> files = site.ofWork();
        String sums = FinishedSite.sums(files);
        String line =
                sums.lines().filter(each -> each.endsWith(PAGE)).findFirst().orElseThrow() + "\n";
        files.put("SHA256SUMS", bytes(sums.replace(line, "")));
        toldAs(FinishedSite.zip(files), "checksum", "its SHA256SUMS does not list " + PAGE);
        files.put("SHA256SUMS", bytes(sums.replace(line, "0".repeat(64) + "  " + PAGE + "\n")));
        toldAs(FinishedSite.zip(files), "checksum", PAGE + " in it is not the file that its SHA256SUMS lists");
        files.put("SHA256SUMS", bytes(sums + "0".repeat(64) + "  hrc/58/30/op9.html\n"));
        toldAs(FinishedSite.zip(files), "missing-file", "its SHA256SUMS lists hrc/58/30/op9.html, which is not in it");
        files.put("SHA256SUMS", bytes(sums + "op9.html\n"));
        toldAs(
                FinishedSite.zip(files),
                "checksum",
                "in its SHA256SUMS, line %d: a line is a SHA-256, two spaces and a file"
                        .formatted(sums.lines().count() + 1));
        files.put("SHA256SUMS", new byte[0]);
        toldAs(FinishedSite.zip(files), "missing-file", "it holds no SHA256SUMS, so nobody can check what is unpacked");
    }

    @Test
    void aZipOfAnEarlierSiteIsTold() throws IOException {
        toldAs(
                with(files -> {
                    files.put(PAGE, bytes("an earlier page"));
                    return files;
                }),
                "zip-other",
                PAGE + " in it is no file of the site");
        toldAs(
                with(files -> {
                    files.remove(PAGE);
                    return files;
                }),
                "zip-other",
                PAGE + " of the site is not in it");
        toldAs(
                with(files -> {
                    files.put("hrc/58/30/op9.html", bytes("a page that went away"));
                    return files;
                }),
                "zip-other",
                "hrc/58/30/op9.html in it is no file of the site");
    }

    /** The ZIP of the whole site holds all but what stands for itself. */
    @Test
    void theZipOfTheSiteHoldsAllOfIt() throws IOException {
        SortedMap<String, byte[]> all = new TreeMap<>(new FinishedSite().below(""));
        all.put("downloads/index.html", bytes("a page that says where the downloads are"));
        site.remove(ZIP).put("downloads/site.zip", FinishedSite.zip(all)).withListOfDownloads();
        assertThat(site.check(folder).problems()).isEmpty();
        all.remove("downloads/hrc-58-30.zh.html");
        all.put("index.html", bytes("another home"));
        site.put("downloads/site.zip", FinishedSite.zip(all)).withListOfDownloads();
        assertThat(site.check(folder).problems())
                .extracting(Problem::code, Problem::message)
                .containsExactlyInAnyOrder(
                        tuple("zip-other", "index.html in it is no file of the site"),
                        tuple("zip-other", "downloads/hrc-58-30.zh.html of the site is not in it"));
    }

    @Test
    void namesThatLeadElsewhereAreTold() throws IOException {
        for (String name : List.of("../op1.html", "/op1.html", "hrc//op1.html", "c:op1.html", "a\\op1.html")) {
            // A name of as many bytes in the place of another, so that no writer has to write it.
            String other = "x".repeat(name.length());
            byte[] zip = with(files -> {
                files.put(other, bytes("a page"));
                return files;
            });
            String text = new String(zip, StandardCharsets.ISO_8859_1).replace(other, name);
            assertThat(toldOf(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(name)
                    .extracting(Problem::code, Problem::message)
                    .contains(tuple("zip-name", name + " in it is no name that every system can write"));
        }
        byte[] zip = with(files -> {
            files.put("hrc/58/30/op8.html", site.bytes(PAGE));
            return files;
        });
        String twice = new String(zip, StandardCharsets.ISO_8859_1).replace("op8.html", "op1.html");
        assertThat(toldOf(twice.getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(Problem::code, Problem::message)
                .contains(tuple("zip-name", PAGE + " is listed twice"));
    }

    @Test
    void ofVeryManyFaultsTheFirstAreToldAndAllCounted() throws IOException {
        byte[] zip = with(files -> {
            for (int page = 100; page < 150; page++) {
                files.put("hrc/58/30/op" + page + ".html", bytes("a page"));
            }
            return files;
        });
        site.put(ZIP, zip).withListOfDownloads();
        List<Problem> problems = site.check(folder).problems();
        assertThat(problems).hasSize(21);
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("more-of-a-kind"))
                .extracting(Problem::message)
                .containsExactly("50 faults were found in this ZIP; the first 20 are told");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
