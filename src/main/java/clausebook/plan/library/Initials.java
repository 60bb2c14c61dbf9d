package clausebook.plan.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Under which first letters a name is found, from coarse to fine. Letters are taken without accents and case; ideographs,
 * of which there are too many, by the 256 of their block in the order of code points, which goes by radicals and strokes.
 */
public final class Initials {

    static final int STEPS = 6;

    /** Code point order, which no locale changes and no surrogate disturbs. */
    public static final Comparator<String> CODE_POINTS = (one, other) -> {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return Arrays.compare(a, b);
    };

    private static final int HAN_STARTS = 0x3400;
    private static final int HAN_ENDS = 0xA000;

    private Initials() {}

    /** What names with the same first letters share; {@code step} counts from 0. */
    static String key(String name, int step) {
        int[] letters = letters(name);
        boolean han = letters.length > 0 && isHan(letters[0]);
        if (han && step == 0) {
            return hex(letters[0] >> 8) + "xx";
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i <= (han ? step - 1 : step); i++) {
            key.append(i == 0 ? "" : "-").append(i < letters.length ? hex(letters[i]) : "0");
        }
        return key.toString();
    }

    /** What names with one key are called: the letters they share; of ideographs, the first and the last that is met. */
    static String label(List<String> names, int step) {
        List<String> first =
                names.stream().map(name -> start(name, 1)).sorted(CODE_POINTS).toList();
        boolean han = !first.get(0).isEmpty() && isHan(first.get(0).codePointAt(0));
        if (han && step == 0) {
            String last = first.get(first.size() - 1);
            return first.get(0).equals(last) ? last : first.get(0) + "–" + last;
        }
        String letters = start(names.get(0), han ? step : step + 1);
        return letters.isEmpty() ? "–" : letters;
    }

    private static String start(String name, int length) {
        int[] letters = letters(name);
        return new String(letters, 0, Math.min(length, letters.length));
    }

    private static int[] letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(java.util.Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
    }

    private static boolean isHan(int letter) {
        return letter >= HAN_STARTS && letter < HAN_ENDS;
    }

    private static String hex(int number) {
        String digits = Integer.toHexString(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
