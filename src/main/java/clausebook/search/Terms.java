package clausebook.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The terms that a text gives, as {@code terms.md} lays them down. */
public final class Terms {

    private static final int LONGEST = 60;
    private static final int STEM = 5;
    private static final List<String> FRONTS = List.of("وال", "بال", "كال", "فال", "ولل", "لل", "ال");
    private static final List<String> ENDS = List.of("ها", "ات", "ان", "ون", "ين", "يه", "ه", "ي");

    private final Set<String> terms = new HashSet<>();
    private final StringBuilder word = new StringBuilder();
    /** Words joined by single slashes so far, and whether one of them holds a digit. */
    private final StringBuilder number = new StringBuilder();

    private int joined;
    private boolean slash;
    private int han = -1;

    private Terms() {}

    /** In no order. */
    public static Set<String> of(String text) {
        Terms terms = new Terms();
        for (int i = 0; i < text.length(); ) {
            char folded = Fold.one(text.charAt(i));
            if (folded != Fold.NOT_ONE) {
                terms.take(folded);
                i++;
            } else {
                int point = text.codePointAt(i);
                Fold.of(point).codePoints().forEach(terms::take);
                i += Character.charCount(point);
            }
        }
        terms.endWord();
        terms.endNumber();
        return terms.terms;
    }

    private void take(int point) {
        if (Fold.isLetter(point)) {
            han = -1;
            word.appendCodePoint(point);
            return;
        }
        endWord();
        if (Fold.isHan(point)) {
            endNumber();
            terms.add(Character.toString(point));
            if (han >= 0) {
                terms.add(new StringBuilder(4)
                        .appendCodePoint(han)
                        .appendCodePoint(point)
                        .toString());
            }
            han = point;
            return;
        }
        han = -1;
        if (point == '/' && joined > 0 && !slash) {
            slash = true;
        } else {
            endNumber();
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String whole = word.length() > LONGEST ? word.substring(0, LONGEST) : word.toString();
        word.setLength(0);
        terms.add(whole);
        String stem = stem(whole);
        if (!stem.isEmpty()) {
            terms.add(stem);
        }
        number.append(slash ? "/" : "").append(whole);
        joined++;
        slash = false;
    }

    private void endNumber() {
        if (joined > 1 && hasDigit(number)) {
            terms.add(number.toString());
        }
        number.setLength(0);
        joined = 0;
        slash = false;
    }

    /** What forms of one word have in common, with {@code *} behind it; empty for a short word and for digits. */
    static String stem(String word) {
        if (word.length() < 4 || isDigits(word)) {
            return "";
        }
        if (Fold.isArabic(word.charAt(0))) {
            return withoutEnd(withoutFront(word)) + "*";
        }
        return word.substring(0, Math.min(STEM, word.length())) + "*";
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static String withoutFront(String word) {
        for (String front : FRONTS) {
            if (word.startsWith(front) && word.length() - front.length() >= 3) {
                return word.substring(front.length());
            }
        }
        return word.startsWith("و") && word.length() > 4 ? word.substring(1) : word;
    }

    private static String withoutEnd(String word) {
        for (String end : ENDS) {
            if (word.endsWith(end) && word.length() - end.length() >= 3) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }

    /** The file of an index of {@code 2^n} files that holds a term: FNV-1a over its UTF-16 code units. */
    static int hash(String term) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }
}
