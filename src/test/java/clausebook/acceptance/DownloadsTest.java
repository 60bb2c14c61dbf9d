package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers take away: the ZIP of the very same pages, a ZIP for each work of a large site, one file to hand on. */
class DownloadsTest {

    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    @TempDir
    static Path scratch;

    private static Path site;
    private static Path unzipped;

    /** The same content where no ZIP may be larger than 10 KB, and no address is known. */
    private static Path large;

    private static String told;

    @BeforeAll
    static void build() {
        site = ReaderSite.of(scratch.resolve("reader")).site();
        unzipped = Unzipped.of(site.resolve("downloads/site.zip"), scratch.resolve("unzipped"));
        Path content = SixSite.content(scratch.resolve("large"));
        Trees.edit(content.resolve("site.yaml"), yaml -> yaml.replaceFirst("base: .*", "") + "downloads: 10 KB\n");
        large = scratch.resolve("large/site");
        InProcess run = InProcess.run("build", "--content", content.toString(), "--out", large.toString());
        assertThat(run.exit()).as(run.output()).isZero();
        told = run.output();
    }

    @Test
    void theZipHoldsTheVerySameFiles() throws IOException {
        Set<String> expected = new TreeSet<>(Unzipped.files(site));
        expected.removeAll(Set.of("downloads/SHA256SUMS", "downloads/site.zip"));
        assertThat(Unzipped.files(unzipped)).isEqualTo(expected).hasSizeGreaterThan(500);
        for (String file : expected) {
            if (!file.equals("downloads/index.html") && !file.equals("SHA256SUMS")) {
                assertThat(Files.mismatch(unzipped.resolve(file), site.resolve(file)))
                        .as(file)
                        .isEqualTo(-1);
            }
        }
        Document standIn = Unzipped.read(unzipped.resolve("downloads/index.html"));
        assertThat(standIn.select("main a[href]").eachAttr("href"))
                .as("it says where the downloads are")
                .contains("https://example.org/clauses/downloads/index.html");
        assertThat(standIn.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void itsEntriesTellNothingButNamesAndModes() throws IOException {
        byte[] bytes = Files.readAllBytes(site.resolve("downloads/site.zip"));
        List<String> names = new ArrayList<>();
        try (ZipFile archive = new ZipFile(site.resolve("downloads/site.zip").toFile())) {
            for (ZipEntry entry : Unzipped.entries(archive)) {
                names.add(entry.getName());
                assertThat(entry.getMethod()).as(entry.getName()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getExtra()).as(entry.getName()).isNull();
                assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("1980-01-01T00:00");
            }
        }
        assertThat(names).isSorted().doesNotHaveDuplicates().contains("index.html", "hrc/58/30/zh/");
        assertThat(modes(bytes)).isEqualTo(Set.of(0100644, 040755));
    }

    /** The Unix modes of all entries, read from the list at the end of the ZIP by its own rules. */
    private static Set<Integer> modes(byte[] zip) {
        Set<Integer> modes = new HashSet<>();
        int at = number(zip, zip.length - 6, 4);
        while (number(zip, at, 4) == 0x02014b50) {
            assertThat(number(zip, at + 5, 1)).as("made on Unix").isEqualTo(3);
            assertThat(number(zip, at + 8, 2))
                    .as("only the sign that names are UTF-8")
                    .isEqualTo(0x800);
            assertThat(number(zip, at + 30, 2) + number(zip, at + 32, 2))
                    .as("extra fields, comments")
                    .isZero();
            modes.add(number(zip, at + 40, 2));
            at += 46 + number(zip, at + 28, 2);
        }
        return modes;
    }

    private static int number(byte[] bytes, int at, int count) {
        int number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }

    @Test
    void noLinkOfTheUnpackedSiteIsBroken() {
        assertThat(Unzipped.brokenLinks(unzipped)).isEmpty();
        assertThat(Unzipped.brokenLinks(site)).isEmpty();
    }

    /** What is unpacked proves itself, as the site does: each file is listed, and the promises hold. */
    @Test
    void anUnpackedZipCanBeChecked() throws IOException {
        Path ofWork = Unzipped.of(large.resolve("downloads/hrc-58-30.zip"), scratch.resolve("checked"));
        for (Path folder : List.of(unzipped, ofWork)) {
            List<String> listed = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve("SHA256SUMS"))) {
                listed.add(line.substring(66));
                assertThat(Trees.sha256(folder.resolve(line.substring(66)))).isEqualTo(line.substring(0, 64));
            }
            listed.add("SHA256SUMS");
            assertThat(Unzipped.files(folder)).containsExactlyInAnyOrderElementsOf(listed);
            InProcess check = InProcess.run("check", "--out", folder.toString());
            assertThat(check.exit()).as(check.output()).isZero();
            assertThat(check.output()).contains("every promise holds").doesNotContain("note[");
        }
    }

