package clausebook.plan.page;

import clausebook.un.Symbol;
import clausebook.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a symbol says to a reader: whose document it is, and what it is called. */
public final class Symbols {

    private static final Pattern RESOLUTION = Pattern.compile("(A/HRC|A|S|E/CN\\.4|E)/(RES|DEC|PRST)/(.{1,60})");

    private Symbols() {}

    /** The key of the organ's name among the interface's words; empty for a document of no organ known here. */
    public static Optional<String> organ(Symbol symbol) {
        Matcher parts = RESOLUTION.matcher(symbol.text());
        return parts.matches() ? Optional.of(organKey(parts.group(1))) : Optional.empty();
    }

    private static String organKey(String series) {
        return switch (series) {
            case "A/HRC" -> "hrc";
            case "A" -> "ga";
            case "S" -> "sc";
            case "E/CN.4" -> "chr";
            default -> "ecosoc";
        };
    }

    /** {@code 第22/18号决议}, {@code resolution 22/18}; the symbol itself where it is of no such kind. */
    public static String named(Words words, Symbol symbol) {
        Matcher parts = RESOLUTION.matcher(symbol.text());
        return parts.matches() ? words.of("document." + kindKey(parts.group(2)), parts.group(3)) : symbol.text();
    }

    /** The same with its organ: {@code 大会第60/251号决议}, {@code Human Rights Council resolution 22/18}. */
    public static String withOrgan(Words words, Symbol symbol) {
        Matcher parts = RESOLUTION.matcher(symbol.text());
        return parts.matches()
                ? words.of(
                        "document.of." + kindKey(parts.group(2)),
                        words.of("organ.of." + organKey(parts.group(1))),
                        parts.group(3))
                : symbol.text();
    }

    /** The number alone, for a figure's labels: {@code 22/18}, {@code 2690 (2023)}. */
    public static String number(Symbol symbol) {
        Matcher parts = RESOLUTION.matcher(symbol.text());
        return parts.matches() ? parts.group(3) : symbol.text();
    }

    private static String kindKey(String series) {
        return switch (series) {
            case "DEC" -> "decision";
            case "PRST" -> "statement";
            default -> "resolution";
        };
    }
}
