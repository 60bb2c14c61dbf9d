package clausebook.verify;

import java.util.Set;

/**
 * The elements and attributes that a page may hold, and what HTML says of them. A short list that is let through, not a
 * long one that is kept out: what a text smuggles into a page is then seen even where nobody thought of it.
 */
final class Vocabulary {

    static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** Elements whose content readers of HTML take as characters, not as tags. */
    static final Set<String> RAW = Set.of("style", "script", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

    /** Elements within which text does not show as running text. */
    static final Set<String> HIDING = Set.of(
            "template", "noscript", "script", "style", "title", "head", "textarea", "select", "option", "optgroup",
            "datalist", "dialog", "object", "iframe", "video", "audio", "canvas", "svg", "math", "noembed", "noframes",
            "frameset", "rp", "map", "meter", "progress", "slot", "xmp", "marquee", "fencedframe", "portal");

    /** Elements that may stand inside marked text: they add no character, hide none, change no order. */
    static final Set<String> IN_MARKS = Set.of(
            "a", "abbr", "b", "bdi", "blockquote", "br", "cite", "data", "dd", "dfn", "div", "dl", "dt", "em", "h1", "h2",
            "h3", "h4", "h5", "h6", "i", "li", "mark", "ol", "p", "small", "span", "strong", "sub", "sup", "table", "tbody",
            "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "wbr");

    /** Elements whose start tag ends a paragraph that is open, and so would move what follows out of it. */
    static final Set<String> ENDS_PARAGRAPH = Set.of(
            "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "dd", "dt", "fieldset",
            "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li",
            "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul");

    private static final Set<String> TABLE_PARTS = Set.of("table", "thead", "tbody", "tfoot", "tr", "colgroup");

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "link", "style", "script", "body", "header", "footer", "main", "nav", "section",
            "article", "aside", "address", "hgroup", "search", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "a",
            "abbr", "b", "bdi", "bdo", "blockquote", "br", "wbr", "hr", "cite", "code", "data", "dfn", "em", "i", "kbd",
            "mark", "pre", "q", "s", "samp", "small", "strong", "sub", "sup", "time", "u", "var", "del", "ins", "ul", "ol",
            "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td",
            "figure", "figcaption", "details", "summary", "button", "output", "label", "input", "img", "noscript", "svg");

    private static final Set<String> DRAWING = Set.of(
            "svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect", "text", "tspan", "title", "desc",
            "defs", "use", "symbol", "marker", "pattern", "lineargradient", "radialgradient", "stop", "clippath", "mask", "a");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id", "class", "lang", "dir", "title", "hidden", "role", "tabindex", "translate", "charset", "name", "content",
            "http-equiv", "property", "rel", "href", "hreflang", "type", "media", "sizes", "download", "datetime", "value",
            "scope", "colspan", "rowspan", "headers", "abbr", "span", "start", "reversed", "open", "src", "alt", "width",
            "height", "cite", "for", "placeholder", "autocomplete", "spellcheck", "inputmode", "maxlength", "readonly",
            "disabled", "checked", "popover", "popovertarget", "itemprop", "itemscope", "itemtype", "prefix", "inert",
            "loading", "decoding", "referrerpolicy", "enterkeyhint", "accesskey", "list", "min", "max", "size");

    private Vocabulary() {}

    static boolean isElement(String name, boolean foreign) {
        return foreign ? DRAWING.contains(name) : ELEMENTS.contains(name);
    }

    /** Whether an attribute may stand in a page; those that run script or carry style never may. */
    static boolean isAttribute(String name, boolean foreign) {
        if (name.startsWith("on") || name.equals("style")) {
            return false;
        }
        if (ATTRIBUTES.contains(name) || name.startsWith("data-") || name.startsWith("aria-")) {
            return true;
        }
        return foreign && isPlain(name);
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(unit -> (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == '-')
                || name.equals("xlink:href")
                || name.equals("xmlns:xlink");
    }

    /** Whether text and most elements in here would be moved out in front of the table. */
    static boolean isTablePart(String name) {
        return TABLE_PARTS.contains(name);
    }

    /** Whether readers of HTML leave an element where it stands, told from its parent alone. */
    static boolean mayStandIn(String name, String parent) {
        boolean inTable =
                switch (parent) {
                    case "table" -> isOneOf(name, "caption", "colgroup", "thead", "tbody", "tfoot", "tr");
                    case "thead", "tbody", "tfoot" -> name.equals("tr");
                    case "tr" -> isOneOf(name, "td", "th");
                    case "colgroup" -> name.equals("col");
                    default -> !isOneOf(name, "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th");
                };
        return inTable
                && switch (name) {
                    case "li" -> isOneOf(parent, "ul", "ol");
                    case "dt", "dd" -> isOneOf(parent, "dl", "div");
                    case "summary" -> parent.equals("details");
                    case "html" -> parent.isEmpty();
                    case "head", "body" -> parent.equals("html");
                    case "meta", "title", "link", "style" -> parent.equals("head");
                    case "script" -> !parent.equals("html");
                    default -> !isOneOf(parent, "", "html", "head");
                };
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private static boolean isOneOf(String name, String... names) {
        for (String one : names) {
            if (one.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
