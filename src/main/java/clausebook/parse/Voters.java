package clausebook.parse;

import clausebook.un.VoteWording;
import java.util.ArrayList;
import java.util.List;

/** The names in a list of voters. */
final class Voters {

    private static final String AROUND_NAMES = "\n ]］。.；;*";

    private Voters() {}

    /**
     * The names between the commas; where they are one too few, a word joins the last two. Names hold such words as well
     * ({@code Bosnia and Herzegovina}): only the figure tells.
     *
     * @param stated how many the tally counts; negative where it is not known
     */
    static List<String> of(String list, int stated, VoteWording words) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || words.partsNames(list.charAt(i))) {
                String name = bare(list.substring(from, i));
                if (!name.isEmpty()) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        // Alone in its group, None is no State; between names it stays, and the tally tells that something is wrong.
        if (names.size() == 1 && words.isNobody(names.get(0))) {
            return List.of();
        }
        if (names.size() == stated - 1 && !names.isEmpty()) {
            words.joined(names.get(names.size() - 1)).ifPresent(two -> {
                names.set(names.size() - 1, two.first());
                names.add(two.second());
            });
        }
        return names;
    }

    private static String bare(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && (name.charAt(from) == '\n' || name.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && AROUND_NAMES.indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to).replace('\n', ' ');
    }
}
