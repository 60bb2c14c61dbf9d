package clausebook;

import clausebook.plan.Page;
import clausebook.problem.Outcome;
import clausebook.publish.Publication;
import clausebook.publish.PublishRefused;
import clausebook.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where finished bytes go: each file is checked and handed to the publication as soon as it is made. */
final class Outlet {

    private final Renderer renderer;
    private final Publication publication;
    private final TreeSet<String> files = new TreeSet<>();
    private final List<String> pages = new ArrayList<>();
    private long bytes;

    Outlet(Renderer renderer, Publication publication) {
        this.renderer = renderer;
        this.publication = publication;
    }

    void page(Page page) throws PublishRefused {
        byte[] html = renderer.render(page);
        pages.add(page.address());
        file(page.address(), html);
    }

    void file(String address, byte[] content) throws PublishRefused {
        files.add(address);
        bytes += content.length;
        publication.stage(address, content);
    }

    List<String> pages() {
        return pages;
    }

    long bytes() {
        return bytes;
    }

    int fileCount() {
        return files.size();
    }
}
