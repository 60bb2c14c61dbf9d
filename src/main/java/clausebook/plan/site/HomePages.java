package clausebook.plan.site;

import clausebook.permalink.Addresses;
import clausebook.plan.library.HeldWorks;
import clausebook.plan.library.HomePage;
import clausebook.plan.library.ListPages;
import clausebook.plan.library.OpenPages;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Page;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The home page of each language, and that of the site, which is in the primary one. */
final class HomePages {

    /** A page of more works than this would be slow on a telephone: it shows the newest of each body and links the lists. */
    static final int MOST_WORKS = 40;

    private static final int NEWEST = 8;

    private final Frames frames;
    private final HeldWorks works;

    HomePages(Frames frames, HeldWorks works) {
        this.frames = frames;
        this.works = works;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(page(frames.config().primary(), Addresses.home()));
        for (Language language : frames.config().languages()) {
            pages.add(page(language, Addresses.home(language)));
        }
        return pages;
    }

    private Page page(Language language, String address) {
        Words words = frames.words(language);
        String heading = frames.config().title(language);
        Frame frame = frames.site(language, address, heading, words.of("home.what"));
        Map<Language, String> same = new EnumMap<>(Language.class);
        frames.config().languages().forEach(each -> same.put(each, Addresses.home(each)));
        // In a site of one language no other page leads to that language's home.
        if (address.equals(Addresses.home()) && same.size() > 1) {
            same.put(language, address);
        }
        frame = frames.inLanguages(frame, same, Addresses.home());
        ListPages lists = new ListPages(frames, language, works);
        return new Page(
                address,
                "home",
                new HomePage(
                        frame, heading, bodies(frame, language, lists), lists.years(frame), ways(frame, language)));
    }

    private List<HomePage.Body> bodies(Frame frame, Language language, ListPages lists) {
        Words words = frames.words(language);
        boolean all = works.size() <= MOST_WORKS;
        List<HomePage.Body> bodies = new ArrayList<>();
        for (Organ organ : works.bodies()) {
            List<HomePage.Session> sessions = new ArrayList<>();
            if (all) {
                works.sessions(organ)
                        .forEach((session, held) -> sessions.add(new HomePage.Session(
                                HeldWorks.sessionName(words, organ, session), works.rows(frame, language, held))));
            } else {
                List<WorkId> held = works.of(organ);
                sessions.add(new HomePage.Session(
                        "", works.rows(frame, language, held.subList(0, Math.min(NEWEST, held.size())))));
            }
            bodies.add(new HomePage.Body(
                    words.of("organ." + organ.key()),
                    lists.body(frame, organ),
                    all ? List.of() : lists.sessions(frame, organ),
                    sessions));
        }
        return bodies;
    }

    private List<HomePage.Way> ways(Frame frame, Language language) {
        Words words = frames.words(language);
        List<HomePage.Way> ways = new ArrayList<>();
        for (String name : Frames.INDEXES) {
            ways.add(new HomePage.Way(
                    words.of("index." + name + ".heading"),
                    frame.to(Addresses.sitePage(language, name)),
                    words.of("index." + name + ".explained")));
        }
        ways.add(new HomePage.Way(
                words.of("mandates.heading"), frame.to(Addresses.mandates()), words.of("mandates.explained")));
        ways.add(new HomePage.Way(
                words.of("open.heading"),
                frame.to(Addresses.sitePage(language, OpenPages.NAME)),
                words.of("open.description")));
        if (frames.config().base().isPresent()) {
            ways.add(new HomePage.Way(
                    words.of("feed.heading"), frame.to(Addresses.feed(language)), words.of("feed.explained")));
        }
        ways.add(new HomePage.Way(
                words.of("downloads.heading"), frame.to(Addresses.downloads()), words.of("downloads.description")));
        ways.add(new HomePage.Way(
                words.of("nav.how-to-cite"),
                frame.to(Addresses.sitePage(language, "how-to-cite")),
                words.of("home.how-to-cite")));
        return ways;
    }
}
