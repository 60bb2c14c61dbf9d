package clausebook.series;

/**
 * A stretch of words in a comparison of two wordings.
 *
 * @param text as it stands in the wording that has it
 */
public record Piece(Kind kind, String text) {

    public enum Kind {
        /** Both wordings have it. */
        SAME,
        /** Only the earlier one has it. */
        TAKEN_OUT,
        /** Only the later one has it. */
        PUT_IN
    }
}
