package clausebook.verify;

import clausebook.verify.HtmlTokens.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What HTML says of the elements themselves: which have no content, and where a browser would close one unasked. */
final class HtmlNesting {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private static final Set<String> RAW = Set.of("style", "script", "xmp", "iframe", "noembed", "noframes");

    /** What ends an open paragraph, by the HTML standard's "close a p element". */
    private static final Set<String> ENDS_PARAGRAPH = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dd",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "ul",
            "xmp");

    private static final Set<String> TABLE_PARTS =
            Set.of("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th");

    private static final Set<String> IN_TABLE =
            Set.of("caption", "colgroup", "thead", "tbody", "tfoot", "tr", "style", "script", "template");

    private static final Set<String> FOREIGN = Set.of(
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "form",
            "audio",
            "video",
            "portal",
            "noembed",
            "noframes",
            "xmp",
            "plaintext");

    private HtmlNesting() {}

    static boolean isVoid(String tag) {
        return VOID.contains(tag);
    }

    /** Whether it holds or loads what is not ours, or changes what all links mean. */
    static boolean isForeign(String tag) {
        return FOREIGN.contains(tag);
    }

    static Content contentOf(String tag) {
        if (RAW.contains(tag)) {
            return Content.RAW;
        }
        return tag.equals("title") || tag.equals("textarea") ? Content.REFERENCES : Content.MARKUP;
    }

    /** Why a browser would not put this element where it is written; empty where it would. */
    static Optional<String> fault(String tag, List<PageElement> open) {
        if (open.isEmpty()) {
            return tag.equals("html") ? Optional.empty() : Optional.of("<%s> stands outside html".formatted(tag));
        }
        String parent = open.getLast().tag();
        if (ENDS_PARAGRAPH.contains(tag) && isOpen("p", open)) {
            return Optional.of("<%s> cannot stand in a paragraph".formatted(tag));
        }
        if (tag.equals("a") && isOpen("a", open) || tag.equals("button") && isOpen("button", open)) {
            return Optional.of("<%1$s> cannot stand in <%1$s>".formatted(tag));
        }
        boolean tablePart = TABLE_PARTS.contains(tag);
        boolean fits = switch (parent) {
            case "table" -> IN_TABLE.contains(tag);
            case "thead", "tbody", "tfoot" -> tag.equals("tr");
            case "tr" -> tag.equals("td") || tag.equals("th");
            case "colgroup" -> tag.equals("col");
            case "select" -> tag.equals("option") || tag.equals("optgroup");
            default -> !tablePart;
        };
        return fits ? Optional.empty() : Optional.of("<%s> cannot stand in <%s>".formatted(tag, parent));
    }

    private static boolean isOpen(String tag, List<PageElement> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            String other = open.get(i).tag();
            if (other.equals(tag)) {
                return true;
            }
            // The standard's scope markers: a cell or caption shields what is inside it.
            if (other.equals("td")
                    || other.equals("th")
                    || other.equals("caption")
                    || other.equals("table")
                    || other.equals("template")
                    || other.equals("object")) {
                return false;
            }
        }
        return false;
    }
}
