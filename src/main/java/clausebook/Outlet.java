package clausebook;

import clausebook.plan.Page;
import clausebook.problem.Problem;
import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.render.Renderer;
import clausebook.verify.ExpectedText;
import clausebook.verify.Verification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where finished bytes go: each file is verified and handed to the publication as soon as it is made. */
final class Outlet {

    private final Renderer renderer;
    private final Verification verification;
    private final Publication publication;
    private final List<String> pages = new ArrayList<>();
    private int files;
    private long bytes;

    Outlet(Renderer renderer, Verification verification, Publication publication) {
        this.renderer = renderer;
        this.verification = verification;
        this.publication = publication;
    }

    /** Makes a page of a work and holds it against the source. */
    List<Problem> page(Page page, Map<String, ExpectedText> expected) throws PublishRefused {
        byte[] html = renderer.render(page);
        pages.add(page.address());
        stage(page.address(), html);
        return verification.page(page.address(), html, expected);
    }

    /** Makes a page that holds no words of a source. */
    List<Problem> page(Page page) throws PublishRefused {
        return page(page, Map.of());
    }

    /** Takes a file that is no page. */
    void file(String address, byte[] content) throws PublishRefused {
        verification.file(address);
        stage(address, content);
    }

    private void stage(String address, byte[] content) throws PublishRefused {
        files++;
        bytes += content.length;
        publication.stage(address, content);
    }

    /** Holds the whole: every link and anchor, and every address that was promised. */
    List<Problem> whole(Collection<String> promised) {
        return verification.site(promised);
    }

    /** The addresses of the pages made so far. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    int files() {
        return files;
    }

    long bytes() {
        return bytes;
    }
}
