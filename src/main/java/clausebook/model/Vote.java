package clausebook.model;

import java.util.List;
import java.util.Optional;

/**
 * How the resolution was adopted, as the source says it.
 *
 * @param text the words as printed, empty where no words say it: a file may tell the vote apart from its text
 * @param tally votes in favour, against, abstaining; only of a recorded vote
 */
public record Vote(
        Kind kind,
        String text,
        Optional<Tally> tally,
        List<String> inFavour,
        List<String> against,
        List<String> abstaining) {

    public enum Kind {
        WITHOUT_VOTE("without-vote"),
        RECORDED("recorded"),
        NOT_STATED("not-stated");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public record Tally(int inFavour, int against, int abstaining) {}

    public Vote {
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
        abstaining = List.copyOf(abstaining);
    }

    public static Vote notStated() {
        return new Vote(Kind.NOT_STATED, "", Optional.empty(), List.of(), List.of(), List.of());
    }
}
