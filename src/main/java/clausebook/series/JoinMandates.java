package clausebook.series;

import clausebook.derive.MandateSaying;
import clausebook.derive.MandateSaying.What;
import clausebook.derive.Rhythm;
import clausebook.series.JoinedMandate.Source;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins what several texts tell of one mandate. Two names are one mandate where they are the same words in one language,
 * or where the same clause of one work, in two languages, does the same thing to each of them and to no other. A name that
 * many bodies bear, such as Panel of Experts, is not enough: of the works that use it those are taken together whose clauses
 * about it cite one document, the one that set the mandate out, or of which one cites the other there ({@link BodiesOfOneName}).
 */
public final class JoinMandates {

    private final List<TextFacts> texts;
    private final Map<MandateName, MandateName> parents = new LinkedHashMap<>();

    private JoinMandates(Collection<TextFacts> texts) {
        this.texts = texts.stream()
                .sorted(Comparator.comparing(TextFacts::work).thenComparing(TextFacts::language))
                .toList();
    }

    /** The mandates that works of this site act upon, by key. */
    public static List<JoinedMandate> join(Collection<TextFacts> texts) {
        return new JoinMandates(texts).join();
    }

    private List<JoinedMandate> join() {
        for (TextFacts text : texts) {
            text.events().forEach(event -> {
                List<MandateName> forms = List.copyOf(
                        MandateName.formsOf(text.language(), event.saying().mandate()));
                forms.forEach(form -> unite(forms.get(0), form));
            });
        }
        acrossLanguages();
        Map<MandateName, List<Told>> groups = new LinkedHashMap<>();
        for (TextFacts text : texts) {
            for (TextFacts.Event event : text.events()) {
                groups.computeIfAbsent(nameOf(text, event.saying()), name -> new ArrayList<>())
                        .add(new Told(text, event));
            }
        }
        Map<MandateName, String> keys = keys();
        Map<String, JoinedMandate> byKey = new TreeMap<>();
        groups.forEach((name, told) -> {
            List<List<Told>> bodies = BodiesOfOneName.among(told);
            for (List<Told> body : bodies) {
                if (body.stream().anyMatch(each -> each.saying().present())) {
                    String key = Objects.requireNonNull(keys.get(name));
                    JoinedMandate mandate = mandate(bodies.size() == 1 ? key : BodiesOfOneName.key(key, body), body);
                    byKey.putIfAbsent(mandate.key(), mandate);
                }
            }
        });
        return List.copyOf(byKey.values());
    }

    private MandateName nameOf(TextFacts text, MandateSaying saying) {
        return root(MandateName.formsOf(text.language(), saying.mandate())
                .iterator()
                .next());
    }

    private MandateName root(MandateName name) {
        MandateName root = name;
        for (MandateName up = parents.getOrDefault(root, root);
                !up.equals(root);
                up = parents.getOrDefault(root, root)) {
            root = up;
        }
        return root;
    }

    private void unite(MandateName one, MandateName other) {
        MandateName first = root(one);
        MandateName second = root(other);
        parents.putIfAbsent(first, first);
        if (!first.equals(second)) {
            parents.put(second, first);
        }
    }

    /** What one clause does in one way to one mandate in each language is done to the same mandate. */
    private void acrossLanguages() {
        record Act(WorkId work, String clause, What what) {}
        Map<Act, Map<Language, Set<MandateName>>> acts = new LinkedHashMap<>();
        for (TextFacts text : texts) {
            for (TextFacts.Event event : text.events()) {
                MandateSaying saying = event.saying();
                if (saying.present()) {
                    acts.computeIfAbsent(
                                    new Act(text.work(), saying.clause(), saying.what()),
                                    act -> new EnumMap<>(Language.class))
                            .computeIfAbsent(text.language(), language -> new LinkedHashSet<>())
                            .add(nameOf(text, saying));
                }
            }
        }
        for (Map<Language, Set<MandateName>> named : acts.values()) {
            List<MandateName> sole = named.values().stream()
                    .filter(names -> names.size() == 1)
                    .map(names -> names.iterator().next())
                    .toList();
            sole.forEach(name -> unite(sole.get(0), name));
        }
    }

    /** Of each mandate the key, by its root: that of the first of its names in the order of languages. */
    private Map<MandateName, String> keys() {
        Map<MandateName, MandateName> first = new LinkedHashMap<>();
        Comparator<MandateName> order =
                Comparator.comparing(MandateName::language).thenComparing(MandateName::folded);
        for (MandateName name : parents.keySet()) {
            first.merge(root(name), name, (one, other) -> order.compare(other, one) < 0 ? other : one);
        }
        Map<MandateName, String> keys = new LinkedHashMap<>();
        first.forEach((root, name) -> keys.put(root, name.key()));
        return keys;
    }

    private JoinedMandate mandate(String key, List<Told> told) {
        Map<Language, String> names = names(told);
        Set<WorkId> works = new LinkedHashSet<>();
        told.stream()
                .filter(each -> each.saying().present())
                .sorted(Comparator.comparing(
                                (Told each) -> each.text().adopted().orElse(LocalDate.MAX))
                        .thenComparing(each -> each.text().work()))
                .forEach(each -> works.add(each.text().work()));
        List<JoinedMandate.Event> events = events(told);
        List<LocalDate> days =
                events.stream().flatMap(event -> event.date().stream()).toList();
        // A year of which only the number is known is cited all the same.
        Set<Integer> cited = new HashSet<>();
        events.forEach(event -> event.year().ifPresent(cited::add));
        List<Integer> gaps = Rhythm.gaps(days, Optional.empty()).stream()
                .map(Rhythm.Gap::year)
                .filter(year -> !cited.contains(year))
                .distinct()
                .toList();
        return new JoinedMandate(key, names, List.copyOf(works), events, gaps);
    }

