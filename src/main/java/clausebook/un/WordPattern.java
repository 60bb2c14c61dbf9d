package clausebook.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A phrase of a word list that stands for several: {@code {name}} is any word of the set of that name, {@code (a|b|)} any
 * of those written, which may be nothing. So {@code déclar(e|ant) préoccupé{e}} is written once for the Council and the
 * Assembly.
 */
final class WordPattern {

    /** More than any phrase of a word list has; a slip of the pen would make millions. */
    private static final int MOST = 4000;

    private final Map<String, List<String>> sets;

    WordPattern(Map<String, List<String>> sets) {
        this.sets = sets;
    }

    /** Every phrase that is meant. */
    List<String> expand(String written) {
        int open = first(written);
        if (open < 0) {
            return List.of(written);
        }
        boolean named = written.charAt(open) == '{';
        int close = closing(written, open);
        String inner = written.substring(open + 1, close);
        List<String> choices = named ? set(inner, written) : choices(inner);
        List<String> all = new ArrayList<>();
        List<String> rests = expand(written.substring(close + 1));
        for (String choice : choices) {
            for (String one : expand(choice)) {
                for (String rest : rests) {
                    all.add(written.substring(0, open) + one + rest);
                }
            }
        }
        if (all.size() > MOST) {
            throw new IllegalStateException("too many phrases are meant by " + written);
        }
        return all;
    }

    private List<String> set(String name, String written) {
        List<String> words = sets.get(name);
        if (words == null) {
            throw new IllegalStateException("no set of words " + name + " for " + written);
        }
        return words;
    }

    private static int first(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '{' || written.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String written, int open) {
        int depth = 0;
        for (int i = open; i < written.length(); i++) {
            char sign = written.charAt(i);
            depth += sign == '(' || sign == '{' ? 1 : sign == ')' || sign == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a bracket is left open in " + written);
    }

    private static List<String> choices(String inner) {
        List<String> all = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inner.length(); i++) {
            char sign = inner.charAt(i);
            depth += sign == '(' || sign == '{' ? 1 : sign == ')' || sign == '}' ? -1 : 0;
            if (sign == '|' && depth == 0) {
                all.add(inner.substring(from, i));
                from = i + 1;
            }
        }
        all.add(inner.substring(from));
        return all;
    }
}
