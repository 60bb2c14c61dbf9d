package clausebook.series;

import clausebook.model.Resolution;
import clausebook.un.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An earlier and a later text of one subject, clause beside clause.
 *
 * @param rows in the order of the later text; what was dropped stands behind what it followed in the earlier one
 * @param unchangedIn by its id in the later text, each clause that was changed here and the other languages in which it was
 *     not: there the translation alone is new
 */
public record Comparison(
        Resolution earlier, Resolution later, List<Aligned> rows, Map<String, List<Language>> unchangedIn) {

    public Comparison {
        rows = List.copyOf(rows);
        unchangedIn = Collections.unmodifiableMap(new TreeMap<>(unchangedIn));
    }

    /**
     * Compares two works in each language in which both are held, in the order of languages. Which clause is which is found
     * once for all languages whose texts have the same clauses.
     */
    public static List<Comparison> of(Map<Language, Resolution> earlier, Map<Language, Resolution> later) {
        Map<Language, TwoTexts> texts = new EnumMap<>(Language.class);
        Map<List<List<String>>, List<TwoTexts>> alike = new LinkedHashMap<>();
        later.forEach((language, text) -> {
            if (earlier.containsKey(language)) {
                TwoTexts both = TwoTexts.of(earlier.get(language).clauses(), text.clauses());
                texts.put(language, both);
                alike.computeIfAbsent(both.ids(), ids -> new ArrayList<>()).add(both);
            }
        });
        Map<List<List<String>>, Pairing> pairings = new HashMap<>();
        alike.forEach((ids, languages) -> pairings.put(ids, Pairing.by(new ClauseLikeness(languages))));
        Map<Language, List<Aligned>> rows = new EnumMap<>(Language.class);
        texts.forEach((language, both) -> rows.put(
                language,
                Alignment.rows(
                        both,
                        Objects.requireNonNull(pairings.get(both.ids())),
                        Objects.requireNonNull(later.get(language)))));
        Map<String, List<Language>> unchanged = unchanged(rows);
        List<Comparison> comparisons = new ArrayList<>();
        rows.forEach((language, here) -> comparisons.add(new Comparison(
                Objects.requireNonNull(earlier.get(language)),
                Objects.requireNonNull(later.get(language)),
                here,
                unchangedElsewhere(here, unchanged))));
        return comparisons;
    }

    /** For each pair of clauses, the languages in which the later is word for word the earlier. */
    private static Map<String, List<Language>> unchanged(Map<Language, List<Aligned>> rows) {
        Map<String, List<Language>> unchanged = new HashMap<>();
        rows.forEach((language, here) -> {
            for (Aligned row : here) {
                if (row instanceof Aligned.Kept || row instanceof Aligned.Moved) {
                    unchanged
                            .computeIfAbsent(pair(row), pair -> new ArrayList<>())
                            .add(language);
                }
            }
        });
        return unchanged;
    }

    private static Map<String, List<Language>> unchangedElsewhere(
            List<Aligned> rows, Map<String, List<Language>> unchanged) {
        Map<String, List<Language>> found = new HashMap<>();
        for (Aligned row : rows) {
            if (row instanceof Aligned.Changed changed && unchanged.containsKey(pair(row))) {
                found.put(changed.is().id(), List.copyOf(unchanged.getOrDefault(pair(row), List.of())));
            }
        }
        return found;
    }

    private static String pair(Aligned row) {
        return row.earlier().get(0).id() + " " + row.later().get(0).id();
    }
}
