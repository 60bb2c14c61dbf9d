package clausebook.plan.work;

import clausebook.series.ClauseHistory;
import clausebook.series.Comparison;
import clausebook.series.JoinedMandate;
import clausebook.un.Language;
import java.util.List;
import java.util.Optional;

/**
 * What other works tell that the pages of one work show.
 *
 * @param history where its clauses stood before and stand later
 * @param comparisons with the work that it follows, one a language
 * @param mandates that all texts of the site tell together
 */
public record Across(ClauseHistory history, List<Comparison> comparisons, List<Told> mandates) {

    /** A mandate, and the clauses of this one work that tell of it. */
    public record Told(JoinedMandate mandate, List<JoinedMandate.Source> here) {
        public Told {
            here = List.copyOf(here);
        }
    }

    public Across {
        comparisons = List.copyOf(comparisons);
        mandates = List.copyOf(mandates);
    }

    /** A work that stands alone. */
    public static Across none() {
        return new Across(new ClauseHistory(), List.of(), List.of());
    }

    /** The mandate that a text of the work calls by this name, if the work acts upon it or tells of it. */
    Optional<JoinedMandate> mandate(Language language, String clause, String name) {
        return mandates.stream()
                .filter(told -> told.here().stream()
                        .anyMatch(source -> source.clause().equals(clause)
                                && source.languages().contains(language)))
                .map(Told::mandate)
                .filter(mandate -> mandate.names().containsKey(language)
                        && (mandate.names().get(language).contains(name)
                                || name.contains(mandate.names().get(language))))
                .findFirst();
    }
}
