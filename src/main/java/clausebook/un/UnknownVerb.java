package clausebook.un;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule for an opening verb that no list holds, in languages whose verbs show their form: the first word ends as a
 * participle or finite verb does, and what follows is what only follows a verb. Its group is {@code OTHER}.
 */
final class UnknownVerb {

    private static final int LONGEST = 24;

    private final List<String> participleEnds;
    private final List<String> finiteEnds;
    private final List<String> never;
    private final List<String> followers;

    UnknownVerb(WordFile file) {
        file.allow(Set.of("preambular-ends", "operative-ends", "never", "followers"));
        this.participleEnds = file.words("preambular-ends");
        this.finiteEnds = file.words("operative-ends");
        this.never = file.words("never");
        this.followers = file.words("followers");
    }

    Optional<ActionWords.Found> at(String folded, int index, ActionWords.Part part) {
        int end = index;
        while (end < folded.length() && end - index <= LONGEST && WordEdges.isWordUnit(folded.charAt(end))) {
            end++;
        }
        String word = folded.substring(index, end);
        List<String> ends = part == ActionWords.Part.PREAMBULAR ? participleEnds : finiteEnds;
        boolean sure = word.length() <= LONGEST
                && !never.contains(word)
                && ends.stream().anyMatch(form -> word.length() > form.length() + 2 && word.endsWith(form))
                && isFollowed(folded, WordEdges.skipSpace(folded, end));
        return sure
                ? Optional.of(new ActionWords.Found(
                        index, end, ActionGroup.OTHER, List.of(), false, ActionWords.Stand.PARAGRAPH))
                : Optional.empty();
    }

    private boolean isFollowed(String folded, int at) {
        return followers.stream().anyMatch(word -> WordEdges.holds(folded, at, word, true));
    }
}
