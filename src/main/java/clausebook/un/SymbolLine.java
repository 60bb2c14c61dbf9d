package clausebook.un;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document symbol printed in a line of its own, and the kind of document it names (UN Editorial Manual,
 * "Document symbols").
 *
 * @param text as printed, without white space
 */
public record SymbolLine(String text) {

    /** What a symbol is the symbol of. */
    public enum Kind {
        RESOLUTION,
        DECISION,
        STATEMENT,
        DRAFT,
        CORRIGENDUM,
        OTHER
    }

    private static final int LONGEST_OF_A_MASTHEAD = 200;
    private static final Pattern SYMBOL = Pattern.compile("[ASE]/[A-Z0-9][A-Za-z0-9./()–-]{0,40}[A-Za-z0-9)]\\*{0,3}");

    /** The symbol that a line is, and nothing else. */
    public static Optional<SymbolLine> of(String line) {
        int first = Folding.skipUnseen(line, 0);
        if (line.length() > 60 || first == line.length() || "ASE".indexOf(line.charAt(first)) < 0) {
            return Optional.empty();
        }
        String bare = Folding.withoutUnseen(line);
        return SYMBOL.matcher(bare).matches()
                ? Optional.of(new SymbolLine(bare.replace("*", "").replace('–', '-')))
                : Optional.empty();
    }

    /**
     * The same of a line of a masthead, where the name of the United Nations may stand at the other margin: before the
     * symbol, in Chinese without a space, or behind it.
     */
    public static Optional<SymbolLine> ofMasthead(String line, FixedWording wording) {
        if (line.length() > LONGEST_OF_A_MASTHEAD) {
            return Optional.empty();
        }
        for (int stroke = line.indexOf('/', 2); stroke > 0; stroke = line.indexOf('/', stroke + 1)) {
            if ("ASE".indexOf(line.charAt(stroke - 1)) >= 0 && wording.isUnitedNations(line.substring(0, stroke - 1))) {
                return of(line.substring(stroke - 1));
            }
        }
        int space = line.indexOf(' ');
        return space > 0 && wording.isUnitedNations(line.substring(space + 1))
                ? of(line.substring(0, space))
                : of(line);
    }

    public Kind kind() {
        if (text.contains("/Corr.")) {
            return Kind.CORRIGENDUM;
        }
        if (text.contains("/RES/")) {
            return Kind.RESOLUTION;
        }
        if (text.contains("/DEC/")) {
            return Kind.DECISION;
        }
        if (text.contains("/PRST/")) {
            return Kind.STATEMENT;
        }
        return text.contains("/L.") ? Kind.DRAFT : Kind.OTHER;
    }

    /** The number of the resolution that the symbol names. */
    public Optional<ResolutionNumber> number() {
        Matcher number = Pattern.compile("/RES/").matcher(text);
        return number.find() ? ResolutionNumber.at(text.substring(number.end())) : Optional.empty();
    }

    /** The organ whose resolutions have such symbols. */
    public Optional<Organ> organ() {
        if (text.startsWith("A/HRC/")) {
            return Optional.of(Organ.HRC);
        }
        if (text.startsWith("E/CN.4/")) {
            return Optional.of(Organ.CHR);
        }
        return switch (text.charAt(0)) {
            case 'A' -> text.startsWith("A/RES/") ? Optional.of(Organ.GA) : Optional.empty();
            case 'S' -> Optional.of(Organ.SC);
            default -> text.startsWith("E/RES/") ? Optional.of(Organ.ECOSOC) : Optional.empty();
        };
    }
}
