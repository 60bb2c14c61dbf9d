package clausebook.annotate;

import clausebook.annotate.CitationToken.Is;
import clausebook.annotate.FoundNumber.Owner;
import clausebook.annotate.FoundNumber.Owner.Telling;
import clausebook.un.CitationWords;
import clausebook.un.CitationWords.OrganWord;
import clausebook.un.CitationWords.Sense;
import clausebook.un.Organ;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Whose a cited document is, as the organ's name or a possessive before its noun, or the name behind its number, tells. */
final class CitationOwners {

    private final CitedText text;
    private final CitationWords words;
    private final Organ adopting;
    private final List<CitationToken> tokens;
    /** The tokens that are cited numbers. */
    private final BitSet cited = new BitSet();

    private Optional<Organ> lastNamed = Optional.empty();

    CitationOwners(CitedText text, Organ adopting, List<CitationToken> tokens) {
        this.text = text;
        this.words = text.words();
        this.adopting = adopting;
        this.tokens = tokens;
    }

    /** A token names an organ: short names that follow may mean it. */
    void meet(OrganWord organ) {
        lastNamed = organ.organ().or(() -> lastNamed);
    }

    /** A token is the number of a cited document. */
    void cite(int token) {
        cited.set(token);
    }

    /** The owner that stands before a noun: {@code General Assembly resolution}, {@code its relevant resolutions}. */
    Owner ofNoun(int noun) {
        if (tokens.get(noun).is(Sense.OWN_NOUN)) {
            return own(noun);
        }
        int others = 0;
        boolean apart = false;
        for (int j = noun - 1; j >= 0 && others <= 3; j--) {
            CitationToken token = tokens.get(j);
            if (token.organ().isPresent()) {
                Owner owner = of(token.organ().get(), token.start());
                return apart ? new Owner(owner.organs(), Telling.LIKELIEST, false, -1) : owner;
            }
            if (token.is(Sense.OWN)) {
                return own(j);
            }
            boolean nouns = token.is(Sense.JOINER) && j > 0 && tokens.get(j - 1).isNoun();
            if (token.is() == Is.OTHER || token.is(Sense.GLUE)) {
                others += token.end() - token.start() > 1 ? 1 : 0;
                apart = others > 0;
            } else if (!nouns && !token.isNoun()) {
                return Owner.UNKNOWN;
            }
        }
        return Owner.UNKNOWN;
    }

    /** “The Council, in its resolution”: the possessive means the organ named just before, else the one that speaks. */
    Owner own(int possessive) {
        int start = tokens.get(possessive).start();
        for (int j = possessive - 1; j >= 0 && possessive - j <= 3; j--) {
            CitationToken token = tokens.get(j);
            if (token.organ().isPresent()) {
                Owner named = of(token.organ().get(), start);
                List<Organ> organs = new ArrayList<>(named.organs());
                organs.add(adopting);
                return named.foreign() ? named : new Owner(organs, Telling.LIKELIEST, false, start);
            }
            boolean joins = token.is(Sense.JOINER) || token.is() == Is.STOP || cited.get(j);
            if (joins) {
                break;
            }
        }
        return Owner.of(adopting, start);
    }

    Owner of(OrganWord word, int from) {
        if (word.organ().isPresent()) {
            return Owner.of(word.organ().get(), from);
        }
        if (word.shortFor().contains(adopting)) {
            return Owner.of(adopting, from);
        }
        if (lastNamed.isPresent() && word.shortFor().contains(lastNamed.get())) {
            return Owner.of(lastNamed.get(), from);
        }
        return word.shortFor().isEmpty()
                ? Owner.foreign(from)
                : new Owner(word.shortFor(), Telling.LIKELIEST, false, from);
    }

    /** The organ behind a number, its date between or not: {@code résolution 60/251 du 15 mars 2006 de l'Assemblée}. */
    Owner behind(int end) {
        int at = text.spaceAfter(end);
        for (int step = 0; step < 2; step++) {
            int organ = behindLink(at);
            Optional<OrganWord> named = organ >= 0 && organ < text.folded().length()
                    ? words.organAt(text.folded(), organ)
                    : words.possessorAt(text.folded(), at);
            if (named.isPresent()) {
                return of(named.get(), -1).at(-1);
            }
            boolean parted = isComma(at);
            int comma = parted ? text.spaceAfter(at + 1) : at;
            int link = text.spaceAfter(words.after("date-links", text.folded(), comma));
            int date = text.dateEnd(link);
            if (link == comma || date == link) {
                break;
            }
            at = text.spaceAfter(date);
            // A date between commas: resolución 58/187, de 22 de diciembre de 2003, de la Asamblea General. Where an
            // organ needs no word before it, one behind the second comma may be the one that acts next.
            boolean enclosed = parted && isComma(at) && !words.organFollows();
            at = enclosed ? text.spaceAfter(at + 1) : at;
        }
        return Owner.UNKNOWN;
    }

    private boolean isComma(int at) {
        return at < text.folded().length() && text.folded().charAt(at) == ',';
    }

    /** Where an organ's name must begin, or -1. */
    private int behindLink(int at) {
        int link = words.after("organ-links", text.folded(), at);
        return link > at ? text.spaceAfter(link) : words.organFollows() ? at : -1;
    }
}
