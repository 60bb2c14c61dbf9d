package clausebook.verify.html;

import java.util.Map;
import java.util.Optional;

/**
 * Character references of HTML, as far as pages of ours may hold them: numbers, and a short list of names. What a
 * browser would only guess at (no semicolon, an unknown name) is a fault here.
 */
final class CharacterReferences {

    /** No name that is read is longer; the look ahead is bounded so that a page of ampersands stays linear. */
    private static final int LONGEST = 12;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("hellip", "\u2026"),
            Map.entry("mdash", "\u2014"),
            Map.entry("ndash", "\u2013"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("laquo", "\u00AB"),
            Map.entry("raquo", "\u00BB"),
            Map.entry("middot", "\u00B7"),
            Map.entry("copy", "\u00A9"),
            Map.entry("sect", "\u00A7"),
            Map.entry("para", "\u00B6"),
            Map.entry("deg", "\u00B0"),
            Map.entry("times", "\u00D7"),
            Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("lrm", "\u200E"),
            Map.entry("rlm", "\u200F"),
            Map.entry("shy", "\u00AD"));

    private CharacterReferences() {}

    /**
     * @param text what it stands for; where it is faulty, its own spelling
     * @param end the index after it
     * @param fault what is wrong with it, or empty
     */
    record Reference(String text, int end, String fault) {}

    /** The reference that begins at this ampersand; empty where the ampersand stands for itself. */
    static Optional<Reference> at(byte[] html, int ampersand, int limit) {
        int next = ampersand + 1;
        if (next >= limit) {
            return Optional.empty();
        }
        if (html[next] == '#') {
            return Optional.of(number(html, ampersand, limit));
        }
        int end = next;
        while (end < limit && end - next <= LONGEST && Ascii.isLetterOrDigit((char) html[end])) {
            end++;
        }
        if (end == next) {
            return Optional.empty();
        }
        String name = Ascii.text(html, next, end);
        String text = NAMED.get(name);
        if (end < limit && html[end] == ';' && text != null) {
            return Optional.of(new Reference(text, end + 1, ""));
        }
        String fault = end < limit && html[end] == ';'
                ? "&%s; is no character reference that our pages use".formatted(name)
                : "&%s has no semicolon, so that browsers guess".formatted(name);
        return Optional.of(new Reference("&", next, fault));
    }

    private static Reference number(byte[] html, int ampersand, int limit) {
        int at = ampersand + 2;
        boolean hex = at < limit && (html[at] == 'x' || html[at] == 'X');
        int radix = hex ? 16 : 10;
        if (hex) {
            at++;
        }
        int first = at;
        int value = 0;
        while (at < limit && at - first < 8 && html[at] >= 0 && Character.digit(html[at], radix) >= 0) {
            value = Math.min(0x110000, value * radix + Character.digit(html[at], radix));
            at++;
        }
        if (at == first || at >= limit || html[at] != ';') {
            return new Reference("&", ampersand + 1, "a numeric character reference needs digits and a semicolon");
        }
        // HTML reads 128 to 159 as Windows-1252, and 0 and surrogates as U+FFFD: never what was meant.
        boolean bad =
                value == 0 || value >= 0x80 && value <= 0x9F || value >= 0xD800 && value <= 0xDFFF || value > 0x10FFFF;
        return bad
                ? new Reference(
                        "\uFFFD", at + 1, "&#%s; stands for no character".formatted(Ascii.text(html, first, at)))
                : new Reference(Character.toString(value), at + 1, "");
    }
}
