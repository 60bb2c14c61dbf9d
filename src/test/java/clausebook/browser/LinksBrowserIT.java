package clausebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.acceptance.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same site has no broken link or anchor at a domain's root, under a path, and from the disk, as Chromium sees it. */
class LinksBrowserIT {

    @TempDir
    static Path scratch;

    private static Chromium chromium;
    private static Path site;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = BuiltSite.of(scratch).site();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void atTheRootOfADomain() throws IOException {
        try (StaticHost host = new StaticHost(site, "/")) {
            noBrokenLinks(host.address());
        }
    }

    @Test
    void underAPath() throws IOException {
        try (StaticHost host = new StaticHost(site, "/repo/")) {
            noBrokenLinks(host.address());
            assertThat(host.asked()).as("what was asked outside the path").allMatch(path -> path.startsWith("/repo/"));
        }
    }

    @Test
    void fromTheDisk() throws IOException {
        noBrokenLinks(site.toUri().toString());
    }

    @Test
    void aBrokenAnchorIsSeen() throws IOException {
        Path copy = clausebook.acceptance.Trees.tree(site, scratch.resolve("broken"));
        Path page = copy.resolve("hrc/58/30/zh/references.html");
        Files.writeString(page, Files.readString(page).replace("id=\"a-hrc-res-22-18\"", "id=\"gone\""));
        assertThat(broken(copy.toUri().toString(), copy)).anyMatch(link -> link.contains("#a-hrc-res-22-18"));
    }

    private static void noBrokenLinks(String root) throws IOException {
        assertThat(broken(root, site)).isEmpty();
    }

    /** Opens every page, lets the browser resolve every link, and holds each against the pages and ids it found. */
    @SuppressWarnings("unchecked")
    private static List<String> broken(String root, Path folder) throws IOException {
        Map<String, Set<String>> ids = new TreeMap<>();
        Map<String, List<String>> links = new TreeMap<>();
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.add(folder.relativize(file).toString()));
        }
        for (String file : files) {
            if (!file.endsWith(".html") || file.startsWith("project/")) {
                continue;
            }
            chromium.open(root + file);
            List<String> found = (List<String>) chromium.evaluate(
                    "return [...document.querySelectorAll('a, link[href]')].map(a => a.href instanceof SVGAnimatedString"
                            + " ? new URL(a.href.baseVal, document.baseURI).href : a.href);");
            List<String> named =
                    (List<String>) chromium.evaluate("return [...document.querySelectorAll('[id]')].map(e => e.id);");
            assertThat(named).as("ids of " + file).doesNotHaveDuplicates();
            ids.put(root + file, new TreeSet<>(named));
            links.put(root + file, found);
        }
        assertThat(ids).as("pages opened").hasSizeGreaterThan(100);
        List<String> broken = new ArrayList<>();
        links.forEach((page, targets) -> {
            for (String target : targets) {
                if (target.startsWith("https://") || target.startsWith("data:")) {
                    continue;
                }
                int hash = target.indexOf('#');
                String file = hash < 0 ? target : target.substring(0, hash);
                String fragment = hash < 0 ? "" : target.substring(hash + 1);
                boolean there = file.startsWith(root) && files.contains(file.substring(root.length()));
                boolean anchored =
                        fragment.isEmpty() || ids.getOrDefault(file, Set.of()).contains(fragment);
                if (!there || !anchored) {
                    broken.add(page + " -> " + target);
                }
            }
        });
        return broken;
    }
}
