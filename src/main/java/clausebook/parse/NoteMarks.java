package clausebook.parse;

import clausebook.read.StyledParagraph;
import clausebook.text.Ideographs;
import clausebook.text.OpenQuotes;
import clausebook.text.Passage;
import clausebook.text.ShortenedWords;
import clausebook.text.WhiteSpace;
import clausebook.un.Folding;
import clausebook.un.Numerals;
import clausebook.un.WordEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the figures that are note marks among all figures of a text. In a dump a raised figure has become a plain one,
 * glued to the word ({@code homme1,}), to a sign ({@code 报告，1}), to a year ({@code 20243}), or set apart
 * ({@code Rights, 2 the}). No figure tells by itself; but marks count up through the document, so the figures that may
 * be marks are weighed together, and the heaviest chain that counts up is taken. A figure that only its neighbours in the
 * chain make likely is left in the text where another would fit as well.
 */
final class NoteMarks {

    static final String SIGNS = "，。；：、）》”,;:)]?？!！】»“،؛";
    private static final int MOST_DIGITS = 3;

    private static final int CERTAIN = 12;
    static final int STRONG = 10;
    static final int LIKELY = 8;
    private final Set<Integer> given;
    /** Whether a given note's mark stands in brackets, glued to a word: then plain figures are hardly marks. */
    private boolean bracketed = false;

    private final PrintedNumbers printed;

    private final List<MarkChain.Candidate> candidates = new ArrayList<>();

    private NoteMarks(Set<Integer> given, PrintedNumbers printed) {
        this.given = given;
        this.printed = printed;
    }

    /**
     * @param given the numbers of the notes whose texts the source holds
     * @return by UTF-16 index in the source of the first figure, the index behind the mark
     */
    static Map<Integer, Integer> find(List<StyledParagraph> paragraphs, Set<Integer> given) {
        List<Passage> text = paragraphs.stream()
                .filter(paragraph -> paragraph.role() != StyledParagraph.Role.NOTE)
                .map(StyledParagraph::words)
                .toList();
        NoteMarks marks = new NoteMarks(given, PrintedNumbers.of(text));
        text.forEach(marks::scan);
        return MarkChain.heaviest(marks.candidates, given, marks.bracketed);
    }

    private void scan(Passage passage) {
        String text = passage.text();
        for (int i = 1; i < text.length(); i++) {
            if (Numerals.digit(text.charAt(i)) < 0 || Numerals.digit(text.charAt(i - 1)) >= 0) {
                continue;
            }
            int end = i;
            while (end < text.length() && Numerals.digit(text.charAt(end)) >= 0) {
                end++;
            }
            bracketed |= end < text.length() && isBracketed(text, i, end) && given.contains(value(text, i, end));
            figure(passage, text, i, end);
            i = end;
        }
    }

    private static boolean isBracketed(String text, int start, int end) {
        boolean brackets = (text.charAt(start - 1) == '(' && text.charAt(end) == ')')
                || (text.charAt(start - 1) == '[' && text.charAt(end) == ']');
        return brackets && start > 1 && !WhiteSpace.is(text.charAt(start - 2));
    }

    /** One run of figures: a mark as a whole, or with a mark glued behind a year or number. */
    private void figure(Passage passage, String text, int start, int end) {
        boolean stroke = end < text.length() && text.charAt(end) == '/' && !isWordOrFigure(text, end + 1);
        int markEnd = stroke ? end + 1 : end;
        if (!stroke && !isParted(text, end)) {
            insideWord(passage, text, start, end);
            return;
        }
        if (end - start <= MOST_DIGITS && text.charAt(start) != '0' && text.charAt(start) != '٠') {
            int weight = weight(passage, text, start, end, stroke);
            if (weight > Integer.MIN_VALUE) {
                offer(passage, start, markEnd, end, weight);
            }
        }
        for (int digits = 1; digits <= MOST_DIGITS && digits < end - start; digits++) {
            int from = end - digits;
            if (Numerals.digit(text.charAt(from)) > 0) {
                gluedToNumber(passage, text, start, from, end, markEnd);
            }
        }
    }

    /** Print sometimes raises a mark inside a word, between two small letters. */
    private void insideWord(Passage passage, String text, int start, int end) {
        boolean inside = end < text.length() && isSmall(text.charAt(start - 1)) && isSmall(text.charAt(end));
        if (inside && end - start < MOST_DIGITS && Numerals.digit(text.charAt(start)) > 0) {
            offer(passage, start, end, end, 2);
        }
    }

