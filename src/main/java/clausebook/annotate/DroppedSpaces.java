package clausebook.annotate;

import clausebook.un.CitationWords;
import clausebook.un.Folding;
import clausebook.un.Numerals;
import clausebook.un.WordEdges;

/**
 * The spaces that a copy has dropped between a number and the word beside it, as copies that know no unbroken space do:
 * {@code résolution60/251}, {@code resoluciones5/1y 5/2}. Only a word that citations are made of has lost one; other
 * words with figures are names (COVID19).
 */
final class DroppedSpaces {

    /** Shorter words are letters of a number's own. */
    private static final int SHORTEST_WORD = 2;

    private static final int LONGEST_WORD = 20;

    private final String text;
    private final CitationWords words;

    /** @param text without the characters that show nothing */
    DroppedSpaces(String text, CitationWords words) {
        this.text = text;
        this.words = words;
    }

    /** Whether a space was dropped before the character at an index. */
    boolean isBefore(int at) {
        if (at == 0 || !words.spaced()) {
            return false;
        }
        boolean figure = Numerals.digit(text.charAt(at)) >= 0;
        boolean figureBefore = Numerals.digit(text.charAt(at - 1)) >= 0;
        if (figure == figureBefore) {
            return false;
        }
        return figure ? isListed(wordBefore(at)) : isBehindNumber(at) && isListed(wordFrom(at));
    }

    private String wordBefore(int end) {
        int from = end;
        while (from > 0 && end - from <= LONGEST_WORD && isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private String wordFrom(int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_WORD && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Whether the figures before an index end a number with a stroke; others may be a day or an ordinal (1er). */
    private boolean isBehindNumber(int at) {
        int from = at;
        while (from > 0 && at - from <= LONGEST_WORD && Numerals.digit(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return from > 1 && text.charAt(from - 1) == '/' && Numerals.digit(text.charAt(from - 2)) >= 0;
    }

    private boolean isListed(String word) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return false;
        }
        String folded = Folding.fold(word);
        return words.after("date-links", folded, 0) == word.length()
                || words.wordAt(folded, 0)
                        .filter(found -> found.end() == word.length())
                        .isPresent();
    }

    private static boolean isLetter(char unit) {
        return WordEdges.isWordUnit(unit) && Numerals.digit(unit) < 0;
    }
}
