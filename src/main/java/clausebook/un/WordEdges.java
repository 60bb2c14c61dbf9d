package clausebook.un;

import clausebook.text.WhiteSpace;

/** Where words begin and end, by a small table of our own: the platform's tables of letters change between releases. */
public final class WordEdges {

    private WordEdges() {}

    /** Latin, Cyrillic and Arabic letters and digits, which make words with spaces between them. */
    public static boolean isWordUnit(char unit) {
        return (unit >= '0' && unit <= '9')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= 'a' && unit <= 'z')
                || (unit >= 0x00C0 && unit <= 0x024F && unit != 0x00D7 && unit != 0x00F7)
                || (unit >= 0x0400 && unit <= 0x052F)
                || (unit >= 0x0620 && unit <= 0x065F)
                || (unit >= 0x0671 && unit <= 0x06D3);
    }

    /** Han characters, as resolutions print them. */
    public static boolean isHan(char unit) {
        return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) || unit == 0x3007;
    }

    /** Whether a word stands at an index; with {@code whole}, not as the part of a longer one. */
    public static boolean holds(CharSequence text, int at, String word, boolean whole) {
        return opens(text, at, word, whole) && (!whole || !joins(text, at));
    }

    /** The same, but the word may follow another directly, as Arabic words follow و. */
    public static boolean opens(CharSequence text, int at, String word, boolean whole) {
        int end = at + word.length();
        if (at < 0 || end > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return !whole || !joins(text, end);
    }

    /**
     * The index behind a word or phrase that stands whole at an index, or -1. In the phrase {@code *} stands for any
     * ending of a word ({@code резолюци*}), and a space for any white space.
     *
     * @param from how many of its first characters the text writes in another way and need not be compared
     */
    public static int endOf(CharSequence text, int at, String phrase, int from) {
        int next = at;
        for (int i = from; i < phrase.length(); i++) {
            char unit = phrase.charAt(i);
            if (unit == '*') {
                while (next < text.length() && isWordUnit(text.charAt(next))) {
                    next++;
                }
            } else if (unit == ' ') {
                int after = skipSpace(text, next);
                if (after == next) {
                    return -1;
                }
                next = after;
            } else if (next >= text.length() || text.charAt(next) != unit) {
                return -1;
            } else {
                next++;
            }
        }
        return joins(text, next) ? -1 : next;
    }

    private static boolean joins(CharSequence text, int at) {
        return at > 0 && at < text.length() && isWordUnit(text.charAt(at - 1)) && isWordUnit(text.charAt(at));
    }

    public static int skipSpace(CharSequence text, int at) {
        int next = at;
        while (next < text.length() && WhiteSpace.is(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