    @Test
    void aBrokenLinkOfAnUnpackedSiteIsSeen() throws IOException {
        Path copy = Trees.tree(unzipped, scratch.resolve("copy"));
        Files.delete(copy.resolve("downloads/index.html"));
        assertThat(Unzipped.brokenLinks(copy)).isNotEmpty().allMatch(link -> link.contains("downloads/index.html"));
    }

    @Test
    void aLargeSiteHasAZipForEachWork() throws IOException {
        assertThat(large.resolve("downloads/site.zip")).doesNotExist();
        assertThat(told)
                .contains("downloads/site.zip: note[no-zip-of-the-site]")
                .contains("its ZIP may have 10 KB")
                .contains("downloads: in site.yaml");
        for (String work : List.of("hrc/58/30", SixSite.WORK)) {
            String name = work.replace('/', '-');
            Path zip = large.resolve("downloads/" + name + ".zip");
            Path folder = Unzipped.of(zip, scratch.resolve("unzipped-" + name));
            int same = 0;
            for (String file : Unzipped.files(folder)) {
                if (file.equals("SHA256SUMS")) {
                    continue;
                }
                if (file.startsWith(work + "/") || file.startsWith("downloads/" + name + ".")) {
                    assertThat(Files.mismatch(folder.resolve(file), large.resolve(file)))
                            .as(file)
                            .isEqualTo(-1);
                    same++;
                } else {
                    assertThat(Unzipped.read(folder.resolve(file))
                                    .select("main a[href]")
                                    .eachText())
                            .as("a way back from " + file)
                            .contains(work.substring(work.indexOf('/') + 1));
                }
            }
            long ofWork = Unzipped.files(large).stream()
                    .filter(file -> file.startsWith(work + "/"))
                    .count();
            assertThat(same).isGreaterThan((int) ofWork);
            assertThat(folder.resolve("index.html")).exists();
            assertThat(Unzipped.brokenLinks(folder)).isEmpty();
        }
    }

    @Test
    void theListTellsSizeAndFingerprintOfEachFile() throws IOException {
        for (Path built : List.of(site, large)) {
            Document list = Unzipped.read(built.resolve("downloads/index.html"));
            String text = list.text();
            List<String> sums = Files.readAllLines(built.resolve("downloads/SHA256SUMS"));
            assertThat(sums).hasSizeGreaterThan(7);
            Set<String> listed = new TreeSet<>();
            for (String line : sums) {
                String name = line.substring(66);
                Path file = built.resolve("downloads").resolve(name);
                assertThat(line.substring(0, 64)).isEqualTo(Trees.sha256(file));
                assertThat(text).contains(line.substring(0, 64));
                assertThat(list.select("main a[href]").eachAttr("href")).contains(name);
                listed.add("downloads/" + name);
            }
            listed.addAll(List.of("downloads/index.html", "downloads/SHA256SUMS"));
            assertThat(Unzipped.files(built).stream().filter(file -> file.startsWith("downloads/")))
                    .containsExactlyElementsOf(listed);
        }
    }

    /** No other page may hold what is computed from the bytes of pages. */
    @Test
    void noOtherPageHoldsAFingerprintOfADownload() throws IOException {
        List<String> sums = Files.readAllLines(site.resolve("downloads/SHA256SUMS"));
        for (String file : Unzipped.files(site)) {
            if (file.endsWith(".html") && !file.equals("downloads/index.html")) {
                String page = Files.readString(site.resolve(file));
                assertThat(sums).as(file).noneMatch(line -> page.contains(line.substring(0, 64)));
            }
        }
    }

