package clausebook.plan.page;

/**
 * A link with its words.
 *
 * @param text what is shown
 * @param href relative to the page that holds it, or an absolute {@code https} address
 */
public record Link(String text, String href) {}
