package clausebook.parse;

import clausebook.read.StyledParagraph;
import clausebook.text.Ideographs;
import clausebook.text.OpenQuotes;
import clausebook.text.Passage;
import clausebook.text.WhiteSpace;
import clausebook.un.Folding;
import clausebook.un.Numerals;
import clausebook.un.WordEdges;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final String SIGNS = "，。；：、）》”,;:)]?？!！】»“،؛";
    private static final String COUNTED = "年月日号名个次届段条项种位国票至%/．.-百千万亿";
    /** Words that no figure counts. */
    private static final String COUNTING_NOTHING = "和与及并中的所";

    /** Words that go on with a sentence behind a comma, and that no figure counts either. */
    private static final String GOING_ON = "但并且而以因其该这对将于按根依特尤如";

    private static final Set<String> ABBREVIATIONS = Set.of(
            "no", "nos", "add", "rev", "corr", "art", "arts", "para", "paras", "chap", "vol", "vols", "sect", "par",
            "núm", "núms", "párr", "párrs", "cap", "secc", "pág", "págs", "fig", "resp");
    private static final int MOST_DIGITS = 3;

    private static final int CERTAIN = 12;
    private static final int STRONG = 10;
    private static final int LIKELY = 8;
    /** Less than it costs to pass a mark over, and no gain: such a figure is taken between two marks only. */
    private static final int BETWEEN_MARKS = -3;

    private final Set<Integer> given;
    /** Whether a given note's mark stands in brackets, glued to a word: then plain figures are hardly marks. */
    private boolean bracketed = false;
    /** The numbers with a stroke that the text prints, as printed: {@code 78/7}, {@code S-35/1}. */
    private final Map<String, Integer> printed = new HashMap<>();

    private final List<MarkChain.Candidate> candidates = new ArrayList<>();

    private NoteMarks(Set<Integer> given) {
        this.given = given;
    }

    /**
     * @param given the numbers of the notes whose texts the source holds
     * @return by UTF-16 index in the source of the first figure, the index behind the mark
     */
    static Map<Integer, Integer> find(List<StyledParagraph> paragraphs, Set<Integer> given) {
        NoteMarks marks = new NoteMarks(given);
        List<Passage> text = paragraphs.stream()
                .filter(paragraph -> paragraph.role() != StyledParagraph.Role.NOTE)
                .map(StyledParagraph::words)
                .toList();
        text.forEach(words -> marks.collectNumbers(words.text()));
        text.forEach(marks::scan);
        return MarkChain.heaviest(marks.candidates, given, marks.bracketed);
    }

    private void collectNumbers(String text) {
        for (int at = text.indexOf('/'); at > 0; at = text.indexOf('/', at + 1)) {
            int end = at + 1;
            while (end < text.length() && Numerals.digit(text.charAt(end)) >= 0) {
                end++;
            }
            if (end > at + 1) {
                printed.merge(text.substring(numberStart(text, at), end), 1, Integer::sum);
            }
        }
    }

    /** Where a number begins whose stroke stands at an index. */
    private static int numberStart(String text, int stroke) {
        int from = stroke;
        while (from > 0
                && stroke - from < 8
                && (isLetter(text.charAt(from - 1)) || isFigureOrDash(text.charAt(from - 1)))) {
            from--;
        }
        return from;
    }

    /** How often the text prints the number that ends at an index, its stroke standing before {@code start}. */
    private int timesPrinted(String text, int start, int end) {
        return printed.getOrDefault(text.substring(numberStart(text, start - 1), end), 0);
    }

    private static boolean isFigureOrDash(char unit) {
        return Numerals.digit(unit) >= 0 || unit == '-' || unit == '‑';
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
        } else if (symbol && timesPrinted(text, start, from) > 0 && timesPrinted(text, start, end) == 1) {
            // The text prints 78/7 elsewhere and 78/71 only here: the last figure is a mark.
            offer(passage, from, markEnd, end, given.contains(value) ? LIKELY : 3);
        } else if (symbol && isSpecialSession(text, start)) {
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

    private static boolean isSpecialSession(String text, int start) {
        String number = text.substring(numberStart(text, start - 1), start);
        return number.matches("S[-‑][0-9]{1,2}/");
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
            return behindIdeograph(passage, text, start, end, has);
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
        boolean behindTitle = sign > 0 && text.charAt(sign - 1) == '》';
        if (COUNTED.indexOf(next) >= 0 && !behindTitle) {
            return Integer.MIN_VALUE;
        }
        if (Ideographs.is(text.charAt(sign)) && GOING_ON.indexOf(next) >= 0) {
            return has ? STRONG : LIKELY;
        }
        boolean told = has && "和或".indexOf(after) < 0;
        return told || isBetweenTitles(text, start, end) || isRaised(passage, start, end) ? STRONG : -3;
    }

    /** Whether a figure stands right behind a title, or between two: 《…》3 和, 《…》、2《…》. Nothing is counted there. */
    private static boolean isBetweenTitles(String text, int at, int end) {
        char before = text.charAt(at - 1);
        return before == '》' || (text.charAt(end) == '《' && "、，；".indexOf(before) >= 0);
    }

    private static int behindIdeograph(Passage passage, String text, int start, int end, boolean has) {
        char before = text.charAt(start - 1);
        if (before == '第' || before == '约' || Numerals.isChineseNumeral(before)) {
            return before == '约' && isRaised(passage, start, end)
                    ? STRONG
                    : before == '约' && has ? 4 : Integer.MIN_VALUE;
        }
        if (isRaised(passage, start, end)) {
            return STRONG;
        }
        if (beginsThousands(text, end)) {
            return Integer.MIN_VALUE;
        }
        boolean sign = end == text.length()
                || SIGNS.indexOf(text.charAt(end)) >= 0
                || COUNTING_NOTHING.indexOf(text.charAt(end)) >= 0;
        if (sign) {
            return has ? 7 : 2;
        }
        // Between the marks before and behind it, even a figure glued to a word of no other kind may be one.
        return COUNTED.indexOf(text.charAt(end)) >= 0 ? Integer.MIN_VALUE : has ? 3 : BETWEEN_MARKS;
    }

    /** Whether a blank and three figures follow: 1 920 is one number. */
    private static boolean beginsThousands(String text, int end) {
        if (end + 4 > text.length() || !WhiteSpace.is(text.charAt(end))) {
            return false;
        }
        for (int i = end + 1; i < end + 4; i++) {
            if (Numerals.digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end + 4 == text.length() || Numerals.digit(text.charAt(end + 4)) < 0;
    }

    /**
     * Whether a figure has the look of a raised one: no white space before it and a blank behind it on the same printed
     * line. A figure of the text has white space on both sides or on neither, an ordinal's stands behind 第, and the
     * thousands of a number (1 920) have a figure behind the blank.
     */
    private static boolean isRaised(Passage passage, int at, int end) {
        int behind = passage.sourceIndex(end - 1) + 1;
        String source = passage.source().text();
        boolean blank = behind < source.length() && (source.charAt(behind) == ' ' || source.charAt(behind) == '\t');
        return blank
                && end < passage.length()
                && source.substring(behind, passage.sourceIndex(end)).indexOf('\n') < 0
                && (Ideographs.is(passage.text().charAt(end)) || isSignBehind(passage.text(), end))
                && passage.sourceIndex(at) == passage.sourceIndex(at - 1) + 1
                && passage.text().charAt(at - 1) != '第';
    }

    private static boolean isSignBehind(String text, int end) {
        int at = end;
        while (at < text.length() && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
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
        String word = Folding.fold(text.substring(from, stop));
        boolean inSymbol = from > 0 && (text.charAt(from - 1) == '/' || text.charAt(from - 1) == '.');
        boolean closer = stop > 0 && SIGNS.indexOf(text.charAt(stop - 1)) >= 0;
        return closer || (word.length() >= 3 && !inSymbol && !ABBREVIATIONS.contains(word));
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

    private static boolean isLetter(char unit) {
        return WordEdges.isWordUnit(unit) && Numerals.digit(unit) < 0;
    }

    private static boolean isDirectionMark(char unit) {
        return unit == 0x200E || unit == 0x200F;
    }

    private static int value(String text, int start, int end) {
        return Numerals.of(text.substring(start, end)).orElse(0);
    }
}
