package clausebook.verify.page;

import clausebook.verify.html.Ascii;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a page's style sheets, whatever medium or condition they are for: a rule that hides a word on paper hides
 * it. Rules nested in rules are taken to match wherever their own selector does.
 *
 * @param rules in order
 * @param variables custom property to every value that any rule gives it
 * @param hidesByAnimation whether an animation of the sheet passes through a hidden state
 * @param loads whether the sheet asks for another file
 */
record StyleSheet(List<Rule> rules, Map<String, Set<String>> variables, boolean hidesByAnimation, boolean loads) {

    StyleSheet {
        rules = List.copyOf(rules);
    }

    /**
     * @param property in lower case
     * @param value without {@code !important}, in lower case
     */
    record Declaration(String property, String value) {}

    record Rule(List<Selector> selectors, List<Declaration> declarations) {
        Rule {
            selectors = List.copyOf(selectors);
            declarations = List.copyOf(declarations);
        }
    }

    /** What is open: a rule, or a group of rules, or something whose content is no style of an element. */
    private record Block(List<Selector> selectors, List<Declaration> declarations, boolean keyframes) {}

    private static final int MOST_SELECTORS = 3000;

    static StyleSheet parse(List<String> sheets) {
        Reader reader = new Reader();
        sheets.forEach(reader::read);
        return reader.done();
    }

    /** The declarations of a {@code style} attribute. */
    static List<Declaration> declarations(String text) {
        Reader reader = new Reader();
        reader.read("*{" + text + "}");
        return reader.rules.stream()
                .flatMap(rule -> rule.declarations().stream())
                .toList();
    }

    private static final class Reader {

        private final List<Rule> rules = new ArrayList<>();
        private final Map<String, Set<String>> variables = new LinkedHashMap<>();
        private final List<Block> open = new ArrayList<>();
        private boolean hidesByAnimation;
        private boolean loads;
        private int selectors;

        StyleSheet done() {
            return new StyleSheet(rules, variables, hidesByAnimation, loads);
        }

        void read(String css) {
            StringBuilder part = new StringBuilder();
            int brackets = 0;
            int at = 0;
            while (at < css.length()) {
                char unit = css.charAt(at);
                if (unit == '/' && css.startsWith("*", at + 1)) {
                    int end = css.indexOf("*/", at + 2);
                    part.append(' ');
                    at = end < 0 ? css.length() : end + 2;
                } else if (unit == '"' || unit == '\'') {
                    int end = stringEnd(css, at);
                    part.append(css, at, end);
                    at = end;
                } else if (unit == '\\' && at + 1 < css.length()) {
                    part.append(css, at, at + 2);
                    at += 2;
                } else {
                    brackets = Math.max(
                            0, brackets + (unit == '(' || unit == '[' ? 1 : unit == ')' || unit == ']' ? -1 : 0));
                    // A brace ends a bracket that was left open: nothing of ours has one within.
                    if (unit == '{') {
                        begin(part.toString().strip());
                    } else if (unit == '}') {
                        declare(part.toString());
                        end();
                    } else if (unit == ';' && brackets == 0) {
                        declare(part.toString());
                    } else {
                        part.append(unit);
                        at++;
                        continue;
                    }
                    brackets = 0;
                    part.setLength(0);
                    at++;
                }
            }
            declare(part.toString());
            while (!open.isEmpty()) {
                end();
            }
        }

        private static int stringEnd(String css, int from) {
            int at = from + 1;
            while (at < css.length() && css.charAt(at) != css.charAt(from) && css.charAt(at) != '\n') {
                at += css.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(css.length(), at + 1);
        }

        private void begin(String prelude) {
            Block parent = open.isEmpty() ? null : open.getLast();
            boolean inKeyframes = parent != null && parent.keyframes();
            if (prelude.startsWith("@")) {
                String name = Ascii.lower(prelude);
                // A group's own declarations, in a rule that holds it, are that rule's.
                open.add(new Block(
                        parent == null ? List.of() : parent.selectors(),
                        new ArrayList<>(),
                        inKeyframes || name.startsWith("@keyframes") || name.startsWith("@-webkit-keyframes")));
            } else {
                List<Selector> own = inKeyframes ? List.of() : Selector.list(prelude);
                selectors += own.size();
                open.add(new Block(
                        selectors > MOST_SELECTORS ? List.of(Selector.ANYTHING) : own, new ArrayList<>(), inKeyframes));
            }
        }

        private void end() {
            if (open.isEmpty()) {
                return;
            }
            Block block = open.removeLast();
            if (block.declarations().isEmpty()) {
                return;
            }
            if (block.keyframes()) {
                hidesByAnimation |=
                        HidingStyle.of(block.declarations(), Map.of()).isHiding();
            } else if (!block.selectors().isEmpty()) {
                rules.add(new Rule(block.selectors(), block.declarations()));
            }
        }

        private void declare(String text) {
            String lower = Ascii.lower(text.strip());
            if (lower.startsWith("@import") || lower.contains("url(") && !lower.contains("url(data:")) {
                loads = true;
            }
            int colon = lower.indexOf(':');
            if (colon <= 0 || open.isEmpty()) {
                return;
            }
            String property = lower.substring(0, colon).strip();
            String value = lower.substring(colon + 1).strip();
            int important = value.lastIndexOf('!');
            if (important >= 0 && value.substring(important + 1).strip().equals("important")) {
                value = value.substring(0, important).strip();
            }
            if (property.startsWith("--")) {
                variables
                        .computeIfAbsent(property, key -> new LinkedHashSet<>())
                        .add(value);
            }
            open.getLast().declarations().add(new Declaration(property, value));
        }
    }
}
