package clausebook.annotate;

import clausebook.un.CitationWords;
import clausebook.un.CitationWords.OrganWord;
import clausebook.un.Organ;
import clausebook.un.WordEdges;
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

    /** Whose the number that begins here is. */
    Optional<Organ> governing(int numberStart) {
        advance(numberStart);
        inSubject = false;
        return organ;
    }

    /** Whether the number is that of a body whose documents have no symbol here. */
    boolean isForeign() {
        return foreign;
    }

    /** Where the organ's name begins if the number is the first behind it, else -1. */
    int namedAt() {
        return used ? -1 : namedAt;
    }

    /** A number of the governing organ was read; the list goes on behind it. */
    void use(int end) {
        used = true;
        at = Math.max(at, end);
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

    /** The organ whose name stands behind the number: {@code resolution 60/251 of the General Assembly}. */
    Optional<Organ> behind(int numberEnd) {
        if (words.detailsBefore()) {
            return Optional.empty();
        }
        for (int i = numberEnd; i < Math.min(text.folded().length(), numberEnd + 14); i++) {
            char unit = text.folded().charAt(i);
            if (CitedText.isSign(unit) || (unit >= '0' && unit <= '9')) {
                return Optional.empty();
            }
            boolean wordStart = WordEdges.isWordUnit(unit)
                    && !WordEdges.isWordUnit(text.folded().charAt(i - 1));
            Optional<OrganWord> named = wordStart ? words.organAt(text.folded(), i) : Optional.empty();
            if (named.isPresent()) {
                return named.get().organ();
            }
        }
        return Optional.empty();
    }
}
