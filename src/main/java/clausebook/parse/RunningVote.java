package clausebook.parse;

import clausebook.model.Vote;
import clausebook.un.VoteWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The vote as older Security Council papers give it, in the sentence that names the meeting: {@code Adopted at the 2933rd
 * meeting by 13 votes to none, with 2 abstentions (Cuba and Yemen)}. Those who voted in favour are not named.
 */
final class RunningVote {

    private RunningVote() {}

    static Optional<Vote> in(String sentence, VoteWording words) {
        Optional<VoteWording.Tally> tally = words.tally(sentence);
        if (tally.isEmpty()) {
            return withoutAbstentions(sentence, words);
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
                (behind ? abstaining : against)
                        .addAll(new VoterNames(words).in(sentence.substring(from + 1, to), stated));
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

    /** Votes for and against alone ({@code by 7 votes to 1 (Yugoslavia)}): the sentence stands, without a tally. */
    private static Optional<Vote> withoutAbstentions(String sentence, VoteWording words) {
        OptionalInt stated = words.againstAlone(sentence);
        if (stated.isEmpty()) {
            return words.isUnanimous(sentence) ? Optional.of(unanimous(sentence)) : Optional.empty();
        }
        int from = sentence.indexOf('(');
        int to = from < 0 ? -1 : closing(sentence, from);
        List<String> against = stated.getAsInt() > 0 && to > 0
                ? new VoterNames(words).in(sentence.substring(from + 1, to), stated.getAsInt())
                : List.of();
        return Optional.of(
                new Vote(Vote.Kind.RECORDED, sentence, Optional.empty(), List.of(), List.copyOf(against), List.of()));
    }

    /** Adopted unanimously: a vote, of which no figure is given. */
    static Vote unanimous(String sentence) {
        return new Vote(Vote.Kind.RECORDED, sentence, Optional.empty(), List.of(), List.of(), List.of());
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
}
