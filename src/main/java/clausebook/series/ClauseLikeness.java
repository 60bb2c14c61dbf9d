package clausebook.series;

import clausebook.derive.Likeness;
import clausebook.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How alike each clause of an earlier work is to each of a later one: the mean over the languages in which both are held
 * with the same clauses. What a translator chose anew in one language is outweighed by the others, and the languages of a
 * work tell the same of it.
 */
final class ClauseLikeness {

    /**
     * A clause of so many parts, of which so much stands in a longer one, is that one shortened or made longer, though the
     * two are not alike as a whole.
     */
    private static final double CONTAINED = 0.7;

    private static final int FEWEST_CONTAINED = 10;

    /** What leads to a list (“Requests the Secretary-General:”) says something only where it is not as short as that. */
    private static final int FEWEST_LEADING = 6;

    private final int rows;
    private final int columns;
    private final double[][] alike;
    private final double[][] ofEarlier;
    private final double[][] ofLater;
    private final double[] earlierParts;
    private final double[] laterParts;

    /** @param languages the clauses of both texts in each language, the same ones in each */
    ClauseLikeness(List<TwoTexts> languages) {
        this.rows = languages.get(0).was().size();
        this.columns = languages.get(0).is().size();
        this.alike = new double[rows][columns];
        this.ofEarlier = new double[rows][columns];
        this.ofLater = new double[rows][columns];
        this.earlierParts = new double[rows];
        this.laterParts = new double[columns];
        languages.forEach(texts -> add(texts, languages.size()));
        contained(languages.get(0));
    }

    private void add(TwoTexts texts, int languages) {
        // What leads to a list stands behind the clauses: it is compared by the weights of these.
        List<String> leads = Stream.concat(texts.was().stream(), texts.is().stream())
                .map(clause -> clause.items().isEmpty() ? "" : clause.text())
                .toList();
        List<String> all = new ArrayList<>(texts.all());
        all.addAll(leads);
        Likeness likeness = new Likeness(all, rows + columns);
        double[][] between = likeness.across(rows, rows + columns);
        for (int i = 0; i < rows; i++) {
            earlierParts[i] += (double) likeness.parts(i) / languages;
            for (int j = 0; j < columns; j++) {
                if (kind(texts.was().get(i)) == kind(texts.is().get(j))) {
                    boolean same = texts.same(i, j);
                    boolean any = between[i][j] > 0;
                    // Short clauses ("Decides to remain seized of the matter.") are the same when their words are.
                    alike[i][j] += (same ? 1 : withLead(likeness, between[i][j], i, j)) / languages;
                    ofEarlier[i][j] += (same ? 1 : any ? likeness.shareOf(i, rows + j) : 0) / languages;
                    ofLater[i][j] += (same ? 1 : any ? likeness.shareOf(rows + j, i) : 0) / languages;
                }
            }
        }
        for (int j = 0; j < columns; j++) {
            laterParts[j] += (double) likeness.parts(rows + j) / languages;
        }
    }

    /** Lists of measures change from text to text: what leads to them counts as much as they do. */
    private double withLead(Likeness likeness, double whole, int earlier, int later) {
        int lead = rows + columns + earlier;
        int other = 2 * rows + columns + later;
        if (whole == 0 || likeness.parts(lead) < FEWEST_LEADING || likeness.parts(other) < FEWEST_LEADING) {
            return whole;
        }
        return Math.max(whole, (whole + likeness.between(lead, other)) / 2);
    }

    /** Of two clauses of one part of the text, one may be what is left of the other. */
    private void contained(TwoTexts texts) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                boolean oneIsMuchOfTheOther = Math.max(ofEarlier[i][j], ofLater[i][j]) >= CONTAINED;
                if (oneIsMuchOfTheOther
                        && Math.min(earlierParts[i], laterParts[j]) >= FEWEST_CONTAINED
                        && part(texts.was().get(i)).equals(part(texts.is().get(j)))) {
                    alike[i][j] = Math.max(alike[i][j], Math.max(ofEarlier[i][j], ofLater[i][j]) / 2);
                }
            }
        }
    }

    private static int kind(Clause clause) {
        return clause.id().startsWith("annex") ? 1 : 0;
    }

    /** {@code pp} or {@code op}. */
    private static String part(Clause clause) {
        return clause.id().replaceFirst("[0-9].*", "");
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    double between(int earlier, int later) {
        return alike[earlier][later];
    }

    /** How much of an earlier clause stands in a later one. */
    double ofEarlier(int earlier, int later) {
        return ofEarlier[earlier][later];
    }

    double ofLater(int earlier, int later) {
        return ofLater[earlier][later];
    }

    /** Whether the clause says enough to be known again among others. */
    boolean isTelling(double parts) {
        return parts >= FEWEST_CONTAINED;
    }

    double earlierParts(int earlier) {
        return earlierParts[earlier];
    }

    double laterParts(int later) {
        return laterParts[later];
    }
}
