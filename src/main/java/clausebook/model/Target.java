package clausebook.model;

import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.util.List;
import java.util.Optional;

/** What a citation points to. Two possible documents are {@link Ambiguous}, never a link. */
public sealed interface Target {

    /** A resolution that this site holds. */
    record Held(Symbol symbol, WorkId work) implements Target {}

    /** One document, known by its symbol, that this site does not hold. */
    record Elsewhere(Symbol symbol) implements Target {}

    /** The words fit several documents. */
    record Ambiguous(List<Symbol> candidates) implements Target {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The words name a document, but not enough of it is known to say which. */
    record Unresolved() implements Target {}

    /** The one document that is meant; where several may be, or none is known, that is left open. */
    default Optional<Symbol> symbolMeant() {
        return switch (this) {
            case Held held -> Optional.of(held.symbol());
            case Elsewhere elsewhere -> Optional.of(elsewhere.symbol());
            case Ambiguous several -> Optional.empty();
            case Unresolved none -> Optional.empty();
        };
    }
}
