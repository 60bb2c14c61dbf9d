package clausebook.derive;

import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that one clause says of a mandate. A mandate's events name the first clause that tells each; this is every one.
 *
 * @param mandate its name as the text calls it in full
 * @param symbol the resolution that did it
 * @param present whether it is this text that does it
 * @param term the words that state for how long, where it is done here
 * @param passing whether it is only said to tell which body or mandate is meant ({@code the Panel of Experts established
 *     pursuant to resolution …}), not to give an account of what happened
 */
public record MandateSaying(
        String mandate,
        What what,
        Symbol symbol,
        Optional<LocalDate> date,
        String clause,
        boolean present,
        Optional<String> term,
        boolean passing) {

    /** What was done to the mandate. */
    public enum What {
        ESTABLISHED,
        EXTENDED,
        MODIFIED,
        ENDED,
        /** The resolution that says what the mandate is, whether it laid it down or renewed it. */
        SET_OUT;

        /** As pages and word lists name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What a word list names so. */
        static What of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    MandateSaying called(String name) {
        return new MandateSaying(name, what, symbol, date, clause, present, term, passing);
    }

    /** Whether another says the same thing of the same mandate in the same clause. */
    boolean isToldBy(MandateSaying other) {
        return mandate.equals(other.mandate)
                && what == other.what
                && symbol.equals(other.symbol)
                && clause.equals(other.clause);
    }
}
