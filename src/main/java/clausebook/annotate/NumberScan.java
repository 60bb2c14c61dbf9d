package clausebook.annotate;

import clausebook.un.CitationWords;
import clausebook.un.CitedNumber;
import clausebook.un.CitedNumber.Kind;
import clausebook.un.Numerals;
import clausebook.un.Organ;
import clausebook.un.PartLetters;
import clausebook.un.Symbols;
import clausebook.un.WordEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of cited documents in a text whose nouns stand behind them, as in Chinese, and the lists they form; a
 * number alone, like 30/11, is none. {@link OrganTrail} tells whose they are.
 */
final class NumberScan {

    /** How far a list's next number may stand, its date and subject between. */
    private static final int REACH = 160;

    private final CitedText text;
    private final CitationWords words;
    private final List<FoundNumber> found = new ArrayList<>();

    private NumberScan(CitedText text) {
        this.text = text;
        this.words = text.words();
    }

    static List<FoundNumber> of(CitedText text, Organ adopting) {
        NumberScan scan = new NumberScan(text);
        scan.scan();
        scan.tellKinds();
        scan.found.removeIf(number -> number.isBare() && !number.kind().equals(Optional.of(Kind.RESOLUTION)));
        OrganTrail trail = new OrganTrail(text, adopting);
        List<FoundNumber> owned = new ArrayList<>();
        FoundNumber before = null;
        for (FoundNumber number : scan.spans()) {
            FoundNumber.Owner owner = trail.owner(number);
            boolean another = !owner.isKnown() && before != null && isOfAnotherSeries(text, before, number);
            boolean ofCouncil = owner.organs().contains(Organ.SC) || (!owner.isKnown() && adopting == Organ.SC);
            if (number.isBare() && !ofCouncil) {
                continue;
            }
            boolean opensList = before != null && scan.endsList(before);
            owned.add(number.openingList(opensList).of(another ? FoundNumber.Owner.foreign(-1) : owner));
            before = number;
        }
        return List.copyOf(owned);
    }

    /** {@code CBD/COP/15/17号文件，第15/4号决定}: the decision is that body's. */
    private static boolean isOfAnotherSeries(CitedText text, FoundNumber before, FoundNumber number) {
        return before.symbol().filter(Symbols::isOfAnotherBody).isPresent()
                && number.start() - before.end() < REACH
                && text.folded().substring(before.end(), number.start()).indexOf('。') < 0
                && text.folded().substring(before.end(), number.start()).indexOf(';') < 0;
    }

    /** Whether the noun of a list stands behind a number, so that the next begins another: 第5/1号决议和第5/2号决议. */
    private boolean endsList(FoundNumber number) {
        int at = text.spaceAfter(number.outerEnd());
        return at < text.folded().length() && words.nounAt(text.folded(), at).isPresent();
    }

    private void scan() {
        String narrow = text.narrow();
        int at = 0;
        while (at < narrow.length()) {
            int next = isStart(narrow, at) ? read(at) : at;
            at = Math.max(next, at + 1);
        }
    }

    static boolean isStart(String narrow, int at) {
        char unit = narrow.charAt(at);
        char before = at == 0 ? ' ' : narrow.charAt(at - 1);
        // The dash of a run of numbers, 71/1-71/4 and 1844 (2008)-1916 (2010), is none of a special session's.
        boolean run =
                before == '-' && at > 1 && (narrow.charAt(at - 2) == ')' || Numerals.digit(narrow.charAt(at - 2)) >= 0);
        before = run ? ' ' : before;
        // و may be written together with the letters of a special session that follow it: ودإ-24/2.
        boolean and = unit == 'د' && before == 'و' && (at == 1 || !WordEdges.isWordUnit(narrow.charAt(at - 2)));
        before = and ? ' ' : before;
        boolean begins = (unit >= '0' && unit <= '9') || (unit >= 'A' && unit <= 'Z') || unit == 'د';
        return begins && !WordEdges.isWordUnit(before) && before != '/' && before != '.' && before != '-';
    }

