package clausebook.derive;

/**
 * A place in a clause where something is cited or said.
 *
 * @param clause id of the clause with a page of its own ({@code op3})
 * @param anchor id of the innermost clause or item that holds the words ({@code op3-a}); the same as {@code clause} where
 *     the clause itself does
 * @param start with {@code end}, the words, as UTF-16 indexes of the text of {@code anchor}; in its flush line the
 *     indexes are those of the flush line
 * @param words the words as they stand
 * @param excerpt the act or sentence around the words, as it stands, at most about 80 characters
 * @param cutBefore whether words of that act or sentence were left out before the excerpt
 * @param cutBehind whether they were behind it
 */
public record Citing(
        String clause,
        String anchor,
        int start,
        int end,
        String words,
        String excerpt,
        boolean cutBefore,
        boolean cutBehind) {

    private static final String LEFT_OUT = "…";

    /** The excerpt as a reader is shown it, who must not take a part of an act for the whole. */
    public String shown() {
        return (cutBefore ? LEFT_OUT : "") + excerpt + (cutBehind ? LEFT_OUT : "");
    }
}
