package clausebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * {@code sitemap.xml}: absolute addresses, sorted. No dates of change: they would have to come from a clock.
 *
 * <p>The protocol allows a file 50,000 addresses and 50 MB. A site of more has an index under the same address, and a part
 * for each folder: {@code sitemap/hrc/58.xml} lists pages below {@code hrc/58/}. A folder that is itself too large keeps its
 * part, with the pages directly in it and the uppermost index pages below it; its folders have parts of their own. So no part
 * goes away while a library grows.
 */
public final class Sitemap {

    /** The sitemap itself, whole or as an index. */
    public static final String ADDRESS = "sitemap.xml";

    /** Where the parts are. */
    public static final String FOLDER = "sitemap/";

    /** What the protocol allows one file. */
    record Limits(int addresses, long bytes) {
        static final Limits PROTOCOL = new Limits(50_000, 50L << 20);
    }

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String INDEX_PAGE = "/index.html";

    private final String root;
    private final Limits limits;
    private final SequencedMap<String, List<String>> parts = new LinkedHashMap<>();

    private Sitemap(String base, Limits limits) {
        this.root = HostFiles.root(base);
        this.limits = limits;
    }

    /**
     * @param base the site's root with a slash at its end
     * @param pages their addresses, relative to the root
     */
    public static Sitemap of(String base, List<String> pages) {
        return of(base, pages, Limits.PROTOCOL);
    }

    static Sitemap of(String base, List<String> pages, Limits limits) {
        Sitemap sitemap = new Sitemap(base, limits);
        List<String> sorted = pages.stream().sorted().toList();
        if (sitemap.fitting(sorted) == sorted.size()) {
            sitemap.parts.put(ADDRESS, sorted);
        } else {
            sitemap.divide("", sorted);
        }
        return sitemap;
    }

    /** The addresses of its files: one, or those of the parts and the index. */
    public List<String> files() {
        List<String> files = new ArrayList<>(parts.keySet());
        if (!files.contains(ADDRESS)) {
            files.add(ADDRESS);
        }
        return files;
    }

    /** Writes one of its files. */
    public void write(String file, OutputStream out) throws IOException {
        List<String> pages = parts.get(file);
        if (pages != null) {
            write(out, "urlset", "url", pages);
        } else {
            write(out, "sitemapindex", "sitemap", List.copyOf(parts.keySet()));
        }
    }

    private void write(OutputStream out, String list, String one, List<String> addresses) throws IOException {
        out.write(bytes(HEAD + "<" + list + SCHEMA));
        for (String address : addresses) {
            out.write(bytes("<" + one + "><loc>" + located(address) + "</loc></" + one + ">\n"));
        }
        out.write(bytes("</" + list + ">\n"));
    }

    private String located(String address) {
        return HostFiles.escaped(root + address);
    }

    /** How many of these, from the first on, one file may hold. */
    private int fitting(List<String> pages) {
        long bytes = 2L * (HEAD.length() + SCHEMA.length());
        int count = 0;
        for (String page : pages) {
            bytes += bytes(located(page)).length + "<url><loc></loc></url>\n".length();
            if (bytes > limits.bytes() || count == limits.addresses()) {
                break;
            }
            count++;
        }
        return count;
    }

    /**
     * @param start what all these addresses begin with: a folder with its stroke, or with some signs of a name in it
     * @param pages sorted
     */
    private void part(String start, List<String> pages) {
        if (fitting(pages) == pages.size()) {
            parts.put(file(start), pages);
        } else {
            divide(start, pages);
        }
    }

    private void divide(String start, List<String> pages) {
        long uppermost = pages.stream()
                .filter(page -> page.endsWith(INDEX_PAGE))
                .mapToLong(page -> depth(page, start))
                .filter(depth -> depth > 0)
                .min()
                .orElse(0);
        List<String> near = new ArrayList<>();
        Map<String, List<String>> below = new LinkedHashMap<>();
        for (String page : pages) {
            long depth = depth(page, start);
            if (depth == 0 || (depth == uppermost && page.endsWith(INDEX_PAGE))) {
                near.add(page);
            }
        }
        near = List.copyOf(near.subList(0, fitting(near)));
        int kept = 0;
        for (String page : pages) {
            if (kept < near.size() && near.get(kept).equals(page)) {
                kept++;
            } else {
                below.computeIfAbsent(next(page, start), next -> new ArrayList<>())
                        .add(page);
            }
        }
        if (!near.isEmpty()) {
            parts.put(file(start), near);
        }
        below.forEach(this::part);
    }

    /** How many folders below a start a page lies. */
    private static long depth(String page, String start) {
        return page.chars().skip(start.length()).filter(unit -> unit == '/').count();
    }

    /** The folder below a start that a page lies in; in none, the first sign of its name. */
    private static String next(String page, String start) {
        int slash = page.indexOf('/', start.length());
        return page.substring(0, slash < 0 ? start.length() + 1 : slash + 1);
    }

    /** {@code sitemap/hrc/58.xml} for {@code hrc/58/}; {@code sitemap/cited/a--.xml} for names that begin with an a. */
    private static String file(String start) {
        if (start.isEmpty()) {
            return FOLDER + "index.xml";
        }
        return FOLDER + (start.endsWith("/") ? start.substring(0, start.length() - 1) : start + "--") + ".xml";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
