package clausebook.series;

import clausebook.text.Sha256;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells bodies apart that bear one name (Panel of Experts), by the documents that are cited where texts speak of them. */
final class BodiesOfOneName {

    private final Identities<BodyName> bodies;
    /** Names that many bodies bear and that say the same in several languages. */
    private final Identities<MandateName> names;
    /** The names that works use, by the one that stands for what they say. */
    private final Map<MandateName, List<BodyName>> used = new LinkedHashMap<>();
    /** What a work cites where it speaks of a body, and itself. */
    private final Map<BodyName, Map<WorkId, Set<String>>> cited = new LinkedHashMap<>();

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
            each.names().stream().filter(BodyName::isCommon).forEach(all::add);
        }
        all.forEach(name -> used.computeIfAbsent(names.root(name.name()), same -> new ArrayList<>())
                .add(name));
    }

    /** Of the works that use one name, those mean one body whose clauses about it cite one document or each other. */
    void join() {
        Map<BodyName, Set<String>> documents = new LinkedHashMap<>();
        used.values().forEach(same -> same.forEach(name -> documents.put(name, cited(name))));
        for (List<BodyName> same : used.values()) {
            Map<String, BodyName> first = new TreeMap<>();
            for (BodyName name : same) {
                Objects.requireNonNull(documents.get(name))
                        .forEach(document -> bodies.unite(first.computeIfAbsent(document, key -> name), name));
            }
        }
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
