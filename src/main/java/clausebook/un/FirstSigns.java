package clausebook.un;

import java.util.Arrays;
import java.util.Collection;

/**
 * With what signs words of a list begin, squeezed. Most lines begin with none of them, and are told apart by a look at one
 * character.
 */
final class FirstSigns {

    private final char[] signs;
    private final boolean any;

    /** @param words squeezed; where one is empty, nothing can be told from a first sign */
    FirstSigns(Collection<String> words) {
        this.any = words.contains("");
        this.signs = new char[words.size()];
        int count = 0;
        for (String word : words) {
            signs[count++] = word.isEmpty() ? 0 : word.charAt(0);
        }
        Arrays.sort(signs);
    }

    /** Whether a line can begin with one of the words. */
    boolean open(String line) {
        return any || has(Folding.firstSqueezed(line));
    }

    /** Whether one of the words begins with a sign. */
    boolean has(char sign) {
        return any || Arrays.binarySearch(signs, sign) >= 0;
    }
}
