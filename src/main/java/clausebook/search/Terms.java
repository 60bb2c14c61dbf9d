package clausebook.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The terms that a text gives, as {@code terms.md} lays them down. */
public final class Terms {

    private static final int LONGEST = 60;
    /** Behind an Arabic word that is read without the particle written together with it. */
    static final String READ = "-";

    private static final int LEAST = 2;
    private static final List<String> ARTICLES =
            List.of("وبال", "فبال", "وكال", "فكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال");

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
        if (Fold.isArabic(whole.charAt(0))) {
            addReadings(whole);
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

    /** "And", "so", "in", "like" and "for" are single letters before a word: it may be that word, or its own. */
    private void addReadings(String word) {
        int length = word.length();
        if (length <= LEAST || !withoutArticle(word).equals(word)) {
            return;
        }
        boolean joins = "وف".indexOf(word.charAt(0)) >= 0;
        if (joins || "بكل".indexOf(word.charAt(0)) >= 0) {
            terms.add(word.substring(1) + READ);
        }
        if (joins && length > LEAST + 1 && "بكل".indexOf(word.charAt(1)) >= 0) {
            terms.add(word.substring(2) + READ);
        }
    }

    static boolean isDigits(String word) {
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

    /** An Arabic word without its article and what is written before that. */
    static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() >= LEAST) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    /** The file of an index of {@code 2^n} files that holds a family: FNV-1a over its UTF-16 code units. */
    static int hash(String family) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < family.length(); i++) {
            hash = (hash ^ family.charAt(i)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }
}
