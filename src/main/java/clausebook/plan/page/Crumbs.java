package clausebook.plan.page;

import java.util.List;

/** The way to a page. */
public final class Crumbs {

    private Crumbs() {}

    /** @param addresses the pages above, each with its address from the site's root */
    public static List<Link> on(Frame frame, List<Link> addresses) {
        return addresses.stream()
                .map(above -> new Link(above.text(), frame.to(above.href())))
                .toList();
    }
}
