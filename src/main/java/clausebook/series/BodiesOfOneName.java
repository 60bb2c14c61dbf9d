package clausebook.series;

import clausebook.text.Sha256;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells bodies apart that bear one name (Panel of Experts), by the documents that are cited where texts speak of them. A text
 * that decides on such a body and cites no resolution there means the one of which it cites a resolution elsewhere, in its
 * preamble say: one that did something to a body of this name, as itself or another text says. Where these are of
 * several bodies, none is meant.
 */
final class BodiesOfOneName {

    /** What the symbol of a resolution holds. */
    private static final String RESOLUTION = "/RES/";

    private final Identities<BodyName> bodies;
    /** Names that many bodies bear and that say the same in several languages. */
    private final Identities<MandateName> names;
    /** The names that works use, by the one that stands for what they say. */
    private final Map<MandateName, List<BodyName>> used = new LinkedHashMap<>();
    /** What a work cites where it speaks of a body, and itself. */
    private final Map<BodyName, Map<WorkId, Set<String>>> cited = new LinkedHashMap<>();
    /** The documents that did something to a body of a name, and which body that was. */
    private final Map<MandateName, Map<String, Set<BodyName>>> acting = new LinkedHashMap<>();
    /** The works that bear common names, in time order. */
    private final Map<WorkId, Work> works = new LinkedHashMap<>();

    /** Names that one body bears alone. */
    private final Set<BodyName> own = new LinkedHashSet<>();

    private final Map<BodyName, Set<Language>> named = new LinkedHashMap<>();

    /** @param cites all that its texts cite */
    private record Work(String itself, Set<String> cites) {}

    /**
     * @param bodies what is known so far to be one body
     * @param names what common names say the same
     */
    BodiesOfOneName(Identities<BodyName> bodies, Identities<MandateName> names, List<Told> told) {
        this.bodies = bodies;
        this.names = names;
        Set<BodyName> all = new LinkedHashSet<>();
        for (Told each : told) {
            Set<String> documents = cited.computeIfAbsent(bodies.root(each.name()), body -> new LinkedHashMap<>())
                    .computeIfAbsent(each.text().work(), work -> new TreeSet<>());
            documents.add(each.text().symbol().key());
            documents.addAll(each.event().cites());
            for (BodyName name : each.names()) {
                if (name.isCommon()) {
                    all.add(name);
                    acting.computeIfAbsent(names.root(name.name()), same -> new TreeMap<>())
                            .computeIfAbsent(each.saying().symbol().key(), document -> new LinkedHashSet<>())
                            .add(name);
                } else {
                    own.add(name);
                }
            }
        }
        all.forEach(name -> used.computeIfAbsent(names.root(name.name()), same -> new ArrayList<>())
                .add(name));
        told.stream()
                .map(Told::text)
                .sorted(Comparator.comparing((TextFacts text) -> text.adopted().orElse(LocalDate.MAX))
                        .thenComparing(TextFacts::work))
                .forEach(text -> works.computeIfAbsent(
                                text.work(), work -> new Work(text.symbol().key(), new TreeSet<>()))
                        .cites()
                        .addAll(text.cites()));
    }

    void join() {
        Map<BodyName, Set<String>> documents = new LinkedHashMap<>();
        used.values().forEach(same -> same.forEach(name -> documents.put(name, cited(name))));
        used.values().forEach(same -> byClauses(same, documents));
        for (BodyName name : own) {
            named.computeIfAbsent(bodies.root(name), body -> EnumSet.noneOf(Language.class))
                    .add(name.name().language());
        }
        Map<WorkId, Map<MandateName, List<BodyName>>> inWorks = new LinkedHashMap<>();
        used.forEach((said, same) ->
                same.forEach(name -> inWorks.computeIfAbsent(name.in().orElseThrow(), work -> new LinkedHashMap<>())
                        .computeIfAbsent(said, each -> new ArrayList<>())
                        .add(name)));
        // A resolution follows one that is older: what that one means is known before.
        for (WorkId work : works.keySet()) {
            inWorks.getOrDefault(work, Map.of()).forEach((said, here) -> {
                if (here.stream().allMatch(each -> isSilent(each, documents))) {
                    byWhatIsCitedElsewhere(here.get(0), said);
                }
            });
        }
    }

    /** Of the works that use one name, those mean one body whose clauses about it cite one document or each other. */
    private void byClauses(List<BodyName> same, Map<BodyName, Set<String>> documents) {
        Map<String, BodyName> first = new TreeMap<>();
        for (BodyName name : same) {
            documents
                    .getOrDefault(name, Set.of())
                    .forEach(document -> bodies.unite(first.computeIfAbsent(document, key -> name), name));
        }
    }

    /** Whether the clauses of a work that speak of a body cite no resolution; a report lays no mandate down. */
    private boolean isSilent(BodyName name, Map<BodyName, Set<String>> documents) {
        String itself = work(name).itself();
        return documents.getOrDefault(name, Set.of()).stream()
                .allMatch(document -> document.equals(itself) || !document.contains(RESOLUTION));
    }

    private void byWhatIsCitedElsewhere(BodyName name, MandateName said) {
        Map<String, Set<BodyName>> ofName = acting.getOrDefault(said, Map.of());
        List<BodyName> meant = work(name).cites().stream()
                .flatMap(document -> ofName.getOrDefault(document, Set.of()).stream())
                .map(bodies::root)
                .filter(body -> !body.equals(bodies.root(name)))
                .distinct()
                .toList();
        if (meant.size() == 1 && Collections.disjoint(ownNames(meant.get(0)), ownNames(name))) {
            Set<Language> languages = EnumSet.noneOf(Language.class);
            languages.addAll(ownNames(meant.get(0)));
            languages.addAll(ownNames(name));
            bodies.unite(meant.get(0), name);
            named.put(bodies.root(name), languages);
        }
    }

    /** The languages in which a body has a name of its own: two that differ in one language are two. */
    private Set<Language> ownNames(BodyName body) {
        return named.getOrDefault(bodies.root(body), Set.of());
    }

    private Work work(BodyName name) {
        return Objects.requireNonNull(works.get(name.in().orElseThrow()));
    }

    private Set<String> cited(BodyName name) {
        return cited.getOrDefault(bodies.root(name), Map.of())
                .getOrDefault(name.in().orElseThrow(), Set.of());
    }

    /** The key of a body that bears only names that others bear too: of several, told apart by the first work that speaks of it. */
    String key(List<Told> body) {
        MandateName name = body.stream()
                .flatMap(each -> each.names().stream())
                .map(BodyName::name)
                .min(BodyName.ORDER)
                .orElseThrow();
        List<BodyName> same = used.getOrDefault(names.root(name), List.of());
        String ofName = same.stream()
                .map(BodyName::name)
                .min(BodyName.ORDER)
                .orElse(name)
                .key();
        if (same.stream().map(bodies::root).distinct().count() == 1) {
            return ofName;
        }
        String first = body.stream()
                .map(each -> each.text().work())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .path();
        return Sha256.slug(ofName + " " + first);
    }
}
