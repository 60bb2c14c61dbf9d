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
    private final List<String> participleStarts;
    private final List<String> finiteStarts;
    private final List<String> never;
    private final List<String> followers;

    UnknownVerb(WordFile file) {
        file.allow(Set.of(
                "preambular-ends", "operative-ends", "preambular-starts", "operative-starts", "never", "followers"));
        this.participleEnds = folded(file.words("preambular-ends"));
        this.finiteEnds = folded(file.words("operative-ends"));
        this.participleStarts = folded(file.words("preambular-starts"));
        this.finiteStarts = folded(file.words("operative-starts"));
        this.never = folded(file.words("never"));
        this.followers = folded(file.words("followers"));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Folding::fold).toList();
    }

    /** Where such a verb ends that begins at an index. */
    Optional<Integer> at(String folded, int index, ActionWords.Part part) {
        boolean preambular = part == ActionWords.Part.PREAMBULAR;
        int from = index;
        for (String start : preambular ? participleStarts : finiteStarts) {
            if (folded.startsWith(start, index)) {
                from = index + start.length();
            }
        }
        int end = from;
        while (end < folded.length() && end - from <= LONGEST && WordEdges.isWordUnit(folded.charAt(end))) {
            end++;
        }
        if (from > index) {
            return end - from > 1 ? Optional.of(end) : Optional.empty();
        }
        String word = folded.substring(index, end);
        List<String> ends = preambular ? participleEnds : finiteEnds;
        boolean sure = word.length() <= LONGEST
                && !never.contains(word)
                && ends.stream().anyMatch(form -> word.length() > form.length() + 1 && word.endsWith(form))
                && isFollowed(folded, WordEdges.skipSpace(folded, end));
        return sure ? Optional.of(end) : Optional.empty();
    }

    private boolean isFollowed(String folded, int at) {
        return followers.stream().anyMatch(word -> WordEdges.holds(folded, at, word, true));
    }
}
