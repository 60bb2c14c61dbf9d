package clausebook.plan.page;

/**
 * A link as a template writes it.
 *
 * @param label its words
 * @param href relative, or an official address; empty where the words are no link
 * @param note what stands behind it in muted words, empty for nothing
 */
public record LinkView(String label, String href, String note) {

    /** A link that says no more than its label. */
    public static LinkView of(String label, String href) {
        return new LinkView(label, href, "");
    }
}
