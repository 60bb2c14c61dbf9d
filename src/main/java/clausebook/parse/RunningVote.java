package clausebook.parse;

import clausebook.model.Vote;
import clausebook.un.VoteWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The vote as older Security Council papers give it, in the sentence that names the meeting: {@code Adopted at the 2933rd
 * meeting by 13 votes to none, with 2 abstentions (Cuba and Yemen)}. Those who voted in favour are not named.
 */
final class RunningVote {

    private RunningVote() {}

    static Optional<Vote> in(String sentence, VoteWording words) {
        Optional<VoteWording.Tally> tally = words.tally(sentence);
        if (tally.isEmpty()) {
            return Optional.empty();
        }
        int abstention = words.abstention(sentence);
        List<String> against = new ArrayList<>();
        List<String> abstaining = new ArrayList<>();
        for (int from = sentence.indexOf('('); from >= 0; from = sentence.indexOf('(', from + 1)) {
            int to = closing(sentence, from);
            if (to < 0) {
                break;
            }
            boolean behind = abstention < 0 || from > abstention;
            int stated = behind ? tally.get().abstaining() : tally.get().against();
            if (stated > 0) {
                (behind ? abstaining : against).addAll(names(sentence.substring(from + 1, to), stated, words));
            }
            from = to;
        }
        return Optional.of(new Vote(
                Vote.Kind.RECORDED,
                sentence,
                tally.map(each -> new Vote.Tally(each.inFavour(), each.against(), each.abstaining())),
                List.of(),
                against,
                abstaining));
    }

    /** The bracket that closes this one; names of States hold brackets themselves. */
    private static int closing(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The names between the commas; where they are one too few, the last two are joined by a word. */
    private static List<String> names(String list, int stated, VoteWording words) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || words.partsNames(list.charAt(i))) {
                String name = list.substring(from, i).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        if (names.size() == stated - 1 && !names.isEmpty()) {
            String last = names.get(names.size() - 1);
            for (String join : words.nameJoins()) {
                int at = last.lastIndexOf(join);
                if (at > 0) {
                    names.set(names.size() - 1, last.substring(0, at).strip());
                    names.add(last.substring(at + join.length()).strip());
                    break;
                }
            }
        }
        return names;
    }
}
