package clausebook.un;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full document symbols in running text: {@code A/HRC/34/72}, {@code S/2018/1}, {@code A/RES/217 (III)}, {@code E/CN.4/2006/3}. */
public final class Symbols {

    private static final Pattern SYMBOL = Pattern.compile(
            "(?:A|S|E|T|ST|HRI|CCPR|CERD|CEDAW|CAT|CRC|CRPD|CED|CMW|DP|ID|TD|UNEP|FCCC|LC)"
                    + "(?:/(?:[0-9A-Z][0-9A-Za-z.-]{0,19}(?:\\([A-Z0-9-]{1,12}\\)(?: ?[A-Z](?![A-Za-z]))?)?)){1,8}+(?: \\([0-9]{4}\\))?+");
    private static final Pattern SECURITY = Pattern.compile("S/RES/([0-9]{1,5}) ?\\(([0-9]{4})\\)");
    private static final Pattern ROMAN =
            Pattern.compile("A/RES/([0-9]{1,5})(?:-([A-Z]))? ?\\(([IVX]{1,7})\\) ?([A-Z])?");

    private Symbols() {}

    /** A symbol found in a text. */
    public record Found(int start, int end, Symbol symbol) {}

    /** Reads a symbol that begins exactly at an index of a narrow text ({@link CitedNumber#narrow}). */
    public static Optional<Found> at(String narrow, int index) {
        Matcher matcher = SYMBOL.matcher(narrow).region(index, Math.min(narrow.length(), index + 120));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int end = matcher.end();
        while (end > index && ".-".indexOf(narrow.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = narrow.substring(index, end);
        // “A/B testing”: a symbol of the United Nations holds a number.
        boolean numbered = words.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
        return numbered ? Optional.of(new Found(index, end, normal(words))) : Optional.empty();
    }

    /** The normal form: a star of a reissued document is not part of it, years and sessions stand in brackets. */
    public static Symbol normal(String printed) {
        String plain = printed.replace("*", "").strip();
        Matcher security = SECURITY.matcher(plain);
        if (security.matches()) {
            return new Symbol("S/RES/" + security.group(1) + " (" + security.group(2) + ")");
        }
        Matcher roman = ROMAN.matcher(plain);
        if (roman.matches()) {
            String part = roman.group(4) != null ? roman.group(4) : roman.group(2);
            return new Symbol(
                    "A/RES/" + roman.group(1) + (part == null ? "" : " " + part) + " (" + roman.group(3) + ")");
        }
        return new Symbol(plain);
    }
}
