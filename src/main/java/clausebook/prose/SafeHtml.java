package clausebook.prose;

/**
 * HTML that may stand in a page as it is. Only {@link Markdown} makes it, out of hand-written pages, and only after
 * cleaning; nothing that comes from a resolution ever becomes one.
 */
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }

    /** Never its HTML, so that a template that prints one without the filter {@code html} shows at once. */
    @Override
    public String toString() {
        return "SafeHtml";
    }
}
