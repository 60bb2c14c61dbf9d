package clausebook.verify.html;

import java.util.Set;

/**
 * An address as a tag gives it.
 *
 * @param tag the element
 * @param attribute the attribute; {@code content} for an automatic move to another page
 * @param value the address, as written but for character references
 * @param rel the element's {@code rel}, or empty
 * @param at where the attribute begins, counted from the tag's beginning
 * @param follows whether a reader follows it; else the page loads, sends or tells something
 * @param loadsFromOutside whether a page that holds it asks for something that is not the site's own
 */
public record LinkGiven(
        String tag, String attribute, String value, String rel, int at, boolean follows, boolean loadsFromOutside) {

    /** What a link element may tell without loading anything. */
    private static final Set<String> TOLD = Set.of("canonical", "alternate", "license", "prev", "next", "up");

    LinkGiven(String tag, String attribute, String value, String rel, int at) {
        this(tag, attribute, value, rel, at, follows(tag, attribute), loadsFromOutside(tag, attribute, value, rel));
    }

    private static boolean follows(String tag, String attribute) {
        return (tag.equals("a") || tag.equals("area")) && (attribute.equals("href") || attribute.equals("xlink:href"));
    }

    private static boolean loadsFromOutside(String tag, String attribute, String value, String rel) {
        boolean loads = switch (tag) {
            case "a", "area" -> !follows(tag, attribute);
            case "link" -> !TOLD.contains(rel);
            // Told as what it is, with whatever it names.
            case "meta", "iframe", "object", "embed", "form", "base", "audio", "video" -> false;
            default -> !value.startsWith("#");
        };
        return loads
                && switch (LinkAddress.of("page.html", value)) {
                    case LinkAddress.Outward outward -> !outward.scheme().equals("data") || tag.equals("script");
                    case LinkAddress.IllFormed bad -> true;
                    // The search pages load their index, by a script tag of our own.
                    case LinkAddress.Within within -> !tag.equals("script") && !tag.equals("use") && !tag.equals("img");
                };
    }

    /** Two are the same that lead to the same from the same kind of element, wherever they stand. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof LinkGiven link
                        && link.value.equals(value)
                        && link.tag.equals(tag)
                        && link.attribute.equals(attribute)
                        && link.rel.equals(rel);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
