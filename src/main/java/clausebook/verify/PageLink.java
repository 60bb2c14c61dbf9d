package clausebook.verify;

/**
 * A value in a page that leads to something.
 *
 * @param kind what a reader of HTML does with it
 * @param element the element's name
 * @param attribute the attribute's name
 * @param value decoded, as it stands
 * @param at where it stands in the page
 */
record PageLink(Kind kind, String element, String attribute, String value, int at) {

    enum Kind {
        /** A person may follow it. */
        NAVIGATION,
        /** The page is left for it without being asked. */
        REFRESH,
        /** It names a page without leading there: canonical, other languages, Open Graph. */
        IDENTITY,
        /** It would be loaded with the page. */
        RESOURCE,
        /** The little picture of a browser's tab. */
        ICON
    }
}
