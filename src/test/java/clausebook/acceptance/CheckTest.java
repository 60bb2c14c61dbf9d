package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that reads a finished site again: a site that we built passes it whole, and what is told is told well. */
class CheckTest {

    @TempDir
    static Path scratch;

    private static Path site;

    @BeforeAll
    static void build() {
        site = RichSite.of(scratch.resolve("rich")).site();
    }

    private static InProcess check(Path folder, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of("check", "--out", folder.toString()));
        arguments.addAll(List.of(more));
        return InProcess.run(arguments.toArray(String[]::new));
    }

    @Test
    void aFinishedSitePassesAndIsSummedUp() {
        InProcess run = check(site);
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output())
                .matches("(?s)[^\\n]*: \\d+ pages, \\d+ files, \\d+ bytes, \\d+ links, characters of the sources"
                        + " \\{[^}]*hrc/58/30/zh=4014[^}]*}; every promise holds\\R");
    }

    /** Pages that only say that nothing is there any more are no pages for a search. */
    @Test
    void theSitemapListsNoPageOfWhatIsGone() throws IOException {
        String sitemap = Files.readString(site.resolve("sitemap.xml"));
        assertThat(site.resolve(RichSite.WORK + "/zh/op91.html")).exists();
        assertThat(sitemap)
                .contains(RichSite.WORK + "/zh/op1.html<")
                .doesNotContain("op90.html")
                .doesNotContain("op91.html")
                .doesNotContain("404.html");
    }

    /** What a reader would find with {@code unzip} and {@code sha256sum -c}, the check finds. */
    @Test
    void aSpoiledZipAndSitemapAreToldWithTheWayOut() throws IOException {
        Path copy = Trees.tree(site, scratch.resolve("spoiled"));
        Path zip = copy.resolve("downloads/site.zip");
        byte[] bytes = Files.readAllBytes(zip);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("<!DOCTYPE");
        bytes[at + 1] ^= 1;
        Files.write(zip, bytes);
        Trees.edit(copy.resolve("sitemap.xml"), xml -> xml.replaceFirst("zh/about.html", "zh/abaut.html"));
        InProcess run = check(copy);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output())
                .contains("downloads/site.zip: error[checksum]: the file is not the one that SHA256SUMS lists")
                .containsPattern("downloads/site.zip: error\\[zip-damaged]: the bytes of \\S+ in it are not those")
                .containsPattern("sitemap.xml:\\d+: error\\[sitemap]: the site has no file zh/abaut.html")
                .contains("hint: build the site again")
                .contains("a promise is broken");
    }

    @Test
    void howFarItHasComeIsToldOnlyToWhoAsks() {
        assertThat(check(site).output()).doesNotContain("read again:");
        assertThat(check(site, "--json").output().lines()).allMatch(line -> line.startsWith("{"));
    }
}
