package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The pages that gather from all works stay small however many there are, and lose nothing. */
class LibraryPagesTest {

    private static final int WORKS = 80;
    private static final int PACKED = 14 * 1024;
    private static final List<String> INDEXES = List.of("actions", "addressees", "instruments", "due");

    @TempDir
    static Path scratch;

    /** The library when it was half as large, as it has grown, and made anew at once. */
    private static Path half;

    private static Path grown;
    private static Path anew;

    @BeforeAll
    static void build() {
        Path content = SmallLibrary.empty(scratch.resolve("content"));
        for (int work = 0; work < WORKS / 2; work++) {
            SmallLibrary.add(content, work);
        }
        grown = scratch.resolve("site");
        build(content, grown, "--cache", scratch.resolve("cache").toString());
        half = Trees.tree(grown, scratch.resolve("half"));
        for (int work = WORKS - 1; work >= WORKS / 2; work--) {
            SmallLibrary.add(content, work);
        }
        build(content, grown, "--cache", scratch.resolve("cache").toString());
        anew = scratch.resolve("anew");
        build(content, anew);
    }

    private static void build(Path content, Path out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("build", "--content", content.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        InProcess run = InProcess.run(arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.output()).isZero();
    }

    @Test
    void everyPageThatGathersIsSmall() throws IOException {
        List<String> gathering = pages(anew).stream()
                .filter(page -> !page.startsWith("hrc/") && !page.equals("zh/search.html"))
                .toList();
        assertThat(gathering).hasSizeGreaterThan(100);
        for (String page : gathering) {
            assertThat(packed(anew.resolve(page))).as(page).isLessThanOrEqualTo(PACKED);
        }
    }

    @Test
    void everyActIsReachedFromItsIndex() throws IOException {
        Set<String> said = new TreeSet<>();
        int acts = 0;
        for (String file : files(anew, "/resolution.json")) {
            JsonNode resolution = new ObjectMapper().readTree(Files.readAllBytes(anew.resolve(file)));
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            for (JsonNode clause : resolution.get("clauses")) {
                for (JsonNode act : clause.get("actions")) {
                    said.add(folder + clause.get("id").asString() + ".html "
                            + act.get("phrase").asString());
                    acts++;
                }
            }
        }
        List<String> listed = places(anew, "zh/actions.html");
        assertThat(listed).hasSize(acts);
        assertThat(new TreeSet<>(listed)).isEqualTo(said);
    }

    @Test
    void whatIsNamedAddressedAndDueIsReachedToo() throws IOException {
        assertThat(places(anew, "zh/addressees.html")).hasSize(WORKS * 4);
        assertThat(places(anew, "zh/due.html").stream().distinct()).hasSize(WORKS);
        List<String> instruments = places(anew, "zh/instruments.html");
        assertThat(instruments.stream().filter(place -> place.contains("联合国宪章")))
                .hasSize(WORKS);
        assertThat(instruments.stream()
                        .filter(place -> place.contains("pp3.html"))
                        .distinct())
                .hasSize(WORKS);
    }

    @Test
    void theTopPageCountsItsTermsAndKeepsTheirAnchors() throws IOException {
        for (String index : INDEXES) {
            Document before = page(half, "zh/" + index + ".html");
            Document after = page(anew, "zh/" + index + ".html");
            List<String> anchors = before.select("main [id^=t-]").eachAttr("id");
            assertThat(anchors).as(index).isNotEmpty();
            assertThat(after.select("main [id^=t-]").eachAttr("id")).as(index).containsAll(anchors);
        }
        Document actions = page(anew, "zh/actions.html");
        List<Integer> counts = actions.select("li[id^=t-] > span.muted").eachText().stream()
                .map(text -> Integer.parseInt(text.replaceAll("[^0-9]", "")))
                .toList();
        assertThat(counts).isNotEmpty().isSortedAccordingTo((one, other) -> other - one);
        assertThat(counts.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(places(anew, "zh/actions.html").size());
    }

    /** There are more instruments than a reader looks through: all stand under their first letters. */
    @Test
    void manyTermsStandUnderTheirFirstLetters() throws IOException {
        Document top = page(anew, "zh/instruments.html");
        List<String> letters = top.select("main nav a").eachText();
        assertThat(letters).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        // 冰川 begins with U+51B0.
        assertThat(page(anew, "zh/instruments/letters/0051xx.html")
                        .select("ul.rows li a")
                        .eachText())
                .hasSize(WORKS / 10)
                .allMatch(name -> name.contains("冰川"));
    }

    @Test
    void noAddressIsLostWhenALibraryGrows() throws IOException {
        assertThat(pages(anew)).containsAll(pages(half));
        assertThat(page(anew, "zh/hrc-61.html").select("main a").eachAttr("href"))
                .contains("hrc-61/hrc-61-1-99.html");
    }

    @Test
    void aLibraryThatGrewHasTheBytesOfOneMadeAnew() {
        assertThat(Trees.fingerprint(grown)).isEqualTo(Trees.fingerprint(anew));
    }

    @Test
    void aSecondReadingFindsEveryLinkWhole() {
        InProcess run = InProcess.run("check", "--out", anew.toString());
        assertThat(run.exit()).as(run.output()).isZero();
    }

    /** What the pages of an index lead to: for each place the clause's page and the words in bold. */
    private static List<String> places(Path site, String index) throws IOException {
        List<String> places = new ArrayList<>();
        for (String page : reached(site, index)) {
            for (Element place : page(site, page).select("ul.places > li")) {
                String href = place.selectFirst("a").attr("href");
                String target = Path.of(page)
                        .resolveSibling(href.replaceFirst("#.*", ""))
                        .normalize()
                        .toString();
                places.add(
                        target.replace('\\', '/') + " " + place.selectFirst("b").text());
            }
        }
        return places;
    }

    /** An index's page and all of its parts that links lead to from it. */
    private static Set<String> reached(Path site, String index) throws IOException {
        String folder = index.replace(".html", "/");
        Set<String> reached = new TreeSet<>(Set.of(index));
        ArrayDeque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String from = open.removeFirst();
            for (Element link : page(site, from).select("main a[href]")) {
                String target = Path.of(from)
                        .resolveSibling(link.attr("href").replaceFirst("#.*", ""))
                        .normalize()
                        .toString()
                        .replace('\\', '/');
                if (target.startsWith(folder) && reached.add(target)) {
                    open.addLast(target);
                }
            }
        }
        return reached;
    }

    private static Document page(Path site, String address) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(address)));
    }

    private static List<String> pages(Path site) throws IOException {
        return files(site, ".html");
    }

    private static List<String> files(Path site, String end) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    private static int packed(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(file));
        }
        return packed.size();
    }
}
