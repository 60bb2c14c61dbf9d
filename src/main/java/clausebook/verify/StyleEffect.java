package clausebook.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a declaration of CSS can do to a text. Anything that cannot be told from the declaration alone (a calculation, an
 * unknown function) counts as doing the worst: a page of ours has no need of it where the text of a resolution stands.
 */
final class StyleEffect {

    /** The text does not show. */
    static final int HIDES = 1;
    /** Other characters show, or in another order. */
    static final int ALTERS = 2;
    /** What flows over the element's edges is cut off; harmless as long as its size is not limited. */
    static final int CLIPS = 4;
    /** The element's size is limited. */
    static final int LIMITS = 8;
    /** Characters show that stand nowhere in the page ({@code content} of a pseudo-element). */
    static final int ADDS = 16;

    private static final Set<String> LENGTHS = Set.of(
            "left", "right", "top", "bottom", "inset", "inset-block", "inset-inline", "inset-block-start",
            "inset-block-end", "inset-inline-start", "inset-inline-end", "margin", "margin-left", "margin-right",
            "margin-top", "margin-bottom", "margin-block", "margin-inline", "margin-block-start", "margin-block-end",
            "margin-inline-start", "margin-inline-end", "text-indent", "vertical-align", "letter-spacing", "word-spacing",
            "padding", "padding-left", "padding-right", "padding-top", "padding-bottom", "padding-block",
            "padding-inline", "padding-block-start", "padding-inline-start", "offset-distance", "border-spacing");

    private StyleEffect() {}

    /**
     * @param property lower case, without a maker's prefix
     * @param value lower case, {@code var()} already put in
     */
    static int of(String property, String value) {
        String first = value.strip();
        return switch (property) {
            case "display" -> plainWord(first) && !first.equals("none") ? 0 : HIDES;
            case "visibility" -> isOne(first, "visible", "inherit", "initial", "unset") ? 0 : HIDES;
            case "content-visibility" -> isOne(first, "visible", "auto", "inherit", "initial", "unset") ? 0 : HIDES;
            case "opacity", "zoom" -> isShown(first, 0.35, 35) ? 0 : HIDES;
            case "font-size" -> isLegible(first) ? 0 : HIDES;
            case "font" -> Arrays.stream(first.split("[ ,/]+")).allMatch(part -> !isLength(part) || isLegible(part)) ? 0 : HIDES;
            case "clip", "clip-path", "mask", "mask-image", "mask-border", "filter", "transform", "translate", "scale",
                            "rotate", "offset-path", "animation", "animation-name", "perspective", "mix-blend-mode",
                            "text-security", "line-clamp", "shape-inside" ->
                isOne(first, "none", "auto", "initial", "unset", "normal") ? 0 : HIDES;
            case "color", "text-fill-color" -> isSeen(first) ? 0 : HIDES;
            case "z-index" -> first.startsWith("-") ? HIDES : 0;
            case "content" -> isOne(first, "none", "normal", "initial", "unset", "\"\"", "''") ? 0 : ADDS;
            case "text-transform" -> isOne(first, "none", "inherit", "initial", "unset") ? 0 : ALTERS;
            case "unicode-bidi" -> first.contains("override") || !plainWord(first) ? ALTERS : 0;
            case "flex-direction", "flex-flow" -> first.contains("reverse") ? ALTERS : 0;
            case "order" -> isOne(first, "0", "initial", "unset") ? 0 : ALTERS;
            case "overflow", "overflow-x", "overflow-y", "overflow-block", "overflow-inline", "contain" ->
                isOne(first, "visible", "none", "initial", "unset") ? 0 : CLIPS;
            case "height", "max-height", "block-size", "max-block-size", "width", "max-width", "inline-size",
                            "max-inline-size" -> limits(property, first);
            case "white-space", "text-wrap", "text-wrap-mode" -> first.contains("nowrap") ? LIMITS : 0;
            case "text-overflow" -> isOne(first, "clip", "initial", "unset") ? 0 : LIMITS;
            default -> LENGTHS.contains(property) && isFarOff(first) ? HIDES : 0;
        };
    }

