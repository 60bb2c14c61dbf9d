package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostFilesTest {

    @Test
    void robotsNameTheSitemapOnlyWhereTheSiteKnowsItsAddress() {
        assertThat(HostFiles.robots(Optional.empty())).asString().isEqualTo("User-agent: *\nAllow: /\n");
        assertThat(HostFiles.robots(Optional.of("https://example.org/")))
                .asString()
                .endsWith("Sitemap: https://example.org/sitemap.xml\n");
        assertThat(HostFiles.noJekyll()).isEmpty();
    }
}
