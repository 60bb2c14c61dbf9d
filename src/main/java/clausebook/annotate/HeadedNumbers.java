package clausebook.annotate;

import clausebook.annotate.CitationToken.Is;
import clausebook.annotate.FoundNumber.Lead;
import clausebook.annotate.FoundNumber.Owner;
import clausebook.un.CitationWords;
import clausebook.un.CitationWords.OrganWord;
import clausebook.un.CitationWords.Sense;
import clausebook.un.CitedNumber;
import clausebook.un.CitedNumber.Kind;
import clausebook.un.CitedNumber.Shape;
import clausebook.un.ItemMark;
import clausebook.un.Numerals;
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

    private final CitedText text;
    private final CitationWords words;
    private final Organ adopting;
    private final List<CitationToken> tokens;
    private final List<FoundNumber> found = new ArrayList<>();
    /** For each number, the organ that the sentence had named when it came; and whether its owner stands behind it. */
    private final List<Owner> hints = new ArrayList<>();

    private final List<Boolean> ownedFromBehind = new ArrayList<>();
    /** For each token, the place in {@link #found} of the number it is, or -1. */
    private final int[] places;

    private Optional<Organ> lastNamed = Optional.empty();
    /** Whose documents the sentence last named, for those that it names without any organ. */
    private Owner carried = Owner.UNKNOWN;

    private boolean foreignSymbol;

    private HeadedNumbers(CitedText text, Organ adopting) {
        this.text = text;
        this.words = text.words();
        this.adopting = adopting;
        this.tokens = CitationToken.all(text);
        this.places = new int[tokens.size()];
        java.util.Arrays.fill(places, -1);
    }

    static List<FoundNumber> of(CitedText text, Organ adopting) {
        HeadedNumbers scan = new HeadedNumbers(text, adopting);
        scan.read();
        scan.share();
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
        token.organ().ifPresent(organ -> lastNamed = organ.organ().or(() -> lastNamed));
        if (!token.isNoun()) {
            return;
        }
        Owner owner = ownerOfNoun(i);
        for (int j = i + 1; !owner.isKnown() && j < tokens.size() && j <= i + 3; j++) {
            CitationToken next = tokens.get(j);
            if (next.organ().isPresent()) {
                owner = owner(next.organ().get(), token.start());
            } else if (!next.is(Sense.GLUE)) {
                break;
            }
        }
        carried = owner.isKnown() ? owner : carried;
    }

    private void symbol(int i, CitationToken token) {
        var symbol = token.symbol().orElseThrow();
        places[i] = found.size();
        add(FoundNumber.symbol(symbol.symbol(), symbol.start(), symbol.end()), false);
        // “document CBD/COP/15/17, decision 15/4”: the decision is that body's.
        foreignSymbol = Symbols.isOfAnotherBody(symbol.symbol());
    }

    private void add(FoundNumber number, boolean behind) {
        found.add(number);
        hints.add(foreignSymbol ? new Owner(List.of(), true, true, -1) : carried);
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
        Owner behind = behind(number.end());
        Owner owner = before.between;
        if (!owner.isKnown() && ofNoun && !behind.isKnown()) {
            owner = ownerOfNoun(before.noun);
        }
        boolean isBehind = !owner.isKnown() && behind.isKnown();
        owner = isBehind ? behind : owner;
        int nounStart = before.direct ? tokens.get(before.noun).start() : token.start();
        int from = owner.from() >= 0 ? Math.min(owner.from(), nounStart) : nounStart;
        places[i] = found.size();
        add(
                new FoundNumber(
                        Optional.of(number),
                        Optional.empty(),
                        number.start(),
                        number.end(),
                        nounStart,
                        number.end(),
                        before.joined,
                        kind,
                        owner.at(from),
                        lead(i, from)),
                isBehind);
        letters(number, kind, owner.at(from));
        carried = owner.isKnown() ? owner : carried;
    }

    /** Reads back over “paragraph 5 (a) of the” to the words that make the document a basis. */
    private Lead lead(int i, int from) {
        int j = i;
        while (j >= 0 && tokens.get(j).start() >= from) {
            j--;
        }
        String figures = "";
        String item = "";
        boolean one = true;
        int paragraph = -1;
        for (int k = j; k >= 0 && j - k < 12 && paragraph < 0; k--) {
            CitationToken token = tokens.get(k);
            boolean marked = k + 1 < tokens.size() && tokens.get(k + 1).is() == Is.BRACKET && figures.isEmpty();
            if (token.is(Sense.PARAGRAPH)) {
                paragraph = k;
            } else if (marked && token.is() != Is.BRACKET && token.is() != Is.FIGURES) {
                one &= item.isEmpty();
                item = item(token);
                one &= !item.isEmpty();
            } else if (token.is() == Is.FIGURES) {
                one &= figures.isEmpty();
                figures = text.narrow().substring(token.start(), token.end());
            } else if (token.is(Sense.JOINER) || token.is() == Is.COMMA) {
                one = false;
            } else if (!token.is(Sense.GLUE) && token.is() != Is.BRACKET) {
                break;
            }
        }
        int before = paragraph >= 0 ? paragraph - 1 : j;
        while (before >= 0 && tokens.get(before).is(Sense.GLUE)) {
            before--;
        }
        boolean basis = before >= 0 && tokens.get(before).is(Sense.BASIS);
        boolean names = paragraph >= 0 && one && !figures.isEmpty() && figures.length() <= 3;
        return new Lead(
                basis, names ? Optional.of("op" + figures + (item.isEmpty() ? "" : "-" + item)) : Optional.empty());
    }

    /** The letter of an item of the first degree by its position; other marks do not tell theirs. */
    private String item(CitationToken token) {
        Optional<ItemMark> mark = ItemMark.at("(" + text.text().substring(token.start(), token.end()) + ") ");
        return mark.stream()
                .flatMap(found -> found.readings().stream())
                .filter(reading -> !reading.series().startsWith("roman") && token.end() - token.start() == 1)
                .map(reading -> Numerals.letters(reading.position()))
                .findFirst()
                .orElse("");
    }

    private Optional<Kind> kindAt(int noun) {
        return tokens.get(noun).word().orElseThrow().kind();
    }

    /** {@code resolution 2391}: the Security Council's number may stand without its year behind a noun or in its list. */
    private Optional<CitedNumber> bare(Before before, CitationToken token) {
        boolean ofCouncil = before.between.organs().contains(Organ.SC)
                || adopting == Organ.SC
                || (before.noun >= 0 && ownerOfNoun(before.noun).organs().contains(Organ.SC));
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
        boolean joined = false;
        int others = 0;
        boolean parted = false;
        Owner between = Owner.UNKNOWN;
        for (int j = i - 1; j >= 0 && i - j <= REACH; j--) {
            CitationToken token = tokens.get(j);
            boolean cited = places[j] >= 0;
            if (token.is() == Is.STOP) {
                break;
            }
            if (token.isNoun()) {
                boolean direct = !joined && others == 0 && !parted;
                Owner owner = !between.isKnown() && token.is(Sense.OWN_NOUN) ? own(j) : between;
                return new Before(others <= ADJECTIVES, direct, previous(j), joined, j, -1, parted, owner);
            }
            if (cited) {
                boolean tied =
                        joined && others == 0 && found.get(places[j]).number().isPresent();
                return new Before(false, false, tied, joined, -1, places[j], parted, between);
            }
            if (token.organ().isPresent()) {
                if (!between.isKnown() && !parted && others == 0) {
                    between = owner(token.organ().get(), token.start());
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
            } else if (!token.is(Sense.GLUE) && token.end() - token.start() > 1) {
                others++;
            }
        }
        return new Before(false, false, false, joined, -1, -1, parted, between);
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

    /** The owner that stands before a noun: {@code General Assembly resolution}, {@code its relevant resolutions}. */
    private Owner ownerOfNoun(int noun) {
        if (tokens.get(noun).is(Sense.OWN_NOUN)) {
            return own(noun);
        }
        int others = 0;
        boolean apart = false;
        for (int j = noun - 1; j >= 0 && others <= 3; j--) {
            CitationToken token = tokens.get(j);
            if (token.organ().isPresent()) {
                Owner owner = owner(token.organ().get(), token.start());
                return apart ? new Owner(owner.organs(), false, false, -1) : owner;
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
    private Owner own(int possessive) {
        int start = tokens.get(possessive).start();
        for (int j = possessive - 1; j >= 0 && possessive - j <= 3; j--) {
            CitationToken token = tokens.get(j);
            if (token.organ().isPresent()) {
                Owner named = owner(token.organ().get(), start);
                List<Organ> organs = new ArrayList<>(named.organs());
                organs.add(adopting);
                return named.foreign() ? named : new Owner(organs, false, false, start);
            }
            boolean joins = token.is(Sense.JOINER) || token.is() == Is.STOP || places[j] >= 0;
            if (joins) {
                break;
            }
        }
        return Owner.of(adopting, start);
    }

    private Owner owner(OrganWord word, int from) {
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
                ? new Owner(List.of(), true, true, from)
                : new Owner(word.shortFor(), false, false, from);
    }

    /** The organ behind a number, its date between or not: {@code résolution 60/251 du 15 mars 2006 de l'Assemblée}. */
    private Owner behind(int end) {
        int at = text.spaceAfter(end);
        for (int step = 0; step < 2; step++) {
            int organ = behindLink(at);
            Optional<OrganWord> named = organ >= 0 && organ < text.folded().length()
                    ? words.organAt(text.folded(), organ)
                    : Optional.empty();
            if (named.isPresent()) {
                return owner(named.get(), -1).at(-1);
            }
            int comma = at < text.folded().length() && text.folded().charAt(at) == ',' ? text.spaceAfter(at + 1) : at;
            int link = text.spaceAfter(words.after("date-links", text.folded(), comma));
            int date = text.dateEnd(link);
            if (link == comma || date == link) {
                break;
            }
            at = text.spaceAfter(date);
        }
        return Owner.UNKNOWN;
    }

    /** Where an organ's name must begin, or -1. */
    private int behindLink(int at) {
        int link = words.after("organ-links", text.folded(), at);
        return link > at ? text.spaceAfter(link) : words.organFollows() ? at : -1;
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
                            kind,
                            owner,
                            Lead.NONE),
                    false);
        }
    }

    /**
     * Numbers of a list have one owner: what stands before it, or behind one of its numbers. Those that no list and no
     * organ tell keep to what the sentence has named, unless that cannot be.
     */
    private void share() {
        boolean[] headed = new boolean[found.size()];
        for (int i = 0; i < found.size(); i++) {
            FoundNumber number = found.get(i);
            headed[i] = number.owner().isKnown() ? !ownedFromBehind.get(i) : i > 0 && number.joined() && headed[i - 1];
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            boolean behind = ownedFromBehind.get(i + 1) && found.get(i + 1).joined();
            if (behind && !found.get(i).owner().isKnown() && !headed[i]) {
                take(i, found.get(i + 1).owner());
                ownedFromBehind.set(i, true);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).owner().isKnown() || found.get(i).number().isEmpty()) {
                continue;
            }
            boolean joined =
                    i > 0 && found.get(i).joined() && found.get(i - 1).owner().isKnown();
            if (joined) {
                take(i, found.get(i - 1).owner());
            } else if (hints.get(i).isKnown()) {
                take(i, new Owner(hints.get(i).organs(), false, hints.get(i).foreign(), -1));
            }
        }
    }

    private void take(int i, Owner owner) {
        found.set(i, found.get(i).of(owner.at(found.get(i).owner().from())));
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
