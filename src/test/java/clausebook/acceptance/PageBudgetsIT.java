package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of two sites keeps to the limits of its kind; the heaviest of each kind are printed as a table. */
class PageBudgetsIT {

    /**
     * One kind of page and its limits.
     *
     * @param raw KB as the file is, none for 0
     * @param packed KB as a host sends it
     * @param nodes elements, none for 0
     */
    private record Kind(String name, String form, int raw, int packed, int nodes) {}

    /** In the order in which a page is looked for; a page belongs to the first that has its address. */
    private static final List<Kind> KINDS = List.of(
            new Kind("whole resolution in one file", "downloads/.+\\.(?:zh|ar|en|fr|ru|es)\\.html", 120, 30, 0),
            new Kind("downloads", "downloads/.+\\.html", 0, 14, 0),
            new Kind("clause", "[a-z]+/.+/(?:zh|ar|en|fr|ru|es)/(?:[a-z0-9]+-)*(?:pp|op|p)[0-9]+\\.html", 30, 10, 800),
            new Kind("clause in every language", "[a-z]+/.+/(?:[a-z0-9]+-)*(?:pp|op|p)[0-9]+\\.html", 0, 10, 0),
            new Kind("timeline", ".+/timeline\\.html", 40, 12, 0),
            new Kind("references", ".+/references\\.html", 0, 14, 0),
            new Kind("source", ".+/source\\.html", 0, 14, 0),
            new Kind("comparison", ".+/compare/.+\\.html", 0, 14, 0),
            new Kind("whole text", "[a-z]+/.+/(?:zh|ar|en|fr|ru|es)/index\\.html", 60, 20, 0),
            new Kind("mandate", "mandates/.+", 40, 12, 0),
            new Kind("cited document", "cited/.+", 0, 14, 0),
            new Kind("work", "[a-z]+/.+/index\\.html", 0, 14, 0),
            new Kind("search", ".+/search\\.html", 0, 22, 0),
            new Kind("index", ".+/(?:actions|addressees|instruments|due|unresolved)\\.html", 0, 14, 0),
            new Kind("hand-written", ".+/(?:about|permanence|how-to-cite)\\.html", 0, 14, 0),
            new Kind("list of works", ".+/(?:[a-z]+|[a-z]+-[0-9s-]+|year-[0-9]+)\\.html", 0, 14, 0),
            new Kind("home", "(?:.+/)?index\\.html", 0, 14, 0),
            new Kind("not found", "404\\.html", 0, 14, 0));

    private record Weight(String page, int raw, int packed, int nodes) {}

    @TempDir
    static Path scratch;

    private static List<Path> sites;

    @BeforeAll
    static void build() {
        sites = List.of(
                BuiltSite.of(scratch.resolve("first")).site(),
                ReaderSite.of(scratch.resolve("reader")).site());
    }

    @Test
    void everyPageKeepsToTheLimitsOfItsKind() throws IOException {
        for (Path site : sites) {
            Map<String, Weight> heaviest = new TreeMap<>();
            List<String> over = new ArrayList<>();
            for (String page : pages(site)) {
                Weight weight = weigh(site, page);
                Kind kind = kind(page);
                int languages = kind.name().equals("clause in every language") ? languages(site, page) : 1;
                if ((kind.raw() > 0 && weight.raw() > kind.raw() * 1024)
                        || weight.packed() > kind.packed() * 1024 * languages
                        || (kind.nodes() > 0 && weight.nodes() > kind.nodes())) {
                    over.add(kind.name() + ": " + weight);
                }
                heaviest.merge(kind.name(), weight, (one, other) -> one.packed() >= other.packed() ? one : other);
            }
            print(heaviest);
            assertThat(over).isEmpty();
            assertThat(heaviest.keySet()).contains("clause", "whole text", "timeline", "references", "search", "home");
        }
    }

    /** A page is one file: nothing in it makes a browser ask for another before the reader does something. */
    @Test
    void noPageAsksForAnotherFile() throws IOException {
        for (Path site : sites) {
            for (String page : pages(site)) {
                Document document = Jsoup.parse(Files.readString(site.resolve(page)));
                assertThat(document.select("[src], [srcset], link[rel=stylesheet], link[rel=preload], object, iframe"))
                        .as(page)
                        .isEmpty();
                assertThat(document.select("link[rel=icon]").attr("href"))
                        .as(page)
                        .isEqualTo("data:,");
            }
        }
    }

    private static Kind kind(String page) {
        return KINDS.stream()
                .filter(kind -> page.matches(kind.form()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no kind of page: " + page));
    }

    private static int languages(Path site, String page) throws IOException {
        return Math.max(
                1,
                Jsoup.parse(Files.readString(site.resolve(page))).select("blockquote[lang]").stream()
                        .map(quote -> quote.attr("lang"))
                        .distinct()
                        .toList()
                        .size());
    }

    private static List<String> pages(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html") && !name.startsWith("project/"))
                    .sorted()
                    .toList();
        }
    }

    private static Weight weigh(Path site, String page) throws IOException {
        byte[] bytes = Files.readAllBytes(site.resolve(page));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        int nodes =
                Jsoup.parse(Files.readString(site.resolve(page))).select("*").size();
        return new Weight(page, bytes.length, packed.size(), nodes);
    }

    private static void print(Map<String, Weight> heaviest) {
        StringBuilder table =
                new StringBuilder("\n| Page, the heaviest | raw | gzip | nodes | limits |\n|---|---|---|---|---|\n");
        for (Kind kind : KINDS) {
            Weight weight = heaviest.get(kind.name());
            if (weight != null) {
                table.append("| %s (%s) | %d | %d | %d | %s%d KB gzip%s |\n"
                        .formatted(
                                kind.name(),
                                weight.page(),
                                weight.raw(),
                                weight.packed(),
                                weight.nodes(),
                                kind.raw() > 0 ? kind.raw() + " KB, " : "",
                                kind.packed(),
                                kind.nodes() > 0 ? ", " + kind.nodes() + " nodes" : ""));
            }
        }
        System.out.print(table);
    }
}
