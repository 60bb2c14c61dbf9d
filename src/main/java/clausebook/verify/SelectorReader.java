package clausebook.verify;

import clausebook.verify.Selector.Compound;
import clausebook.verify.Selector.Condition;
import clausebook.verify.Selector.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Reads one selector of CSS from text without comments. */
final class SelectorReader {

    private static final int DEEPEST = 8;

    private final String text;
    private final int depth;
    private int at;
    private boolean generated;
    private boolean unreadable;

    SelectorReader(String text) {
        this(text, 0);
    }

    private SelectorReader(String text, int depth) {
        this.text = text.strip();
        this.depth = depth;
    }

    Selector selector() {
        List<Part> parts = new ArrayList<>();
        char before = ' ';
        while (at < text.length() && !unreadable) {
            Compound compound = compound();
            parts.add(new Part(compound, before));
            before = combinator();
        }
        if (unreadable || parts.isEmpty()) {
            return Selector.anything();
        }
        Collections.reverse(parts);
        return new Selector(parts, generated, text);
    }

    private char combinator() {
        char found = 0;
        while (at < text.length() && " \t\n\f\r>+~".indexOf(text.charAt(at)) >= 0) {
            char unit = text.charAt(at++);
            if (">+~".indexOf(unit) >= 0) {
                unreadable |= found != 0 && found != ' ';
                found = unit;
            } else if (found == 0) {
                found = ' ';
            }
        }
        unreadable |= found != 0 && found != ' ' && at == text.length();
        return found == 0 ? ' ' : found;
    }

    private Compound compound() {
        String tag = "";
        List<Condition> conditions = new ArrayList<>();
        int start = at;
        if (text.charAt(at) == '*') {
            at++;
        } else if (isName(at)) {
            tag = name().toLowerCase(Locale.ROOT);
        }
        while (at < text.length() && !unreadable) {
            switch (text.charAt(at)) {
                case '.' -> {
                    at++;
                    conditions.add(new Selector.HasClass(name()));
                }
                case '#' -> {
                    at++;
                    conditions.add(new Selector.HasAttribute("id", '=', name(), false));
                }
                case '[' -> conditions.add(attribute());
                case ':' -> pseudo(conditions);
                default -> {
                    unreadable |= at == start || " \t\n\f\r>+~".indexOf(text.charAt(at)) < 0;
                    return new Compound(tag, List.copyOf(conditions));
                }
            }
        }
        return new Compound(tag, List.copyOf(conditions));
    }

    private Condition attribute() {
        int end = closing(text, at, '[', ']');
        if (end < 0) {
            unreadable = true;
            return new Selector.Unknown();
        }
        String inner = text.substring(at + 1, end).strip();
        at = end + 1;
        int equals = inner.indexOf('=');
        if (equals < 0) {
            return inner.indexOf('|') >= 0
                    ? new Selector.Unknown()
                    : new Selector.HasAttribute(unescaped(inner).toLowerCase(Locale.ROOT), ' ', "", false);
        }
        char sign = equals == 0 ? '?' : inner.charAt(equals - 1);
        boolean signed = "~|^$*".indexOf(sign) >= 0;
        String name = unescaped(inner.substring(0, signed ? equals - 1 : equals).strip()).toLowerCase(Locale.ROOT);
        String value = inner.substring(equals + 1).strip();
        boolean quoted = !value.isEmpty() && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        int valueEnd = quoted ? stringEnd(value, 0) : value.indexOf(' ') < 0 ? value.length() : value.indexOf(' ');
        // What stands behind the value can only ask for any case (i) or the same case (s).
        boolean anyCase = valueEnd + 1 < value.length();
        String plain = unescaped(value.substring(quoted ? 1 : 0, Math.max(quoted ? 1 : 0, Math.min(valueEnd, value.length()))));
        if (name.isEmpty() || name.indexOf('|') >= 0) {
            return new Selector.Unknown();
        }
        // Some attributes of HTML match in any case (type, lang); taking all so can only report more.
        return new Selector.HasAttribute(name, signed ? sign : '=', plain, anyCase || !name.startsWith("data-"));
    }

