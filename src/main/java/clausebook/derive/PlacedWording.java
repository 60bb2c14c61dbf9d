package clausebook.derive;

import clausebook.annotate.ActionReader;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.problem.Place;
import clausebook.un.ActionWords.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A wording and where it stands: the clause with a page of its own, and the innermost clause or item that holds it.
 *
 * @param sentences the wording, cut into acts and sentences
 * @param flush whether it is the flush line behind the items
 */
record PlacedWording(Clause clause, String anchor, Wording wording, Sentences sentences, boolean flush) {

    /** Every wording of every clause, in the order of the source. */
    static List<PlacedWording> all(Resolution resolution) {
        List<PlacedWording> found = new ArrayList<>();
        for (Clause clause : resolution.clauses()) {
            collect(clause, clause, found);
        }
        return found;
    }

    private static void collect(Clause top, Clause part, List<PlacedWording> found) {
        found.add(of(top, part.id(), part.wording(), false));
        for (Clause item : part.items()) {
            collect(top, item, found);
        }
        part.after().ifPresent(words -> found.add(of(top, part.id(), words, true)));
    }

    private static PlacedWording of(Clause top, String anchor, Wording wording, boolean flush) {
        return new PlacedWording(top, anchor, wording, new Sentences(wording), flush);
    }

    /**
     * The same words with the acts that their print does not set apart, behind those that are marked; what is due and what
     * becomes of a mandate is told there too.
     */
    PlacedWording spoken(Resolution resolution) {
        List<Mark.Action> marked = wording.marks(Mark.Action.class);
        if (marked.isEmpty()) {
            return this;
        }
        Part part = clause instanceof Clause.PreambularParagraph ? Part.PREAMBULAR : Part.OPERATIVE;
        int last = marked.get(marked.size() - 1).end();
        List<Mark.Action> more =
                ActionReader.readSpoken(
                                text(), resolution.language(), resolution.work().organ(), part)
                        .stream()
                        .filter(act -> act.start() >= last)
                        .toList();
        return more.isEmpty() ? this : of(clause, anchor, wording.with(more), flush);
    }

    String text() {
        return wording.text();
    }

    Place placeAt(int index) {
        return wording.passage().placeAt(index);
    }

    Citing citing(Mark mark) {
        String words = text().substring(mark.start(), mark.end());
        Excerpt excerpt = Excerpt.around(text(), sentences, mark.start(), mark.end());
        return new Citing(
                clause.id(),
                anchor,
                mark.start(),
                mark.end(),
                words,
                excerpt.words(),
                excerpt.cutBefore(),
                excerpt.cutBehind());
    }
}