    private static boolean isSmall(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 0xDF && unit <= 0xFF) || (unit >= 0x0430 && unit <= 0x045F);
    }

    /** A mark behind the last figure of a number: sure only behind a year, since 220 and 5 look like 2205. */
    private void gluedToNumber(Passage passage, String text, int start, int from, int end, int markEnd) {
        int before = Numerals.of(text.substring(start, from)).orElse(0);
        boolean year = from - start == 4 && before >= 1900 && before <= 2100;
        boolean symbol = text.charAt(start - 1) == '/';
        int value = value(text, from, end);
        if (year) {
            offer(passage, from, markEnd, end, given.contains(value) ? LIKELY : 5);
        } else if (symbol && printed.times(text, start, from) > 0 && printed.times(text, start, end) == 1) {
            // The text prints 78/7 elsewhere and 78/71 only here: the last figure is a mark.
            offer(passage, from, markEnd, end, given.contains(value) ? LIKELY : 3);
        } else if (symbol && PrintedNumbers.isOfSpecialSession(text, start)) {
            // No special session adopts ten resolutions: S-35/16 is S-35/1 and a mark.
            offer(passage, from, markEnd, end, given.contains(value) ? LIKELY : 5);
        } else if (symbol && from - start <= MOST_DIGITS && end - start > MOST_DIGITS) {
            // No session counts a thousand resolutions: 78/2205 is 78/220 and a mark.
            offer(passage, from, markEnd, end, given.contains(value) ? LIKELY : 2);
        } else if (symbol && given.contains(value)) {
            // S-35/16 may be S-35/1 and the mark of note 6, if that note has no other place between its neighbours; by
            // itself it shows nothing, for 60/251 is far more often 60/251.
            offer(passage, from, markEnd, end, 0);
        }
    }

    private void offer(Passage passage, int start, int markEnd, int end, int weight) {
        int value = value(passage.text(), start, end);
        if (value < 1) {
            return;
        }
        int known = given.isEmpty() || given.contains(value) ? 0 : -4;
        candidates.add(new MarkChain.Candidate(
                value,
                passage.sourceIndex(start),
                passage.sourceIndex(markEnd - 1) + 1,
                weight + known,
                weight < MarkChain.LEAST));
    }

    /** How likely the figures are a mark; the least number where they cannot be one. */
    private int weight(Passage passage, String text, int start, int end, boolean stroke) {
        int behind = start - 1;
        while (behind > 0 && isDirectionMark(text.charAt(behind))) {
            behind--;
        }
        char before = text.charAt(behind);
        boolean has = given.contains(value(text, start, end));
        if (WhiteSpace.is(before)) {
            return spaced(text, behind, end, has, stroke);
        }
        boolean atEnd = end == text.length() || text.charAt(end) == '*' || (stroke && end + 1 == text.length());
        if (before == '(' && end < text.length() && text.charAt(end) == ')') {
            return Integer.MIN_VALUE;
        }
        boolean ofQuotation = before == '«' || before == '“' || before == '”';
        if (ofQuotation && !atEnd && OpenQuotes.opens(text, behind)) {
            // The quoted text's own number: “1. The Organization …
            return Integer.MIN_VALUE;
        }
        if (SIGNS.indexOf(before) >= 0) {
            return behindSign(passage, text, start, end, atEnd, has || stroke);
        }
        if (before == '.') {
            return atEnd && isWordStop(text, behind) ? CERTAIN : Integer.MIN_VALUE;
        }
        if (before == '’' || before == '\'' || before == '"') {
            // ’1‘ is the mark of an item in an Arabic list.
            boolean enclosed = end < text.length() && "‘’'".indexOf(text.charAt(end)) >= 0;
            return enclosed ? Integer.MIN_VALUE : atEnd ? STRONG : has ? 5 : -3;
        }
        if (Ideographs.is(before)) {
            return IdeographMarks.behindIdeograph(passage, start, end, has);
        }
        return behindLetter(text, behind, has || stroke);
    }

    private int behindSign(Passage passage, String text, int start, int end, boolean atEnd, boolean has) {
        int sign = start - 1;
        while (sign > 0 && isDirectionMark(text.charAt(sign))) {
            sign--;
        }
        boolean figureBefore = sign > 0 && Numerals.digit(text.charAt(sign - 1)) >= 0;
        if (figureBefore && ",.:،".indexOf(text.charAt(sign)) >= 0) {
            return isYearOrSymbol(text, sign) ? LIKELY : atEnd && has ? STRONG : Integer.MIN_VALUE;
        }
        if (atEnd) {
            return CERTAIN;
        }
        char after = text.charAt(text.charAt(end) == '/' && has ? end + 1 : end);
        char next = WhiteSpace.is(after) && end + 1 < text.length() ? text.charAt(end + 1) : after;
        if (!Ideographs.is(next) && !Ideographs.is(text.charAt(sign))) {
            return STRONG;
        }
        return IdeographMarks.behindSign(passage, start, end, sign, after, next, has);
    }

    /** Letters and figures together are a name (G20, CO2) only where the letters are capitals or few. */
    private static int behindLetter(String text, int last, boolean has) {
        int from = last;
        while (from >= 0 && isLetter(text.charAt(from))) {
            from--;
        }
        int length = last - from;
        char letter = text.charAt(last);
        if (length == 0 || letter == 'ـ') {
            return Integer.MIN_VALUE;
        }
        boolean capital = Folding.fold(letter) != letter && letter < 0x0530;
        if (capital) {
            // The letter of a part stands alone in its line, with a note's mark at most: B1.
            if (has && last == 0 && text.length() <= 1 + MOST_DIGITS) {
                return STRONG;
            }
            return has && length > 1 ? 2 : Integer.MIN_VALUE;
        }
        return length >= 3 ? STRONG : length == 2 ? (has ? LIKELY : -2) : has ? -1 : Integer.MIN_VALUE;
    }

    /** A figure with white space before it counts something, unless a note has its number and nothing else does. */
    private static int spaced(String text, int space, int end, boolean has, boolean stroke) {
        int behind = space;
        while (behind > 0 && WhiteSpace.is(text.charAt(behind))) {
            behind--;
        }
        if (stroke) {
            return has ? LIKELY : 2;
        }
        char before = text.charAt(behind);
        boolean atEnd = end == text.length();
        if (SIGNS.indexOf(before) >= 0 || before == '.') {
            return atEnd ? (has ? STRONG : 2) : has ? 4 : -3;
        }
        if (!has || !isLetter(before)) {
            return Integer.MIN_VALUE;
        }
        return atEnd ? MarkChain.LEAST : isBetweenWords(text, behind, end) ? 3 : Integer.MIN_VALUE;
    }

    /** Between a long word and a small letter ({@code Development 5 and its}); prepositions and months count things. */
    private static boolean isBetweenWords(String text, int last, int end) {
        int from = last;
        while (from >= 0 && isLetter(text.charAt(from))) {
            from--;
        }
        boolean latin = text.charAt(last) < 0x0250;
        boolean small = end + 1 < text.length() && text.charAt(end + 1) >= 'a' && text.charAt(end + 1) <= 'z';
        return latin && last - from >= 7 && small && WhiteSpace.is(text.charAt(end));
    }

    private static boolean isYearOrSymbol(String text, int sign) {
        int from = sign;
        while (from > 0 && Numerals.digit(text.charAt(from - 1)) >= 0) {
            from--;
        }
        int value = Numerals.of(text.substring(from, sign)).orElse(0);
        boolean year = sign - from == 4 && value >= 1900 && value <= 2100;
        return year || (from > 0 && text.charAt(from - 1) == '/');
    }

    /** A full stop behind a whole word, not one that shortens it (No.5, Add.1). */
    private static boolean isWordStop(String text, int stop) {
        int from = stop;
        while (from > 0 && isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean inSymbol = from > 0 && (text.charAt(from - 1) == '/' || text.charAt(from - 1) == '.');
        boolean closer = stop > 0 && SIGNS.indexOf(text.charAt(stop - 1)) >= 0;
        return closer || (word.length() >= 3 && !inSymbol && !ShortenedWords.has(word));
    }

    private static boolean isParted(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char after = text.charAt(end);
        boolean decimal = (after == '.' || after == ',' || after == ':')
                && end + 1 < text.length()
                && Numerals.digit(text.charAt(end + 1)) >= 0;
        return !decimal && "/-‑–%°º".indexOf(after) < 0 && !isLetter(after);
    }

    private static boolean isWordOrFigure(String text, int at) {
        return at < text.length() && (isLetter(text.charAt(at)) || Numerals.digit(text.charAt(at)) >= 0);
    }

    static boolean isLetter(char unit) {
        return WordEdges.isWordUnit(unit) && Numerals.digit(unit) < 0;
    }

    private static boolean isDirectionMark(char unit) {
        return unit == 0x200E || unit == 0x200F;
    }

    private static int value(String text, int start, int end) {
        return Numerals.of(text.substring(start, end)).orElse(0);
    }
}
