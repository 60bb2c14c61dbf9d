package clausebook.annotate;

import clausebook.annotate.CitationToken.Is;
import clausebook.annotate.FoundNumber.Owner;
import clausebook.un.CitationWords;
import clausebook.un.CitationWords.Sense;
import clausebook.un.Organ;
import java.util.List;

/** Looks back from the number of a cited document to what ties it: its noun, or the number before it in its list. */
final class LookBack {

    /** How many pieces back a noun, or the number before in a list, is looked for. */
    private static final int REACH = 40;

    private static final int ADJECTIVES = 4;

    /** No words between a number and its date are more: adopted without a vote on. */
    private static final int LINK = 6;

    private final CitedText text;
    private final CitationWords words;
    private final Organ adopting;
    private final List<CitationToken> tokens;
    private final CitationOwners owners;
    private final List<FoundNumber> found;
    private final int[] places;

    /**
     * @param found the numbers found so far; more come while the text is read
     * @param places for each token, the place among these of the number it is, or -1
     */
    LookBack(
            CitedText text,
            Organ adopting,
            List<CitationToken> tokens,
            CitationOwners owners,
            List<FoundNumber> found,
            int[] places) {
        this.text = text;
        this.words = text.words();
        this.adopting = adopting;
        this.tokens = tokens;
        this.owners = owners;
        this.found = found;
        this.places = places;
    }

    /** What stands before the number that a token is. */
    BeforeNumber from(int i) {
        int first = i - ranging(i);
        boolean joined = first < i;
        int others = 0;
        boolean parted = false;
        Owner between = Owner.UNKNOWN;
        boolean organBeforeJoiner = false;
        for (int j = joined ? first : i - 1; j >= 0 && i - j <= REACH; j--) {
            CitationToken token = tokens.get(j);
            boolean cited = places[j] >= 0;
            if (token.is() == Is.STOP) {
                break;
            }
            if (token.isNoun()) {
                boolean direct = !joined && others == 0 && !parted;
                Owner owner = !between.isKnown() && token.is(Sense.OWN_NOUN) ? owners.own(j) : between;
                return new BeforeNumber(others <= ADJECTIVES, direct, previous(j), joined, j, -1, parted, owner);
            }
            if (cited) {
                boolean tied =
                        joined && others == 0 && found.get(places[j]).number().isPresent();
                // Behind the number before, not before this one: 58/187 of the General Assembly and 46/2.
                Owner own = organBeforeJoiner ? Owner.UNKNOWN : between;
                return new BeforeNumber(false, false, tied, joined, -1, places[j], parted, own);
            }
            if (token.organ().isPresent()) {
                if (!between.isKnown() && !parted && others == 0) {
                    between = owners.of(token.organ().get(), token.start());
                    organBeforeJoiner = joined;
                }
            } else if (token.is(Sense.OWN)) {
                between = between.isKnown() || parted || others > 0 ? between : Owner.of(adopting, token.start());
            } else if (token.is(Sense.JOINER) || token.is() == Is.COMMA) {
                joined = joined || others == 0;
                parted = parted || others > 0;
            } else if (token.is(Sense.SUBJECT)
                    || token.is(Sense.BASIS)
                    || token.is(Sense.BREAKER)
                    || token.is() == Is.NUMBER) {
                parted = true;
                others++;
            } else if (token.is() == Is.DATE) {
                parted = parted || !joined;
            } else if (!token.is(Sense.GLUE) && token.end() - token.start() > 1 && !isBeforeDate(j, i)) {
                others++;
            }
        }
        return new BeforeNumber(false, false, false, joined, -1, -1, parted, between);
    }

    /**
     * Whether a number ends a run that the number before it begins, as {@code 71/1 to 71/4} and {@code 71/1–71/4}: how many
     * pieces back that number stands, else 0.
     */
    private int ranging(int i) {
        if (i > 0 && places[i - 1] >= 0) {
            return text.isDash(tokens.get(i - 1).end(), tokens.get(i).start()) ? 1 : 0;
        }
        boolean linked = i > 1
                && places[i - 2] >= 0
                && words.after("range-links", text.folded(), tokens.get(i - 1).start())
                        == tokens.get(i - 1).end();
        return linked ? 2 : 0;
    }

    /** Whether a token is of the words between a number and its date: 1/2 от 30 июня 2006 года и 5/1, المؤرخ. */
    private boolean isBeforeDate(int token, int upTo) {
        int next = token + 1;
        while (next < upTo && next - token < LINK && tokens.get(next).is() != Is.DATE) {
            next++;
        }
        if (next >= upTo || tokens.get(next).is() != Is.DATE) {
            return false;
        }
        CitationToken one = tokens.get(token);
        boolean small = one.end() - one.start() <= 3 && next == token + 1;
        int date = tokens.get(next).start();
        int link = text.spaceAfter(words.after("date-links", text.folded(), one.start()));
        return small
                || (link > one.start() && link == date)
                || words.before("date-links", text.folded(), text.spaceBefore(date)) <= one.start();
    }

    /** Whether a noun goes on with a list: directly before it stands a joining word behind a number or its date. */
    private boolean previous(int noun) {
        for (int j = noun - 1; j >= 0 && noun - j < 12; j--) {
            CitationToken token = tokens.get(j);
            if (places[j] >= 0) {
                return true;
            }
            boolean passes = token.is(Sense.JOINER)
                    || token.is(Sense.GLUE)
                    || token.is(Sense.OWN)
                    || token.organ().isPresent()
                    || token.is() == Is.COMMA
                    || token.is() == Is.DATE;
            if (!passes) {
                return false;
            }
        }
        return false;
    }
}
