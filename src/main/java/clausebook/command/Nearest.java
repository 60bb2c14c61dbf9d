package clausebook.command;

import java.util.List;
import java.util.Locale;

/** Finds the names that were probably meant by one that there is not. */
final class Nearest {

    private Nearest() {}

    /** A question that names them, or nothing. */
    static String hint(String written, List<String> names) {
        List<String> near = of(written, names);
        return near.isEmpty() ? "" : "Did you mean: " + String.join(", ", near) + "?";
    }

    /** The names that one slip in three letters makes what is written, the nearest only; or those it begins. */
    static List<String> of(String written, List<String> names) {
        String lower = written.toLowerCase(Locale.ROOT);
        int least = names.stream()
                .mapToInt(name -> slips(lower, name))
                .filter(slips -> slips * 3 <= written.replace("-", "").length())
                .min()
                .orElse(-1);
        return names.stream()
                .filter(name -> slips(lower, name) == least || (least < 0 && begins(lower, name)))
                .toList();
    }

    private static boolean begins(String written, String name) {
        return written.replace("-", "").length() > 1 && (name.startsWith(written) || written.startsWith(name));
    }

    /** How many letters were left out, added, exchanged for others or with their neighbours (Damerau and Levenshtein). */
    static int slips(String written, String name) {
        int[][] slips = new int[written.length() + 1][name.length() + 1];
        for (int i = 0; i <= written.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int other = written.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
                int least = Math.min(slips[i - 1][j - 1] + other, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
                if (i > 1
                        && j > 1
                        && written.charAt(i - 1) == name.charAt(j - 2)
                        && written.charAt(i - 2) == name.charAt(j - 1)) {
                    least = Math.min(least, slips[i - 2][j - 2] + 1);
                }
                slips[i][j] = least;
            }
        }
        return slips[written.length()][name.length()];
    }
}
