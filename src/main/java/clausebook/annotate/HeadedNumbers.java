package clausebook.annotate;

import clausebook.annotate.CitationToken.Is;
import clausebook.annotate.FoundNumber.Lead;
import clausebook.annotate.FoundNumber.Owner;
import clausebook.un.CitationWords;
import clausebook.un.CitationWords.Sense;
import clausebook.un.CitedNumber;
import clausebook.un.CitedNumber.Kind;
import clausebook.un.CitedNumber.Shape;
import clausebook.un.Organ;
import clausebook.un.PartLetters;
import clausebook.un.SecurityCouncilYears;
import clausebook.un.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of cited documents where a noun stands before them and their list ({@code resolutions 53/100 of …,
 * 54/200 of …}), as in all languages but Chinese, and tells whose they are: by the organ's name or a possessive before
 * the noun, between noun and number, or behind the number; else by what their list's neighbours say; else by the organ
 * whose documents the sentence has named.
 */
final class HeadedNumbers {

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
    private final CitationLead lead;
    private final List<FoundNumber> found = new ArrayList<>();
    /** For each number, the organ that the sentence had named when it came; and whether its owner stands behind it. */
    private final List<Owner> hints = new ArrayList<>();

    private final List<Boolean> ownedFromBehind = new ArrayList<>();
    /** For each token, the place in {@link #found} of the number it is, or -1. */
    private final int[] places;

    /** Whose documents the sentence last named, for those that it names without any organ. */
    private Owner carried = Owner.UNKNOWN;

    private boolean foreignSymbol;

    private HeadedNumbers(CitedText text, Organ adopting) {
        this.text = text;
        this.words = text.words();
        this.adopting = adopting;
        this.tokens = CitationToken.all(text);
        this.owners = new CitationOwners(text, adopting, tokens);
        this.lead = new CitationLead(text, tokens);
        this.places = new int[tokens.size()];
        java.util.Arrays.fill(places, -1);
    }

    static List<FoundNumber> of(CitedText text, Organ adopting) {
        HeadedNumbers scan = new HeadedNumbers(text, adopting);
        scan.read();
        SharedOwners.share(scan.found, scan.hints, scan.ownedFromBehind);
        return scan.spans();
    }

    private void read() {
        for (int i = 0; i < tokens.size(); i++) {
            CitationToken token = tokens.get(i);
            switch (token.is()) {
                case STOP -> {
                    carried = Owner.UNKNOWN;
                    foreignSymbol = false;
                }
                case SYMBOL -> symbol(i, token);
                case NUMBER, FIGURES -> number(i, token);
                default -> name(i, token);
            }
        }
    }

    private void name(int i, CitationToken token) {
        token.organ().ifPresent(owners::meet);
        if (!token.isNoun()) {
            return;
        }
        Owner owner = owners.ofNoun(i);
        for (int j = i + 1; !owner.isKnown() && j < tokens.size() && j <= i + 3; j++) {
            CitationToken next = tokens.get(j);
            if (next.organ().isPresent()) {
                owner = owners.of(next.organ().get(), token.start());
            } else if (!next.is(Sense.GLUE)) {
                break;
            }
        }
        carried = owner.isKnown() ? owner : carried;
    }

    private void symbol(int i, CitationToken token) {
        var symbol = token.symbol().orElseThrow();
        cite(i);
        add(FoundNumber.symbol(symbol.symbol(), symbol.start(), symbol.end()), false);
        // “document CBD/COP/15/17, decision 15/4”: the decision is that body's.
        foreignSymbol = Symbols.isOfAnotherBody(symbol.symbol());
    }

    /** The token is the number found next. */
    private void cite(int token) {
        places[token] = found.size();
        owners.cite(token);
    }

    private void add(FoundNumber number, boolean behind) {
        found.add(number);
        hints.add(foreignSymbol ? Owner.foreign(-1) : carried);
        ownedFromBehind.add(behind);
    }

    /** What stands before a number, as far as it ties the number to a noun or a list. */
    private record Before(
            boolean opened,
            boolean direct,
            boolean joined,
            boolean afterJoiner,
            int noun,
            int previous,
            boolean parted,
            Owner between) {}

    private void number(int i, CitationToken token) {
        Before before = before(i);
        Optional<CitedNumber> cited = token.number().or(() -> bare(before, token));
        if (cited.isEmpty() || text.isInDate(token.start()) || !isCited(i, cited.get(), before)) {
            return;
        }
        CitedNumber number = cited.get();
        boolean ofNoun = before.noun >= 0 && (before.opened || before.previous < 0);
        Optional<Kind> kind = before.noun >= 0
                ? kindAt(before.noun)
                : before.previous >= 0 ? found.get(before.previous).kind() : Optional.empty();
        Owner behind = owners.behind(number.end());
        Owner owner = before.between;
        if (!owner.isKnown() && ofNoun && !behind.isKnown()) {
            owner = owners.ofNoun(before.noun);
        }
        boolean isBehind = !owner.isKnown() && behind.isKnown();
        owner = isBehind ? behind : owner;
        int nounStart = before.direct ? tokens.get(before.noun).start() : token.start();
        int from = owner.from() >= 0 ? Math.min(owner.from(), nounStart) : nounStart;
        cite(i);
        add(
                new FoundNumber(
                        Optional.of(number),
                        Optional.empty(),
                        number.start(),
                        number.end(),
                        nounStart,
                        number.end(),
                        before.joined,
                        ofNoun,
                        kind,
                        owner.at(from),
                        lead.before(i, from)),
                isBehind);
        letters(number, kind, owner.at(from));
        carried = owner.isKnown() ? owner : carried;
    }

