package clausebook.series;

import clausebook.derive.MandateSaying;
import clausebook.derive.MandateSaying.What;
import clausebook.derive.Rhythm;
import clausebook.un.Language;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins what several texts tell of one mandate. Two names are one mandate where they are the same words in one language,
 * or where the same clause of one work, in two languages, does the same thing to each of them and to no other. A name that
 * many bodies bear, such as Panel of Experts or the Mission, is not enough ({@link BodiesOfOneName}).
 */
public final class JoinMandates {

    private final List<Told> all;
    private final Identities<BodyName> bodies = new Identities<>();
    private final Identities<MandateName> commonNames = new Identities<>();

    /** When the documents on this site were adopted, as they say themselves, by {@link clausebook.un.Symbol#key}. */
    private final Map<String, LocalDate> ownDays;

    private JoinMandates(Collection<TextFacts> texts) {
        Map<String, List<LocalDate>> given = new TreeMap<>();
        texts.forEach(text -> text.adopted()
                .ifPresent(day -> given.computeIfAbsent(text.symbol().key(), symbol -> new ArrayList<>())
                        .add(day)));
        this.ownDays = JoinedEvents.mostGiven(given);
        this.all = texts.stream()
                .sorted(Comparator.comparing(TextFacts::work).thenComparing(TextFacts::language))
                .flatMap(text -> text.events().stream().map(event -> Told.of(text, event)))
                .toList();
    }

    /** The mandates that works of this site act upon, by key. */
    public static List<JoinedMandate> join(Collection<TextFacts> texts) {
        return new JoinMandates(texts).join();
    }

    private List<JoinedMandate> join() {
        all.forEach(told -> told.names().forEach(name -> bodies.unite(told.name(), name)));
        acrossLanguages();
        BodiesOfOneName ofOneName = new BodiesOfOneName(bodies, commonNames, all);
        ofOneName.join();
        Map<BodyName, List<Told>> groups = new LinkedHashMap<>();
        all.forEach(told -> groups.computeIfAbsent(bodies.root(told.name()), body -> new ArrayList<>())
                .add(told));
        Map<String, JoinedMandate> byKey = new TreeMap<>();
        for (List<Told> body : groups.values()) {
            if (body.stream().anyMatch(each -> each.saying().present())) {
                JoinedMandate mandate = mandate(ownKey(body).orElseGet(() -> ofOneName.key(body)), body);
                byKey.putIfAbsent(mandate.key(), mandate);
            }
        }
        return List.copyOf(byKey.values());
    }

    /** What one clause does in one way to one mandate in each language is done to the same mandate. */
    private void acrossLanguages() {
        record Act(WorkId work, String clause, What what) {}
        Map<Act, Map<Language, Map<BodyName, BodyName>>> acts = new LinkedHashMap<>();
        for (Told told : all) {
            MandateSaying saying = told.saying();
            if (saying.present()) {
                acts.computeIfAbsent(
                                new Act(told.text().work(), saying.clause(), saying.what()),
                                act -> new EnumMap<>(Language.class))
                        .computeIfAbsent(told.text().language(), language -> new LinkedHashMap<>())
                        .putIfAbsent(bodies.root(told.name()), told.name());
            }
        }
        for (Map<Language, Map<BodyName, BodyName>> named : acts.values()) {
            List<BodyName> sole = named.values().stream()
                    .filter(names -> names.size() == 1)
                    .map(names -> names.values().iterator().next())
                    .toList();
            sole.forEach(name -> bodies.unite(sole.get(0), name));
            List<MandateName> common =
                    sole.stream().filter(BodyName::isCommon).map(BodyName::name).toList();
            common.forEach(name -> commonNames.unite(common.get(0), name));
        }
    }

    /** The key of a mandate that bears a name of its own: that of the first of these in the order of languages. */
    private static Optional<String> ownKey(List<Told> body) {
        return body.stream()
                .flatMap(told -> told.names().stream())
                .filter(name -> !name.isCommon())
                .map(BodyName::name)
                .min(BodyName.ORDER)
                .map(MandateName::key);
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
        List<JoinedMandate.Event> events = new JoinedEvents(told, ownDays).events();
        List<LocalDate> days = events.stream()
                .flatMap(event -> event.date().stream())
                .distinct()
                .toList();
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
}
