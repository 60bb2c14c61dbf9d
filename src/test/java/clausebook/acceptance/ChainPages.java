package clausebook.acceptance;

import clausebook.text.Sha256;
import clausebook.text.WhiteSpace;
import clausebook.un.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a reader of a finished site sees on the pages of a series of resolutions, without the words of its texts. */
record ChainPages(Path site) {

    /** A clause's own page, seen from the page of a comparison or of a mandate: work, language if any, clause. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:\\.\\./)+(?:(?:sc/)?(?<work>[0-9]+)/)?(?:(?<language>[a-z]{2})/)?(?<clause>[^/#]+)\\.html(?:#(?<item>.+))?");

    private static final Pattern PRINTED = Pattern.compile("[0-9]+ \\([0-9]{4}\\)");

    /**
     * A row of a comparison.
     *
     * @param was the clauses of the earlier text
     * @param became what the page says became of them: {@code changed-moved}
     * @param action what it says of the action phrase, empty where nothing
     * @param unchangedIn the other languages in which the page says that it is not changed
     * @param out words taken out, Han signs where the text is Chinese
     * @param in words put in
     * @param words all words shown
     * @param fingerprint of the words shown, and of which are taken out and put in
     */
    record Row(
            List<String> was,
            List<String> is,
            String became,
            String action,
            List<String> unchangedIn,
            int out,
            int in,
            int words,
            String fingerprint) {}

    /**
     * A row of a mandate's timeline.
     *
     * @param date the day, or the year where no text gives one
     * @param what as the page puts it
     * @param says each clause that says so, and whether this page's language is one in which it does
     * @param silent resolutions that do not
     */
    record Event(String kind, String date, String document, String what, List<Says> says, List<String> silent) {}

    record Says(String clause, boolean here) {}

    Path compared(int later, int earlier, Language language) {
        return site.resolve("sc/%d/%s/compare/sc-%d.html".formatted(later, language.code(), earlier));
    }

    List<Row> comparison(int later, int earlier, Language language) {
        Properties words = words(language);
        List<Row> rows = new ArrayList<>();
        for (Element row : read(compared(later, earlier, language)).select("main section.pair")) {
            Element shown = row.selectFirst("p.words");
            String label = row.select("h2 .label").text();
            boolean movedToo = label.equals(words.getProperty("compare.kind.changed-moved"));
            rows.add(new Row(
                    row.select("p.small:not(.unchanged) a").eachAttr("href").stream()
                            .map(ChainPages::clauseOf)
                            .toList(),
                    row.select("h2 a").eachAttr("href").stream()
                            .map(ChainPages::clauseOf)
                            .toList(),
                    movedToo
                            ? "moved and changed"
                            : row.classNames().stream()
                                    .filter(name -> !name.equals("pair"))
                                    .findFirst()
                                    .orElseThrow(),
                    row.select("p.gap strong").text(),
                    row.select("p.unchanged a").eachAttr("hreflang").stream()
                            .map(tag -> tag.substring(0, 2))
                            .toList(),
                    count(shown.select("del").text(), language),
                    count(shown.select("ins").text(), language),
                    count(shown.text(), language),
                    Sha256.slug(WhiteSpace.removedFrom(shown.html())).substring(2)));
        }
        return rows;
    }

    /** Words, or Han signs. */
    private static int count(String text, Language language) {
        Pattern one = Pattern.compile(language == Language.ZH ? "\\p{IsHan}|[0-9]+" : "[\\p{L}\\p{M}\\p{N}]+");
        return (int) one.matcher(text).results().count();
    }

    private static Matcher clause(String href) {
        Matcher clause = CLAUSE.matcher(href);
        if (!clause.matches()) {
            throw new IllegalStateException("no clause: " + href);
        }
        return clause;
    }

    private static String clauseOf(String href) {
        return clause(href).group("clause");
    }

    /** The mandate to which a resolution did something, as its address has it. */
    Optional<String> mandateOf(int resolution) {
        return read(site.resolve("mandates/index.html")).select("main li a").eachAttr("href").stream()
                .map(href -> href.replace("/index.html", ""))
                .filter(key -> read(site.resolve("mandates/" + key + "/index.html")).select("#events tbody tr").stream()
                        .anyMatch(row -> row.select("td").get(0).text().contains(resolution + " (")
                                && row.select("li a").eachAttr("href").stream()
                                        .anyMatch(href -> href.contains("/sc/" + resolution + "/"))))
                .findFirst();
    }

    Path mandatePage(String key, Language language) {
        return site.resolve("mandates/" + key + "/" + language.code() + ".html");
    }

    String mandateName(String key, Language language) {
        return read(mandatePage(key, language))
                .select("main dl dd bdi[lang=" + language.htmlTag() + "]")
                .text();
    }

    List<Event> mandate(String key, Language language) {
        List<Event> events = new ArrayList<>();
        for (Element row : read(mandatePage(key, language)).select("#events tbody tr")) {
            List<String> silent = new ArrayList<>();
            Matcher named = PRINTED.matcher(row.select("td p.small").text());
            while (named.find()) {
                silent.add(named.group());
            }
            Matcher document = PRINTED.matcher(row.select("td").get(0).text());
            Element day = row.selectFirst("time");
            events.add(new Event(
                    row.className(),
                    day == null ? row.selectFirst("th").text().replaceAll("[^0-9]", "") : day.attr("datetime"),
                    document.find() ? document.group() : "",
                    row.select("td").get(1).text(),
                    row.select("li a").eachAttr("href").stream()
                            .map(ChainPages::says)
                            .toList(),
                    silent));
        }
        return events;
    }

    private static Says says(String href) {
        Matcher clause = clause(href);
        String where = clause.group("item") == null ? clause.group("clause") : clause.group("item");
        return new Says(clause.group("work") + " " + where, clause.group("language") != null);
    }

    private static Properties words(Language language) {
        Properties words = new Properties();
        Path file = CommandRun.PROJECT.resolve("templates/i18n/" + language.code() + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Document read(Path page) {
        try {
            Document document = Jsoup.parse(Files.readString(page));
            document.outputSettings().prettyPrint(false);
            return document;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
