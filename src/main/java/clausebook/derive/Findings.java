package clausebook.derive;

import java.util.List;
import java.util.Map;

/**
 * Everything that follows from one resolution's marks.
 *
 * @param acts every act in source order
 * @param related by clause id, in source order; clauses with no related ones are absent
 * @param due what the text asks for at a later time, in source order, whether it concerns a mandate or not
 */
public record Findings(
        References references,
        Timeline timeline,
        List<Act> acts,
        Map<String, List<Related>> related,
        List<MandateEvent.Due> due) {

    public Findings {
        acts = List.copyOf(acts);
        due = List.copyOf(due);
        related = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(related));
    }
}
