package clausebook.series;

import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.un.ActionGroup;
import java.util.List;
import java.util.Optional;

/**
 * What a paragraph does, in another word than before (敦促 became 鼓励).
 *
 * @param was the earlier phrase as it stands
 * @param is the later phrase as it stands
 * @param sameGroup whether both belong to one group of actions
 */
public record ActionChange(String was, ActionGroup wasGroup, String is, ActionGroup isGroup, boolean sameGroup) {

    /** Modifiers that only say that the paragraph before has the same verb. */
    private static final List<String> REPETITION = List.of("also", "further", "again", "and");

    /**
     * The change of the phrase that opens the paragraph. What only marks that the paragraph before has the same verb
     * (also, further, 又) is no change.
     */
    static Optional<ActionChange> between(Clause was, Clause is) {
        Optional<Mark.Action> before = opening(was);
        Optional<Mark.Action> after = opening(is);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Mark.Action one = before.get();
        Mark.Action other = after.get();
        boolean sameGroup = one.group() == other.group();
        boolean same = sameGroup && degree(one).equals(degree(other));
        return same || one.phrase().equals(other.phrase())
                ? Optional.empty()
                : Optional.of(new ActionChange(one.phrase(), one.group(), other.phrase(), other.group(), sameGroup));
    }

    private static Optional<Mark.Action> opening(Clause clause) {
        return clause.wording().marks(Mark.Action.class).stream().findFirst();
    }

    /** How strongly it is said: the modifiers but those of repetition. */
    private static List<String> degree(Mark.Action action) {
        return action.modifiers().stream()
                .filter(modifier -> !REPETITION.contains(modifier))
                .sorted()
                .toList();
    }
}
