package clausebook.verify.site;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.SafeXml;
import clausebook.verify.html.Quote;
import clausebook.verify.link.Links;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.BitSet;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Whether the sitemap, in one file or in parts, tells search engines of the pages that are there, of all of them, and keeps
 * to the protocol. Where the site stands, {@code robots.txt} says.
 */
final class SitemapCheck {

    private static final String ROBOTS = "robots.txt";
    private static final String SITEMAP = "sitemap.xml";
    private static final String FOLDER = "sitemap/";
    private static final String FIELD = "Sitemap: ";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** What the protocol allows one file. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final long MOST_BYTES = 50L << 20;

    private static final int LARGEST_ROBOTS = 1 << 16;

    private final SiteFiles files;
    private final ListedFiles site;
    private final BitSet forSearch;
    private final Consumer<Problem> told;
    private final String root;
    private final BitSet listed = new BitSet();

    private SitemapCheck(SiteFiles files, BitSet forSearch, Consumer<Problem> told, String root) {
        this.files = files;
        this.site = files.listed();
        this.forSearch = forSearch;
        this.told = told;
        this.root = root;
    }

    /** @param forSearch the pages, by number, that do not ask search engines to leave them out */
    static void check(SiteFiles files, BitSet forSearch, Consumer<Problem> told) throws IOException {
        String address = address(files);
        boolean has = files.holds(SITEMAP);
        if (address.isEmpty() != !has || !address.isEmpty() && !address.endsWith("/" + SITEMAP)) {
            told.accept(SiteFiles.error(
                    "sitemap",
                    ROBOTS,
                    has ? "it does not tell where " + SITEMAP + " is" : "it names a sitemap, and the site has none",
                    SiteFiles.BUILD_AGAIN));
        } else if (has) {
            String root = address.substring(0, address.length() - SITEMAP.length());
            new SitemapCheck(files, forSearch, told, root).check();
        }
    }

    /** The sitemap's own address, as {@code robots.txt} gives it; empty where it gives none. */
    private static String address(SiteFiles files) throws IOException {
        if (!files.holds(ROBOTS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(files.path(files.listed().find(ROBOTS)))) {
            return new String(in.readNBytes(LARGEST_ROBOTS), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(FIELD))
                    .map(line -> line.substring(FIELD.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private void check() throws IOException {
        BitSet parts = new BitSet();
        read(site.find(SITEMAP), parts);
        for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
            read(part, null);
        }
        for (int file : files.present(site.from(FOLDER), site.behind(FOLDER))) {
            if (!parts.get(file)) {
                report(file, 0, SITEMAP + " does not name this part");
            }
        }
        for (int page = forSearch.nextSetBit(0); page >= 0; page = forSearch.nextSetBit(page + 1)) {
            if (!listed.get(page) && isForSearch(site.address(page))) {
                report(page, 0, "no sitemap lists this page, so search engines may not find it");
            }
        }
    }

    /** The page for addresses that are nowhere, and the lists of downloads but the first, need not be found. */
    private static boolean isForSearch(String address) {
        return !address.equals(Links.NOT_FOUND) && !address.startsWith("downloads/");
    }

    /** @param parts takes the parts that an index names; null where this may be no index */
    private void read(int file, @Nullable BitSet parts) throws IOException {
        long size = Files.size(files.path(file));
        try (InputStream in = Files.newInputStream(files.path(file))) {
            XMLStreamReader xml = SafeXml.reader(new InputStreamReader(in, StandardCharsets.UTF_8));
            boolean isIndex = false;
            int depth = 0;
            int addresses = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    int line = xml.getLocation().getLineNumber();
                    if (depth++ == 0) {
                        isIndex = parts != null && name.equals("sitemapindex");
                        if (!isIndex && !name.equals("urlset")
                                || !NAMESPACE.equals(xml.getAttributeValue(null, "xmlns"))) {
                            report(file, line, "<%s> is no sitemap of the protocol".formatted(Quote.name(name)));
                        }
                    } else if (name.equals("loc")) {
                        addresses++;
                        take(file, line, xml.getElementText(), isIndex ? parts : null);
                        depth--;
                    }
                }
            }
            xml.close();
            if (addresses > MOST_ADDRESSES || size > MOST_BYTES) {
                report(file, 0, "it has %d addresses in %d bytes, more than a sitemap may".formatted(addresses, size));
            }
        } catch (XMLStreamException e) {
            report(
                    file,
                    Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNumber()),
                    "it is not XML");
        }
    }

    private void take(int file, int line, String address, @Nullable BitSet parts) {
        if (!address.startsWith(root)) {
            report(
                    file,
                    line,
                    "%s is not below %s, where %s says the site is".formatted(Quote.name(address), root, ROBOTS));
            return;
        }
        String local = address.substring(root.length());
        int target = site.find(local);
        if (target < 0 || !files.isPresent(target)) {
            report(file, line, "the site has no file %s".formatted(Quote.name(local)));
        } else if (parts != null) {
            parts.set(target);
        } else if (!local.endsWith(".html")) {
            report(file, line, "%s is no page".formatted(Quote.name(local)));
        } else if (listed.get(target)) {
            report(file, line, "%s is listed twice".formatted(Quote.name(local)));
        } else {
            listed.set(target);
            if (!forSearch.get(target) && isForSearch(local)) {
                report(file, line, "%s asks search engines to leave it out".formatted(Quote.name(local)));
            }
        }
    }

    private void report(int file, int line, String message) {
        told.accept(
                Problem.error("sitemap", new Place(site.address(file), line, 0, ""), message, SiteFiles.BUILD_AGAIN));
    }
}
