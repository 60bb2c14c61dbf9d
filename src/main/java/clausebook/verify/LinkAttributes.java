package clausebook.verify;

import clausebook.verify.PageLink.Kind;
import java.util.List;
import java.util.Locale;

/** Finds what in an element leads somewhere. */
final class LinkAttributes {

    private LinkAttributes() {}

    static void of(Element element, List<PageLink> found) {
        for (int i = 0; i < element.attributes(); i++) {
            String name = element.attribute(i);
            switch (name) {
                case "href", "xlink:href" -> found.add(link(hrefKind(element), element, i));
                case "cite", "longdesc", "itemtype" -> found.add(link(Kind.IDENTITY, element, i));
                case "action", "formaction" -> found.add(link(Kind.NAVIGATION, element, i));
                case "src", "poster", "background", "manifest", "codebase", "archive", "ping", "usemap" ->
                    found.add(link(Kind.RESOURCE, element, i));
                case "data" -> {
                    if (element.name.equals("object")) {
                        found.add(link(Kind.RESOURCE, element, i));
                    }
                }
                case "srcset", "imagesrcset" -> candidates(element, i, found);
                case "content" -> meta(element, i, found);
                default -> {}
            }
        }
    }

    private static PageLink link(Kind kind, Element element, int index) {
        return new PageLink(kind, element.name, element.attribute(index), element.value(index), element.valueAt(index));
    }

    private static Kind hrefKind(Element element) {
        return switch (element.name) {
            case "a", "area" -> Kind.NAVIGATION;
            case "link" -> {
                List<String> rel = List.of(element.value("rel").toLowerCase(Locale.ROOT).strip().split("[ \t\n\f\r]+"));
                if (rel.contains("icon")) {
                    yield Kind.ICON;
                }
                boolean named = rel.stream().allMatch(word -> switch (word) {
                    case "canonical", "alternate", "prev", "next", "up", "license", "author", "help", "search", "contents",
                         "index", "me", "describedby", "cite-as", "first", "last" -> true;
                    default -> false;
                });
                yield named && !rel.contains("stylesheet") ? Kind.IDENTITY : Kind.RESOURCE;
            }
            default -> Kind.RESOURCE;
        };
    }

    private static void candidates(Element element, int index, List<PageLink> found) {
        for (String candidate : element.value(index).split(",")) {
            String address = candidate.strip().split("[ \t\n\f\r]+")[0];
            found.add(new PageLink(
                    Kind.RESOURCE, element.name, element.attribute(index), address, element.valueAt(index)));
        }
    }

    private static void meta(Element element, int index, List<PageLink> found) {
        if (!element.name.equals("meta")) {
            return;
        }
        String value = element.value(index);
        if (element.value("http-equiv").strip().equalsIgnoreCase("refresh")) {
            found.add(new PageLink(
                    Kind.REFRESH, element.name, "content", refreshTarget(value), element.valueAt(index)));
            return;
        }
        String what = (element.value("property") + element.value("name")).toLowerCase(Locale.ROOT);
        boolean address = what.equals("og:url") || what.equals("twitter:url");
        boolean picture = what.startsWith("og:image") || what.startsWith("twitter:image");
        boolean words = what.endsWith(":alt") || what.endsWith(":type") || what.endsWith(":width") || what.endsWith(":height");
        if (address || picture && !words) {
            found.add(link(Kind.IDENTITY, element, index));
        }
    }

    /** What stands behind {@code url=}; the page itself where nothing does. */
    private static String refreshTarget(String value) {
        int url = value.toLowerCase(Locale.ROOT).indexOf("url");
        int equals = url < 0 ? -1 : value.indexOf('=', url);
        if (equals < 0) {
            return "#";
        }
        String target = value.substring(equals + 1).strip();
        boolean quoted = target.length() > 1
                && (target.charAt(0) == '"' || target.charAt(0) == '\'')
                && target.charAt(target.length() - 1) == target.charAt(0);
        return quoted ? target.substring(1, target.length() - 1) : target;
    }
}
