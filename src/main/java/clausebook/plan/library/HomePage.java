package clausebook.plan.library;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.List;

/** The home page: what this is, the resolutions held, and the ways in. */
public record HomePage(Frame frame, String heading, List<Body> bodies, List<LinkView> years, List<Way> ways) {

    public HomePage {
        bodies = List.copyOf(bodies);
        years = List.copyOf(years);
        ways = List.copyOf(ways);
    }

    /**
     * The resolutions of one body, session by session, newest first; of a large library only the newest.
     *
     * @param all the list of all of them
     * @param links to the lists of its sessions, where not all are shown here
     */
    public record Body(String name, LinkView all, List<LinkView> links, List<Session> sessions) {
        public Body {
            links = List.copyOf(links);
            sessions = List.copyOf(sessions);
        }
    }

    /** @param name empty where the body's resolutions belong to no session */
    public record Session(String name, List<Row> rows) {
        public Session {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param number as printed ({@code 58/30})
     * @param title in the page's language if it is held in that, else in another
     * @param adopted as shown, and {@code datetime} as machines read it; both empty where the date is not known
     * @param editions the languages held
     */
    public record Row(
            String number,
            String title,
            String href,
            String lang,
            String dir,
            String adopted,
            String datetime,
            String clauses,
            List<Frame.Edition> editions) {
        public Row {
            editions = List.copyOf(editions);
        }
    }

    /** One of the ways in, with a sentence on where it leads. */
    public record Way(String text, String href, String explained) {}
}
