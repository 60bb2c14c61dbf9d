package clausebook.verify.page;

import clausebook.verify.page.StyleSheet.Declaration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a set of declarations does to the sight of an element's text. Some hide by themselves; some only together, and
 * those may stand in different rules.
 *
 * @param effects what they do, in a fixed order
 */
record HidingStyle(Set<HidingStyle.Effect> effects) {

    enum Effect {
        HIDES,
        /** Shows other letters, or the words in another order. */
        CHANGES,
        NO_SIZE,
        CUTS_OVERFLOW,
        /** Words may need more room than there is; where they can be scrolled to, they are not lost. */
        HAS_LIMIT,
        CUTS_FOR_GOOD,
        ANIMATES
    }

    static final HidingStyle NONE = new HidingStyle(Set.of());

    private static final Pattern LENGTH =
            Pattern.compile("([+-]?+(?:[0-9]++(?:\\.[0-9]++)?+|\\.[0-9]++)(?:e[+-]?+[0-9]++)?+)(%|[a-z]*+)");
    private static final Pattern FUNCTION = Pattern.compile("([a-z0-9-]++)\\(([^()]*+)\\)");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*+(--[^\\s,()]++)\\s*+(?:,([^()]*+))?+\\)");

    /** Below this no text can be read. */
    private static final double FAINT = 0.1;

    private static final double TINY_PIXELS = 2;
    private static final double FAR_PIXELS = -999;
    private static final double FAR_INDENT_PIXELS = -99;
    private static final int MOST_VALUES = 16;

    boolean isHiding() {
        return effects.contains(Effect.HIDES)
                || effects.contains(Effect.CHANGES)
                || effects.contains(Effect.HAS_LIMIT) && effects.contains(Effect.CUTS_FOR_GOOD)
                || effects.contains(Effect.NO_SIZE) && effects.contains(Effect.CUTS_OVERFLOW);
    }

    boolean isNothing() {
        return effects.isEmpty();
    }

    boolean animates() {
        return effects.contains(Effect.ANIMATES);
    }

    HidingStyle with(HidingStyle other) {
        if (other.isNothing()) {
            return this;
        }
        EnumSet<Effect> all = EnumSet.copyOf(other.effects);
        all.addAll(effects);
        return new HidingStyle(all);
    }

    /** @param variables custom property to the values that it may have */
    static HidingStyle of(List<Declaration> declarations, Map<String, Set<String>> variables) {
        EnumSet<Effect> effects = EnumSet.noneOf(Effect.class);
        for (Declaration declaration : declarations) {
            for (String value : values(declaration.value(), variables)) {
                add(effects, declaration.property(), value);
            }
        }
        if (hasColourOfItsGround(declarations)) {
            effects.add(Effect.HIDES);
        }
        return effects.isEmpty() ? NONE : new HidingStyle(effects);
    }

    private static boolean hasColourOfItsGround(List<Declaration> declarations) {
        String colour = "";
        String ground = "";
        for (Declaration declaration : declarations) {
            switch (declaration.property()) {
                case "color" -> colour = declaration.value();
                case "background", "background-color" -> ground = declaration.value();
                default -> {
                    // Has no say in colours.
                }
            }
        }
        return !isKeyword(colour) && colour.equals(ground);
    }

    /** The value with its variables replaced, in each way that the sheet allows. */
    private static Set<String> values(String value, Map<String, Set<String>> variables) {
        Set<String> done = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>(List.of(value));
        for (int round = 0; round < MOST_VALUES && !open.isEmpty(); round++) {
            Set<String> next = new LinkedHashSet<>();
            for (String one : open) {
                Matcher variable = VARIABLE.matcher(one);
                if (one.contains("var(") && variable.find()) {
                    Set<String> named = variables.getOrDefault(variable.group(1), Set.of());
                    String fallback = variable.group(2);
                    for (String replacement : named.isEmpty() ? Set.of(fallback == null ? "" : fallback) : named) {
                        String replaced =
                                one.substring(0, variable.start()) + replacement + one.substring(variable.end());
                        if (next.size() < MOST_VALUES && replaced.length() < 500) {
                            next.add(replaced);
                        }
                    }
                } else {
                    done.add(one.strip());
                }
            }
            open = next;
        }
        return done;
    }

    private static void add(EnumSet<Effect> effects, String property, String value) {
        if (hides(property, value)) {
            effects.add(Effect.HIDES);
        }
        if (changes(property, value)) {
            effects.add(Effect.CHANGES);
        }
        if (limits(property, value)) {
            effects.add(Effect.HAS_LIMIT);
        }
        switch (property) {
            case "width",
                    "height",
                    "max-width",
                    "max-height",
                    "inline-size",
                    "block-size",
                    "max-inline-size",
                    "max-block-size",
                    "line-height" -> {
                if (first(value).orElse(99) < TINY_PIXELS && !(property.equals("line-height") && isBare(value))) {
                    effects.add(Effect.NO_SIZE);
                }
            }
            case "overflow", "overflow-x", "overflow-y", "overflow-inline", "overflow-block", "contain" -> {
                if (value.contains("hidden")
                        || value.contains("clip")
                        || value.contains("scroll")
                        || value.contains("auto")
                        || value.contains("paint")
                        || value.contains("strict")) {
                    effects.add(Effect.CUTS_OVERFLOW);
                }
                if (value.contains("hidden")
                        || value.contains("clip")
                        || value.contains("paint")
                        || value.contains("strict")) {
                    effects.add(Effect.CUTS_FOR_GOOD);
                }
            }
            case "animation", "animation-name" -> {
                if (!value.equals("none")) {
                    effects.add(Effect.ANIMATES);
                }
            }
            default -> {
                // Says nothing of what can be seen.
            }
        }
    }

    private static boolean changes(String property, String value) {
        return switch (property) {
            case "text-transform" -> !value.equals("none") && !isKeyword(value);
            case "unicode-bidi" -> value.contains("override");
            case "flex-direction", "flex-flow" -> value.contains("reverse");
            case "order" -> !value.equals("0") && !isKeyword(value);
            default -> false;
        };
    }

    /** Whether the element cannot grow with its words. */
    private static boolean limits(String property, String value) {
        return switch (property) {
            case "height", "max-height", "block-size", "max-block-size" ->
                LENGTH.matcher(value).lookingAt() && !value.equals("100%");
            case "white-space", "text-wrap", "text-wrap-mode" -> value.contains("nowrap");
            default -> false;
        };
    }

    private static boolean hides(String property, String value) {
        if (property.indexOf('\\') >= 0 || value.indexOf('\\') >= 0 && !property.equals("content")) {
            return true;
        }
        return switch (property) {
            case "display" -> value.equals("none");
            case "visibility" -> value.equals("hidden") || value.equals("collapse");
            case "content-visibility" -> value.equals("hidden");
            case "opacity", "zoom" ->
                isCalculated(value) || first(value).orElse(1) < FAINT * (value.endsWith("%") ? 100 : 1);
            case "scale" -> isAnyBelow(value, 0.01);
            case "font-size" -> isTinyFont(value);
            case "font" -> Arrays.stream(value.split("[\\s/]", -1)).anyMatch(HidingStyle::isZeroLength);
            case "color", "-webkit-text-fill-color" -> isTransparent(value);
            case "clip" -> !value.equals("auto") && !isKeyword(value);
            case "clip-path", "mask", "mask-image", "-webkit-mask", "-webkit-mask-image" ->
                !value.equals("none") && !isKeyword(value);
            case "text-indent" -> first(value).orElse(0) <= FAR_INDENT_PIXELS;
            case "z-index" -> value.startsWith("-");
            case "left",
                    "right",
                    "top",
                    "bottom",
                    "inset",
                    "inset-inline",
                    "inset-block",
                    "inset-inline-start",
                    "inset-inline-end",
                    "inset-block-start",
                    "inset-block-end" -> isAnyBelow(value, FAR_PIXELS) || isAnyAbove(value, -FAR_PIXELS);
            case "margin",
                    "margin-left",
                    "margin-right",
                    "margin-top",
                    "margin-bottom",
                    "margin-inline",
                    "margin-block",
                    "margin-inline-start",
                    "margin-inline-end",
                    "margin-block-start",
                    "margin-block-end",
                    "translate",
                    "letter-spacing",
                    "word-spacing" -> isAnyBelow(value, FAR_PIXELS);
            case "transform", "-webkit-transform", "filter" -> functionHides(value);
            case "line-clamp", "-webkit-line-clamp" -> !value.equals("none") && !isKeyword(value);
            case "-webkit-text-security", "text-security" -> !value.equals("none");
            default -> false;
        };
    }

    private static boolean isKeyword(String value) {
        return switch (value) {
            case "initial", "inherit", "unset", "revert", "revert-layer", "" -> true;
            default -> false;
        };
    }

    private static boolean isBare(String value) {
        Matcher length = LENGTH.matcher(value);
        return length.matches() && length.group(2).isEmpty();
    }

    private static boolean isZeroLength(String word) {
        Matcher length = LENGTH.matcher(word);
        return length.matches()
                        && pixels(length) < TINY_PIXELS
                        && !length.group(2).isEmpty()
                || word.equals("0");
    }

    private static boolean isTinyFont(String value) {
        return isCalculated(value) || first(value).orElse(16) < TINY_PIXELS;
    }

    /** What only a browser could work out may come to nothing. */
    private static boolean isCalculated(String value) {
        return value.contains("(");
    }

    private static boolean isAnyBelow(String value, double limit) {
        for (String word : value.split("[\\s,()]++", -1)) {
            Matcher length = LENGTH.matcher(word);
            if (length.matches() && pixels(length) < limit) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyAbove(String value, double limit) {
        for (String word : value.split("[\\s,()]++", -1)) {
            Matcher length = LENGTH.matcher(word);
            if (length.matches() && pixels(length) > limit) {
                return true;
            }
        }
        return false;
    }

    /** The first number of a value in pixels, as if a page were a thousand pixels wide; none where there is none. */
    private static OptionalDouble first(String value) {
        Matcher length = LENGTH.matcher(value);
        return length.lookingAt() ? OptionalDouble.of(pixels(length)) : OptionalDouble.empty();
    }

    private static double pixels(Matcher length) {
        double number = Double.parseDouble(length.group(1));
        return number
                * switch (length.group(2)) {
                    case "em", "rem", "ic", "lh", "rlh", "pc" -> 16;
                    case "ex", "ch" -> 8;
                    case "%" -> 10;
                    case "vw",
                            "vh",
                            "vi",
                            "vb",
                            "vmin",
                            "vmax",
                            "svw",
                            "svh",
                            "lvw",
                            "lvh",
                            "dvw",
                            "dvh",
                            "cqw",
                            "cqh" -> 10;
                    case "cm" -> 38;
                    case "in" -> 96;
                    case "mm" -> 3.8;
                    default -> 1;
                };
    }

    private static boolean isTransparent(String value) {
        if (value.equals("transparent")) {
            return true;
        }
        if (value.startsWith("#")) {
            return value.length() == 5 && value.charAt(4) == '0' || value.length() == 9 && value.startsWith("0", 7);
        }
        Matcher function = FUNCTION.matcher(value);
        if (!function.matches()) {
            return false;
        }
        String[] parts = function.group(2).strip().split("[\\s,/]++", -1);
        String alpha = parts[parts.length - 1];
        return parts.length >= 4
                && !function.group(1).equals("color-mix")
                && first(alpha).orElse(1) < FAINT * (alpha.endsWith("%") ? 100 : 1);
    }

    private static boolean functionHides(String value) {
        Matcher function = FUNCTION.matcher(value);
        while (function.find()) {
            String name = function.group(1);
            if (name.startsWith("scale") && isAnyBelow(function.group(2), 0.01)
                    || name.startsWith("translate") && isAnyBelow(function.group(2), FAR_PIXELS)
                    || name.equals("opacity")
                            && first(function.group(2).strip()).orElse(1) < FAINT
                    || name.startsWith("rotate") && !name.equals("rotate") && !name.equals("rotatez")
                    || name.startsWith("matrix")
                    || name.equals("blur")) {
                return true;
            }
        }
        return false;
    }
}