    private Optional<Kind> kindAt(int noun) {
        return tokens.get(noun).word().orElseThrow().kind();
    }

    /** {@code resolution 2391}: the Security Council's number may stand without its year behind a noun or in its list. */
    private Optional<CitedNumber> bare(Before before, CitationToken token) {
        boolean ofCouncil = before.between.organs().contains(Organ.SC)
                || adopting == Organ.SC
                || (before.noun >= 0 && owners.ofNoun(before.noun).organs().contains(Organ.SC));
        boolean listed = before.joined
                && before.previous >= 0
                && found.get(before.previous).number().map(CitedNumber::shape).equals(Optional.of(Shape.YEAR))
                && found.get(before.previous).end() - found.get(before.previous).start() <= 4;
        return ofCouncil && (before.direct || listed) ? token.withYear(text) : Optional.empty();
    }

    private boolean isCited(int i, CitedNumber number, Before before) {
        if (number.shape() == Shape.STATEMENT || before.direct) {
            return true;
        }
        if (number.shape() == Shape.STROKE && isSpanOfYears(number)) {
            return before.joined && dated(number);
        }
        if (before.joined || (before.opened && !before.parted)) {
            return true;
        }
        boolean strong = number.shape() == Shape.ROMAN
                || (number.shape() == Shape.YEAR && isOfItsYear(number))
                || number.session().startsWith("S-")
                || number.session().startsWith("ES-")
                || dated(number);
        boolean goesOn = before.previous >= 0 || before.noun >= 0;
        boolean listed = before.afterJoiner && before.previous >= 0 && isSession(number, before.previous);
        return listed
                || (goesOn && strong)
                || (number.shape() == Shape.YEAR && isOfItsYear(number) && number.serial() > 200);
    }

    /** Whether the first part can be a session, so that it is no share or score. */
    private boolean isSession(CitedNumber number, int previous) {
        Owner owner = found.get(previous).owner();
        boolean council = adopting == Organ.HRC || owner.organs().contains(Organ.HRC);
        int session = number.shape() == Shape.STROKE ? number.sessionNumber().orElse(0) : 0;
        return session > (council ? 0 : 30) && session < 200;
    }

    private static boolean isOfItsYear(CitedNumber number) {
        var year = SecurityCouncilYears.of(number.serial());
        return year.isPresent()
                ? number.session().equals(Integer.toString(year.getAsInt()))
                : Integer.parseInt(number.session()) > 2024;
    }

    /** {@code 2024/25}: a financial year. */
    private static boolean isSpanOfYears(CitedNumber number) {
        return number.session().length() == 4
                && number.session().charAt(0) != 'S'
                && Character.isDigit(number.session().charAt(0))
                && (Integer.parseInt(number.session()) + 1) % 100 == number.serial();
    }

    private boolean dated(CitedNumber number) {
        int at = text.spaceAfter(number.end());
        int link = words.after("date-links", text.folded(), at);
        return link > at && text.dateEnd(text.spaceAfter(link)) > text.spaceAfter(link);
    }

    /** Looks back from a number to its noun, or to the number before it in its list. */
    private Before before(int i) {
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
                return new Before(others <= ADJECTIVES, direct, previous(j), joined, j, -1, parted, owner);
            }
            if (cited) {
                boolean tied =
                        joined && others == 0 && found.get(places[j]).number().isPresent();
                // Behind the number before, not before this one: 58/187 of the General Assembly and 46/2.
                Owner own = organBeforeJoiner ? Owner.UNKNOWN : between;
                return new Before(false, false, tied, joined, -1, places[j], parted, own);
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
        return new Before(false, false, false, joined, -1, -1, parted, between);
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

    /** {@code 69/96 A and B}: each letter is a document of its own. */
    private void letters(CitedNumber number, Optional<Kind> kind, Owner owner) {
        CitedNumber last = number;
        while (last.letters().length() == 1) {
            int at = text.spaceAfter(last.end());
            int joiner = words.after("joiners", text.folded(), at);
            joiner = joiner == at && text.folded().startsWith("و", at) ? at + 1 : joiner;
            Optional<PartLetters.Found> letter =
                    joiner > at ? PartLetters.at(text.narrow(), text.spaceAfter(joiner)) : Optional.empty();
            if (letter.isEmpty()) {
                return;
            }
            int start = text.spaceAfter(joiner);
            last = last.part(start, letter.get().end(), letter.get().letter());
            add(
                    new FoundNumber(
                            Optional.of(last),
                            Optional.empty(),
                            start,
                            last.end(),
                            start,
                            last.end(),
                            true,
                            false,
                            kind,
                            owner,
                            Lead.NONE),
                    false);
        }
    }

    /** A number with its noun is named by both; in a list that shares the noun, by itself. */
    private List<FoundNumber> spans() {
        List<FoundNumber> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundNumber one = found.get(i);
            boolean leads = i + 1 < found.size() && found.get(i + 1).joined();
            boolean whole = one.outerStart() < one.start() && !leads;
            all.add(whole ? one.spanning(one.outerStart(), one.outerEnd()) : one);
        }
        return List.copyOf(all);
    }
}
