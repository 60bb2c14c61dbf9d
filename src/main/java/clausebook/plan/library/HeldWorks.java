package clausebook.plan.library;

import clausebook.link.Catalog;
import clausebook.permalink.Addresses;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
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
import java.util.Optional;
import java.util.TreeMap;

/** The works of the site as lists show them: newest first, by body, session and year. */
public final class HeldWorks {

    private final Frames frames;
    private final Catalog catalog;
    /** By work, newest first; the expressions of each in the order of languages. */
    private final Map<WorkId, Map<Language, Catalog.Text>> works = new TreeMap<>(Comparator.reverseOrder());

    /** The works of a catalog. */
    public HeldWorks(Frames frames, Catalog catalog) {
        this.frames = frames;
        this.catalog = catalog;
        for (WorkId work : catalog.works()) {
            Map<Language, Catalog.Text> texts = new EnumMap<>(Language.class);
            catalog.expressions(work).forEach(entry -> texts.put(entry.language(), entry));
            works.put(work, texts);
        }
    }

    /** Whether any text is held in a language. */
    public boolean holds(Language language) {
        return works.values().stream().anyMatch(texts -> texts.containsKey(language));
    }

    /** How many works are held. */
    public int size() {
        return works.size();
    }

    /** All works, the oldest first. */
    public List<WorkId> oldestFirst() {
        return List.copyOf(works.keySet()).reversed();
    }

    /** The text that a reader of a language enters a work by: in that language, else in the first that is held. */
    private Catalog.Text first(WorkId work, Language language) {
        Map<Language, Catalog.Text> expressions =
                Optional.ofNullable(works.get(work)).orElseThrow();
        return expressions.getOrDefault(
                language, expressions.values().iterator().next());
    }

    /** The page that leads into a work: its whole text in the language asked for, or in the first that is held. */
    public String entrance(WorkId work, Language language) {
        return Addresses.expression(work, first(work, language).language());
    }

    /** The title of a work in a language, or in the first that is held. */
    public Optional<String> title(WorkId work, Language language) {
        return first(work, language).title();
    }

    /** The bodies of which a work is held, in the order of organs. */
    public List<Organ> bodies() {
        return works.keySet().stream().map(WorkId::organ).distinct().sorted().toList();
    }

    /** The works of a body, newest first. */
    public List<WorkId> of(Organ organ) {
        return works.keySet().stream().filter(work -> work.organ() == organ).toList();
    }

    /** The works of a body by session, the newest first. */
    public Map<String, List<WorkId>> sessions(Organ organ) {
        Map<String, List<WorkId>> sessions = new LinkedHashMap<>();
        of(organ)
                .forEach(work -> sessions.computeIfAbsent(work.session(), session -> new ArrayList<>())
                        .add(work));
        return sessions;
    }

    /** The works by the year in which they were adopted, the newest first; those without a date are left out. */
    Map<Integer, List<WorkId>> years() {
        Map<Integer, List<WorkId>> years = new TreeMap<>(Comparator.reverseOrder());
        works.forEach((work, expressions) -> expressions.values().stream()
                .flatMap(entry -> entry.adopted().stream())
                .findFirst()
                .ifPresent(day -> years.computeIfAbsent(day.getYear(), year -> new ArrayList<>())
                        .add(work)));
        return years;
    }

    /** What a session is called in the interface's words; empty where the works of a body belong to none. */
    public static String sessionName(Words words, Organ organ, String session) {
        if (session.isEmpty()) {
            return "";
        }
        return switch (organ) {
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

    /** The expressions of a work that is held, in the order of languages. */
    public Map<Language, Catalog.Text> expressions(WorkId work) {
        return works.getOrDefault(work, Map.of());
    }

    /** Some works as rows of a list. */
    public List<HomePage.Row> rows(Frame frame, Language language, List<WorkId> some) {
        return some.stream().map(work -> row(frame, language, work)).toList();
    }

    private HomePage.Row row(Frame frame, Language language, WorkId work) {
        Words words = frames.words(language);
        Map<Language, Catalog.Text> expressions =
                Optional.ofNullable(works.get(work)).orElseThrow();
        Catalog.Text shown = shown(language, expressions);
        List<Frame.Edition> editions = new ArrayList<>();
        for (Catalog.Text held : expressions.values()) {
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
                words.count("home.clauses", catalog.clauses(shown.work(), shown.language())),
                editions);
    }

    private Catalog.Text shown(Language language, Map<Language, Catalog.Text> expressions) {
        return expressions.getOrDefault(
                language,
                expressions.getOrDefault(
                        frames.config().primary(),
                        expressions.values().iterator().next()));
    }

    /** What the rows of some works weigh on a page. */
    List<Division.Share> shares(Language language, List<WorkId> some) {
        return some.stream()
                .map(work -> {
                    Map<Language, Catalog.Text> expressions =
                            Optional.ofNullable(works.get(work)).orElseThrow();
                    int title =
                            PageWeight.of(shown(language, expressions).title().orElse(""));
                    return new Division.Share(work, 2 * PageWeight.LINK + title + 8 * expressions.size(), 1);
                })
                .toList();
    }
}
