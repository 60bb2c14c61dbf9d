package clausebook.plan.library;

import clausebook.permalink.Addresses;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.page.PageTaker;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans the lists of resolutions in one language of the site: a page for each body, session and year. */
public final class ListPages {

    private static final Pattern NAME = Pattern.compile("[a-z]{2}/(?:year-[0-9]{4}|([a-z]+)(?:-[a-z0-9-]+)?)\\.html");

    private final Frames frames;
    private final Language language;
    private final Words words;
    private final HeldWorks works;

    /** The lists of one language of the interface. */
    public ListPages(Frames frames, Language language, HeldWorks works) {
        this.frames = frames;
        this.language = language;
        this.words = frames.words(language);
        this.works = works;
    }

    /** Plans every list, one page after the other. */
    public void pages(PageTaker taker) throws IOException {
        for (Organ organ : works.bodies()) {
            Frame body = frame(organ.key(), words.of("lists.body", words.of("organ." + organ.key())));
            Map<String, List<WorkId>> sessions = works.sessions(organ);
            list(body, sessions(body, organ), sessions.getOrDefault("", List.of()), taker);
            for (Map.Entry<String, List<WorkId>> session : sessions.entrySet()) {
                if (!session.getKey().isEmpty()) {
                    Frame frame = frame(name(organ, session.getKey()), heading(organ, session.getKey()));
                    list(frame, List.of(), session.getValue(), taker);
                }
            }
        }
        for (Map.Entry<Integer, List<WorkId>> year : works.years().entrySet()) {
            Frame frame = frame(name(year.getKey()), words.of("lists.year", String.valueOf(year.getKey())));
            list(frame, List.of(), year.getValue(), taker);
        }
    }

    /** A list on one page, or on one for each part of the works. */
    private void list(Frame frame, List<LinkView> links, List<WorkId> held, PageTaker taker) throws IOException {
        Division division = Division.of(works.shares(language, held), PageWeight.MOST);
        PartedPages parted = new PartedPages(frames, language, division, frame.address(), frame.title(), List.of());
        parted.directories(frame, taker);
        for (PartedPages.Place place : parted.pages()) {
            boolean whole = place.equals(parted.whole());
            Frame own = whole ? frame : parted.frame(place);
            taker.take(page(own, whole ? links : List.of(), place.part().works()));
        }
    }

    /** The addresses of all lists, first parts only. */
    public List<String> addresses() {
        List<String> names = new ArrayList<>();
        for (Organ organ : works.bodies()) {
            names.add(organ.key());
            works.sessions(organ).keySet().stream()
                    .filter(session -> !session.isEmpty())
                    .forEach(session -> names.add(name(organ, session)));
        }
        works.years().keySet().forEach(year -> names.add(name(year)));
        return names.stream().map(name -> Addresses.sitePage(language, name)).toList();
    }

    /** Whether an address is that of a list of a body, a session or a year, held or not. */
    public static boolean isList(String address) {
        Matcher name = NAME.matcher(address);
        return name.matches()
                && (name.group(1) == null || Organ.ofKey(name.group(1)).isPresent());
    }

    private Page page(Frame frame, List<LinkView> links, List<WorkId> held) {
        return new Page(
                frame.address(), "list", new ListPage(frame, frame.title(), links, works.rows(frame, language, held)));
    }

    private Frame frame(String name, String title) {
        Frame frame = frames.site(
                        language, Addresses.sitePage(language, name), title, words.of("lists.description", title))
                .withStyle("work");
        Map<Language, String> same = new EnumMap<>(Language.class);
        frames.config().languages().forEach(each -> same.put(each, Addresses.sitePage(each, name)));
        return frames.inLanguages(frame, same, "");
    }

    private String heading(Organ organ, String session) {
        return words.of(
                "lists.session", words.of("organ." + organ.key()), HeldWorks.sessionName(words, organ, session));
    }

    private static String name(Organ organ, String session) {
        return organ.key() + "-" + session;
    }

    private static String name(int year) {
        return "year-" + year;
    }

    /** The link to a body's list, with the number of its works. */
    public LinkView body(Frame frame, Organ organ) {
        return new LinkView(
                words.of("lists.all"),
                frame.to(Addresses.sitePage(language, organ.key())),
                String.valueOf(works.of(organ).size()));
    }

    /** Links to the lists of a body's sessions, each with the number of its works. */
    public List<LinkView> sessions(Frame frame, Organ organ) {
        List<LinkView> links = new ArrayList<>();
        works.sessions(organ).forEach((session, held) -> {
            if (!session.isEmpty()) {
                links.add(new LinkView(
                        HeldWorks.sessionName(words, organ, session),
                        frame.to(Addresses.sitePage(language, name(organ, session))),
                        String.valueOf(held.size())));
            }
        });
        return links;
    }

    /** Links to the lists of years. */
    public List<LinkView> years(Frame frame) {
        List<LinkView> links = new ArrayList<>();
        works.years()
                .forEach((year, held) -> links.add(new LinkView(
                        words.of("home.year", String.valueOf(year)),
                        frame.to(Addresses.sitePage(language, name(year))),
                        String.valueOf(held.size()))));
        return links;
    }
}
