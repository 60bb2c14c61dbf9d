package clausebook.un;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full document symbols in running text: {@code A/HRC/34/72}, {@code S/2018/1}, {@code A/RES/217 (III)},
 * {@code FCCC/CP/2015/10/Add.1}, {@code A/79/5 (Vol. I)}. The symbol of a document of two organs
 * ({@code A/79/72-E/2024/12}) is its first, under which it is kept.
 */
public final class Symbols {

    private static final String SEGMENT =
            "/(?:[0-9A-Z][0-9A-Za-z.-]{0,19}+(?:\\([A-Z0-9-]{1,12}\\)(?: ?[A-Z](?![A-Za-z]))?)?+)";
    private static final Pattern SYMBOL = Pattern.compile(
            "([A-Z]{1,8}+(?:\\.[A-Z0-9]{1,4})?+)(?:" + SEGMENT
                    + "){1,10}+(?: ?\\([0-9]{4}\\)| ?\\((?:Vol\\.|Sect\\.|Part |Income |Introduction|Prog\\.)[^()]{0,20}\\))?+");
    private static final Pattern SECURITY = Pattern.compile("S/RES/([0-9]{1,5}) ?\\(([0-9]{4})\\)");
    private static final Pattern COUNTED =
            Pattern.compile("(A/RES/|E/RES/|E/CN\\.4/RES/)([0-9]{1,5})(?:[- ]?([A-Z]))? ?"
                    + "\\(((?:E?S-)?[IVXLC]{1,8}|S-[12])\\) ?([A-Z])?");
    private static final Pattern SECOND_ORGAN = Pattern.compile("-[ASE]/");

    /** Series whose symbols are known whatever stands behind; others must look like a document's. */
    private static final java.util.Set<String> SERIES = java.util.Set.of(
            "A", "S", "E", "T", "ST", "HRI", "CCPR", "CERD", "CEDAW", "CAT", "CRC", "CRPD", "CED", "CMW", "DP", "ID",
            "TD", "UNEP", "FCCC", "LC", "CBD", "ICCD", "CCM", "CCW", "BWC", "NPT", "APLC", "UNW", "DC", "ICC", "CD",
            "SPLOS", "ISBA", "LOS", "IDB", "GC", "HSP", "HS", "CTOC", "CAC", "UNODC", "OPCW", "JIU", "PBC", "WHA");

    private Symbols() {}

    /** A symbol found in a text. */
    public record Found(int start, int end, Symbol symbol) {}

    /** Reads a symbol that begins exactly at an index of a narrow text ({@link CitedNumber#narrow}). */
    public static Optional<Found> at(String narrow, int index) {
        int slash = index;
        while (slash < narrow.length() && slash < index + 13 && isHead(narrow.charAt(slash))) {
            slash++;
        }
        if (slash == index || slash >= narrow.length() || narrow.charAt(slash) != '/') {
            return Optional.empty();
        }
        Matcher matcher = SYMBOL.matcher(narrow).region(index, Math.min(narrow.length(), index + 120));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int end = matcher.end();
        while (end > index && ".-".indexOf(narrow.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = narrow.substring(index, end);
        return isDocument(matcher.group(1), words)
                ? Optional.of(new Found(index, end, normal(firstOrgan(words))))
                : Optional.empty();
    }

    private static boolean isHead(char unit) {
        return (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9') || unit == '.';
    }

    /** “A/B testing”, “A/H1N1”: a symbol of the United Nations holds a part that is a number or begins with one. */
    private static boolean isDocument(String head, String words) {
        boolean numbered = false;
        int strokes = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean stroke = words.charAt(i) == '/';
            strokes += stroke ? 1 : 0;
            boolean digit = i + 1 < words.length() && words.charAt(i + 1) >= '0' && words.charAt(i + 1) <= '9';
            numbered |= (stroke || words.charAt(i) == '.') && digit;
        }
        return numbered && (SERIES.contains(head) || (strokes >= 2 && head.length() > 1 && !head.equals("PRST")));
    }

    private static String firstOrgan(String words) {
        Matcher second = SECOND_ORGAN.matcher(words);
        return second.find() ? words.substring(0, second.start()) : words;
    }

    /** Whether a document is that of a body outside the main organs, whose decisions have no symbol here. */
    public static boolean isOfAnotherBody(Symbol symbol) {
        String text = symbol.text();
        return !text.startsWith("A/") && !text.startsWith("S/") && !text.startsWith("E/") && !text.startsWith("ST/");
    }

    /** The normal form: a star of a reissued document is not part of it, years and sessions stand in brackets. */
    public static Symbol normal(String printed) {
        String plain = printed.replace("*", "").strip();
        Matcher security = SECURITY.matcher(plain);
        if (security.matches()) {
            return new Symbol("S/RES/" + security.group(1) + " (" + security.group(2) + ")");
        }
        Matcher counted = COUNTED.matcher(plain);
        if (counted.matches()) {
            String part = counted.group(5) != null ? counted.group(5) : counted.group(3);
            return new Symbol(counted.group(1) + counted.group(2) + (part == null ? "" : " " + part) + " ("
                    + counted.group(4) + ")");
        }
        int bracket = plain.indexOf('(');
        boolean volume = bracket > 0 && plain.charAt(bracket - 1) != ' ' && plain.startsWith("(Vol.", bracket);
        return new Symbol(volume ? plain.substring(0, bracket) + " " + plain.substring(bracket) : plain);
    }
}
