package clausebook.series;

import clausebook.annotate.ActionReader;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.un.ActionGroup;
import clausebook.un.ActionWords.Part;
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

    /** So much of what stands behind both phrases must be the same: else another thing is said, not the same more mildly. */
    private static final double SAID_OF_THE_SAME = 0.5;

    /**
     * The change of the phrase that opens the paragraph. What only marks that the paragraph before has the same verb
     * (also, further, 又) is no change. Nor is it one where the paragraph lost its first act and begins with its second, or
     * says something else first.
     *
     * @param pieces both wordings, cut where they differ
     * @param later whose clause the later one is
     */
    static Optional<ActionChange> between(Clause was, Clause is, List<Piece> pieces, Resolution later) {
        Optional<Mark.Action> before = opening(was);
        Optional<Mark.Action> after = opening(is);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Mark.Action one = before.get();
        Mark.Action other = after.get();
        boolean sameGroup = one.group() == other.group();
        boolean same = one.phrase().equals(other.phrase()) || (sameGroup && isSameDegree(one, was, other, is, later));
        return same || !isSaidOfTheSame(one, was, other, is) || stoodElsewhere(one, other, pieces)
                ? Optional.empty()
                : Optional.of(new ActionChange(one.phrase(), one.group(), other.phrase(), other.group(), sameGroup));
    }

    private static Optional<Mark.Action> opening(Clause clause) {
        return clause.wording().marks(Mark.Action.class).stream().findFirst();
    }

    private static boolean isSaidOfTheSame(Mark.Action one, Clause was, Mark.Action other, Clause is) {
        return WordDiff.beginnings(
                        was.fullText().substring(one.end()), is.fullText().substring(other.end()))
                >= SAID_OF_THE_SAME;
    }

    /** Whether the later phrase is one that stood further on in the earlier paragraph. */
    private static boolean stoodElsewhere(Mark.Action one, Mark.Action other, List<Piece> pieces) {
        int earlier = 0;
        int later = 0;
        for (Piece piece : pieces) {
            int length = piece.text().length();
            if (piece.kind() != Piece.Kind.TAKEN_OUT && other.end() <= later + length) {
                return piece.kind() == Piece.Kind.SAME && earlier > one.end();
            }
            earlier += piece.kind() == Piece.Kind.PUT_IN ? 0 : length;
            later += piece.kind() == Piece.Kind.TAKEN_OUT ? 0 : length;
        }
        return false;
    }

    /** How strongly it is said, by the modifiers of the whole act, or by those that are words of the phrase. */
    private static boolean isSameDegree(Mark.Action one, Clause was, Mark.Action other, Clause is, Resolution later) {
        return degree(one.modifiers()).equals(degree(other.modifiers()))
                || degree(inPhrase(one, was, later)).equals(degree(inPhrase(other, is, later)));
    }

    private static List<String> inPhrase(Mark.Action action, Clause clause, Resolution text) {
        Part part = clause instanceof Clause.PreambularParagraph ? Part.PREAMBULAR : Part.OPERATIVE;
        return ActionReader.readSpoken(
                        action.phrase(), text.language(), text.work().organ(), part)
                .stream()
                .flatMap(found -> found.modifiers().stream())
                .toList();
    }

    /** The modifiers but those of repetition. */
    private static List<String> degree(List<String> modifiers) {
        return modifiers.stream()
                .filter(modifier -> !REPETITION.contains(modifier))
                .sorted()
                .toList();
    }
}
