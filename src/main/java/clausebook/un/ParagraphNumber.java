package clausebook.un;

import clausebook.text.WhiteSpace;
import java.util.List;
import java.util.Optional;

/**
 * The number printed before an operative paragraph: {@code 23.}, {@code 1.欢迎} without a space, {@code ２３．},
 * {@code 23 bis.} (UN Editorial Manual: versions under negotiation).
 *
 * @param end UTF-16 index behind the number and its stop
 * @param value the number
 * @param suffix {@code bis}, {@code ter} …, or nothing
 * @param textStart index of the first character of the paragraph's own words
 */
public record ParagraphNumber(int end, int value, String suffix, int textStart) {

    private static final List<String> SUFFIXES = List.of("bis", "ter", "quater", "quinquies");
    /** The same words as Russian and Arabic papers print them, place by place. */
    private static final List<String> OTHER_SCRIPTS = List.of("бис", "тер", "кватер", "квинквиес");

    private static final String ARABIC_BIS = "مكرر";
    private static final int MOST_DIGITS = 4;

    /** The number that a text begins with, if it does. */
    public static Optional<ParagraphNumber> at(String text, FixedWording wording) {
        int from = Folding.skipDirections(text, 0);
        int digits = from;
        while (digits < text.length() && digits - from <= MOST_DIGITS && Numerals.digit(text.charAt(digits)) >= 0) {
            digits++;
        }
        if (digits == from || digits - from > MOST_DIGITS) {
            return Optional.empty();
        }
        int value = Numerals.of(text.substring(from, digits)).orElse(0);
        int at = Folding.skipUnseen(text, digits);
        String suffix = suffixAt(text, at);
        at = suffix.isEmpty() ? Folding.skipDirections(text, digits) : suffixEnd(text, at, suffix);
        int stop = Folding.skipUnseen(text, at);
        if (stop > at + 2 || stop >= text.length() || wording.paragraphStops().indexOf(text.charAt(stop)) < 0) {
            return Optional.empty();
        }
        int end = Folding.skipDirections(text, stop + 1);
        int start = Folding.skipUnseen(text, end);
        boolean decimal = start == stop + 1 && start < text.length() && goesOn(text, start);
        // A sign of direction behind the white space belongs to the number as well: every character has one place.
        boolean unseen = WhiteSpace.removedFrom(text.substring(end, start)).isEmpty();
        return decimal || value == 0
                ? Optional.empty()
                : Optional.of(new ParagraphNumber(unseen ? end : start, value, suffix, start));
    }

    /** Whether a number goes on behind its stop: {@code 1.1} and {@code 1.a} are targets, {@code 54.a sesión} a meeting. */
    private static boolean goesOn(String text, int at) {
        boolean letter = text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
        boolean alone = at + 1 < text.length() && WhiteSpace.is(text.charAt(at + 1));
        return Numerals.digit(text.charAt(at)) >= 0 || (letter && alone);
    }

    /** Whether a text begins with a number of two parts and words: {@code 1.1 By 2030}, {@code 17.a Ensure}. */
    public static boolean isDecimal(String text) {
        int at = digitsEnd(text, 0);
        if (at == 0 || at + 2 >= text.length() || text.charAt(at) != '.' || !goesOn(text, at + 1)) {
            return false;
        }
        int behind = Math.max(at + 2, digitsEnd(text, at + 1));
        return behind < text.length() && WhiteSpace.is(text.charAt(behind));
    }

    /** Whether a text begins with a number and a letter, {@code 1.a Ensure}: no heading is labelled so. */
    public static boolean isLettered(String text) {
        int stop = digitsEnd(text, 0);
        return isDecimal(text) && Numerals.digit(text.charAt(stop + 1)) < 0;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= MOST_DIGITS && Numerals.digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** A number that its format keeps apart from the words, whatever stands behind it: {@code 1.}, {@code 1 -}, {@code 23 bis}. */
    public static Optional<ParagraphNumber> told(String printed) {
        int digits = 0;
        while (digits < printed.length() && digits <= MOST_DIGITS && Numerals.digit(printed.charAt(digits)) >= 0) {
            digits++;
        }
        int value = digits == 0 || digits > MOST_DIGITS
                ? 0
                : Numerals.of(printed.substring(0, digits)).orElse(0);
        String suffix = suffixAt(printed, skipSpace(printed, digits));
        int behind = suffix.isEmpty() ? digits : suffixEnd(printed, skipSpace(printed, digits), suffix);
        boolean only = printed.substring(Math.min(behind, printed.length()))
                .chars()
                .allMatch(unit -> WhiteSpace.is(unit) || ".．。、-–—:".indexOf(unit) >= 0);
        return value == 0 || !only
                ? Optional.empty()
                : Optional.of(new ParagraphNumber(printed.length(), value, suffix, printed.length()));
    }

    /** A number that lost its stop: only its neighbours can show that it is one, so the value must be known. */
    public static Optional<ParagraphNumber> withoutStop(String text, int expected) {
        String digits = Integer.toString(expected);
        if (!text.startsWith(digits)) {
            return Optional.empty();
        }
        int stop = digits.length();
        // A stop that was misread: 10, Reaffirms
        stop += stop + 1 < text.length()
                        && ",:;".indexOf(text.charAt(stop)) >= 0
                        && WhiteSpace.is(text.charAt(stop + 1))
                ? 1
                : 0;
        int start = skipSpace(text, stop);
        boolean ends = start < text.length()
                && Numerals.digit(text.charAt(start)) < 0
                && "/.,()-%".indexOf(text.charAt(start)) < 0;
        return ends ? Optional.of(new ParagraphNumber(stop, expected, "", start)) : Optional.empty();
    }

    private static String suffixAt(String text, int at) {
        for (int i = 0; i < SUFFIXES.size(); i++) {
            boolean other = begins(text, at, OTHER_SCRIPTS.get(i));
            if (other || begins(text, at, SUFFIXES.get(i))) {
                return SUFFIXES.get(i);
            }
        }
        return text.startsWith(ARABIC_BIS, at) ? SUFFIXES.get(0) : "";
    }

    private static boolean begins(String text, int at, String word) {
        int end = at + word.length();
        return end <= text.length() && Folding.fold(text.substring(at, end)).equals(word);
    }

    /** The index behind the suffix as it is printed. */
    private static int suffixEnd(String text, int at, String suffix) {
        if (text.startsWith(ARABIC_BIS, at)) {
            int end = at + ARABIC_BIS.length();
            while (end < text.length() && "اً".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return end;
        }
        int other = SUFFIXES.indexOf(suffix);
        return at + (begins(text, at, OTHER_SCRIPTS.get(other)) ? OTHER_SCRIPTS.get(other) : suffix).length();
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@code 23}, {@code 23 bis}. */
    public String printed() {
        return suffix.isEmpty() ? Integer.toString(value) : value + " " + suffix;
    }

    /** {@code 23}, {@code 23bis}: the part of an id. */
    public String key() {
        return value + suffix;
    }
}