    @Test
    void oneFileHoldsTheWholeResolution() throws IOException {
        for (String language : LANGUAGES) {
            for (Path built : List.of(site, large)) {
                String work = SixSite.WORK;
                Document single =
                        Unzipped.read(built.resolve("downloads/" + work.replace('/', '-') + "." + language + ".html"));
                Document whole = Unzipped.read(built.resolve(work + "/" + language + "/index.html"));
                Document references = Unzipped.read(built.resolve(work + "/" + language + "/references.html"));
                Document timeline = Unzipped.read(built.resolve(work + "/" + language + "/timeline.html"));
                assertThat(single.select("[data-source]").eachText())
                        .as(language)
                        .isEqualTo(whole.select("[data-source]").eachText());
                assertThat(single.select("[id]").eachAttr("id"))
                        .containsAll(whole.select("article [id]").eachAttr("id"))
                        .containsAll(references.select("section[id]").eachAttr("id"))
                        .contains("op2", "op2-b-ii", "text", "references", "timeline", "cite");
                assertThat(single.select("table tr").eachText())
                        .containsAll(timeline.select("table tr").eachText());
                assertThat(single.select("#c-permalink").text())
                        .isEqualTo(whole.select("#c-permalink").text())
                        .isNotEmpty();
                assertThat(single.selectFirst("html").attr("lang"))
                        .isEqualTo(whole.selectFirst("html").attr("lang"));
                assertThat(single.selectFirst("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
                assertThat(single.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
                assertThat(single.select("script, [src], link[rel=stylesheet]")).isEmpty();
                assertThat(single.select("meta[http-equiv=Content-Security-Policy]"))
                        .hasSize(1);
            }
        }
    }

    @Test
    void oneFileLeadsToNoOther() throws IOException {
        String name = "downloads/hrc-43-38.en.html";
        Document known = Unzipped.read(site.resolve(name));
        assertThat(known.select("[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://") || href.equals("data:,"))
                .contains("https://example.org/clauses/en/how-to-cite.html", "#op3");
        assertThat(known.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/clauses/hrc/43/38/en/index.html");
        Document unknown = Unzipped.read(large.resolve("downloads/hrc-58-30.zh.html"));
        assertThat(unknown.select("[href]").eachAttr("href"))
                .allMatch(href ->
                        href.startsWith("#") || href.startsWith("https://docs.un.org/") || href.equals("data:,"));
        assertThat(unknown.select("link[rel=canonical]")).isEmpty();
        for (Document file : List.of(known, unknown)) {
            Set<String> ids = new TreeSet<>(file.select("[id]").eachAttr("id"));
            assertThat(file.select("a[href^=#]").eachAttr("href"))
                    .hasSizeGreaterThan(20)
                    .allMatch(href -> ids.contains(href.substring(1)));
        }
    }

    @Test
    void everyPageAndTheHomePageLeadToTheDownloads() throws IOException {
        for (String file : Unzipped.files(site)) {
            if (file.endsWith(".html") && !file.startsWith("downloads/")) {
                assertThat(Unzipped.read(site.resolve(file))
                                .select("footer a[href]")
                                .eachAttr("href"))
                        .as(file)
                        .anyMatch(href -> href.endsWith("downloads/index.html"));
            }
        }
        assertThat(Unzipped.read(site.resolve("en/index.html"))
                        .select("main a[href]")
                        .eachAttr("href"))
                .contains("../downloads/index.html");
        assertThat(Unzipped.read(site.resolve("hrc/58/30/zh/index.html"))
                        .select("main a[href]")
                        .eachAttr("href"))
                .contains("../../../../downloads/hrc-58-30.zh.html", "../../../../downloads/index.html");
        assertThat(Files.readString(site.resolve("sitemap.xml")))
                .contains("downloads/index.html")
                .doesNotContain("downloads/hrc-");
    }

    @Test
    void aFinishedSiteIsCheckedWithItsDownloads() throws IOException {
        InProcess whole = InProcess.run("check", "--out", site.toString());
        assertThat(whole.exit()).as(whole.output()).isZero();
        Path copy = Trees.tree(site, scratch.resolve("spoiled"));
        Trees.edit(copy.resolve("downloads/hrc-58-30.zh.html"), page -> page.replace("继续处理此事", "继续处理事"));
        InProcess spoiled = InProcess.run("check", "--out", copy.toString());
        assertThat(spoiled.exit()).isEqualTo(1);
        assertThat(spoiled.output()).contains("error[fidelity]").contains("error[checksum]");
    }

    @Test
    void theListStaysSmallHoweverManyFilesThereAre() throws IOException {
        Path content = Trees.content(scratch.resolve("many/content"));
        String text = Files.readString(CommandRun.PROJECT.resolve("src/test/resources/sites/six/hrc/59/91/en.txt"));
        for (int number = 1; number <= 110; number++) {
            Path file = content.resolve("hrc/60/" + number + "/en.txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.replace("59/91.", "60/" + number + ".").replace("Fifty-ninth", "Sixtieth"));
        }
        Path many = scratch.resolve("many/site");
        InProcess run = InProcess.run("build", "--content", content.toString(), "--out", many.toString());
        assertThat(run.exit()).as(run.output()).isZero();
        for (String file : List.of("index", "list-hrc-60", "hrc-60-7")) {
            assertThat(packed(many.resolve("downloads/" + file + ".html")))
                    .as(file)
                    .isLessThan(14 * 1024);
        }
        assertThat(Files.readString(many.resolve("downloads/hrc-60-7.html")))
                .contains(Trees.sha256(many.resolve("downloads/hrc-60-7.en.html")));
        assertThat(Unzipped.brokenLinks(many.resolve("downloads")).stream().filter(link -> !link.contains("../")))
                .isEmpty();
    }

    private static int packed(Path page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readString(page).getBytes(StandardCharsets.UTF_8));
        }
        return packed.size();
    }
}
