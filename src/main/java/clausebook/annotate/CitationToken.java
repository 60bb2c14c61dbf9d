package clausebook.annotate;

import clausebook.un.CitationWords;
import clausebook.un.CitationWords.OrganWord;
import clausebook.un.CitationWords.Sense;
import clausebook.un.CitedNumber;
import clausebook.un.SecurityCouncilYears;
import clausebook.un.Symbols;
import clausebook.un.WordEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A piece of a text as the grammar of citations sees it: a number, a word of the lists, a date, a sign, or any other
 * word.
 *
 * @param number for a number of a resolution, decision or statement
 * @param symbol for a full symbol
 * @param word for a word of the lists
 */
record CitationToken(
        Is is,
        int start,
        int end,
        Optional<CitedNumber> number,
        Optional<Symbols.Found> symbol,
        Optional<CitationWords.Word> word) {

    /** What a piece is. */
    enum Is {
        NUMBER,
        /** Figures alone, which behind a noun may be a number of the Security Council without its year. */
        FIGURES,
        SYMBOL,
        DATE,
        LISTED,
        COMMA,
        /** What ends a sentence or a part of it. */
        STOP,
        BRACKET,
        OTHER
    }

    boolean is(Sense sense) {
        return word.isPresent() && word.get().sense() == sense;
    }

    boolean isNoun() {
        return is(Sense.NOUN) || is(Sense.OWN_NOUN);
    }

    Optional<OrganWord> organ() {
        return word.flatMap(CitationWords.Word::organ);
    }

    private static CitationToken of(Is is, int start, int end) {
        return new CitationToken(is, start, end, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The pieces of a text whose words have spaces between them, in order. */
    static List<CitationToken> all(CitedText text) {
        List<CitationToken> tokens = new ArrayList<>();
        String folded = text.folded();
        int at = 0;
        while (at < folded.length()) {
            CitationToken token = at(text, at);
            if (token == null) {
                at++;
            } else {
                tokens.add(token);
                at = token.end;
            }
        }
        return tokens;
    }

    private static @org.jspecify.annotations.Nullable CitationToken at(CitedText text, int at) {
        char unit = text.folded().charAt(at);
        if (unit == ' ') {
            return null;
        }
        if (!WordEdges.isWordUnit(unit)) {
            return sign(text, at, unit);
        }
        int dateEnd = text.dateEnd(at);
        if (dateEnd > at) {
            return of(Is.DATE, at, dateEnd);
        }
        CitationToken cited = cited(text, at);
        if (cited != null) {
            return cited;
        }
        Optional<CitationWords.Word> word = text.words().wordAt(text.folded(), at);
        if (word.isPresent()) {
            return new CitationToken(
                    Is.LISTED, word.get().start(), word.get().end(), Optional.empty(), Optional.empty(), word);
        }
        // و may be written together with the number that follows it.
        boolean and = unit == 'و'
                && at + 1 < text.folded().length()
                && (isDigit(text.folded().charAt(at + 1)) || cited(text, at + 1) != null);
        int end = at + 1;
        while (!and
                && end < text.folded().length()
                && WordEdges.isWordUnit(text.folded().charAt(end))) {
            end++;
        }
        return of(and ? Is.COMMA : isDigit(unit) ? Is.FIGURES : Is.OTHER, at, end);
    }

    private static @org.jspecify.annotations.Nullable CitationToken sign(CitedText text, int at, char unit) {
        return switch (unit) {
            case ',', ':' -> of(Is.COMMA, at, at + 1);
            case ';', '?' -> of(Is.STOP, at, at + 1);
            case '.' -> isFullStop(text.folded(), at) ? of(Is.STOP, at, at + 1) : null;
            case '(', ')', '[', ']', '"', '«', '»' -> of(Is.BRACKET, at, at + 1);
            default -> null;
        };
    }

    /** Whether a stop ends a sentence; behind a short word it may end an abbreviation ({@code No. 5}). */
    private static boolean isFullStop(String folded, int at) {
        boolean space = at + 1 == folded.length() || folded.charAt(at + 1) == ' ';
        int start = at;
        while (start > 0 && WordEdges.isWordUnit(folded.charAt(start - 1)) && at - start < 5) {
            start--;
        }
        return space && (at - start > 4 || start == at || isDigit(folded.charAt(at - 1)));
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static @org.jspecify.annotations.Nullable CitationToken cited(CitedText text, int at) {
        String narrow = text.narrow();
        boolean behindAnd = at > 0 && narrow.charAt(at - 1) == 'و' && isDigit(narrow.charAt(at));
        if (!behindAnd && !NumberScan.isStart(narrow, at)) {
            return null;
        }
        Optional<Symbols.Found> symbol = Symbols.at(narrow, at);
        if (symbol.isPresent()) {
            return new CitationToken(Is.SYMBOL, at, symbol.get().end(), Optional.empty(), symbol, Optional.empty());
        }
        return CitedNumber.at(narrow, at)
                .map(number -> new CitationToken(
                        Is.NUMBER, at, number.end(), Optional.of(number), Optional.empty(), Optional.empty()))
                .orElse(null);
    }

    /** Figures read as a number of the Security Council, with the year that it was adopted in. */
    Optional<CitedNumber> withYear(CitedText text) {
        return withYear(text, start, end);
    }

    /** Figures that may be the number of a resolution of the Security Council, with the year of that number. */
    static Optional<CitedNumber> withYear(CitedText text, int start, int end) {
        int length = end - start;
        boolean alone = length >= 3
                && length <= 4
                && (end == text.narrow().length()
                        || "/-.%".indexOf(text.narrow().charAt(end)) < 0
                        || end + 1 == text.narrow().length()
                        || text.narrow().charAt(end + 1) == ' ');
        if (!alone) {
            return Optional.empty();
        }
        int serial = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.narrow().charAt(i))) {
                return Optional.empty();
            }
            serial = serial * 10 + text.narrow().charAt(i) - '0';
        }
        OptionalInt year = SecurityCouncilYears.of(serial);
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(new CitedNumber(
                        start, end, CitedNumber.Shape.YEAR, Integer.toString(year.getAsInt()), serial, ""));
    }
}
