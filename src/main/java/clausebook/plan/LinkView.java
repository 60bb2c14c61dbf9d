package clausebook.plan;

/**
 * A link as a template writes it.
 *
 * @param label its words
 * @param href relative, or an official address; empty where the words are no link
 * @param note what stands behind it in muted words, empty for nothing
 */
public record LinkView(String label, String href, String note) {

    static LinkView of(String label, String href) {
        return new LinkView(label, href, "");
    }
}
