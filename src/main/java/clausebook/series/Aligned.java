package clausebook.series;

import clausebook.model.Clause;
import java.util.List;
import java.util.Optional;

/** A row of a comparison: clauses of an earlier text and what became of them in a later one. */
public sealed interface Aligned {

    /** The clauses of the earlier text, in order; none where the row is new. */
    List<Clause> earlier();

    /** The clauses of the later text, in order; none where the row was dropped. */
    List<Clause> later();

    /** Word for word the same, at the same place in the order. Numbers may differ. */
    record Kept(Clause was, Clause is) implements Aligned {
        @Override
        public List<Clause> earlier() {
            return List.of(was);
        }

        @Override
        public List<Clause> later() {
            return List.of(is);
        }
    }

    /** Word for word the same, at another place in the order. */
    record Moved(Clause was, Clause is) implements Aligned {
        @Override
        public List<Clause> earlier() {
            return List.of(was);
        }

        @Override
        public List<Clause> later() {
            return List.of(is);
        }
    }

    /**
     * The same paragraph in other words.
     *
     * @param moved whether it also stands at another place in the order
     * @param pieces both wordings, cut where they differ
     */
    record Changed(Clause was, Clause is, boolean moved, List<Piece> pieces, Optional<ActionChange> action)
            implements Aligned {
        public Changed {
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<Clause> earlier() {
            return List.of(was);
        }

        @Override
        public List<Clause> later() {
            return List.of(is);
        }
    }

    /** One paragraph of the earlier text is several in the later one. */
    record Split(Clause was, List<Clause> later, List<Piece> pieces) implements Aligned {
        public Split {
            later = List.copyOf(later);
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<Clause> earlier() {
            return List.of(was);
        }
    }

    /** Several paragraphs of the earlier text are one in the later one. */
    record Merged(List<Clause> earlier, Clause is, List<Piece> pieces) implements Aligned {
        public Merged {
            earlier = List.copyOf(earlier);
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<Clause> later() {
            return List.of(is);
        }
    }

    /** Only the later text has it. */
    record New(Clause is) implements Aligned {
        @Override
        public List<Clause> earlier() {
            return List.of();
        }

        @Override
        public List<Clause> later() {
            return List.of(is);
        }
    }

    /** Only the earlier text has it. */
    record Dropped(Clause was) implements Aligned {
        @Override
        public List<Clause> earlier() {
            return List.of(was);
        }

        @Override
        public List<Clause> later() {
            return List.of();
        }
    }
}
