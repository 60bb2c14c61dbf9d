package clausebook.series;

import clausebook.derive.MandateSaying;
import clausebook.derive.MandateSaying.What;
import clausebook.series.JoinedMandate.Source;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** What happened to one mandate, as all texts that speak of it tell it together. */
final class JoinedEvents {

    private final List<Told> told;
    private final Map<String, LocalDate> days;

    /**
     * @param told all that is said of the mandate
     * @param ownDays when documents were adopted that say so themselves, by {@link Symbol#key}
     */
    JoinedEvents(List<Told> told, Map<String, LocalDate> ownDays) {
        this.told = told;
        this.days = mostGiven(given());
        days.putAll(ownDays);
    }

    /** The days that clauses give for a document, by {@link Symbol#key}; one that says two things of it gives one day. */
    private Map<String, List<LocalDate>> given() {
        record Given(WorkId work, String clause, Symbol symbol, LocalDate day) {}
        Set<Given> given = new LinkedHashSet<>();
        for (Told each : told) {
            MandateSaying says = each.saying();
            says.date().ifPresent(day -> given.add(new Given(each.text().work(), says.clause(), says.symbol(), day)));
        }
        Map<String, List<LocalDate>> days = new TreeMap<>();
        given.forEach(one -> days.computeIfAbsent(one.symbol().key(), symbol -> new ArrayList<>())
                .add(one.day()));
        return days;
    }

    /** In time order; those that no text dates stand at the end of their year, or last. */
    List<JoinedMandate.Event> events() {
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
            Optional<LocalDate> date =
                    Optional.ofNullable(days.get(happening.symbol().key()));
            boolean happened = happening.what() != What.SET_OUT;
            List<WorkId> silent = date.filter(day -> happened)
                    .map(day -> silent(historians, sources, day))
                    .orElse(List.of());
            events.add(new JoinedMandate.Event(
                    happening.what(), happening.symbol(), date, sources, terms(sayers), silent));
        });
        events.sort(Comparator.comparing(JoinedEvents::order)
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

    /** Of each document the day that is given most often; of several, the earliest. */
    static Map<String, LocalDate> mostGiven(Map<String, List<LocalDate>> days) {
        Map<String, LocalDate> chosen = new TreeMap<>();
        days.forEach((key, given) -> mostGiven(given).ifPresent(day -> chosen.put(key, day)));
        return chosen;
    }

    /** The day that is given most often; of several, the earliest. */
    private static Optional<LocalDate> mostGiven(List<LocalDate> days) {
        Map<LocalDate, Integer> votes = new TreeMap<>();
        days.forEach(day -> votes.merge(day, 1, Integer::sum));
        LocalDate best = null;
        for (Map.Entry<LocalDate, Integer> vote : votes.entrySet()) {
            if (best == null || vote.getValue() > Objects.requireNonNull(votes.get(best))) {
                best = vote.getKey();
            }
        }
        return Optional.ofNullable(best);
    }
}
