package clausebook.verify.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which attributes of HTML hold addresses, and how. */
public final class LinkAttributes {

    private static final Set<String> ALWAYS = Set.of(
            "href",
            "src",
            "srcset",
            "imagesrcset",
            "action",
            "formaction",
            "poster",
            "xlink:href",
            "ping",
            "background",
            "manifest",
            "longdesc");

    private LinkAttributes() {}

    /** @param values of the element's attributes; null where one is absent */
    public static boolean holdsLink(String tag, String attribute, Function<String, @Nullable String> values) {
        return switch (attribute) {
            case "data" -> tag.equals("object");
            case "content" ->
                tag.equals("meta")
                        && values.apply("http-equiv") instanceof String action
                        && Ascii.lower(action).equals("refresh");
            default -> ALWAYS.contains(attribute);
        };
    }

    /** The addresses that an attribute holds: several in srcset, one in most. */
    public static List<String> addressesIn(String attribute, String value) {
        return switch (attribute) {
            case "srcset", "imagesrcset" -> candidates(value);
            case "ping" -> Ascii.words(value);
            case "content" -> List.of(refreshed(value));
            default -> List.of(value);
        };
    }

    /** The addresses of {@code a.png 1x, b.png 2x}. */
    private static List<String> candidates(String value) {
        List<String> found = new ArrayList<>();
        boolean wantsAddress = true;
        for (String word : Ascii.words(value)) {
            boolean ends = word.endsWith(",");
            String bare = ends ? word.substring(0, word.length() - 1) : word;
            if (wantsAddress && !bare.isEmpty()) {
                found.add(bare);
            }
            wantsAddress = ends;
        }
        return found;
    }

    /** The address of {@code 0; url=next.html}; empty where the page only loads itself again. */
    private static String refreshed(String value) {
        int after = Math.max(value.indexOf(';'), value.indexOf(','));
        String rest = after < 0 ? "" : value.substring(after + 1).strip();
        if (rest.regionMatches(true, 0, "url", 0, 3)) {
            String named = rest.substring(3).strip();
            if (named.startsWith("=")) {
                rest = named.substring(1).strip();
            }
        }
        boolean quoted = rest.length() > 1
                && (rest.charAt(0) == '\'' || rest.charAt(0) == '"')
                && rest.charAt(rest.length() - 1) == rest.charAt(0);
        return quoted ? rest.substring(1, rest.length() - 1) : rest;
    }
}
