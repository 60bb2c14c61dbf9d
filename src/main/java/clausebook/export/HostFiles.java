package clausebook.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a static host and a search engine look for at the site's root. */
public final class HostFiles {

    private HostFiles() {}

    /** {@code robots.txt}: everything may be read; where the sitemap stands, if the site knows its own address. */
    public static byte[] robots(Optional<String> base) {
        String sitemap = base.map(root -> "Sitemap: " + root(root) + Sitemap.ADDRESS + "\n")
                .orElse("");
        return bytes("User-agent: *\nAllow: /\n" + sitemap);
    }

    /** {@code .nojekyll}: an empty file that keeps GitHub Pages from dropping files and folders by their names. */
    public static byte[] noJekyll() {
        return new byte[0];
    }

    static String root(String base) {
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
