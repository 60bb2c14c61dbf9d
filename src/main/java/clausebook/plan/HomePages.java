package clausebook.plan;

import clausebook.permalink.Addresses;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.WorkId;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The home page of each language, and that of the site, which is in the primary one. */
final class HomePages {

    private final Frames frames;
    /** By work, newest first; the expressions of each in the order of languages. */
    private final Map<WorkId, Map<Language, SiteEntry>> works = new TreeMap<>(Comparator.reverseOrder());

    HomePages(Frames frames, List<SiteEntry> entries) {
        this.frames = frames;
        for (SiteEntry entry : entries) {
            works.computeIfAbsent(entry.work(), work -> new EnumMap<>(Language.class))
                    .put(entry.language(), entry);
        }
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
        if (address.equals(Addresses.home())) {
            same.put(language, address);
        }
        frame = frames.inLanguages(frame, same, Addresses.home());
        return new Page(address, "home", new HomePage(frame, heading, bodies(frame, language), ways(frame, language)));
    }

    private List<HomePage.Body> bodies(Frame frame, Language language) {
        Words words = frames.words(language);
        List<HomePage.Body> bodies = new ArrayList<>();
        for (Organ organ : Organ.values()) {
            Map<String, List<HomePage.Row>> sessions = new LinkedHashMap<>();
            for (Map.Entry<WorkId, Map<Language, SiteEntry>> work : works.entrySet()) {
                if (work.getKey().organ() == organ) {
                    String session = session(words, work.getKey());
                    sessions.computeIfAbsent(session, name -> new ArrayList<>())
                            .add(row(frame, language, work.getValue()));
                }
            }
            if (!sessions.isEmpty()) {
                List<HomePage.Session> inOrder = new ArrayList<>();
                sessions.forEach((name, rows) -> inOrder.add(new HomePage.Session(name, rows)));
                bodies.add(new HomePage.Body(words.of("organ." + organ.key()), inOrder));
            }
        }
        return bodies;
    }

    private static String session(Words words, WorkId work) {
        String session = work.session();
        if (session.isEmpty()) {
            return "";
        }
        return switch (work.organ()) {
            case SC, ECOSOC, CHR -> words.of("home.year", session);
            case HRC, GA -> {
                if (session.startsWith("es-")) {
                    yield words.of("home.session.emergency", session.substring("es-".length()));
                }
                yield session.startsWith("s-")
                        ? words.of("home.session.special", session.substring("s-".length()))
                        : words.of("home.session", session);
            }
        };
    }

    private HomePage.Row row(Frame frame, Language language, Map<Language, SiteEntry> expressions) {
        Words words = frames.words(language);
        SiteEntry shown = expressions.getOrDefault(
                language,
                expressions.getOrDefault(
                        frames.config().primary(),
                        expressions.values().iterator().next()));
        List<Frame.Edition> editions = new ArrayList<>();
        for (SiteEntry held : expressions.values()) {
            String address = Addresses.expression(held.work(), held.language());
            Language in = held.language();
            editions.add(new Frame.Edition(in.ownName(), frame.to(address), in.htmlTag(), in.direction()));
        }
        return new HomePage.Row(
                shown.work().printed(),
                shown.title().orElse(shown.symbol().text()),
                frame.to(Addresses.expression(shown.work(), shown.language())),
                shown.language().htmlTag(),
                shown.language().direction(),
                shown.adopted().map(date -> Dates.shown(date, words.language())).orElse(""),
                shown.adopted().map(Dates::machine).orElse(""),
                words.count("home.clauses", shown.clauses()),
                editions);
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
                words.of("nav.how-to-cite"),
                frame.to(Addresses.sitePage(language, "how-to-cite")),
                words.of("home.how-to-cite")));
        return ways;
    }
}
