package clausebook.plan.page;

/**
 * A page to be made.
 *
 * @param address relative to the site's root
 * @param template the template under {@code templates/pages/}, without its ending
 * @param view the record whose components the template shows; strings, booleans, lists and records of these only
 */
public record Page(String address, String template, Record view) {}
