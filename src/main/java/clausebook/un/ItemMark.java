package clausebook.un;

import clausebook.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The mark printed before an item of a list: {@code (a)}, {@code i)}, {@code a.}, {@code (一)}, {@code ㈠}, {@code (أ)},
 * {@code а)} (UN Editorial Manual: four degrees, {@code (a)}, {@code (i)}, {@code a.}, {@code i.}). What a mark counts
 * may be unclear until its neighbours are seen: {@code (i)} is a first item in Roman figures or a ninth in letters.
 *
 * @param end UTF-16 index behind the mark
 * @param textStart index of the first character of the item's own words
 * @param readings the ways in which it can be counted, never empty
 */
public record ItemMark(int end, int textStart, List<Reading> readings) {

    /** One way to count a mark: marks of one list share the series. */
    public record Reading(String series, int position) {}

    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String ABJAD = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    /** Cyrillic letters that are printed for Latin ones, and the Latin ones, place by place. */
    private static final String LOOK_ALIKE = "асеіорхуј";

    private static final String LATIN = "aceiopxyj";
    private static final int LONGEST = 6;
    private static final int LATIN_LETTERS = 26;
    private static final String QUOTES = "’‘'";
    private static final String BULLETS = "—–-•▪●";
    /** The series of marks that do not count: every one is next to the one before. */
    public static final String BULLET = "bullet";

    /** The series of marks that have the form of a paragraph's number. */
    public static final String FIGURES = "figure.";

    public ItemMark {
        readings = List.copyOf(readings);
    }

    /** The mark that a text begins with, if it does. */
    public static Optional<ItemMark> at(String text) {
        int begin = Folding.skipDirections(text, 0);
        // Every item of a quoted list opens with a quotation mark of its own: “(1) …
        begin += text.startsWith("“(", begin) || text.startsWith("\"(", begin) || text.startsWith("«(", begin) ? 1 : 0;
        if (begin >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(begin);
        int behind = Folding.skipDirections(text, begin + 1);
        boolean beforeWords = behind < text.length()
                && (WhiteSpace.is(text.charAt(behind)) || clausebook.text.Ideographs.is(text.charAt(behind)));
        if (BULLETS.indexOf(first) >= 0 && beforeWords) {
            return Optional.of(mark(text, begin + 1, List.of(new Reading(BULLET, 1))));
        }
        int enclosed = enclosed(first);
        if (enclosed > 0) {
            return Optional.of(mark(text, begin + 1, List.of(new Reading("enclosed" + (first >> 8), enclosed))));
        }
        // Arabic papers print the second degree ’1‘, and lose the brackets' direction: )أ( is (أ).
        boolean quoted = QUOTES.indexOf(first) >= 0;
        boolean opened = quoted || Folding.fold(first) == '(' || (first == ')' && isArabicAt(text, begin + 1));
        int from = Folding.skipDirections(text, opened ? begin + 1 : begin);
        int end = from;
        while (end < text.length() && end - from < LONGEST && isMarkSign(text.charAt(end))) {
            end++;
        }
        if (opened && isDoubledBehind(text, from, end)) {
            end += 2;
        }
        int signs = end;
        end = Folding.skipDirections(text, end);
        if (signs == from || end >= text.length()) {
            return Optional.empty();
        }
        int dash = Folding.skipUnseen(text, end);
        if (!opened && signs == from + 1 && isArabicAt(text, from) && isDash(text, dash)) {
            return Optional.of(mark(text, dash + 1, readings(text.substring(from, signs), "-")));
        }
        char closing = Folding.fold(text.charAt(end));
        if (closing == '(' && first == ')') {
            closing = ')';
        }
        boolean closed = quoted ? QUOTES.indexOf(text.charAt(end)) >= 0 : closing == ')' || (closing == '.' && !opened);
        if (!closed) {
            return Optional.empty();
        }
        String sign = text.substring(from, signs);
        if (quoted) {
            return quoted(text, end, sign);
        }
        List<Reading> readings = readings(sign, (opened ? "(" : "") + closing);
        // A stop behind a letter is a mark only before white space or an ideograph: not in "e.g." or "p.m.".
        boolean fits = closing == ')'
                || end + 1 == text.length()
                || WhiteSpace.is(text.charAt(end + 1))
                || clausebook.text.Ideographs.is(text.charAt(end + 1));
        // A sign of the sentence behind the mark shows that it is a reference: (a), (b) and (c) above.
        int words = Folding.skipUnseen(text, end + 1);
        boolean cited = words < text.length() && ",;.:)،؛".indexOf(text.charAt(words)) >= 0;
        return readings.isEmpty() || !fits || cited ? Optional.empty() : Optional.of(mark(text, end + 1, readings));
    }

    private static Optional<ItemMark> quoted(String text, int end, String sign) {
        OptionalInt position = Numerals.of(Folding.squeeze(sign));
        boolean fits = position.isPresent() && position.getAsInt() > 0 && sign.length() <= 2;
        return fits
                ? Optional.of(mark(text, end + 1, List.of(new Reading("quoted", position.getAsInt()))))
                : Optional.empty();
    }

    /** Whether a dash with white space behind it stands at an index: the third degree of Arabic lists is {@code أ -}. */
    private static boolean isDash(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == '-' || text.charAt(at) == '–')
                && WhiteSpace.is(text.charAt(at + 1));
    }

