package clausebook.series;

import clausebook.model.Resolution;
import clausebook.un.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An earlier and a later text of one subject, clause beside clause.
 *
 * @param rows in the order of the later text; what was dropped stands behind what it followed in the earlier one
 */
public record Comparison(Resolution earlier, Resolution later, List<Aligned> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * Compares two works in each language in which both are held, in the order of languages. Which clause is which is found
     * once for all languages whose texts have the same clauses.
     */
    public static List<Comparison> of(Map<Language, Resolution> earlier, Map<Language, Resolution> later) {
        Map<Language, ClauseTexts> texts = new EnumMap<>(Language.class);
        Map<List<List<String>>, List<ClauseTexts>> alike = new LinkedHashMap<>();
        later.forEach((language, text) -> {
            if (earlier.containsKey(language)) {
                ClauseTexts both = ClauseTexts.of(earlier.get(language).clauses(), text.clauses());
                texts.put(language, both);
                alike.computeIfAbsent(both.ids(), ids -> new ArrayList<>()).add(both);
            }
        });
        Map<List<List<String>>, Pairing> pairings = new HashMap<>();
        alike.forEach((ids, languages) -> pairings.put(ids, Pairing.by(new ClauseLikeness(languages))));
        List<Comparison> comparisons = new ArrayList<>();
        texts.forEach((language, both) -> comparisons.add(new Comparison(
                Objects.requireNonNull(earlier.get(language)),
                Objects.requireNonNull(later.get(language)),
                Alignment.rows(
                        both,
                        Objects.requireNonNull(pairings.get(both.ids())),
                        Objects.requireNonNull(later.get(language))))));
        return comparisons;
    }
}