    private int read(int at) {
        Optional<Symbols.Found> symbol = Symbols.at(text.narrow(), at);
        if (symbol.isPresent()) {
            int end = symbol.get().end();
            found.add(FoundNumber.symbol(symbol.get().symbol(), at, end));
            return end;
        }
        Optional<CitedNumber> number = CitedNumber.at(text.narrow(), at).or(() -> bare(at));
        if (number.isEmpty() || text.isInDate(at)) {
            return at;
        }
        return accept(number.get());
    }

    /** {@code 安全理事会第1325和2250号决议}: the Security Council's number may stand without its year. */
    private Optional<CitedNumber> bare(int at) {
        int end = at;
        while (end < text.narrow().length() && Numerals.digit(text.narrow().charAt(end)) >= 0) {
            end++;
        }
        return CitationToken.withYear(text, at, end);
    }

    private int accept(CitedNumber number) {
        int inner = text.spaceBefore(number.start());
        int open = words.before("open", text.folded(), inner);
        boolean statement = number.shape() == CitedNumber.Shape.STATEMENT;
        boolean opened = open < inner || statement;
        int close = words.after("close", text.folded(), text.spaceAfter(number.end()));
        boolean closed = close > text.spaceAfter(number.end());
        int outerStart = open < inner ? open : number.start();
        int outerEnd = closed ? close : number.end();
        boolean joined = isJoined(outerStart) || isDatedItem(number);
        boolean nounFollows = words.nounAt(text.folded(), Math.min(text.spaceAfter(outerEnd), text.last()))
                .isPresent();
        boolean holds = opened || joined || (closed && nounFollows);
        if (!holds || (words.detailsBefore() && !statement && !closed && !nounFollows && !isListGoingOn(outerEnd))) {
            return number.start();
        }
        add(number, outerStart, outerEnd, joined);
        return letters(number, outerEnd);
    }

    private void add(CitedNumber number, int outerStart, int outerEnd, boolean joined) {
        found.add(new FoundNumber(
                Optional.of(number),
                Optional.empty(),
                number.start(),
                number.end(),
                outerStart,
                outerEnd,
                joined,
                false,
                Optional.empty(),
                FoundNumber.Owner.UNKNOWN,
                FoundNumber.Lead.NONE));
    }

    /** {@code 第76/264 A和B号}: each letter is a document of its own. */
    private int letters(CitedNumber number, int from) {
        int at = from;
        CitedNumber last = number;
        while (last.letters().length() == 1) {
            int joiner = words.after("joiners", text.folded(), text.spaceAfter(last.end()));
            int letter = text.spaceAfter(joiner);
            Optional<PartLetters.Found> part =
                    joiner > text.spaceAfter(last.end()) ? PartLetters.at(text.narrow(), letter) : Optional.empty();
            if (part.isEmpty()) {
                return at;
            }
            last = number.part(letter, part.get().end(), part.get().letter());
            int close = words.after("close", text.folded(), text.spaceAfter(last.end()));
            add(last, letter, close > text.spaceAfter(last.end()) ? close : last.end(), true);
            at = close;
        }
        return at;
    }

    /** Whether the words since the last number do no more than go on with its list. */
    private boolean isJoined(int start) {
        if (found.isEmpty() || found.get(found.size() - 1).number().isEmpty()) {
            return false;
        }
        int end = found.get(found.size() - 1).outerEnd();
        if (start - end > REACH || start < end) {
            return false;
        }
        if (rangeEnd(end) == start) {
            return true;
        }
        int at = text.spaceAfter(end);
        at = text.spaceAfter(words.afterNoun(text.folded(), at));
        if (!words.detailsBefore()) {
            at = text.spaceAfter(text.dateEnd(text.spaceAfter(words.after("date-links", text.folded(), at))));
        }
        int joined = words.after("joiners", text.folded(), at);
        if (joined == at) {
            return false;
        }
        int rest = text.spaceAfter(words.after("joiners", text.folded(), text.spaceAfter(joined)));
        if (rest >= start || text.spaceAfter(text.dateEnd(rest)) >= start) {
            return true;
        }
        boolean goesOn = words.after("subjects", text.folded(), rest) > rest
                || words.after("own", text.folded(), rest) > rest
                || words.organAt(text.folded(), rest).isPresent()
                || text.dateEnd(rest) > rest;
        return goesOn && !text.hasSign(rest, start);
    }

