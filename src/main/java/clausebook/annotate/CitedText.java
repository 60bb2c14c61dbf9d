package clausebook.annotate;

import clausebook.text.WhiteSpace;
import clausebook.un.CitationWords;
import clausebook.un.CitedNumber;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.PrintedDate;
import clausebook.un.WordEdges;
import java.util.List;
import java.util.Optional;

/**
 * A text as the citation rules look at it: folded for words, narrow for numbers, its dates read once. Positions are the
 * same in all of them.
 */
record CitedText(
        String text,
        String folded,
        String narrow,
        Enclosures enclosures,
        List<PrintedDate> dates,
        CitationWords words) {

    static CitedText of(String text, Language language) {
        return new CitedText(
                text,
                Folding.fold(text),
                CitedNumber.narrow(text),
                Enclosures.of(text),
                PrintedDate.all(text, language),
                CitationWords.of(language));
    }

    int last() {
        return Math.max(0, text.length() - 1);
    }

    int spaceAfter(int at) {
        return WordEdges.skipSpace(folded, at);
    }

    /** The index behind a comma and white space that stand at an index, or the index itself. */
    int afterComma(int at) {
        return at < folded.length() && folded.charAt(at) == ',' ? spaceAfter(at + 1) : at;
    }

    int spaceBefore(int at) {
        int before = at;
        while (before > 0 && WhiteSpace.is(folded.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    /** Whether a dash alone stands between two positions, white space around it or not. */
    boolean isDash(int from, int to) {
        int dash = spaceAfter(from);
        return dash < to && narrow.charAt(dash) == '-' && spaceAfter(dash + 1) == to;
    }

    /** The end of the date that begins at an index, or the index itself. */
    int dateEnd(int at) {
        return dateAt(at).map(PrintedDate::end).orElse(at);
    }

    Optional<PrintedDate> dateAt(int at) {
        int index = firstFrom(at);
        return index < dates.size() && dates.get(index).start() == at
                ? Optional.of(dates.get(index))
                : Optional.empty();
    }

    boolean isInDate(int at) {
        int index = firstFrom(at + 1) - 1;
        return index >= 0
                && dates.get(index).start() <= at
                && at < dates.get(index).end();
    }

    /** The index in the list of dates of the first that begins at or behind a position. */
    int firstFrom(int at) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a comma, semicolon or stop stands between two positions, outside brackets and title marks. */
    boolean hasSign(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSign(folded.charAt(i)) && !enclosures.holds(i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSign(char folded) {
        return folded == ',' || folded == ';' || folded == '。' || folded == ':';
    }
}
