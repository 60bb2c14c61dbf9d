package clausebook.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which links a hand-written page may hold: an allow-list, since every list of forbidden schemes has holes
 * ({@code JaVaScRiPt:}, {@code java&#115;cript:}).
 */
final class LinkRule {

    private static final Pattern WEB =
            Pattern.compile("https://[A-Za-z0-9][A-Za-z0-9.-]*+(?::[0-9]{1,5}+)?+(?:[/?#][!-~]*+)?+");
    private static final Pattern RELATIVE =
            Pattern.compile("#[a-z0-9-]++|[A-Za-z0-9._-]++(?:/[A-Za-z0-9._-]++)*+(?:#[a-z0-9-]++)?+");

    private LinkRule() {}

    static boolean isWeb(String href) {
        return WEB.matcher(href).matches();
    }

    static boolean isRelative(String href) {
        return RELATIVE.matcher(href).matches();
    }

    /** The address of the site that a relative link leads to; empty if it climbs out of the site. */
    static Optional<String> resolve(String page, String href) {
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        Deque<String> folders = new ArrayDeque<>(List.of(page.split("/")));
        folders.removeLast();
        List<String> parts = new ArrayList<>(List.of(path.split("/")));
        for (String part : parts) {
            if (part.equals("..")) {
                if (folders.isEmpty()) {
                    return Optional.empty();
                }
                folders.removeLast();
            } else if (!part.equals(".")) {
                folders.addLast(part);
            }
        }
        String target = String.join("/", folders);
        if (target.endsWith(".md")) {
            target = target.substring(0, target.length() - ".md".length()) + ".html";
        }
        return target.isEmpty() ? Optional.empty() : Optional.of(target + (hash < 0 ? "" : href.substring(hash)));
    }
}
