package clausebook;

import clausebook.plan.Page;
import clausebook.plan.PageTaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the pages that belong to no one work, some dozens at a time: of a library's, no more are held at once. */
final class SiteDesk implements PageTaker {

    private static final int MOST = 48;

    private final Outlet outlet;
    private final Crew crew;
    private final ProblemLog log;
    private final List<Page> waiting = new ArrayList<>();

    SiteDesk(Outlet outlet, Crew crew, ProblemLog log) {
        this.outlet = outlet;
        this.crew = crew;
        this.log = log;
    }

    @Override
    public void take(Page page) throws IOException {
        waiting.add(page);
        if (waiting.size() == MOST) {
            finish();
        }
    }

    /** Makes what still waits. */
    void finish() throws IOException {
        if (!waiting.isEmpty()) {
            log.keep(outlet.pages(waiting, crew).problems());
            waiting.clear();
        }
    }
}