    /** Where the number begins that ends a run, {@code 第71/1至71/4号}, behind the words of the first; -1 where it ends none. */
    private int rangeEnd(int end) {
        int at = text.spaceAfter(words.afterNoun(text.folded(), Math.min(text.spaceAfter(end), text.last())));
        int link = words.after("range-links", text.folded(), at);
        boolean dash = at < text.narrow().length() && text.narrow().charAt(at) == '-';
        return link > at || dash ? text.spaceAfter(Math.max(link, at + 1)) : -1;
    }

    /** {@code … on the Convention and 70/54 of 7 December 2015}: an item of a list that a subject has parted. */
    private boolean isDatedItem(CitedNumber number) {
        if (words.detailsBefore()
                || found.isEmpty()
                || found.get(found.size() - 1).number().isEmpty()) {
            return false;
        }
        int end = found.get(found.size() - 1).outerEnd();
        int before = text.spaceBefore(number.start());
        int at = text.spaceAfter(number.end());
        int link = words.after("date-links", text.folded(), at);
        return number.start() - end <= REACH
                && !text.folded().substring(end, number.start()).contains(";")
                && words.before("joiners", text.folded(), before) < before
                && link > at
                && text.dateEnd(text.spaceAfter(link)) > text.spaceAfter(link);
    }

    /** A number without {@code 号} stands in a list that shares one: a joining word and a digit follow. */
    private boolean isListGoingOn(int end) {
        int at = text.spaceAfter(end);
        int joiner = Math.max(words.after("joiners", text.folded(), at), rangeEnd(end));
        if (joiner <= at) {
            return false;
        }
        int next = text.spaceAfter(joiner);
        return next < text.narrow().length()
                && (text.narrow().charAt(next) >= '0' && text.narrow().charAt(next) <= '9'
                        || text.narrow().charAt(next) >= 'A' && text.narrow().charAt(next) <= 'Z'
                        || words.after("open", text.folded(), next) > next);
    }

    /** In Chinese the noun stands behind the list, elsewhere before it. */
    private void tellKinds() {
        if (!words.detailsBefore()) {
            for (int i = 0; i < found.size(); i++) {
                Optional<Kind> kind = words.nounAt(text.folded(), found.get(i).outerStart());
                Optional<Kind> carried =
                        i > 0 && found.get(i).joined() ? found.get(i - 1).kind() : Optional.empty();
                found.set(i, found.get(i).with(kind.or(() -> carried)));
            }
            return;
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            int at = text.spaceAfter(found.get(i).outerEnd());
            Optional<Kind> kind = at < text.folded().length() ? words.nounAt(text.folded(), at) : Optional.empty();
            boolean leads = i + 1 < found.size() && found.get(i + 1).joined();
            Optional<Kind> next = leads ? found.get(i + 1).kind() : Optional.empty();
            found.set(i, found.get(i).with(kind.or(() -> next)));
        }
    }

    /** A number with both its opening and closing words is named by all of them; in a list that shares them, alone. */
    private List<FoundNumber> spans() {
        List<FoundNumber> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundNumber one = found.get(i);
            boolean leads = i + 1 < found.size() && found.get(i + 1).joined();
            boolean opened = one.outerStart() < one.start();
            boolean whole = words.detailsBefore() ? opened && one.outerEnd() > one.end() : opened && !leads;
            all.add(whole ? one.spanning(one.outerStart(), one.outerEnd()) : one);
        }
        return List.copyOf(all);
    }
}
