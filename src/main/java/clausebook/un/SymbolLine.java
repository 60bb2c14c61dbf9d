package clausebook.un;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Pattern SYMBOL = Pattern.compile("[ASE]/[A-Z0-9][A-Za-z0-9./()-]{0,40}[A-Za-z0-9)]\\*{0,3}");

    /** The symbol that a line is, and nothing else. */
    public static Optional<SymbolLine> of(String line) {
        int first = Folding.skipUnseen(line, 0);
        if (line.length() > 60 || first == line.length() || "ASE".indexOf(line.charAt(first)) < 0) {
            return Optional.empty();
        }
        String bare = Folding.withoutUnseen(line);
        return SYMBOL.matcher(bare).matches() ? Optional.of(new SymbolLine(bare.replace("*", ""))) : Optional.empty();
    }

    /** The same of a line of a masthead, where the name of the United Nations may stand at the other margin. */
    public static Optional<SymbolLine> ofMasthead(String line, FixedWording wording) {
        int space =
                Stream.of(" A/", " S/", " E/").mapToInt(line::lastIndexOf).max().orElse(-1);
        return space > 0 && wording.isUnitedNations(line.substring(0, space))
                ? of(line.substring(space + 1))
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
