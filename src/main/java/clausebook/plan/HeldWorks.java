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
import java.util.Optional;
import java.util.TreeMap;

/** The works of the site as lists show them: newest first, by body, session and year. */
final class HeldWorks {

    private final Frames frames;
    /** By work, newest first; the expressions of each in the order of languages. */
    private final Map<WorkId, Map<Language, SiteEntry>> works = new TreeMap<>(Comparator.reverseOrder());

    HeldWorks(Frames frames, List<SiteEntry> entries) {
        this.frames = frames;
        for (SiteEntry entry : entries) {
            works.computeIfAbsent(entry.work(), work -> new EnumMap<>(Language.class))
                    .put(entry.language(), entry);
        }
    }

    int size() {
        return works.size();
    }

    /** The bodies of which a work is held, in the order of organs. */
    List<Organ> bodies() {
        return works.keySet().stream().map(WorkId::organ).distinct().sorted().toList();
    }

    /** The works of a body, newest first. */
    List<WorkId> of(Organ organ) {
        return works.keySet().stream().filter(work -> work.organ() == organ).toList();
    }

    /** The works of a body by session, the newest first. */
    Map<String, List<WorkId>> sessions(Organ organ) {
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
    static String sessionName(Words words, Organ organ, String session) {
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
    Map<Language, SiteEntry> expressions(WorkId work) {
        return works.getOrDefault(work, Map.of());
    }

    List<HomePage.Row> rows(Frame frame, Language language, List<WorkId> some) {
        return some.stream().map(work -> row(frame, language, work)).toList();
    }

    private HomePage.Row row(Frame frame, Language language, WorkId work) {
        Words words = frames.words(language);
        Map<Language, SiteEntry> expressions =
                Optional.ofNullable(works.get(work)).orElseThrow();
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
}
