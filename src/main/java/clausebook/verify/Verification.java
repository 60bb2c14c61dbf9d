package clausebook.verify;

import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Verifies a site while it is made: every finished page is told once, in any order and by any thread, then the whole.
 * Nothing of a page is kept but its anchors and where its links lead.
 */
public final class Verification {

    private final ThreadLocal<PageScanner> scanners = ThreadLocal.withInitial(PageScanner::new);
    private final String folder;
    private final Links links;

    /**
     * @param folder what problems print before a page's address, such as {@code site/}; may be empty
     * @param base the site's absolute address, ending in {@code /}; empty where it has none
     * @param projectDocs whether {@code project/} is made later, so that links into it are taken on trust
     */
    public Verification(String folder, String base, boolean projectDocs) {
        this.folder = folder;
        this.links = new Links(base, projectDocs);
    }

    /**
     * Verifies one page by itself: the rules for pages, and its marked text against the source.
     *
     * @param address relative to the site's root
     * @param expected by value of {@code data-source}, what the page must show in each language; empty for a page that
     *     holds no text of a source
     * @return problems in order of place
     */
    public List<Problem> page(String address, byte[] bytes, Map<String, ExpectedText> expected) {
        PageFacts facts = scanners.get().scan(address, folder + address, bytes);
        List<Problem> problems = new ArrayList<>(facts.problems());
        problems.addAll(Fidelity.check(facts, expected));
        problems.sort(Problem.BY_PLACE);
        synchronized (links) {
            links.add(facts);
        }
        return List.copyOf(problems);
    }

    /** Tells a file that is no page: data, robots.txt, SHA256SUMS. */
    public void file(String address) {
        synchronized (links) {
            links.addFile(address);
        }
    }

    /**
     * Verifies what only the whole can show, when every page and file has been told.
     *
     * @param promised every address that this site promises, fragments included
     */
    public List<Problem> site(Collection<String> promised) {
        synchronized (links) {
            return links.check(promised);
        }
    }
}