    private static int limits(String property, String value) {
        if (isOne(value, "auto", "none", "initial", "unset", "min-content", "max-content", "fit-content", "100%")) {
            return 0;
        }
        boolean wide = property.endsWith("width") || property.endsWith("inline-size");
        // A text wraps within a narrow column, but not within one that is next to nothing.
        return wide && isLength(value) && isLegible(value) ? 0 : LIMITS;
    }

    private static boolean isOne(String value, String... words) {
        return List.of(words).contains(value);
    }

    private static boolean plainWord(String value) {
        return value.chars().allMatch(unit -> (unit >= 'a' && unit <= 'z') || unit == '-' || unit == ' ');
    }

    /** Whether a number or percentage is large enough to be seen. */
    private static boolean isShown(String value, double number, double percent) {
        if (isOne(value, "inherit", "initial", "unset", "normal", "reset")) {
            return true;
        }
        double amount = amount(value);
        return switch (unit(value)) {
            case "" -> amount >= number;
            case "%" -> amount >= percent;
            default -> false;
        };
    }

    private static boolean isLegible(String value) {
        if (plainWord(value)) {
            return true;
        }
        double amount = amount(value);
        return switch (unit(value)) {
            case "px" -> amount >= 7;
            case "pt" -> amount >= 5;
            case "em", "rem", "ex", "ch", "lh", "rlh" -> amount >= 0.45;
            case "%" -> amount >= 45;
            case "vw", "vh", "vi", "vb", "vmin", "vmax", "mm" -> amount >= 2;
            case "cm", "in", "pc", "q" -> amount >= 0.5;
            default -> false;
        };
    }

    private static boolean isFarOff(String value) {
        boolean calculated = value.contains("(");
        for (String part : value.split("[ ,()*/]+")) {
            if (plainWord(part) || part.equals("+")) {
                continue;
            }
            double amount = Math.abs(amount(part));
            boolean near =
                    switch (unit(part)) {
                        case "" -> amount < 20;
                        case "px", "pt" -> amount < 300;
                        case "%", "vw", "vh", "vi", "vb", "vmin", "vmax" -> amount < (calculated ? 101 : 90);
                        case "in" -> amount < 3;
                        default -> amount < 20;
                    };
            if (!near) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colour shows at all. */
    private static boolean isSeen(String value) {
        if (value.contains("transparent") || value.contains("var(")) {
            return false;
        }
        if (value.startsWith("#")) {
            return switch (value.length()) {
                case 5 -> value.charAt(4) >= '6';
                case 9 -> value.charAt(7) >= '6';
                default -> true;
            };
        }
        int open = value.indexOf('(');
        if (open < 0) {
            return true;
        }
        String name = value.substring(0, open).toLowerCase(Locale.ROOT);
        if (name.equals("light-dark")) {
            String inner = value.substring(open + 1, Math.max(open + 1, value.lastIndexOf(')')));
            int comma = inner.indexOf(',');
            return comma > 0
                    && !inner.contains("(")
                    && isSeen(inner.substring(0, comma).strip())
                    && isSeen(inner.substring(comma + 1).strip());
        }
        String[] parts = value.substring(open + 1).replace(")", "").split("[ ,]+");
        int slash = value.indexOf('/');
        if (slash > 0) {
            return isShown(value.substring(slash + 1).replace(")", "").strip(), 0.35, 35);
        }
        return parts.length < 4 || isShown(parts[3], 0.35, 35);
    }

    private static boolean isLength(String value) {
        return !value.isEmpty() && ("+-.".indexOf(value.charAt(0)) >= 0 || Character.digit(value.charAt(0), 10) >= 0)
                || value.contains("(");
    }

    private static int numberEnd(String value) {
        int end = 0;
        while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        boolean power = end > 0
                && end + 1 < value.length()
                && value.charAt(end) == 'e'
                && "+-0123456789".indexOf(value.charAt(end + 1)) >= 0;
        if (power) {
            end += 2;
            while (end < value.length() && Character.digit(value.charAt(end), 10) >= 0) {
                end++;
            }
        }
        return end;
    }

    /** The number a value begins with; far beyond any measure where it begins with none (a calculation). */
    private static double amount(String value) {
        int end = numberEnd(value);
        try {
            return end == 0 ? Double.POSITIVE_INFINITY : Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private static String unit(String value) {
        int end = numberEnd(value);
        return end == 0 ? "?" : value.substring(end);
    }
}
