package clausebook.build;

import clausebook.publish.Publication;
import clausebook.text.Store;
import clausebook.verify.html.PageLinks;
import clausebook.verify.html.PageScanner;
import clausebook.verify.link.Links;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * What is kept of the site that the last build made: whole works, works but for a few pages, groups of the site's own pages.
 * It is not looked at; of its links, what was noted is read where the check of all links wants it. Several threads may keep
 * works at once.
 */
final class Kept {

    /** What was noted of the links of a part; read only where it is wanted. */
    interface Noted {
        List<byte[]> read() throws IOException;
    }

    private final Press press;
    private final Publication publication;
    private final Tally tally;
    private final SortedMap<String, Noted> works = new ConcurrentSkipListMap<>();
    private final List<Noted> ofSite = new ArrayList<>();

    /** @param tally counts what is kept with what is made */
    Kept(Press press, Publication publication, Tally tally) {
        this.press = press;
        this.publication = publication;
        this.tally = tally;
    }

    /**
     * Keeps the part of a work.
     *
     * @param others addresses outside the folder that belong to the part
     */
    void keep(String folder, List<String> others, Outlet.Part made, Noted links) throws IOException {
        publication.keep(folder, made.bytes());
        works.put(folder, links);
        keepFiles(others);
        tally.add(made.pages(), made.files(), made.bytes());
    }

    /**
     * Keeps such a part but for a few of its pages, which are made anew. That goes only where these give the check of links
     * what they gave, and are without faults: else nothing is kept or made, and nothing is what is given back.
     */
    Optional<Outlet.Part> keepMost(
            String folder,
            List<String> others,
            Outlet.Planned planned,
            Function<String, Map<String, String>> expected,
            Outlet.Part made,
            Noted links)
            throws IOException {
        Map<String, byte[]> anew = new TreeMap<>();
        AtomicBoolean same = new AtomicBoolean(true);
        AtomicLong grown = new AtomicLong();
        planned.pages(page -> {
            Press.Printed now = press.print(page, expected.apply(page.address()));
            if (!publication.present().lists(page.address())) {
                same.set(false);
                return;
            }
            byte[] old = publication.present().bytes(page.address());
            PageLinks before = PageScanner.scan(page.address(), old).forLinks();
            same.compareAndSet(true, now.problems().isEmpty() && now.links().equals(before));
            grown.addAndGet(now.html().length - old.length);
            anew.put(page.address(), now.html());
        });
        if (!same.get()) {
            return Optional.empty();
        }
        for (Map.Entry<String, byte[]> page : anew.entrySet()) {
            publication.stage(page.getKey(), page.getValue());
        }
        long size = made.bytes() + grown.get();
        // What was staged has been counted there.
        publication.keepRest(
                folder,
                List.of(),
                size - anew.values().stream().mapToLong(html -> html.length).sum());
        works.put(folder, links);
        keepFiles(others);
        tally.add(made.pages(), made.files(), size);
        return Optional.of(new Outlet.Part(made.problems(), made.links(), made.pages(), made.files(), size));
    }

    /** Keeps pages that belong to no one work. */
    void keepOfSite(List<String> addresses, long size, Noted links) throws IOException {
        keepFiles(addresses);
        ofSite.add(links);
        tally.add(addresses.size(), addresses.size(), size);
    }

    /**
     * Keeps the files of a folder that no page links to, but for those that were taken anew.
     *
     * @param gone what the addresses begin with of those that are not to be kept
     * @param files how many are kept
     * @param size of these in bytes
     */
    void keepUnlinked(String folder, Collection<String> gone, int files, long size) throws IOException {
        publication.keepRest(folder, gone, size);
        tally.add(0, files, size);
    }

    /** Keeps a file that is counted with those that were made like it ({@link Outlet#taken}). */
    void keepFile(String address) throws IOException {
        publication.keepFile(address);
    }

    private void keepFiles(List<String> addresses) throws IOException {
        for (String address : addresses) {
            publication.keepFile(address);
        }
    }

    /** Where the pages of a work that is kept lead outside its folder, with the ids meant. */
    Map<String, Set<String>> leaving(String folder) throws IOException {
        Links links = new Links(false, address -> publication.finished(address).bytes(), Store.MEMORY);
        Noted noted = works.get(folder);
        for (byte[] part : noted == null ? List.<byte[]>of() : noted.read()) {
            links.part(part);
        }
        return links.leaving(folder).orElse(Map.of());
    }

    /** What was noted of the links of all that is kept. */
    List<Noted> links() {
        List<Noted> all = new ArrayList<>(works.values());
        all.addAll(ofSite);
        return all;
    }
}
