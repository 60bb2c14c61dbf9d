package clausebook;

import clausebook.plan.Page;
import clausebook.problem.Problem;
import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.render.Renderer;
import clausebook.verify.Fidelity;
import clausebook.verify.Links;
import clausebook.verify.PageFacts;
import clausebook.verify.PageRules;
import clausebook.verify.PageScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Where finished bytes go: each file is verified and handed to the publication as soon as it is made. Several threads may
 * hand over parts of the site at once.
 */
final class Outlet {

    private final Renderer renderer;
    private final Publication publication;
    private final Links links;
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** @param projectDocs whether {@code project/} is made later, so that links into it are taken on trust */
    Outlet(Renderer renderer, Publication publication, boolean projectDocs) {
        this.renderer = renderer;
        this.publication = publication;
        this.links = new Links(projectDocs);
    }

    /**
     * Makes one part of the site: holds the finished bytes of its pages against the rules for pages and against the
     * source, and its links against each other.
     *
     * @param folder what the addresses of all its files begin with: empty, or ending in a stroke
     * @param expected for an address, by language code, the marked text that the page must show, without white space
     * @param data the files that are no pages, by address
     * @param promised the addresses below the folder that must be kept
     */
    List<Problem> part(
            String folder,
            List<Page> planned,
            Function<String, Map<String, String>> expected,
            Map<String, byte[]> data,
            Collection<String> promised)
            throws PublishRefused {
        List<Problem> problems = new ArrayList<>();
        List<PageFacts> facts = new ArrayList<>(planned.size());
        List<String> addresses = new ArrayList<>(planned.size() + data.size());
        for (Page page : planned) {
            byte[] html = renderer.render(page);
            stage(page.address(), html);
            PageFacts found = PageScanner.scan(page.address(), html);
            problems.addAll(found.problems());
            problems.addAll(PageRules.check(found));
            problems.addAll(Fidelity.check(found, expected.apply(page.address())));
            facts.add(found.forLinks());
            addresses.add(page.address());
        }
        pages.addAndGet(planned.size());
        for (Map.Entry<String, byte[]> file : data.entrySet()) {
            stage(file.getKey(), file.getValue());
            addresses.add(file.getKey());
        }
        problems.addAll(links.part(folder, facts, addresses, promised));
        return problems;
    }

    /** Makes pages that hold no words of a source. */
    List<Problem> pages(List<Page> planned, Collection<String> promised) throws PublishRefused {
        return part("", planned, address -> Map.of(), Map.of(), promised);
    }

    /** Takes files that are no pages. */
    List<Problem> files(Map<String, byte[]> data) throws PublishRefused {
        return part("", List.of(), address -> Map.of(), data, List.of());
    }

    /** Takes a file that no page links to. */
    void unlinked(String address, byte[] content) throws PublishRefused {
        stage(address, content);
    }

    private void stage(String address, byte[] content) throws PublishRefused {
        files.incrementAndGet();
        bytes.addAndGet(content.length);
        publication.stage(address, content);
    }

    /** Holds the whole, once all parts are made: every link and anchor from part to part, and the way to each page. */
    List<Problem> whole() {
        return links.whole();
    }

    int pages() {
        return pages.get();
    }

    int files() {
        return files.get();
    }

    long bytes() {
        return bytes.get();
    }
}
