package clausebook.plan.clause;

import clausebook.cite.PrintedLabels;
import clausebook.model.Clause;
import clausebook.model.ClauseId;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of all clauses of a text, in runs: the preamble, the operative part, each section, each annex. It stands on
 * every clause page, so a text's runs are made once; only a text of very many clauses shows those around the present one.
 */
public final class ClauseMap {

    /** With so many the page keeps to its size; few resolutions have more. */
    static final int MOST = 150;

    private final Words words;
    private final Resolution resolution;
    private final PrintedLabels labels;
    private final List<Clause> clauses;
    private final List<Run> whole;

    /** The map of one resolution; every page of it shows an excerpt. */
    public ClauseMap(Words words, ExpressionIndex index) {
        this.words = words;
        this.resolution = index.resolution();
        this.labels = index.labels();
        this.clauses = index.clauses();
        this.whole = clauses.size() > MOST ? List.of() : runs(clauses);
    }

    /**
     * Clauses that are numbered on from each other.
     *
     * @param label what they are part of
     */
    public record Run(String label, List<Place> places) {
        public Run {
            places = List.copyOf(places);
        }
    }

    /**
     * @param href from any clause page of the text
     * @param number as it is printed, or as it was counted
     */
    public record Place(String id, String href, String number) {}

    /** The runs that the page of a clause shows; clauses are counted from 0. */
    public List<Run> around(int at) {
        if (clauses.size() <= MOST) {
            return whole;
        }
        int from = Math.max(0, Math.min(at - MOST / 2, clauses.size() - MOST));
        return runs(clauses.subList(from, from + MOST));
    }

    private List<Run> runs(List<Clause> clauses) {
        List<Run> runs = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        String label = "";
        for (Clause clause : clauses) {
            String part = label(clause);
            if (!part.equals(label) && !places.isEmpty()) {
                runs.add(new Run(label, places));
                places = new ArrayList<>();
            }
            label = part;
            places.add(place(clause));
        }
        if (!places.isEmpty()) {
            runs.add(new Run(label, places));
        }
        return runs;
    }

    private String label(Clause clause) {
        String part = words.of(clause instanceof Clause.PreambularParagraph ? "whole.preamble" : "whole.operative");
        return ClauseNames.within(
                words,
                labels,
                clause.id(),
                bare -> ClauseId.of(bare)
                        .map(id -> ClauseNames.prefixed(words, id, part))
                        .orElse(part));
    }

    private Place place(Clause clause) {
        Optional<ClauseId> id = ClauseId.of(clause.id());
        boolean counted = id.isEmpty() || id.get().kind().equals("p") || ClauseNames.isSole(clause);
        return new Place(
                clause.id(),
                Addresses.relative(
                        Addresses.expression(resolution.work(), resolution.language()),
                        Addresses.clause(resolution.work(), resolution.language(), clause.id())),
                counted ? ClauseNames.brief(words, labels, clause) : id.get().number());
    }
}
