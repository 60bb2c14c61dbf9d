package clausebook.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a style sheet for the rules that could keep a text from being read. Conditions are not weighed: what would hide a
 * text on paper, on a phone or in a dark theme hides it.
 */
final class StyleReader {

    private static final int DEEPEST = 8;
    private static final int MOST_VALUES = 8;

    private final String css;
    private final List<StyleRule> rules = new ArrayList<>();
    private final List<StyleRule.Fault> faults = new ArrayList<>();
    private final Map<String, Set<String>> variables = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private record Block(List<Selector> selectors, List<Declaration> declarations, int at) {}

    private record Declaration(String property, String value) {}

    private StyleReader(String css) {
        this.css = withoutComments(css);
    }

    static StyleRule.Sheet read(String css) {
        StyleReader reader = new StyleReader(css);
        reader.statements(0, reader.css.length(), 0);
        reader.weigh();
        return new StyleRule.Sheet(reader.rules, reader.faults);
    }

    /** Comments become blanks, so that every index stays what it was. */
    private static String withoutComments(String css) {
        if (!css.contains("/*")) {
            return css;
        }
        StringBuilder plain = new StringBuilder(css);
        for (int i = 0; i < css.length(); i++) {
            char unit = css.charAt(i);
            if (unit == '\\') {
                i++;
            } else if (unit == '"' || unit == '\'') {
                i = SelectorReader.stringEnd(css, i);
            } else if (unit == '/' && css.startsWith("/*", i)) {
                int close = css.indexOf("*/", i + 2);
                int end = close < 0 ? css.length() : close + 2;
                for (int k = i; k < end; k++) {
                    plain.setCharAt(k, ' ');
                }
                i = end - 1;
            }
        }
        return plain.toString();
    }

    private void statements(int from, int to, int depth) {
        int at = from;
        while (at < to) {
            char unit = css.charAt(at);
            if (" \t\n\f\r;".indexOf(unit) >= 0) {
                at++;
                continue;
            }
            int end = statementEnd(at, to);
            if (end < 0) {
                fault(at, "a rule without a block: browsers disagree on what follows");
                return;
            }
            boolean block = css.charAt(end) == '{';
            String prelude = css.substring(at, end).strip();
            if (!block) {
                if (!prelude.toLowerCase(Locale.ROOT).startsWith("@layer") && !prelude.toLowerCase(Locale.ROOT).startsWith("@charset")) {
                    fault(at, "a page must not load another style sheet, nor hold a rule that has no block");
                }
                at = end + 1;
                continue;
            }
            int close = SelectorReader.closing(css, end, '{', '}');
            if (close < 0 || close >= to) {
                fault(at, "a block that is not closed");
                return;
            }
            block(prelude, at, end + 1, close, depth);
            at = close + 1;
        }
    }

