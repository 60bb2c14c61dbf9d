package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SitemapTest {

    private static final String BASE = "https://example.org/";
    private static final Pattern LOCATION = Pattern.compile("<loc>" + BASE + "([^<]*)</loc>");
    private static final List<String> SITE = List.of(
            "index.html",
            "404.html",
            "zh/index.html",
            "zh/actions.html",
            "mandates/index.html",
            "cited/a-res-60-251.html");

    @Test
    void theSitemapIsSortedAndEscaped() throws IOException {
        Sitemap sitemap = Sitemap.of("https://example.org/a&b", List.of("zh/about.html", "hrc/58/30/op1.html"));
        assertThat(sitemap.files()).containsExactly("sitemap.xml");
        assertThat(written(sitemap, "sitemap.xml")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <url><loc>https://example.org/a&amp;b/hrc/58/30/op1.html</loc></url>
                        <url><loc>https://example.org/a&amp;b/zh/about.html</loc></url>
                        </urlset>
                        """);
    }

    @Test
    void aSiteOfMoreThanTheProtocolAllowsHasAnIndexOfParts() throws IOException {
        Sitemap sitemap =
                Sitemap.of(BASE, List.of("index.html", "zh/a.html", "zh/b.html"), new Sitemap.Limits(2, 9_999));
        assertThat(sitemap.files()).containsExactly("sitemap/index.xml", "sitemap/zh.xml", "sitemap.xml");
        assertThat(written(sitemap, "sitemap.xml")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <sitemap><loc>https://example.org/sitemap/index.xml</loc></sitemap>
                        <sitemap><loc>https://example.org/sitemap/zh.xml</loc></sitemap>
                        </sitemapindex>
                        """);
    }

    @Test
    void thePartsHoldEveryPageOnceAndKeepToTheLimits() throws IOException {
        List<String> pages = library(40);
        Sitemap.Limits limits = new Sitemap.Limits(60, 1_900);
        Sitemap sitemap = Sitemap.of(BASE, pages, limits);
        List<String> listed = new ArrayList<>();
        List<String> parts = locations(written(sitemap, "sitemap.xml"));
        for (String part : parts) {
            String text = written(sitemap, part);
            assertThat(text.getBytes(StandardCharsets.UTF_8).length).as(part).isLessThanOrEqualTo(1_900);
            assertThat(locations(text)).as(part).isSorted().hasSizeBetween(1, 60);
            listed.addAll(locations(text));
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(sitemap.files()).containsExactlyInAnyOrderElementsOf(with(parts, "sitemap.xml"));
    }

    @Test
    void noPartGoesAwayWhileALibraryGrows() {
        Set<String> before = new HashSet<>();
        for (int works = 4; works <= 80; works++) {
            Set<String> now = new HashSet<>(Sitemap.of(BASE, library(works), new Sitemap.Limits(40, 99_999))
                    .files());
            assertThat(now).as("%d works", works).containsAll(before);
            before = now;
        }
        assertThat(before)
                .contains("sitemap/hrc.xml", "sitemap/hrc/58.xml", "sitemap/hrc/58/3.xml", "sitemap/cited/d--.xml");
    }

    @Test
    void aFolderIsPartedNoFurtherThanItMust() {
        List<String> pages = new ArrayList<>();
        for (int session = 1; session <= 10; session++) {
            for (int number = 1; number <= 50; number++) {
                for (int clause = 1; clause <= 240; clause++) {
                    pages.add("ga/" + session + "/" + number + "/zh/op" + clause + ".html");
                }
            }
        }
        assertThat(Sitemap.of(BASE, pages).files())
                .hasSize(11)
                .contains("sitemap.xml", "sitemap/ga/1.xml", "sitemap/ga/10.xml");
    }

    /** Works of one session, each with two clauses in two languages; every second cites a document of its own. */
    private static List<String> library(int works) {
        List<String> pages = new ArrayList<>(SITE);
        for (int work = 1; work <= works; work++) {
            String folder = "hrc/58/" + work + "/";
            pages.add(folder + "index.html");
            for (String below : List.of("", "en/", "zh/")) {
                pages.add(folder + below + "op1.html");
                pages.add(folder + below + "op2.html");
            }
            pages.add(folder + "en/index.html");
            pages.add(folder + "zh/index.html");
            pages.add("cited/" + (work % 2 == 0 ? "a-res-" : "dp-") + work + ".html");
        }
        return pages;
    }

    private static List<String> with(List<String> some, String other) {
        List<String> all = new ArrayList<>(some);
        all.add(other);
        return all;
    }

    private static List<String> locations(String xml) {
        return LOCATION.matcher(xml)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String written(Sitemap sitemap, String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sitemap.write(file, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
