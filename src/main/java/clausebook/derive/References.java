package clausebook.derive;

import clausebook.model.Mark;
import clausebook.model.Target;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The documents a resolution cites, one entry a document however often it is cited, in the order of first citation.
 *
 * @param documents cited by symbol
 * @param instruments cited by name
 * @param open citations whose document cannot be told
 */
public record References(List<CitedDocument> documents, List<NamedInstrument> instruments, List<OpenCitation> open) {

    public References {
        documents = List.copyOf(documents);
        instruments = List.copyOf(instruments);
        open = List.copyOf(open);
    }

    /**
     * @param anchor the symbol's slug ({@code a-hrc-res-22-18})
     * @param date as the text gives it; empty where it gives none
     * @param subject what the text says the document is about
     * @param role of the strongest kind that any of its citations has (establishes, extends … background)
     * @param target {@code Held} or {@code Elsewhere}
     */
    public record CitedDocument(
            String anchor,
            Symbol symbol,
            Optional<LocalDate> date,
            Optional<String> subject,
            Mark.Role role,
            Target target,
            List<Citing> places) {
        public CitedDocument {
            places = List.copyOf(places);
        }
    }

    /**
     * @param anchor the instrument's key
     * @param name the longest name the text uses, as it stands
     * @param otherNames the other forms it uses
     */
    public record NamedInstrument(
            String anchor, String name, List<String> otherNames, Optional<Symbol> symbol, List<Citing> places) {
        public NamedInstrument {
            otherNames = List.copyOf(otherNames);
            places = List.copyOf(places);
        }
    }

    /** @param candidates more than one where the words fit several documents, none where they fit no known form */
    public record OpenCitation(List<Symbol> candidates, Citing place) {
        public OpenCitation {
            candidates = List.copyOf(candidates);
        }
    }
}
