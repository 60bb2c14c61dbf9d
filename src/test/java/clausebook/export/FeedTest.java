package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static Document feed(Feed.Entry... entries) {
        byte[] bytes =
                Feed.atom("https://example.org/r/", "en/feed.xml", "en", "Clauses & more", "Ours", List.of(entries));
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), Parser.xmlParser());
    }

    @Test
    void theNewestStandFirstAndDateTheFeed() {
        Document feed = feed(
                new Feed.Entry("hrc/40/26/en/index.html", "40/26 A", Optional.of(LocalDate.of(2019, 3, 22))),
                new Feed.Entry("hrc/58/30/en/index.html", "58/30 B <b>", Optional.of(LocalDate.of(2025, 4, 4))),
                new Feed.Entry("hrc/59/1/en/index.html", "no day", Optional.empty()));
        assertThat(feed.select("feed > updated").text()).isEqualTo("2025-04-04T00:00:00Z");
        assertThat(feed.select("entry > id").eachText())
                .containsExactly(
                        "https://example.org/r/hrc/58/30/en/index.html",
                        "https://example.org/r/hrc/40/26/en/index.html");
        assertThat(feed.select("entry > title").first().text()).isEqualTo("58/30 B <b>");
        assertThat(feed.select("feed > title").text()).isEqualTo("Clauses & more");
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo("https://example.org/r/en/feed.xml");
    }

    @Test
    void theThirtyNewestAreInIt() {
        List<String> ids = feed(IntStream.rangeClosed(1, 31)
                        .mapToObj(day -> new Feed.Entry(
                                "hrc/58/" + day + "/en/index.html",
                                "58/" + day,
                                Optional.of(LocalDate.of(2025, 3, day))))
                        .toArray(Feed.Entry[]::new))
                .select("entry > title")
                .eachText();
        assertThat(ids).hasSize(30).startsWith("58/31", "58/30").endsWith("58/2");
    }

    @Test
    void anEmptyFeedIsAFeed() {
        assertThat(feed().select("entry")).isEmpty();
        assertThat(feed().select("feed > id").text()).isEqualTo("https://example.org/r/en/feed.xml");
    }

    @Test
    void aTitleWithACharacterThatXmlCannotHoldLeavesTheFeedWhole() throws Exception {
        byte[] bytes = Feed.atom(
                "https://example.org/r/",
                "en/feed.xml",
                "en",
                "Clauses",
                "Ours",
                List.of(new Feed.Entry(
                        "hrc/58/30/en/index.html", "58/30 A\u0001B\uFFFF", Optional.of(LocalDate.of(2025, 4, 4)))));
        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(read.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("58/30 A\uFFFDB\uFFFD");
    }
}
