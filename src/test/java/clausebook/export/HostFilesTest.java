package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostFilesTest {

    @Test
    void theSitemapIsSortedAndEscaped() {
        byte[] sitemap = HostFiles.sitemap("https://example.org/a&b", List.of("zh/about.html", "hrc/58/30/op1.html"));
        assertThat(new String(sitemap, StandardCharsets.UTF_8)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <url><loc>https://example.org/a&amp;b/hrc/58/30/op1.html</loc></url>
                        <url><loc>https://example.org/a&amp;b/zh/about.html</loc></url>
                        </urlset>
                        """);
    }

    @Test
    void robotsNameTheSitemapOnlyWhereTheSiteKnowsItsAddress() {
        assertThat(HostFiles.robots(Optional.empty())).asString().isEqualTo("User-agent: *\nAllow: /\n");
        assertThat(HostFiles.robots(Optional.of("https://example.org/")))
                .asString()
                .endsWith("Sitemap: https://example.org/sitemap.xml\n");
        assertThat(HostFiles.noJekyll()).isEmpty();
    }
}
