package clausebook.parse;

import clausebook.un.Folding;
import clausebook.un.VoteWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The States that a list of voters names: between commas, the last two perhaps joined by a word (Eritrea and Ghana). */
final class VoterNames {

    private final VoteWording words;

    VoterNames(VoteWording words) {
        this.words = words;
    }

    /** The names, of which the vote states how many there are. */
    List<String> in(String list, int stated) {
        List<String> names = in(list);
        if (names.isEmpty()) {
            return names;
        }
        int last = names.size() - 1;
        String end = names.get(last);
        if (names.size() == stated - 1) {
            joined(end).ifPresent(join -> {
                names.set(last, end.substring(0, join.from()).strip());
                names.add(end.substring(join.to()).strip());
            });
        } else if (names.size() == stated && stated > 1) {
            names.set(last, behindJoin(end));
        }
        return names;
    }

    /** The names as the commas part them. */
    List<String> in(String list) {
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
        return names;
    }

    private record Join(int from, int to) {}

    /** Where two names are joined; empty where that could be at two places, or within the name of one State. */
    private Optional<Join> joined(String names) {
        String folded = hidden(Folding.fold(names));
        List<Join> found = new ArrayList<>();
        for (String join : words.nameJoins()) {
            for (int at = folded.indexOf(join, 1); at > 0; at = folded.indexOf(join, at + 1)) {
                int to = at + join.length();
                if (to < folded.length()) {
                    found.add(new Join(at, to));
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The text with every sign in its place, and the names that hold a joining word themselves made unreadable. */
    private String hidden(String folded) {
        String text = folded;
        for (String name : words.joinedNames()) {
            text = text.replace(name, "\0".repeat(name.length()));
        }
        return text;
    }

    /** Behind a comma the last name may have the joining word before it: …, Ghana, and Haiti. */
    private String behindJoin(String name) {
        for (String join : words.nameJoins()) {
            String word = join.strip();
            boolean apart = join.startsWith(" ") && join.endsWith(" ");
            if (apart && name.toLowerCase(Locale.ROOT).startsWith(word + " ")) {
                return name.substring(word.length()).strip();
            }
        }
        return name;
    }

    private static String bare(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && (name.charAt(from) == '\n' || name.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && "\n ]］。.；;*".indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to).replace('\n', ' ');
    }
}
