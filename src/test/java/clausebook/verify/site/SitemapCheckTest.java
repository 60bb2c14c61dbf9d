package clausebook.verify.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sitemaps and the list of downloads are held against what is there: each planted fault is told. */
class SitemapCheckTest {

    private static final String ZH = FinishedSite.ZH;

    @TempDir
    private Path folder;

    private final FinishedSite site = new FinishedSite();

    private List<String> told() throws IOException {
        return site.check(folder).problems().stream()
                .map(problem -> problem.place() + " " + problem.code() + " " + problem.message())
                .toList();
    }

    @Test
    void aWholeSitemapPasses() throws IOException {
        site.withSitemap(site.pages());
        assertThat(told()).isEmpty();
    }

    @Test
    void anAddressThatIsNotThereIsToldWithItsLine() throws IOException {
        site.withSitemap(site.pages());
        site.change("sitemap.xml", ZH + "op1.html", ZH + "op9.html");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        ZH + "op1.html sitemap no sitemap lists this page, so search engines may not find it",
                        "sitemap.xml:6 sitemap the site has no file " + ZH + "op9.html");
    }

    @Test
    void addressesElsewhereTwiceOrOfNoPageAreTold() throws IOException {
        String[] pages = site.pages();
        String[] more = Arrays.copyOf(pages, pages.length + 2);
        more[pages.length] = "index.html";
        more[pages.length + 1] = "robots.txt";
        site.withSitemap(more);
        String xml = site.text("sitemap.xml")
                .replace("</urlset>", "<url><loc>https://example.org/index.html</loc></url>\n</urlset>");
        site.put("sitemap.xml", xml);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "sitemap.xml:10 sitemap index.html is listed twice",
                        "sitemap.xml:11 sitemap robots.txt is no page",
                        "sitemap.xml:12 sitemap https://example.org/index.html is not below " + FinishedSite.BASE
                                + ", where robots.txt says the site is");
    }

    @Test
    void aPageThatAsksToBeLeftOutIsNotListed() throws IOException {
        site.withSitemap(site.pages());
        site.change(ZH + "source.html", "<title>", "<meta name=\"robots\" content=\"noindex\"><title>");
        assertThat(told())
                .containsExactly(
                        "sitemap.xml:8 sitemap %ssource.html asks search engines to leave it out".formatted(ZH));
    }

    @Test
    void everyPartIsNamedAndThere() throws IOException {
        site.withSitemap();
        site.put(
                "sitemap.xml",
                FinishedSite.sitemap("sitemapindex", "sitemap", "sitemap/hrc/58.xml", "sitemap/index.xml"));
        site.put("sitemap/index.xml", FinishedSite.sitemap("urlset", "url", "index.html"));
        String[] below = Arrays.stream(site.pages())
                .filter(page -> page.startsWith("hrc/"))
                .toArray(String[]::new);
        site.put("sitemap/hrc/58.xml", FinishedSite.sitemap("urlset", "url", below));
        assertThat(told()).isEmpty();
        site.change("sitemap.xml", "sitemap/index.xml", "sitemap/cited.xml");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "index.html sitemap no sitemap lists this page, so search engines may not find it",
                        "sitemap.xml:4 sitemap the site has no file sitemap/cited.xml",
                        "sitemap/index.xml sitemap sitemap.xml does not name this part");
    }

    @Test
    void moreThanTheProtocolAllowsIsTold() throws IOException {
        String[] many = new String[50_001];
        Arrays.fill(many, "index.html");
        site.withSitemap(many);
        assertThat(told())
                .anyMatch(problem -> problem.startsWith("sitemap.xml sitemap it has 50001 addresses in "))
                .anyMatch(problem -> problem.startsWith("sitemap.xml more-of-a-kind")
                        || problem.contains("more-of-a-kind sitemap was found"));
    }

    @Test
    void whatIsNoSitemapIsTold() throws IOException {
        site.withSitemap(site.pages());
        String sound = site.text("sitemap.xml");
        site.put("sitemap.xml", sound.replace("</urlset>", ""));
        assertThat(told())
                .anyMatch(problem -> problem.startsWith("sitemap.xml:") && problem.endsWith(" sitemap it is not XML"));
        site.put("sitemap.xml", sound.replace("sitemaps.org", "example.org"));
        assertThat(told()).contains("sitemap.xml:2 sitemap <urlset> is no sitemap of the protocol");
        site.put(
                "sitemap.xml",
                "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + sound.replace(BASE_INDEX, "&x;"));
        assertThat(told()).noneMatch(problem -> problem.contains("root:")).isNotEmpty();
    }

    private static final String BASE_INDEX = FinishedSite.BASE + "index.html";

    @Test
    void robotsTellWhereTheSitemapIs() throws IOException {
        site.withSitemap(site.pages()).put("robots.txt", "User-agent: *\nAllow: /\n");
        assertThat(told()).containsExactly("robots.txt sitemap it does not tell where sitemap.xml is");
    }

    @Test
    void aSitemapThatRobotsNameIsThere() throws IOException {
        site.withSitemap().remove("sitemap.xml");
        assertThat(told()).containsExactly("robots.txt sitemap it names a sitemap, and the site has none");
    }

    @Test
    void whatCanBeTakenAwayIsListedWithItsSum() throws IOException {
        site.withDownloads();
        assertThat(told()).isEmpty();
        String list = "downloads/SHA256SUMS";
        String sound = site.text(list);
        site.put(list, sound.replaceAll("[0-9a-f]{64}  hrc-58-30.zip", "0".repeat(64) + "  hrc-58-30.zip"));
        assertThat(told())
                .containsExactly(
                        list + " checksum it gives hrc-58-30.zip another SHA-256 than the list of the whole site");
        site.put(list, sound + "0".repeat(64) + "  hrc-58-31.zip\n" + "hrc-58-32.zip\n");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        list + " missing-file it lists hrc-58-31.zip, which is not there",
                        list + ":4 checksum a line is a SHA-256, two spaces and a file");
        site.put(
                list,
                sound.lines().filter(line -> line.endsWith(".zip")).findFirst().orElseThrow() + "\n");
        assertThat(told())
                .containsExactly("downloads/hrc-58-30.zh.html unlisted-download downloads/SHA256SUMS does not list it,"
                        + " so readers cannot check it");
    }

    @Test
    void aZipWithoutAListBesideItIsTold() throws IOException {
        site.withDownloads().remove("downloads/SHA256SUMS");
        assertThat(told())
                .containsExactly("downloads/SHA256SUMS missing-file readers cannot check what they take away:"
                        + " there is no list of it");
    }
}
