package clausebook.verify.html;

import clausebook.verify.html.HtmlTokens.Content;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** What ends a drawing, by the HTML standard's rules for foreign content. */
    private static final Set<String> ENDS_DRAWING = Set.of(
            "b",
            "big",
            "blockquote",
            "body",
            "br",
            "center",
            "code",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "embed",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "hr",
            "i",
            "img",
            "li",
            "listing",
            "menu",
            "meta",
            "nobr",
            "ol",
            "p",
            "pre",
            "ruby",
            "s",
            "small",
            "span",
            "strong",
            "strike",
            "sub",
            "sup",
            "table",
            "tt",
            "u",
            "ul",
            "var");

    /** The standard's scope markers: a cell or caption shields what is inside it. */
    private static final Set<String> SHIELDS = Set.of("td", "th", "caption", "table", "template", "object");

    private HtmlNesting() {}

    /**
     * What HTML says of the elements of one name.
     *
     * @param isVoid it has no content
     * @param isDrawing it begins a drawing, in which other rules hold
     * @param endsDrawing it cannot stand in one
     * @param isForeign it holds or loads what is not ours, or changes what all links mean
     * @param endsParagraph it ends an open paragraph
     * @param isTablePart it stands in a table only
     * @param isHeading {@code h1} to {@code h6}
     * @param movesText a browser would move words out of it, in front of the table, and so out of their mark
     * @param shields what is open outside it does not count inside
     * @param content how its content is read
     */
    record Nature(
            boolean isVoid,
            boolean isDrawing,
            boolean endsDrawing,
            boolean isForeign,
            boolean endsParagraph,
            boolean isTablePart,
            boolean isHeading,
            boolean movesText,
            boolean shields,
            Content content) {

        private static final Map<String, Nature> COMMON =
                HtmlNames.common().stream().collect(Collectors.toUnmodifiableMap(name -> name, Nature::told));

        static Nature of(String tag) {
            Nature known = COMMON.get(tag);
            return known == null ? told(tag) : known;
        }

        private static Nature told(String tag) {
            return new Nature(
                    VOID.contains(tag),
                    tag.equals("svg") || tag.equals("math"),
                    ENDS_DRAWING.contains(tag),
                    FOREIGN.contains(tag),
                    ENDS_PARAGRAPH.contains(tag),
                    TABLE_PARTS.contains(tag),
                    HtmlNesting.isHeading(tag),
                    HtmlNesting.movesText(tag),
                    SHIELDS.contains(tag),
                    contentOf(tag));
        }
    }

    private static Content contentOf(String tag) {
        if (RAW.contains(tag)) {
            return Content.RAW;
        }
        return tag.equals("title") || tag.equals("textarea") ? Content.REFERENCES : Content.MARKUP;
    }

    /**
     * Why a browser would not put this element where it is written; empty where it would.
     *
     * @param around the element that it is written in; null where it stands in none
     */
    static Optional<String> fault(StartTag start, @Nullable PageElement around) {
        String tag = start.name();
        if (around == null) {
            return tag.equals("html") ? Optional.empty() : Optional.of("<%s> stands outside html".formatted(tag));
        }
        Nature nature = start.nature();
        String parent = around.tag();
        if (nature.endsParagraph() && around.isInParagraph()) {
            return Optional.of("<%s> cannot stand in a paragraph".formatted(tag));
        }
        if (tag.equals("a") && around.isInLink() || tag.equals("button") && around.isInButton()) {
            return Optional.of("<%1$s> cannot stand in <%1$s>".formatted(tag));
        }
        if (nature.isHeading() && around.nature().isHeading()) {
            return Optional.of("<%s> cannot stand in <%s>".formatted(tag, parent));
        }
        boolean fits = switch (parent) {
            case "table" -> IN_TABLE.contains(tag);
            case "thead", "tbody", "tfoot" -> tag.equals("tr");
            case "tr" -> tag.equals("td") || tag.equals("th");
            case "colgroup" -> tag.equals("col");
            case "select" -> tag.equals("option") || tag.equals("optgroup");
            default -> !nature.isTablePart() && fitsList(tag, parent);
        };
        return fits ? Optional.empty() : Optional.of("<%s> cannot stand in <%s>".formatted(tag, parent));
    }

    /** Whether a browser would move words out of here, in front of the table, and so out of their mark. */
    private static boolean movesText(String tag) {
        return switch (tag) {
            case "table", "thead", "tbody", "tfoot", "tr", "colgroup" -> true;
            default -> false;
        };
    }

    /** A list's parts close one another wherever they stand, so they stand in their list or nowhere. */
    private static boolean fitsList(String tag, String parent) {
        return switch (tag) {
            case "li" -> parent.equals("ul") || parent.equals("ol") || parent.equals("menu");
            case "dt", "dd" -> parent.equals("dl") || parent.equals("div");
            default -> true;
        };
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
