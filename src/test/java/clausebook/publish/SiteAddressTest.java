package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                ".nojekyll",
                "404.html",
                "hrc/s-30/1/zh/op23bis.html",
                "ga/79/245b/annex1-op2.html",
                "assets/search_zh.js",
                "company/con1.html",
                "data/v1.0/works.json"
            })
    void letsOurAddressesThrough(String address) {
        assertThat(SiteAddress.fault(address)).isEmpty();
    }

    static List<String> hostile() {
        List<String> pieces = new ArrayList<>(List.of(
                "..",
                ".",
                "",
                "...",
                "..\\..",
                "%2e%2e",
                "a%00",
                "a\0b",
                "CON",
                "con",
                "con.html",
                "aux.txt",
                "nul",
                "com1",
                "lpt9.html",
                "trailing.",
                "trailing ",
                " leading",
                "file:ads",
                "a:b",
                "a*b",
                "a?b",
                "a|b",
                "a\"b",
                "a<b>",
                "x".repeat(300),
                "．．",
                "a／b",
                "a\u202eb",
                "\u212a.html",
                "\u0065\u0301.html",
                "\u00e9.html",
                "Index.html",
                "INDEX.HTML",
                "a\nb",
                "a\rb",
                "a\tb",
                "~",
                "$HOME",
                "`id`",
                ".git",
                ".htaccess",
                "clause#op1",
                "a&b",
                "\ud800",
                "二十三.html",
                "a\u200bb",
                "\ufeffa",
                "a;b",
                "a,b"));
        List<String> all = new ArrayList<>();
        for (String piece : pieces) {
            for (String form : List.of(
                    "%s", "%s/x.html", "x/%s", "x/%s/y.html", "/%s", "%s/", "../%s", "x/../%s", "\\%s", "//%s")) {
                all.add(form.replace("%s", piece));
            }
        }
        all.addAll(List.of(
                "SHA256SUMS",
                "x/SHA256SUMS",
                "downloads/sub/SHA256SUMS",
                ".gitignore",
                "CNAME",
                "project/index.html",
                "project",
                ".git/config",
                "a/".repeat(600) + "b"));
        return all;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatMeansAnotherFileElsewhere(String address) {
        assertThat(SiteAddress.fault(address)).isPresent();
    }

    @Test
    void noHostileAddressLeavesAByteAnywhere(@TempDir Path home) throws IOException {
        List<String> hostile = hostile();
        assertThat(hostile).hasSizeGreaterThanOrEqualTo(500);
        int refused = 0;
        for (String address : hostile) {
            try (Publication publication = Publication.begin(home.resolve("site"))) {
                publication.stage(address, new byte[] {1});
            } catch (PublishRefused e) {
                refused++;
                assertThat(e.problem().message()).matches("[ -~]+");
            }
        }
        assertThat(refused).isEqualTo(hostile.size());
        assertThat(Sites.names(home)).isEmpty();
    }

    @Property(tries = 500)
    void whateverPassesStaysInsideTheSite(
            @ForAll @Chars({'a', '7', '.', '/', '-', '\\', 'A', '%'}) @StringLength(max = 12) String address) {
        if (SiteAddress.fault(address).isEmpty()) {
            Path site = Path.of("/srv/site");
            assertThat(site.resolve(address).normalize()).startsWithRaw(site).hasToString("/srv/site/" + address);
        } else {
            assertThat(SiteAddress.fault(address).get()).isNotBlank();
        }
    }
}
