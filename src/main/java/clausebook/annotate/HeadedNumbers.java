package clausebook.annotate;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of cited documents where a noun stands before them and their list ({@code resolutions 53/100 of …,
 * 54/200 of …}), as in all languages but Chinese, and tells whose they are: by the organ's name or a possessive before
 * the noun, between noun and number, or behind the number; else by what their list's neighbours say; else by the organ
 * whose documents the sentence has named.
 */
final class HeadedNumbers {

    private final CitedText text;
    private final CitationWords words;
    private final Organ adopting;
    private final List<CitationToken> tokens;
    private final CitationOwners owners;
    private final CitationLead lead;
    private final LookBack lookBack;
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
        Arrays.fill(places, -1);
        this.lookBack = new LookBack(text, adopting, tokens, owners, found, places);
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

    private void number(int i, CitationToken token) {
        BeforeNumber before = lookBack.from(i);
        Optional<CitedNumber> cited = token.number().or(() -> bare(before, token));
        if (cited.isEmpty() || !isCited(i, cited.get(), before)) {
            return;
        }
        CitedNumber number = cited.get();
        boolean ofNoun = before.noun() >= 0 && (before.opened() || before.previous() < 0);
        Optional<Kind> kind = before.noun() >= 0
                ? kindAt(before.noun())
                : before.previous() >= 0 ? found.get(before.previous()).kind() : Optional.empty();
        Owner behind = owners.behind(number.end());
        Owner owner = before.between();
        if (!owner.isKnown() && ofNoun && !behind.isKnown()) {
            owner = owners.ofNoun(before.noun());
        }
        boolean isBehind = !owner.isKnown() && behind.isKnown();
        owner = isBehind ? behind : owner;
        int nounStart = before.direct() ? tokens.get(before.noun()).start() : token.start();
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
                        before.joined(),
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
    private Optional<CitedNumber> bare(BeforeNumber before, CitationToken token) {
        boolean ofCouncil = before.between().organs().contains(Organ.SC)
                || adopting == Organ.SC
                || (before.noun() >= 0 && owners.ofNoun(before.noun()).organs().contains(Organ.SC));
        boolean listed = before.joined()
                && before.previous() >= 0
                && found.get(before.previous()).number().map(CitedNumber::shape).equals(Optional.of(Shape.YEAR))
                && found.get(before.previous()).end()
                                - found.get(before.previous()).start()
                        <= 4;
        return ofCouncil && (before.direct() || listed) ? token.withYear(text) : Optional.empty();
    }

    private boolean isCited(int i, CitedNumber number, BeforeNumber before) {
        if (number.shape() == Shape.STATEMENT || before.direct()) {
            return true;
        }
        if (number.shape() == Shape.STROKE && isSpanOfYears(number)) {
            return before.joined() && dated(number);
        }
        if (before.joined() || (before.opened() && !before.parted())) {
            return true;
        }
        boolean strong = number.shape() == Shape.ROMAN
                || (number.shape() == Shape.YEAR && isOfItsYear(number))
                || number.session().startsWith("S-")
                || number.session().startsWith("ES-")
                || dated(number);
        boolean goesOn = before.previous() >= 0 || before.noun() >= 0;
        boolean listed = before.afterJoiner() && before.previous() >= 0 && isSession(number, before.previous());
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
