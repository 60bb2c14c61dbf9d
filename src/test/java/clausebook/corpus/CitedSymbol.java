package clausebook.corpus;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The symbol that a link of the United Nations' files leads to, in a form that two readings can be compared by. */
final class CitedSymbol {

    private CitedSymbol() {}

    /** Empty where the link leads to no document. */
    static String of(String href) {
        String address = href.strip();
        int host = address.indexOf("undocs.org/");
        int length = "undocs.org/".length();
        if (host < 0) {
            host = address.indexOf("docs.un.org/");
            length = "docs.un.org/".length();
        }
        if (host < 0) {
            return "";
        }
        String path = address.substring(host + length).replaceFirst("^(?:en|fr|es|ru|ar|zh|ch)/", "");
        return plain(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** Capitals; no white space, no slash at the end, no letter of a part, which links leave out (75/290 B). */
    static String plain(String symbol) {
        return symbol.replaceAll("[\\s\\u00A0]", "")
                .replaceAll("/+$", "")
                .toUpperCase(Locale.ROOT)
                .replace("(SUPP)", "")
                .replaceAll("(?<=[0-9])[A-Z](?:-[A-Z])?(?=$|\\()", "")
                .replaceAll("\\)[A-Z]$", ")");
    }
}
