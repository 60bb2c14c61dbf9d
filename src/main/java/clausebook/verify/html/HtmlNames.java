package clausebook.verify.html;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The names of tags and attributes that pages of ours hold, each as one string, so that reading a page makes no new ones.
 */
final class HtmlNames {

    private static final String[] COMMON =
            ("html head meta title link style script body header footer main nav section article aside div span p a b i em strong sup"
                            + " sub ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote table caption thead tbody tfoot tr th td figure figcaption"
                            + " svg g path rect text tspan desc circle line details summary time data bdi small code br hr ins mark form label"
                            + " input button img noscript template"
                            + " id class href lang dir rel name content charset http-equiv property hreflang data-source data-role data-copy"
                            + " data-copied aria-label aria-labelledby aria-current aria-hidden translate datetime value open type role d x y"
                            + " width height viewbox dy scope src hidden for tabindex data-key data-kind")
                    .split(" ");

    private static final int SLOTS = 1024;
    private static final String[] TABLE = new String[SLOTS];

    static {
        for (String name : COMMON) {
            int slot = slot(name.hashCode());
            while (TABLE[slot] != null) {
                slot = slot + 1 & SLOTS - 1;
            }
            TABLE[slot] = name;
        }
    }

    private HtmlNames() {}

    private static int slot(int hash) {
        return (hash ^ hash >>> 10 ^ hash >>> 20) & SLOTS - 1;
    }

    static Set<String> common() {
        return Set.of(COMMON);
    }

    /** The name that stands there, in lower case. */
    static String of(byte[] html, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + html[i];
        }
        for (int slot = slot(hash); TABLE[slot] != null; slot = slot + 1 & SLOTS - 1) {
            String name = TABLE[slot];
            if (name.length() == to - from && name.hashCode() == hash && stands(name, html, from)) {
                return name;
            }
        }
        return Ascii.lower(new String(html, from, to - from, StandardCharsets.UTF_8));
    }

    private static boolean stands(String name, byte[] html, int from) {
        for (int i = 0; i < name.length(); i++) {
            if (html[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