    /** As the texts call it that tell of it; as those do that only mention it where no other does in that language. */
    private static Map<Language, String> names(List<Told> told) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (boolean passing : new boolean[] {false, true}) {
            Map<Language, String> found = new EnumMap<>(Language.class);
            told.stream()
                    .filter(each -> each.saying().passing() == passing)
                    .forEach(each ->
                            found.merge(each.text().language(), each.saying().mandate(), JoinMandates::longer));
            found.forEach(names::putIfAbsent);
        }
        return names;
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    private List<JoinedMandate.Event> events(List<Told> told) {
        record Happening(What what, Symbol symbol) {}
        Map<Happening, List<Told>> happenings = new LinkedHashMap<>();
        for (Told each : told) {
            happenings
                    .computeIfAbsent(
                            new Happening(each.saying().what(), each.saying().symbol()), happening -> new ArrayList<>())
                    .add(each);
        }
        // A work tells the mandate's history where it names any event that is not its own act.
        Set<WorkId> tellers = new HashSet<>();
        told.stream()
                .filter(each -> !each.saying().present() && !each.saying().passing())
                .forEach(each -> tellers.add(each.text().work()));
        SortedMap<WorkId, LocalDate> historians = new TreeMap<>();
        told.stream()
                .filter(each -> tellers.contains(each.text().work()))
                .forEach(each -> each.text()
                        .adopted()
                        .ifPresent(day -> historians.put(each.text().work(), day)));
        List<JoinedMandate.Event> events = new ArrayList<>();
        happenings.forEach((happening, sayers) -> {
            List<Source> sources = sources(sayers);
            Optional<LocalDate> date = date(sources);
            boolean happened = happening.what() != What.SET_OUT;
            List<WorkId> silent = date.filter(day -> happened)
                    .map(day -> silent(historians, sources, day))
                    .orElse(List.of());
            events.add(new JoinedMandate.Event(
                    happening.what(), happening.symbol(), date, sources, terms(sayers), silent));
        });
        events.sort(Comparator.comparing(JoinMandates::order)
                .thenComparing(JoinedMandate.Event::symbol)
                .thenComparing(JoinedMandate.Event::kind));
        return events;
    }

    private static List<JoinedMandate.Term> terms(List<Told> sayers) {
        Map<Language, String> terms = new EnumMap<>(Language.class);
        sayers.forEach(each -> each.saying()
                .term()
                .ifPresent(words -> terms.putIfAbsent(each.text().language(), words)));
        return terms.entrySet().stream()
                .map(term -> new JoinedMandate.Term(term.getKey(), term.getValue()))
                .toList();
    }

    /** Of the works that tell the mandate's history, those that were adopted after an event and do not tell it. */
    private static List<WorkId> silent(SortedMap<WorkId, LocalDate> historians, List<Source> sources, LocalDate day) {
        Set<WorkId> saying = new HashSet<>();
        sources.forEach(source -> saying.add(source.work()));
        List<WorkId> silent = new ArrayList<>();
        historians.forEach((work, adopted) -> {
            if (adopted.isAfter(day) && !saying.contains(work)) {
                silent.add(work);
            }
        });
        return silent;
    }

    private static LocalDate order(JoinedMandate.Event event) {
        return event.date()
                .or(() -> event.year().map(year -> LocalDate.of(year, 12, 31)))
                .orElse(LocalDate.MAX);
    }

    private static List<Source> sources(List<Told> sayers) {
        record Saying(WorkId work, Symbol symbol, String clause, Optional<LocalDate> date, boolean present) {}
        Map<Saying, Set<Language>> languages = new LinkedHashMap<>();
        // Where a clause gives the day in one language and none in another, it gives the day.
        Map<String, Optional<LocalDate>> days = new TreeMap<>();
        for (Told each : sayers) {
            days.merge(
                    each.text().work() + " " + each.saying().clause(),
                    each.saying().date(),
                    (one, other) -> one.isPresent() ? one : other);
        }
        for (Told each : sayers) {
            TextFacts text = each.text();
            MandateSaying says = each.saying();
            languages
                    .computeIfAbsent(
                            new Saying(
                                    text.work(),
                                    text.symbol(),
                                    says.clause(),
                                    says.date()
                                            .or(() -> days.getOrDefault(
                                                    text.work() + " " + says.clause(), Optional.empty())),
                                    says.present()),
                            saying -> new TreeSet<>())
                    .add(text.language());
        }
        List<Source> sources = new ArrayList<>();
        languages.forEach((saying, in) -> sources.add(new Source(
                saying.work(), saying.symbol(), saying.clause(), List.copyOf(in), saying.date(), saying.present())));
        return sources;
    }

    /** The day that most sources give; of several, the earliest. */
    private static Optional<LocalDate> date(List<Source> sources) {
        Map<LocalDate, Integer> votes = new TreeMap<>();
        sources.forEach(source -> source.date().ifPresent(day -> votes.merge(day, 1, Integer::sum)));
        LocalDate best = null;
        for (Map.Entry<LocalDate, Integer> vote : votes.entrySet()) {
            if (best == null || vote.getValue() > Objects.requireNonNull(votes.get(best))) {
                best = vote.getKey();
            }
        }
        return Optional.ofNullable(best);
    }
}
