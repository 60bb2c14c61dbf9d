package clausebook.series;

import clausebook.text.Sha256;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells bodies apart that bear one name (Panel of Experts), by the documents that are cited where texts speak of them. */
final class BodiesOfOneName {

    private BodiesOfOneName() {}

    /** What is told of one name, parted by the bodies that it means: one, where the name is not common. */
    static List<List<Told>> among(List<Told> told) {
        return isCommon(told) ? byCitations(told) : List.of(told);
    }

    private static boolean isCommon(List<Told> told) {
        return told.stream()
                .anyMatch(each -> MandateName.formsOf(
                                each.text().language(), each.saying().mandate())
                        .stream()
                        .anyMatch(CommonBodies::has));
    }

    /** Parts what works tell by what they cite where they tell it. */
    private static List<List<Told>> byCitations(List<Told> told) {
        Map<WorkId, Set<String>> named = new TreeMap<>();
        for (Told each : told) {
            Set<String> documents = named.computeIfAbsent(each.text().work(), work -> new TreeSet<>());
            documents.add(each.text().symbol().key());
            documents.addAll(each.event().cites());
        }
        List<List<Told>> bodies = new ArrayList<>();
        Set<WorkId> left = new TreeSet<>(named.keySet());
        while (!left.isEmpty()) {
            Set<WorkId> body = new TreeSet<>();
            Set<String> documents = new TreeSet<>();
            List<WorkId> more = List.of(left.iterator().next());
            while (!more.isEmpty()) {
                more.forEach(work -> documents.addAll(named.getOrDefault(work, Set.of())));
                body.addAll(more);
                left.removeAll(body);
                more = left.stream()
                        .filter(work -> !Collections.disjoint(named.getOrDefault(work, Set.of()), documents))
                        .toList();
            }
            bodies.add(told.stream()
                    .filter(each -> body.contains(each.text().work()))
                    .toList());
        }
        return bodies;
    }

    /** The key of one of several bodies of one name: told apart by the first work that speaks of it. */
    static String key(String ofName, List<Told> body) {
        String first = body.stream()
                .map(each -> each.text().work())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .path();
        return Sha256.slug(ofName + " " + first);
    }
}
