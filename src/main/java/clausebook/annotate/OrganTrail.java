package clausebook.annotate;

import clausebook.annotate.FoundNumber.Owner;
import clausebook.un.CitationWords;
import clausebook.un.CitationWords.OrganWord;
import clausebook.un.Organ;
import java.util.Optional;

/**
 * Follows a text from its beginning and knows, at each number, which organ's it is: the organ named before it in the
 * same clause, and on through a list, until a semicolon or another name. An organ that was named but whose document did
 * not follow (大会根据…, 大会，) governs nothing. Organs in the words that say what a document is about are passed over.
 */
final class OrganTrail {

    private final CitedText text;
    private final CitationWords words;
    private final Organ adopting;
    private int at;
    private Optional<Organ> organ = Optional.empty();
    private Optional<Organ> lastNamed = Optional.empty();
    /** Another body than ours was named: what follows is its document. */
    private boolean foreign;
    /** Whether a number followed the organ's name. */
    private boolean used;

    private boolean inSubject;
    private int namedAt;

    OrganTrail(CitedText text, Organ adopting) {
        this.text = text;
        this.words = text.words();
        this.adopting = adopting;
    }

    /** Whose a number is, the numbers being asked for in order; the organ's name stands where its words begin. */
    Owner owner(FoundNumber number) {
        advance(number.outerStart());
        inSubject = false;
        int from = used ? -1 : namedAt;
        used = true;
        at = Math.max(at, number.outerEnd());
        return new Owner(organ.stream().toList(), Owner.Telling.NAMED, foreign, from);
    }

    private void advance(int upTo) {
        while (at < upTo) {
            at = text.enclosures().holds(at) ? at + 1 : step(text.folded().charAt(at));
        }
    }

    private int step(char unit) {
        if (CitedText.isSign(unit)) {
            if (unit != ',' || !used) {
                clear();
            }
            inSubject = false;
            return at + 1;
        }
        Optional<OrganWord> named = words.organAt(text.folded(), at);
        if (named.isPresent()) {
            boolean aboutIt = inSubject && !precedesNumber(named.get().end());
            if (!aboutIt) {
                name(named.get());
            }
            return named.get().end();
        }
        int notOwn = words.after("not-own", text.folded(), at);
        if (notOwn > at) {
            return notOwn;
        }
        return stepWord();
    }

    private int stepWord() {
        int own = words.after("own", text.folded(), at);
        if (own > at && !inSubject) {
            if (organ.isEmpty() || used) {
                set(Optional.of(adopting), false);
            }
            return own;
        }
        int subject = Math.max(words.after("subjects", text.folded(), at), words.after("about", text.folded(), at));
        if (subject > at) {
            inSubject = true;
            return subject;
        }
        int breaker = words.after("breakers", text.folded(), at);
        if (breaker > at && !inSubject) {
            if (!used) {
                clear();
            }
            return breaker;
        }
        return at + 1;
    }

    private boolean precedesNumber(int end) {
        int next = text.spaceAfter(end);
        return words.after("open", text.folded(), next) > next || text.dateEnd(next) > next;
    }

    private void name(OrganWord word) {
        if (word.organ().isPresent()) {
            set(word.organ(), false);
            lastNamed = word.organ();
        } else if (word.shortFor().contains(adopting)) {
            set(Optional.of(adopting), false);
        } else if (lastNamed.isPresent() && word.shortFor().contains(lastNamed.get())) {
            set(lastNamed, false);
        } else {
            set(Optional.empty(), true);
        }
    }

    private void set(Optional<Organ> other, boolean otherForeign) {
        organ = other;
        foreign = otherForeign;
        used = false;
        namedAt = at;
    }

    private void clear() {
        set(Optional.empty(), false);
        namedAt = -1;
    }
}