    /** Whether an Arabic letter stands again behind one space: {@code (أ أ)}. */
    private static boolean isDoubledBehind(String text, int from, int end) {
        return end == from + 1
                && isArabicAt(text, from)
                && end + 1 < text.length()
                && WhiteSpace.is(text.charAt(end))
                && Folding.fold(text.charAt(end + 1)) == Folding.fold(text.charAt(from));
    }

    private static boolean isArabicAt(String text, int at) {
        return at < text.length() && ABJAD.indexOf(Folding.fold(text.charAt(at))) >= 0;
    }

    /** A mark that its format keeps apart from the words; figures may stand between quotation marks (Arabic: {@code ’1‘}). */
    public static Optional<ItemMark> told(String printed) {
        String bare = printed.strip();
        boolean quoted = bare.length() > 2
                && "’‘'".indexOf(bare.charAt(0)) >= 0
                && "’‘'".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        if (quoted) {
            return Numerals.of(bare.substring(1, bare.length() - 1)).stream()
                    .mapToObj(position -> new ItemMark(
                            printed.length(), printed.length(), List.of(new Reading("figure’‘", position))))
                    .findFirst();
        }
        return at(bare + " ")
                .filter(mark -> mark.end() == bare.length())
                .map(mark -> new ItemMark(printed.length(), printed.length(), mark.readings()));
    }