    /** The index of the brace or semicolon that ends what begins here. */
    private int statementEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = css.charAt(i);
            if (unit == '\\') {
                i++;
            } else if (unit == '"' || unit == '\'') {
                i = SelectorReader.stringEnd(css, i);
            } else if (unit == '{' || unit == ';') {
                return i;
            }
        }
        return -1;
    }

    private void block(String prelude, int at, int from, int to, int depth) {
        if (!prelude.startsWith("@")) {
            declarations(Selector.list(prelude), at, from, to, depth);
            return;
        }
        int nameEnd = 1;
        while (nameEnd < prelude.length() && " (\t\n\f\r".indexOf(prelude.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String name = SelectorReader.unescaped(prelude.substring(1, nameEnd)).toLowerCase(Locale.ROOT);
        switch (name) {
            case "media", "supports", "layer", "container", "scope", "starting-style" -> {
                if (depth < DEEPEST) {
                    statements(from, to, depth + 1);
                } else {
                    fault(at, "blocks within blocks, too deep to follow");
                }
            }
            case "page", "property", "counter-style", "view-transition" -> {}
            case "keyframes", "-webkit-keyframes" -> {}
            default -> fault(at, "a page must not hold the rule @" + name);
        }
    }

    private void declarations(List<Selector> selectors, int at, int from, int to, int depth) {
        List<Declaration> found = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = declarationEnd(start, to);
            if (end < to && css.charAt(end) == '{') {
                int close = SelectorReader.closing(css, end, '{', '}');
                if (close < 0 || close > to || depth >= DEEPEST) {
                    fault(start, "a block that is not closed, or too deep to follow");
                    return;
                }
                // A nested rule: whom it concerns is not followed, it may be anything.
                declarations(List.of(Selector.anything()), start, end + 1, close, depth + 1);
                start = close + 1;
                continue;
            }
            declaration(css.substring(start, end), found);
            start = end + 1;
        }
        blocks.add(new Block(selectors, found, at));
    }

    private int declarationEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = css.charAt(i);
            if (unit == '\\') {
                i++;
            } else if (unit == '"' || unit == '\'') {
                i = SelectorReader.stringEnd(css, i);
            } else if (unit == '(') {
                int close = SelectorReader.closing(css, i, '(', ')');
                i = close < 0 ? to : close;
            } else if (unit == ';' || unit == '{') {
                return i;
            }
        }
        return to;
    }

    private void declaration(String text, List<Declaration> found) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return;
        }
        String property = SelectorReader.unescaped(text.substring(0, colon).strip());
        String value = SelectorReader.unescaped(text.substring(colon + 1).strip()).toLowerCase(Locale.ROOT);
        int mark = value.lastIndexOf('!');
        if (mark >= 0 && value.substring(mark + 1).strip().equals("important")) {
            value = value.substring(0, mark).strip();
        }
        if (property.startsWith("--")) {
            variables.computeIfAbsent(property, key -> new LinkedHashSet<>()).add(value);
        } else {
            found.add(new Declaration(plainProperty(property.toLowerCase(Locale.ROOT)), value));
        }
    }

    private static String plainProperty(String property) {
        if (property.startsWith("-")) {
            int end = property.indexOf('-', 1);
            return end < 0 ? property : property.substring(end + 1);
        }
        return property;
    }

    private void weigh() {
        for (Block block : blocks) {
            int effects = 0;
            StringBuilder words = new StringBuilder();
            String color = "";
            String ground = "";
            for (Declaration one : block.declarations()) {
                int effect = 0;
                for (String value : values(one.value(), 0)) {
                    effect |= StyleEffect.of(one.property(), value);
                }
                color = one.property().equals("color") ? one.value() : color;
                ground = one.property().startsWith("background") ? one.value() : ground;
                if (effect != 0) {
                    words.append(words.isEmpty() ? "" : "; ").append(one.property()).append(": ").append(one.value());
                    effects |= effect;
                }
            }
            if (!color.isEmpty() && color.equals(ground)) {
                effects |= StyleEffect.HIDES;
                words.append("color and background: ").append(color);
            }
            for (Selector selector : block.selectors()) {
                // A generated box holds no text of the page: hiding it hides nothing, filling it adds something.
                int own = selector.generated() ? effects & StyleEffect.ADDS : effects;
                if (own != 0) {
                    rules.add(new StyleRule(selector, own, words.toString(), block.at()));
                }
            }
        }
    }

    /** Every value a declaration can have, variables put in. */
    private Set<String> values(String value, int depth) {
        int call = value.indexOf("var(");
        if (call < 0 || depth == DEEPEST) {
            return Set.of(value);
        }
        int close = SelectorReader.closing(value, call + 3, '(', ')');
        if (close < 0) {
            return Set.of(value);
        }
        String inner = value.substring(call + 4, close);
        int comma = inner.indexOf(',');
        Set<String> meanings = new LinkedHashSet<>(
                variables.getOrDefault((comma < 0 ? inner : inner.substring(0, comma)).strip(), Set.of()));
        if (comma >= 0) {
            meanings.add(inner.substring(comma + 1).strip());
        }
        if (meanings.isEmpty() || meanings.size() > MOST_VALUES) {
            return Set.of(value.replace("var(", "unknown("));
        }
        Set<String> all = new LinkedHashSet<>();
        for (String meaning : meanings) {
            all.addAll(values(value.substring(0, call) + meaning + value.substring(close + 1), depth + 1));
        }
        return all;
    }

    private void fault(int at, String what) {
        faults.add(new StyleRule.Fault(at, what));
    }
}
