package clausebook.parse;

import clausebook.model.Mark;
import clausebook.model.Wording;
import clausebook.text.Passage;
import clausebook.text.Settling;
import java.util.ArrayList;
import java.util.List;

/** A wording that goes on in a further paragraph of its source. */
final class Continued {

    private Continued() {}

    /** Both as one, each with its own marks. */
    static Wording with(Wording first, Wording second) {
        Passage both = Settling.append(first.passage(), second.passage());
        int shift = both.length() - second.passage().length();
        List<Mark> marks = new ArrayList<>(first.marks());
        for (Mark mark : second.marks()) {
            switch (mark) {
                case Mark.NoteMark note ->
                    marks.add(new Mark.NoteMark(note.start() + shift, note.mark(), note.hasText()));
                case Mark.Emphasis set ->
                    marks.add(new Mark.Emphasis(set.start() + shift, set.end() + shift, set.bold()));
                default -> throw new IllegalStateException("no other mark is made before a text is annotated");
            }
        }
        return new Wording(both, marks);
    }
}
