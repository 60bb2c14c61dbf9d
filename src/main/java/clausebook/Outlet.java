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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where finished bytes go: each file is verified and handed to the publication as soon as it is made. */
final class Outlet {

    private final Renderer renderer;
    private final Publication publication;
    private final boolean projectDocs;
    private final Map<String, PageFacts> pages = new TreeMap<>();
    private final Set<String> files = new TreeSet<>();
    private long bytes;

    /** @param projectDocs whether {@code project/} is made later, so that links into it are taken on trust */
    Outlet(Renderer renderer, Publication publication, boolean projectDocs) {
        this.renderer = renderer;
        this.publication = publication;
        this.projectDocs = projectDocs;
    }

    /**
     * Makes a page and holds its finished bytes against the rules for pages and against the source.
     *
     * @param expected by language code, the marked text that the page must show, without white space
     */
    List<Problem> page(Page page, Map<String, String> expected) throws PublishRefused {
        byte[] html = renderer.render(page);
        stage(page.address(), html);
        PageFacts facts = PageScanner.scan(page.address(), html);
        pages.put(page.address(), facts.forLinks());
        List<Problem> problems = new ArrayList<>(facts.problems());
        problems.addAll(PageRules.check(facts));
        problems.addAll(Fidelity.check(facts, expected));
        return problems;
    }

    /** Makes a page that holds no words of a source. */
    List<Problem> page(Page page) throws PublishRefused {
        return page(page, Map.of());
    }

    /** Takes a file that is no page. */
    void file(String address, byte[] content) throws PublishRefused {
        stage(address, content);
    }

    private void stage(String address, byte[] content) throws PublishRefused {
        files.add(address);
        bytes += content.length;
        publication.stage(address, content);
    }

    /** Holds the whole: every link and anchor, and every address that was promised. */
    List<Problem> whole(Set<String> promised) {
        return Links.check(pages, files, promised, projectDocs);
    }

    /** The addresses of the pages made so far, in code point order. */
    List<String> pages() {
        return List.copyOf(pages.keySet());
    }

    int files() {
        return files.size();
    }

    long bytes() {
        return bytes;
    }
}
