package clausebook.prose;

/**
 * A hand-written page.
 *
 * @param title from its front matter
 * @param description one sentence on what it says, from its front matter; empty where there is none
 * @param html its text, headings from the second level on
 */
public record WrittenPage(String title, String description, SafeHtml html) {}
