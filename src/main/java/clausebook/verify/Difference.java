package clausebook.verify;

import java.util.Arrays;

/**
 * The first place where a text is not what it should be, told as what happened to it there.
 *
 * @param kind what happened
 * @param at the UTF-16 index, in both texts
 * @param expected the characters concerned, as they should stand
 * @param actual the characters that stand there instead
 */
record Difference(Kind kind, int at, String expected, String actual) {

    enum Kind {
        LOST, DOUBLED, ADDED, SWAPPED, REPLACED
    }

    /** So many characters must agree behind a change for the texts to be in step again. */
    private static final int IN_STEP = 16;

    private static final int LONGEST = 400;

    /** Of two texts that differ. */
    static Difference first(String expected, String actual) {
        int at = 0;
        int shorter = Math.min(expected.length(), actual.length());
        while (at < shorter && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        if (at > 0 && at < expected.length() && Character.isLowSurrogate(expected.charAt(at))
                || at > 0 && at < actual.length() && Character.isLowSurrogate(actual.charAt(at))) {
            at--;
        }
        for (int n = 1; n <= LONGEST; n++) {
            if (inStep(expected, at + n, actual, at)) {
                return of(Kind.LOST, at, expected.substring(at, at + n), "");
            }
            if (inStep(expected, at, actual, at + n)) {
                return added(expected, actual, at, n);
            }
            if (inStep(expected, at + n, actual, at + n)) {
                return replaced(expected.substring(at, at + n), actual.substring(at, at + n), at);
            }
        }
        return rest(expected, actual, at);
    }

    private static boolean inStep(String expected, int from, String actual, int there) {
        if (from > expected.length() || there > actual.length()) {
            return false;
        }
        int left = expected.length() - from;
        int leftThere = actual.length() - there;
        // Near the end the rest must agree to its last character, or any change would seem to be in step.
        boolean fits = left >= IN_STEP && leftThere >= IN_STEP || left == leftThere;
        return fits && expected.regionMatches(from, actual, there, Math.min(IN_STEP, left));
    }

    private static Difference added(String expected, String actual, int at, int n) {
        String more = actual.substring(at, at + n);
        boolean before = at >= n && expected.regionMatches(at - n, more, 0, n);
        boolean after = expected.startsWith(more, at);
        return of(before || after ? Kind.DOUBLED : Kind.ADDED, at, "", more);
    }

    private static Difference replaced(String expected, String actual, int at) {
        int[] one = expected.codePoints().sorted().toArray();
        int[] other = actual.codePoints().sorted().toArray();
        return of(Arrays.equals(one, other) ? Kind.SWAPPED : Kind.REPLACED, at, expected, actual);
    }

    /** The texts never get in step again: what lies between what they have in common at both ends. */
    private static Difference rest(String expected, String actual, int at) {
        int end = 0;
        int most = Math.min(expected.length(), actual.length()) - at;
        while (end < most && expected.charAt(expected.length() - 1 - end) == actual.charAt(actual.length() - 1 - end)) {
            end++;
        }
        String gone = expected.substring(at, expected.length() - end);
        String come = actual.substring(at, actual.length() - end);
        if (come.isEmpty()) {
            return of(Kind.LOST, at, gone, "");
        }
        return gone.isEmpty() ? added(expected, actual, at, come.length()) : replaced(gone, come, at);
    }

    private static Difference of(Kind kind, int at, String expected, String actual) {
        return new Difference(kind, at, expected, actual);
    }
}