    /** A mark of figures and a stop, such as a paragraph's number has; only where the format says that it counts items. */
    public static Optional<ItemMark> ofFigures(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end == 0 || end == text.length() || text.charAt(end) != '.') {
            return Optional.empty();
        }
        int position = Integer.parseInt(text.substring(0, end));
        return Optional.of(mark(text, end + 1, List.of(new Reading(FIGURES, position))));
    }

    private static ItemMark mark(String text, int end, List<Reading> readings) {
        int behind = Folding.skipDirections(text, end);
        int start = Folding.skipUnseen(text, behind);
        boolean unseen = WhiteSpace.removedFrom(text.substring(behind, start)).isEmpty();
        return new ItemMark(unseen ? behind : start, start, readings);
    }

    /** The number in a sign that encloses it: ㈠, ①, ⑴ or ⒜; 0 for other characters. */
    private static int enclosed(char unit) {
        if (unit >= 0x3220 && unit <= 0x3229) {
            return unit - 0x3220 + 1;
        }
        if (unit >= 0x2460 && unit <= 0x2473) {
            return unit - 0x2460 + 1;
        }
        if (unit >= 0x2474 && unit <= 0x2487) {
            return unit - 0x2474 + 1;
        }
        return unit >= 0x249C && unit <= 0x24B5 ? unit - 0x249C + 1 : 0;
    }

    private static boolean isMarkSign(char unit) {
        char folded = Folding.fold(unit);
        return (folded >= 'a' && folded <= 'z')
                || (folded >= '0' && folded <= '9')
                || Numerals.isChineseNumeral(unit)
                || CYRILLIC.indexOf(folded) >= 0
                || LOOK_ALIKE.indexOf(folded) >= 0
                || ABJAD.indexOf(folded) >= 0
                || unit == 0x200D
                || unit == 0x0640;
    }

    private static List<Reading> readings(String sign, String style) {
        String folded = Folding.squeeze(sign);
        List<Reading> readings = new ArrayList<>();
        if (folded.isEmpty() || sign.chars().anyMatch(unit -> unit >= 'A' && unit <= 'Z')) {
            return readings;
        }
        String latin = latin(folded);
        OptionalInt letters = letters(latin);
        letters.ifPresent(position -> readings.add(new Reading("letter" + style, position)));
        Numerals.ofRoman(latin).ifPresent(position -> readings.add(new Reading("roman" + style, position)));
        if (folded.length() == 1) {
            add(readings, CYRILLIC.indexOf(folded), "cyrillic" + style);
        }
        abjad(folded).ifPresent(position -> readings.add(new Reading("abjad" + style, position)));
        // Figures with a stop are paragraph numbers; in brackets they count items. A year in brackets does not.
        if (!style.equals(".") && folded.length() <= 2) {
            Numerals.of(folded).ifPresent(position -> readings.add(new Reading("figure" + style, position)));
        }
        return readings;
    }

    private static void add(List<Reading> readings, int index, String series) {
        if (index >= 0) {
            readings.add(new Reading(series, index + 1));
        }
    }

    private static String latin(String folded) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            int look = LOOK_ALIKE.indexOf(folded.charAt(i));
            latin.append(look < 0 ? folded.charAt(i) : LATIN.charAt(look));
        }
        return latin.toString();
    }

    /** Arabic letters in their old order; like Latin ones they are doubled behind the twenty-sixth: {@code (أ أ)}. */
    private static OptionalInt abjad(String folded) {
        boolean doubled = folded.length() == 2 && folded.charAt(0) == folded.charAt(1);
        int index = folded.length() == 1 || doubled ? ABJAD.indexOf(folded.charAt(0)) : -1;
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1 + (doubled ? LATIN_LETTERS : 0));
    }

    /** Which one a letter counts in its alphabet's order; a Cyrillic one that looks like a Latin one is taken for that. */
    static OptionalInt letterPosition(String sign) {
        String folded = Folding.squeeze(sign);
        OptionalInt latin = letters(latin(folded));
        OptionalInt arabic = latin.isPresent() ? latin : abjad(folded);
        int cyrillic = folded.length() == 1 ? CYRILLIC.indexOf(folded) : -1;
        return arabic.isPresent() || cyrillic < 0 ? arabic : OptionalInt.of(cyrillic + 1);
    }

    /** a … z, aa (or, as some texts print, aa bb cc). */
    private static OptionalInt letters(String latin) {
        if (latin.length() > 2 || !latin.chars().allMatch(unit -> unit >= 'a' && unit <= 'z')) {
            return OptionalInt.empty();
        }
        if (latin.length() == 1) {
            return OptionalInt.of(latin.charAt(0) - 'a' + 1);
        }
        if (latin.charAt(0) == latin.charAt(1)) {
            return OptionalInt.of(LATIN_LETTERS + latin.charAt(0) - 'a' + 1);
        }
        return latin.charAt(0) == 'a' ? OptionalInt.of(LATIN_LETTERS + latin.charAt(1) - 'a' + 1) : OptionalInt.empty();
    }
}
