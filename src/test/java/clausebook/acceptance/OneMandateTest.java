package clausebook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library whose works all act on one mandate, each telling of all before it: the pages that gather this stay small. */
class OneMandateTest {

    private static final int WORKS = 50;
    private static final int FEW = 3;
    private static final int PACKED = 14 * 1024;

    @TempDir
    static Path scratch;

    private static Path few;
    private static Path many;

    @BeforeAll
    static void build() throws IOException {
        few = build("few", FEW);
        many = build("many", WORKS);
    }

    private static Path build(String name, int works) throws IOException {
        Path content = SmallLibrary.empty(scratch.resolve(name + "-content"));
        for (int work = 1; work <= works; work++) {
            Path file = content.resolve("hrc/" + session(work) + "/" + number(work) + "/zh.txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(work));
        }
        Path site = scratch.resolve(name);
        InProcess run = InProcess.run("build", "--content", content.toString(), "--out", site.toString());
        assertThat(run.exit()).as(run.output()).isZero();
        return site;
    }

    private static int session(int work) {
        return 31 + 3 * ((work - 1) / 10);
    }

    private static int number(int work) {
        return 1 + (work - 1) % 10 * 4;
    }

    private static String day(int work) {
        return (2016 + (work - 1) / 10) + " 年 3 月 " + (14 + (work - 1) % 10) + " 日";
    }

    private static String text(int work) {
        String before = IntStream.range(1, work)
                .mapToObj(other ->
                        "，" + day(other) + "关于延长海堤看护问题独立专家任务期限的第 " + session(other) + "/" + number(other) + " 号决议")
                .collect(Collectors.joining());
        return """
                人权理事会
                第%1$s届会议
                %2$d 年 2 月 23 日至 4 月 2 日
                议程项目 3
                增进和保护所有人权

                人权理事会 %3$s通过的决议

                %4$d/%5$d. 海堤看护问题独立专家

                人权理事会，

                回顾理事会 2013 年 3 月 21 日关于设立海堤看护问题独立专家任务的第 22/18 号决议%6$s，

                1. 决定将海堤看护问题独立专家的任务期限延长一年；

                2. 请独立专家向人权理事会提交一份报告；

                3. 决定继续处理此案。

                %3$s
                第 36 次会议

                [未经表决获得通过。]
                """.formatted(
                        List.of("三十一", "三十四", "三十七", "四十", "四十三").get((work - 1) / 10),
                        2016 + (work - 1) / 10,
                        day(work),
                        session(work),
                        number(work),
                        before);
    }

    @Test
    void aMandateThatOnePageHoldsHasNoParts() throws IOException {
        assertThat(pages(few, "mandates/x-")).hasSize(2);
        Document page = mandate(few);
        assertThat(page.select("#events tbody tr")).hasSize(FEW + 1);
        assertThat(page.select("#parts")).isEmpty();
    }

    @Test
    void aMandateThatIsTooLongIsPartedAndKeepsItsAddress() throws IOException {
        Document page = mandate(many);
        assertThat(page.select("#events")).isEmpty();
        List<String> parts = page.select("#parts a").eachAttr("href");
        assertThat(parts).anyMatch(part -> part.endsWith("zh/hrc-31.html")).hasSizeGreaterThan(3);
        for (String file : pages(many, "mandates/")) {
            assertThat(packed(many.resolve(file))).as(file).isLessThanOrEqualTo(PACKED);
        }
        List<String> events = new ArrayList<>();
        Set<String> works = new TreeSet<>();
        for (String file : pages(many, "mandates/x-")) {
            Document part = Unzipped.read(many.resolve(file));
            if (file.contains("/zh/")) {
                events.addAll(part.select("#events tbody td:nth-child(2)").eachText());
            }
            part.select("ul.rows a").eachText().forEach(works::add);
        }
        assertThat(events).hasSize(WORKS + 1).doesNotHaveDuplicates();
        assertThat(works).hasSize(WORKS);
    }

    @Test
    void ofManyClausesThatTellOneThingSomeAreShownAndAllAreReached() throws IOException {
        Path folder;
        try (Stream<Path> all = Files.list(many.resolve("mandates"))) {
            folder = all.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        Element first = Unzipped.read(folder.resolve("zh/hrc-31.html"))
                .select("#events tbody tr")
                .first();
        List<String> sources = first.select("ul a").eachAttr("href");
        assertThat(sources).hasSize(9).endsWith("../../../cited/a-hrc-res-31-1.html");
        assertThat(sources.get(0)).isEqualTo("../../../hrc/31/1/zh/op1.html");
    }

    @Test
    void aResolutionThatManyCiteShowsTheLastAndLeadsToAll() throws IOException {
        Document cover = Unzipped.read(many.resolve("hrc/31/1/zh/index.html"));
        List<String> citers =
                cover.select("section[aria-labelledby=citedby] li > a").eachAttr("href");
        assertThat(citers).hasSize(41).endsWith("../../../../cited/a-hrc-res-31-1.html");
        assertThat(citers.get(39)).contains("43/37");
        assertThat(Unzipped.read(many.resolve("hrc/43/37/zh/index.html")).select("section[aria-labelledby=citedby]"))
                .isEmpty();
    }

    private static Document mandate(Path site) throws IOException {
        return Unzipped.read(site.resolve(pages(site, "mandates/x-").stream()
                .filter(page -> page.endsWith("/zh.html"))
                .findFirst()
                .orElseThrow()));
    }

    private static List<String> pages(Path site, String start) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.map(file -> site.relativize(file).toString())
                    .filter(name -> name.startsWith(start) && name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static int packed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
