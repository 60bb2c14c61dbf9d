package clausebook.export;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** What a static host and a search engine look for at the site's root. */
public final class HostFiles {

    private HostFiles() {}

    /**
     * {@code sitemap.xml}: absolute addresses, sorted. No dates of change: they would have to come from a clock.
     *
     * @param base the site's root with a slash at its end
     * @param addresses of pages, relative to the root
     */
    public static byte[] sitemap(String base, Collection<String> addresses) {
        StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        written.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String address : new TreeSet<>(addresses)) {
            written.append("<url><loc>").append(escaped(root(base) + address)).append("</loc></url>\n");
        }
        return bytes(written.append("</urlset>\n").toString());
    }

    /** {@code robots.txt}: everything may be read; where the sitemap stands, if the site knows its own address. */
    public static byte[] robots(Optional<String> base) {
        String sitemap =
                base.map(root -> "Sitemap: " + root(root) + "sitemap.xml\n").orElse("");
        return bytes("User-agent: *\nAllow: /\n" + sitemap);
    }

    /** {@code .nojekyll}: an empty file that keeps GitHub Pages from dropping files and folders by their names. */
    public static byte[] noJekyll() {
        return new byte[0];
    }

    private static String root(String base) {
        return base.endsWith("/") ? base : base + "/";
    }

    static String escaped(String text) {
        return XmlCharacters.only(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
