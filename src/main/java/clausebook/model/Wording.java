package clausebook.model;

import clausebook.text.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Words of the source with the marks that stand over them. The words never hold a printed number or a note mark; those
 * are kept beside them.
 *
 * @param passage the words, white space settled
 * @param marks in order of where they start, the longer first where two start together
 */
public record Wording(Passage passage, List<Mark> marks) {

    public static final Comparator<Mark> BY_START = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    public Wording {
        marks = marks.stream().sorted(BY_START).toList();
    }

    public static Wording of(Passage passage) {
        return new Wording(passage, List.of());
    }

    public String text() {
        return passage.text();
    }

    /** The marks of one kind, in order. */
    public <M extends Mark> List<M> marks(Class<M> kind) {
        List<M> found = new ArrayList<>();
        for (Mark mark : marks) {
            if (kind.isInstance(mark)) {
                found.add(kind.cast(mark));
            }
        }
        return Collections.unmodifiableList(found);
    }

    public Wording with(List<? extends Mark> more) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Wording(passage, all);
    }
}
