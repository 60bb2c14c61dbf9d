package clausebook.plan;

import clausebook.permalink.Addresses;
import clausebook.plan.SiteEntry.Said;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The indexes of one language: by action, by addressee, by instrument, and what is due. */
final class IndexPages {

    /** Sorts behind every session. */
    private static final String NO_SESSION = "~";

    private final Frames frames;
    private final Language language;
    private final Words words;
    private final List<SiteEntry> entries;

    /** @param entries of this language only, in the order in which their places are listed */
    IndexPages(Frames frames, Language language, List<SiteEntry> entries) {
        this.frames = frames;
        this.language = language;
        this.words = frames.words(language);
        this.entries = entries;
    }

    List<Page> pages() {
        return List.of(
                page("actions", byCount(terms("actions", SiteEntry::actions))),
                page("addressees", byCount(terms("addressees", SiteEntry::addressees))),
                page("instruments", byCount(terms("instruments", SiteEntry::instruments))),
                page("due", bySession(terms("due", SiteEntry::due))));
    }

    private Page page(String name, List<IndexPage.Term> terms) {
        String address = Addresses.sitePage(language, name);
        Map<Language, String> same = new EnumMap<>(Language.class);
        frames.config().languages().forEach(each -> same.put(each, Addresses.sitePage(each, name)));
        String heading = words.of("index." + name + ".heading");
        String explained = words.of("index." + name + ".explained");
        Frame frame = frames.inLanguages(frames.site(language, address, heading, explained), same, "");
        String nothing = entries.isEmpty()
                ? words.of("index.none-held", language.ownName())
                : words.of("index." + name + ".none");
        String notice = words.of(name.equals("due") ? "index.due.notice" : "labels.ours");
        return new Page(address, "index", new IndexPage(frame, heading, explained, notice, nothing, terms));
    }

    /** All places under one key, and the forms of its name. */
    private static final class Gathered {
        final String key;
        final Map<String, Integer> names = new TreeMap<>();
        final List<IndexPage.Place> places = new ArrayList<>();

        Gathered(String key) {
            this.key = key;
        }

        /** The commonest form; of equals, the first in code point order. */
        String name() {
            return names.entrySet().stream()
                    .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }

        List<String> otherNames() {
            String chosen = name();
            return names.keySet().stream().filter(name -> !name.equals(chosen)).toList();
        }
    }

    private List<IndexPage.Term> terms(String index, Function<SiteEntry, List<Said>> saidIn) {
        Map<String, Gathered> byKey = new TreeMap<>();
        for (SiteEntry entry : entries) {
            for (Said said : saidIn.apply(entry)) {
                String key = index.equals("due") ? sessionKey(entry, said) : said.key();
                Gathered gathered = byKey.computeIfAbsent(key, Gathered::new);
                gathered.names.merge(said.name(), 1, Integer::sum);
                gathered.places.add(place(index, entry, said));
            }
        }
        List<IndexPage.Term> terms = new ArrayList<>();
        for (Gathered gathered : byKey.values()) {
            terms.add(new IndexPage.Term(
                    "t-" + (terms.size() + 1),
                    nameOf(index, gathered),
                    definitionOf(index, gathered),
                    words.count("index.places", gathered.places.size()),
                    gathered.places.size(),
                    gathered.places));
        }
        return terms;
    }

    /** Body and session such that text order is the order of sessions: 9 before 61, none last. */
    private static String sessionKey(SiteEntry entry, Said said) {
        String session = said.key();
        String padded = session.isEmpty() ? NO_SESSION : "0".repeat(Math.max(0, 6 - session.length())) + session;
        return entry.work().organ().ordinal() + " " + padded;
    }

    private IndexPage.Place place(String index, SiteEntry entry, Said said) {
        String from = Addresses.sitePage(language, index);
        String page = Addresses.clause(entry.work(), entry.language(), said.clause());
        String target = said.anchor().equals(said.clause()) ? page : page + "#" + said.anchor();
        boolean due = index.equals("due");
        return new IndexPage.Place(
                words.of("index.place", entry.work().printed(), ClauseNames.brief(words, said.anchor())),
                Addresses.relative(from, target),
                due ? words.of("due.kind." + said.kind()) : "",
                said.quote().before(),
                said.quote().term(),
                said.quote().after(),
                due ? said.date().map(date -> Dates.shown(date, language)).orElse(words.of("due.nodate")) : "");
    }

    private String nameOf(String index, Gathered gathered) {
        if (index.equals("actions")) {
            return words.of("group." + gathered.key);
        }
        if (!index.equals("due")) {
            return gathered.name();
        }
        int space = gathered.key.indexOf(' ');
        Organ organ = Organ.values()[Integer.parseInt(gathered.key.substring(0, space))];
        String name = words.of("organ." + organ.key());
        String session = gathered.key.substring(space + 1);
        return session.equals(NO_SESSION)
                ? words.of("index.due.no-session", name)
                : words.of("index.due.session", name, session.replaceFirst("^0++", ""));
    }

    private String definitionOf(String index, Gathered gathered) {
        if (index.equals("actions")) {
            return words.of("group." + gathered.key + ".means");
        }
        List<String> others = index.equals("due") ? List.of() : gathered.otherNames();
        return others.isEmpty()
                ? ""
                : words.of(
                        "index.other-names",
                        others.stream()
                                .reduce((one, next) -> words.of("list.and", one, next))
                                .orElseThrow());
    }

    private static List<IndexPage.Term> byCount(List<IndexPage.Term> terms) {
        return numbered(
                terms,
                Comparator.comparingInt(IndexPage.Term::places)
                        .reversed()
                        .thenComparing(IndexPage.Term::name, SitePages.CODE_POINTS));
    }

    /** What is due stays in the order of body and session, as the keys were gathered. */
    private static List<IndexPage.Term> bySession(List<IndexPage.Term> terms) {
        return numbered(terms, (a, b) -> 0);
    }

    private static List<IndexPage.Term> numbered(List<IndexPage.Term> terms, Comparator<IndexPage.Term> order) {
        List<IndexPage.Term> numbered = new ArrayList<>();
        for (IndexPage.Term term : terms.stream().sorted(order).toList()) {
            String id = "t-" + (numbered.size() + 1);
            numbered.add(new IndexPage.Term(
                    id, term.name(), term.definition(), term.count(), term.places(), term.entries()));
        }
        return numbered;
    }
}
