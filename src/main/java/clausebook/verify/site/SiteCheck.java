package clausebook.verify.site;

import clausebook.problem.Problem;
import clausebook.text.Store;
import clausebook.verify.html.PageFacts;
import clausebook.verify.html.PageLinks;
import clausebook.verify.html.PageScanner;
import clausebook.verify.html.SecondReading;
import clausebook.verify.link.Links;
import clausebook.verify.page.Hiding;
import clausebook.verify.page.PageRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks a finished site in its folder, knowing nothing of its sources or of how it was made: every file against {@code
 * SHA256SUMS}, every page by two readings, all rules, all links, the words of each expression against each other, every
 * ZIP as a reader unpacks it, the sitemap and the list of downloads against what is there.
 *
 * <p>A site is read portion by portion, {@link #works} first, then {@link #others}; several threads may {@link #check}
 * portions at once, and one {@link #take takes} what came of them. What is kept of a portion is little, so that a library
 * of any size can be checked.
 */
public final class SiteCheck {

    /** A page of ours has some kilobytes, the whole text of the longest resolutions a megabyte. */
    private static final long LARGEST_PAGE = 64L << 20;

    /** So many of the site's own files are one portion. */
    private static final int MOST_IN_PORTION = 48;

    private final SiteFiles files;
    private final Expressions expressions;
    private final Links links;
    private final Findings findings = new Findings();
    private final BitSet forSearch = new BitSet();
    private int pages;
    private long linksSeen;
    private long bytes;
    private final Map<String, Integer> characters = new TreeMap<>();

    private SiteCheck(Path site, Store store, long largestPage) throws IOException {
        this.files = SiteFiles.of(site, largestPage, findings::add);
        this.expressions = Expressions.of(files);
        this.links = new Links(files.hasProjectDocs(), files::bytes, store);
    }

    /**
     * Looks which files there are.
     *
     * @param store where links wait that lead from one part of the site to another
     * @throws IOException if the folder cannot be read
     */
    public static SiteCheck of(Path site, Store store) throws IOException {
        return of(site, store, LARGEST_PAGE);
    }

    static SiteCheck of(Path site, Store store, long largestPage) throws IOException {
        return new SiteCheck(site, store, largestPage);
    }

    /** A part of the site that is read by itself. */
    public sealed interface Portion {}

    /** @param folder of a work */
    private record Work(String folder) implements Portion {}

    /** Some files that are of no work, by number. */
    private record Others(int[] files) implements Portion {}

    private record Zip(int file) implements Portion {}

    /**
     * @param problems in the order of their places, of each kind the first thousand
     * @param pages pages read
     * @param files files of the site, {@code SHA256SUMS} not counted
     * @param bytes their bytes
     * @param links addresses in all pages
     * @param characters folder of each expression ({@code hrc/58/30/zh}) to the characters of its whole text, white space
     *     not counted
     */
    public record Report(
            List<Problem> problems, int pages, int files, long bytes, long links, Map<String, Integer> characters) {
        public Report {
            problems = List.copyOf(problems);
            characters = Collections.unmodifiableMap(new LinkedHashMap<>(characters));
        }

        public boolean hasErrors() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    /** What came of a portion. */
    public static final class Checked {

        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> characters = new TreeMap<>();
        private final BitSet forSearch = new BitSet();
        private int pages;
        private long links;
        private long bytes;

        private Checked() {}

        /** Collects it. */
        static final class Builder {

            private final Checked checked = new Checked();

            void add(Problem problem) {
                checked.problems.add(problem);
            }

            void addAll(List<Problem> problems) {
                checked.problems.addAll(problems);
            }

            /** Takes a file that is no page. */
            void file(long size) {
                checked.bytes += size;
            }

            void characters(String expression, int count) {
                checked.characters.put(expression, count);
            }

            /** Reads a page in both ways and holds it against all rules. */
            PageFacts page(SiteFiles files, int file) throws IOException {
                SiteFiles.Whole read = files.whole(file, this::add);
                PageFacts page = PageScanner.scan(files.listed().address(file), read.bytes());
                file(read.size());
                checked.pages++;
                checked.links += page.links().size();
                if (read.isRead()) {
                    addAll(page.problems());
                    addAll(SecondReading.compare(page, read.bytes()));
                    addAll(PageRules.check(page));
                    addAll(Hiding.check(page));
                }
                checked.forSearch.set(file, !page.head().unlisted());
                return page;
            }

            Checked done() {
                return checked;
            }
        }
    }

    /** The works of the site. */
    public List<Portion> works() {
        return expressions.works().stream().<Portion>map(Work::new).toList();
    }

    /** What is of no work; to be checked when all works are taken. */
    public List<Portion> others() {
        List<Portion> zips = new ArrayList<>();
        List<Portion> others = new ArrayList<>();
        ListedFiles listed = files.listed();
        int[] some = new int[MOST_IN_PORTION];
        int count = 0;
        for (int file : files.present(0, listed.count())) {
            String address = listed.address(file);
            if (address.endsWith(".zip")) {
                zips.add(new Zip(file));
            } else if (expressions.workAbove(address) == null && !expressions.isSingleFile(address)) {
                some[count++] = file;
                if (count == MOST_IN_PORTION) {
                    others.add(new Others(some.clone()));
                    count = 0;
                }
            }
        }
        others.add(new Others(Arrays.copyOf(some, count)));
        // The longest first, so that no processor waits for another at the end.
        zips.addAll(others);
        return zips;
    }

    /** Reads a portion. */
    public Checked check(Portion portion) throws IOException {
        return switch (portion) {
            case Work work -> WorkCheck.check(work.folder(), files, expressions, links);
            case Others others -> others(others.files());
            case Zip zip -> zip(zip.file());
        };
    }

    private Checked others(int[] numbers) throws IOException {
        Checked.Builder found = new Checked.Builder();
        List<PageLinks> pageLinks = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int file : numbers) {
            String address = files.listed().address(file);
            addresses.add(address);
            if (address.endsWith(".html")) {
                pageLinks.add(found.page(files, file).forLinks());
            } else {
                found.file(files.read(file, found::add));
            }
        }
        found.addAll(links.part("", pageLinks, addresses, List.of()).problems());
        return found.done();
    }

    private Checked zip(int file) throws IOException {
        Checked.Builder found = new Checked.Builder();
        String address = files.listed().address(file);
        found.file(files.read(file, in -> ZipCheck.check(address, in, files, expressions, found::add), found::add));
        found.addAll(links.part("", List.of(), List.of(address), List.of()).problems());
        return found.done();
    }

    /** Takes what came of a portion; one after another. */
    public void take(Checked checked) {
        findings.addAll(checked.problems);
        pages += checked.pages;
        linksSeen += checked.links;
        bytes += checked.bytes;
        forSearch.or(checked.forSearch);
        characters.putAll(checked.characters);
    }

    /** Holds the whole, once all portions are taken. */
    public Report finish() throws IOException {
        SitemapCheck.check(files, forSearch, findings::add);
        DownloadsCheck.check(files, expressions, findings::add);
        links.whole(findings::add);
        return new Report(findings.sorted(), pages, files.count(), bytes, linksSeen, characters);
    }
}
