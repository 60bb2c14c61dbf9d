package clausebook.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code feed.xml}: the newest resolutions of one language as an Atom feed (RFC 4287). An entry is dated by the day of
 * adoption, which is the text's own; no clock is asked. Ids are the addresses, which stay.
 */
public final class Feed {

    private static final int MOST = 30;

    /**
     * @param address of the resolution's cover, relative to the root
     * @param title number and title
     */
    public record Entry(String address, String title, Optional<LocalDate> adopted) {}

    private Feed() {}

    /**
     * @param base the site's root with a slash at its end
     * @param address of the feed itself
     * @param author who publishes the site, or the site's title
     */
    public static byte[] atom(
            String base, String address, String language, String title, String author, List<Entry> entries) {
        List<Entry> newest = entries.stream()
                .filter(entry -> entry.adopted().isPresent())
                .sorted(Comparator.comparing((Entry entry) -> entry.adopted().orElseThrow())
                        .reversed()
                        .thenComparing(Entry::address))
                .limit(MOST)
                .toList();
        // A feed must say when it changed: with its newest entry.
        String updated = newest.stream()
                .findFirst()
                .flatMap(Entry::adopted)
                .map(Feed::instant)
                .orElse("1945-10-24T00:00:00Z");
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(language)
                .append("\">\n");
        element(xml, "id", base + address);
        element(xml, "title", title);
        element(xml, "updated", updated);
        xml.append("<author><name>").append(HostFiles.escaped(author)).append("</name></author>\n");
        link(xml, "self", base + address);
        for (Entry entry : newest) {
            xml.append("<entry>\n");
            element(xml, "id", base + entry.address());
            element(xml, "title", entry.title());
            element(xml, "updated", entry.adopted().map(Feed::instant).orElseThrow());
            link(xml, "alternate", base + entry.address());
            xml.append("</entry>\n");
        }
        return xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(HostFiles.escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static void link(StringBuilder xml, String rel, String href) {
        xml.append("<link rel=\"")
                .append(rel)
                .append("\" href=\"")
                .append(HostFiles.escaped(href))
                .append("\"/>\n");
    }
}