    private void pseudo(List<Condition> conditions) {
        at++;
        boolean element = at < text.length() && text.charAt(at) == ':';
        at += element ? 1 : 0;
        String name = name().toLowerCase(Locale.ROOT);
        String inner = "";
        boolean called = at < text.length() && text.charAt(at) == '(';
        if (called) {
            int end = closing(text, at, '(', ')');
            if (end < 0) {
                unreadable = true;
                return;
            }
            inner = text.substring(at + 1, end);
            at = end + 1;
        }
        switch (name) {
            case "before", "after", "marker", "backdrop", "placeholder" -> generated = true;
            case "first-line", "first-letter", "selection" -> {}
            case "root" -> conditions.add(new Selector.Root());
            case "link", "any-link" -> conditions.add(new Selector.HasAttribute("href", ' ', "", false));
            case "not" -> conditions.add(new Selector.Not(inner(inner)));
            case "is", "where", "matches" -> conditions.add(new Selector.Any(inner(inner)));
            default -> conditions.add(new Selector.Unknown());
        }
    }

    private List<Selector> inner(String list) {
        if (depth == DEEPEST) {
            return List.of(Selector.anything());
        }
        return split(list).stream()
                .map(one -> new SelectorReader(one, depth + 1).selector())
                .toList();
    }

    private boolean isName(int index) {
        char unit = text.charAt(index);
        return unit == '-' || unit == '_' || unit == '\\' || unit >= 0x80 || Names.lower(unit) >= 'a' && Names.lower(unit) <= 'z'
                || unit >= '0' && unit <= '9';
    }

    private String name() {
        int from = at;
        while (at < text.length() && isName(at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
        unreadable |= at == from;
        return unescaped(text.substring(from, at));
    }

    /** The index of the sign that closes the one at an index, strings and nested ones passed over; -1 where there is none. */
    static int closing(String text, int open, char opens, char closes) {
        int nested = 0;
        for (int i = open; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\\') {
                i++;
            } else if (unit == '"' || unit == '\'') {
                i = stringEnd(text, i);
            } else if (unit == opens) {
                nested++;
            } else if (unit == closes && --nested == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the quotation mark that closes the one at an index, or the last index of the text. */
    static int stringEnd(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(open)) {
                return i;
            }
        }
        return text.length() - 1;
    }

    /** The selectors of a list, parted by commas that stand in no brackets. */
    static List<String> split(String list) {
        List<String> found = new ArrayList<>();
        int from = 0;
        int nested = 0;
        for (int i = 0; i < list.length(); i++) {
            char unit = list.charAt(i);
            if (unit == '\\') {
                i++;
            } else if (unit == '"' || unit == '\'') {
                i = stringEnd(list, i);
            } else if (unit == '(' || unit == '[') {
                nested++;
            } else if (unit == ')' || unit == ']') {
                nested--;
            } else if (unit == ',' && nested == 0) {
                found.add(list.substring(from, i));
                from = i + 1;
            }
        }
        found.add(list.substring(Math.min(from, list.length())));
        return found;
    }

    /** The text with escapes of CSS replaced: {@code \69} is {@code i}. */
    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != '\\' || i + 1 == text.length()) {
                plain.append(unit);
                continue;
            }
            int end = i + 1;
            while (end < text.length() && end < i + 7 && hex(text.charAt(end)) >= 0) {
                end++;
            }
            if (end == i + 1) {
                plain.append(text.charAt(end));
                i = end;
                continue;
            }
            int code = Integer.parseInt(text.substring(i + 1, end), 16);
            plain.appendCodePoint(Character.isValidCodePoint(code) ? code : 0xFFFD);
            boolean space = end < text.length() && " \t\n\f\r".indexOf(text.charAt(end)) >= 0;
            i = space ? end : end - 1;
        }
        return plain.toString();
    }

    private static int hex(char unit) {
        char lower = Names.lower(unit);
        return lower >= '0' && lower <= '9' ? lower - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
