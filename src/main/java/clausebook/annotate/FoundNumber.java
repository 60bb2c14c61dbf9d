package clausebook.annotate;

import clausebook.un.CitedNumber;
import clausebook.un.CitedNumber.Kind;
import clausebook.un.Organ;
import clausebook.un.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * A number of a cited document found in a text, before it is known whose it is.
 *
 * @param number empty for a full symbol, which needs no organ
 * @param start with {@code end}, the words that name it
 * @param outerStart where the words that open it begin ({@code 第}, {@code resolution})
 * @param outerEnd where the words that close it end ({@code 号})
 * @param joined whether a joining word alone, with no comma, ties it to the number before
 * @param opensList whether a noun of its own, or the end of the noun's list before it, parts it from the number before
 * @param kind what the noun beside it, or beside its list, says it is
 * @param owner whose the words around it say it is
 * @param lead what the words before all of these make of it
 */
record FoundNumber(
        Optional<CitedNumber> number,
        Optional<Symbol> symbol,
        int start,
        int end,
        int outerStart,
        int outerEnd,
        boolean joined,
        boolean opensList,
        Optional<Kind> kind,
        Owner owner,
        Lead lead) {

    /**
     * What stands before a document's name.
     *
     * @param basis whether it is named as the basis of something ({@code pursuant to})
     * @param clause the paragraph of it that is meant, as a clause's id
     */
    record Lead(boolean basis, Optional<String> clause) {
        static final Lead NONE = new Lead(false, Optional.empty());
    }

    /**
     * Whose document it is, as far as the words tell.
     *
     * @param organs those it may be of, the likeliest first; empty where no words tell
     * @param telling how far the words tell it
     * @param foreign whether another body than ours is named
     * @param from where the words that name the document begin, its organ among them; -1 if they do not stand before it
     */
    record Owner(List<Organ> organs, Telling telling, boolean foreign, int from) {
        static final Owner UNKNOWN = new Owner(List.of(), Telling.LIKELIEST, false, -1);

        /** How far the words tell whose a document is. */
        enum Telling {
            /** They name the organ itself, so that a date that does not fit is the text's own. */
            NAMED,
            LIKELIEST,
            /** One organ heads the list and another ends it: any that the number fits may be meant. */
            UNDECIDED
        }

        Owner {
            organs = List.copyOf(organs);
        }

        static Owner of(Organ organ, int from) {
            return new Owner(List.of(organ), Telling.NAMED, false, from);
        }

        /** Another body than ours. */
        static Owner foreign(int from) {
            return new Owner(List.of(), Telling.NAMED, true, from);
        }

        boolean isKnown() {
            return foreign || !organs.isEmpty();
        }

        Owner at(int otherFrom) {
            return new Owner(organs, telling, foreign, otherFrom);
        }

        boolean isNamed() {
            return telling == Telling.NAMED;
        }
    }

    /** Whether the number of a resolution of the Security Council stands without its year. */
    boolean isBare() {
        return number.isPresent()
                && number.get().shape() == CitedNumber.Shape.YEAR
                && number.get().end() - number.get().start() <= 4;
    }

    static FoundNumber symbol(Symbol symbol, int start, int end) {
        return new FoundNumber(
                Optional.empty(),
                Optional.of(symbol),
                start,
                end,
                start,
                end,
                false,
                false,
                Optional.empty(),
                Owner.UNKNOWN,
                Lead.NONE);
    }

    FoundNumber with(Optional<Kind> other) {
        return new FoundNumber(number, symbol, start, end, outerStart, outerEnd, joined, opensList, other, owner, lead);
    }

    FoundNumber of(Owner other) {
        return new FoundNumber(number, symbol, start, end, outerStart, outerEnd, joined, opensList, kind, other, lead);
    }

    FoundNumber spanning(int otherStart, int otherEnd) {
        return new FoundNumber(
                number, symbol, otherStart, otherEnd, outerStart, outerEnd, joined, opensList, kind, owner, lead);
    }

    FoundNumber openingList(boolean opens) {
        return new FoundNumber(number, symbol, start, end, outerStart, outerEnd, joined, opens, kind, owner, lead);
    }
}
