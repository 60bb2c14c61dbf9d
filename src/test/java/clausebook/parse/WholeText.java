package clausebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Clause;
import clausebook.model.PlacedText;
import clausebook.model.Resolution;
import clausebook.model.SourceAccount;
import clausebook.text.WhiteSpace;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** That a resolution holds every character of its source, once, and gives every clause an id of its own. */
final class WholeText {

    private WholeText() {}

    static void check(Resolution resolution, String name) {
        StringBuilder placed = new StringBuilder(PlacedText.of(resolution));
        for (SourceAccount.Removal removal : resolution.source().removed()) {
            placed.append(WhiteSpace.removedFrom(removal.passage().text()));
        }
        assertThat(sorted(placed.toString()))
                .as(name)
                .isEqualTo(sorted(resolution.source().text()));
        Set<String> ids = new HashSet<>();
        resolution.clauses().forEach(clause -> collect(clause, ids, name));
    }

    private static void collect(Clause clause, Set<String> ids, String name) {
        assertThat(ids.add(clause.id())).as(name + " " + clause.id()).isTrue();
        clause.items().forEach(item -> collect(item, ids, name));
    }

    private static String sorted(String text) {
        int[] points = text.codePoints().toArray();
        Arrays.sort(points);
        return new String(points, 0, points.length);
    }
}
