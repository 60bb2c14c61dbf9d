package clausebook.series;

import clausebook.text.Ideographs;
import clausebook.text.WhiteSpace;
import clausebook.un.Folding;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Two wordings, cut where they differ: word by word in scripts that put spaces between words, sign by sign in Han text,
 * where a single sign that both happen to have between two changes is no common ground and goes with the change.
 */
final class WordDiff {

    /** A wording of more words is compared as a whole; no clause of a real text has so many. */
    static final int MOST_WORDS = 4_000;

    /** Of a dozen words, each of which counts as two Han signs. */
    private static final int LONGEST_BEGINNING = 24;

    /**
     * @param text as it stands, the white space behind it included
     * @param key what it is compared by
     */
    private record Word(String text, String key) {}

    private WordDiff() {}

    /** The pieces in order; where a word was replaced, what was taken out stands before what was put in. */
    static List<Piece> pieces(String was, String is) {
        List<Word> before = words(was);
        List<Word> after = words(is);
        if (before.size() > MOST_WORDS || after.size() > MOST_WORDS) {
            return List.of(new Piece(Piece.Kind.TAKEN_OUT, was), new Piece(Piece.Kind.PUT_IN, is));
        }
        List<Change> changes = new MyersDiffWithLinearSpace<String>()
                .computeDiff(
                        before.stream().map(Word::key).toList(),
                        after.stream().map(Word::key).toList(),
                        null);
        return pieces(before, after, joined(before, changes));
    }

    /**
     * How much of the beginnings of two wordings is the same, in the same order, from 0 to 1: of the shorter one's, where one
     * is shorter. Signs that are no words do not count.
     */
    static double beginnings(String was, String is) {
        List<Word> before = beginning(words(was));
        List<Word> after = beginning(words(is));
        int shorter = Math.min(before.size(), after.size());
        if (shorter == 0) {
            return 1;
        }
        int same = before.size();
        for (Change change : new MyersDiffWithLinearSpace<String>()
                .computeDiff(
                        before.stream().map(Word::key).toList(),
                        after.stream().map(Word::key).toList(),
                        null)) {
            same -= change.endOriginal - change.startOriginal;
        }
        return (double) same / shorter;
    }

    private static List<Word> beginning(List<Word> words) {
        List<Word> beginning = new ArrayList<>();
        int length = 0;
        for (Word word : words) {
            int first = word.text().codePointAt(0);
            boolean han = Ideographs.is(first);
            if ((han || isLetterOrDigit(first)) && length < LONGEST_BEGINNING) {
                beginning.add(word);
                length += han ? 1 : 2;
            }
        }
        return beginning;
    }

    /** Changes with too little between them become one. */
    private static List<Change> joined(List<Word> before, List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isTooLittle(before.subList(last.endOriginal, change.startOriginal))) {
                joined.set(
                        joined.size() - 1,
                        new Change(
                                change.deltaType,
                                last.startOriginal,
                                change.endOriginal,
                                last.startRevised,
                                change.endRevised));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    /** Spaces and signs alone, or one Han sign. */
    private static boolean isTooLittle(List<Word> between) {
        int signs = 0;
        for (Word word : between) {
            int first = word.text().codePointAt(0);
            if (Ideographs.is(first)) {
                signs += 1;
            } else if (isLetterOrDigit(first)) {
                return false;
            }
        }
        return signs <= 1;
    }

    private static List<Piece> pieces(List<Word> before, List<Word> after, List<Change> changes) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Change change : changes) {
            add(
                    pieces,
                    Piece.Kind.SAME,
                    after,
                    change.startRevised - (change.startOriginal - from),
                    change.startRevised);
            add(pieces, Piece.Kind.TAKEN_OUT, before, change.startOriginal, change.endOriginal);
            add(pieces, Piece.Kind.PUT_IN, after, change.startRevised, change.endRevised);
            from = change.endOriginal;
        }
        add(pieces, Piece.Kind.SAME, after, after.size() - (before.size() - from), after.size());
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<Word> words, int from, int to) {
        if (from < to) {
            StringBuilder text = new StringBuilder();
            words.subList(from, to).forEach(word -> text.append(word.text()));
            pieces.add(new Piece(kind, text.toString()));
        }
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (!Ideographs.is(first) && isLetterOrDigit(first)) {
                while (end < text.length() && goesOn(text, end)) {
                    end++;
                }
            }
            int behind = end;
            while (behind < text.length() && WhiteSpace.is(text.charAt(behind))) {
                behind++;
            }
            words.add(new Word(text.substring(at, behind), Folding.squeeze(text.substring(at, end))));
            at = behind;
        }
        return words;
    }

    /** A word goes on through letters, digits and marks on letters; a number through the stroke of its parts (58/30). */
    private static boolean goesOn(String text, int index) {
        char unit = text.charAt(index);
        if (isLetterOrDigit(unit)) {
            return true;
        }
        boolean within = index + 1 < text.length() && isLetterOrDigit(text.charAt(index + 1));
        return within && (unit == '/' || unit == '\'' || unit == '’' || unit == '-');
    }

    /** Letters of the alphabets of the six languages with the marks on them, and digits. Written out: see Ideographs. */
    private static boolean isLetterOrDigit(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9')
                || (codePoint >= 'a' && codePoint <= 'z')
                || (codePoint >= 'A' && codePoint <= 'Z')
                || (codePoint >= 0xC0 && codePoint <= 0x52F && codePoint != 0xD7 && codePoint != 0xF7)
                || (codePoint >= 0x620 && codePoint <= 0x6D3);
    }
}
