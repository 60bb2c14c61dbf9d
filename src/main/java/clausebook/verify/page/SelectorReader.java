package clausebook.verify.page;

import clausebook.verify.html.Ascii;
import clausebook.verify.page.Selector.Compound;
import clausebook.verify.page.Selector.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one selector, character by character. */
final class SelectorReader {

    /** Longer ones are not read: each step costs a walk down the elements. */
    private static final int MOST_STEPS = 12;

    private static final Set<String> ONE_COLON_ELEMENTS = Set.of("before", "after", "first-line", "first-letter");

    private final String text;
    private int at;
    private String pseudoElement = "";

    private SelectorReader(String text) {
        this.text = text;
    }

    static Selector read(String text) {
        return new SelectorReader(text).read().orElse(Selector.ANYTHING);
    }

    private Optional<Selector> read() {
        List<Compound> steps = new ArrayList<>();
        List<Boolean> children = new ArrayList<>();
        boolean child = false;
        while (at < text.length()) {
            Optional<Compound> compound = compound();
            if (compound.isEmpty() || steps.size() == MOST_STEPS) {
                return Optional.empty();
            }
            steps.add(compound.get());
            children.add(child);
            skipSpace();
            child = false;
            if (at < text.length() && !pseudoElement.isEmpty()) {
                return Optional.empty();
            }
            if (at < text.length() && ">+~".indexOf(text.charAt(at)) >= 0) {
                child = text.charAt(at) == '>';
                if (!child) {
                    // Siblings are not kept: the subject alone must do.
                    steps.clear();
                    children.clear();
                }
                at++;
                skipSpace();
                if (at == text.length()) {
                    return Optional.empty();
                }
            }
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        children.set(0, false);
        return Optional.of(new Selector(List.copyOf(steps), List.copyOf(children), pseudoElement));
    }

    private void skipSpace() {
        while (at < text.length() && Ascii.isSpace(text.charAt(at))) {
            at++;
        }
    }

    private Optional<Compound> compound() {
        List<Part> parts = new ArrayList<>();
        int start = at;
        while (at < text.length() && !Ascii.isSpace(text.charAt(at)) && ">+~".indexOf(text.charAt(at)) < 0) {
            int before = at;
            Optional<Part> part = part();
            if (part.isEmpty() && at == before) {
                return Optional.empty();
            }
            part.ifPresent(parts::add);
        }
        return at == start ? Optional.empty() : Optional.of(new Compound(List.copyOf(parts)));
    }

    /** Empty, having moved on, where the part matches everything; empty, standing still, where it cannot be read. */
    private Optional<Part> part() {
        char unit = text.charAt(at);
        switch (unit) {
            case '*' -> {
                at++;
                return Optional.empty();
            }
            case '.' -> {
                return named(1).map(Part.ClassName::new);
            }
            case '#' -> {
                return named(1).map(name -> new Part.Attribute("id", "=", name));
            }
            case '[' -> {
                return attribute();
            }
            case ':' -> {
                return pseudo();
            }
            default -> {
                return named(0).map(name -> new Part.Tag(Ascii.lower(name)));
            }
        }
    }

    private Optional<String> named(int skipped) {
        int end = at + skipped;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        if (end == at + skipped) {
            return Optional.empty();
        }
        String name = text.substring(at + skipped, end);
        at = end;
        return Optional.of(name);
    }

    private static boolean isNameCharacter(char unit) {
        return Ascii.isLetterOrDigit(unit) || unit == '-' || unit == '_' || unit >= 0x80;
    }

    private Optional<Part> attribute() {
        int close = text.indexOf(']', at);
        if (close < 0) {
            return Optional.empty();
        }
        String inside = text.substring(at + 1, close).strip();
        int end = 0;
        while (end < inside.length() && isNameCharacter(inside.charAt(end))) {
            end++;
        }
        String name = Ascii.lower(inside.substring(0, end));
        String rest = inside.substring(end).strip();
        int equals = rest.indexOf('=');
        boolean readable = !name.isEmpty()
                && (rest.isEmpty() || equals == 0 || equals == 1 && "~^$*|".indexOf(rest.charAt(0)) >= 0);
        String value = equals < 0 ? "" : rest.substring(equals + 1).strip();
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        if (quoted) {
            value = value.substring(1, value.length() - 1);
        } else if (!value.chars().allMatch(unit -> isNameCharacter((char) unit))) {
            readable = false;
        }
        if (!readable || value.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        at = close + 1;
        return Optional.of(new Part.Attribute(name, rest.isEmpty() ? "" : rest.substring(0, equals + 1), value));
    }

    private Optional<Part> pseudo() {
        boolean two = text.startsWith("::", at);
        Optional<String> named = named(two ? 2 : 1);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String name = Ascii.lower(named.get());
        String inside = "";
        if (at < text.length() && text.charAt(at) == '(') {
            int close = closing();
            inside = text.substring(at + 1, close);
            at = Math.min(text.length(), close + 1);
        }
        if (two || ONE_COLON_ELEMENTS.contains(name)) {
            pseudoElement = name;
            return Optional.empty();
        }
        return Optional.of(
                switch (name) {
                    case "not" -> new Part.AnyOf(nested(inside), true);
                    case "is", "where" -> new Part.AnyOf(nested(inside), false);
                    case "root" -> new Part.Root();
                    default -> new Part.Unknown();
                });
    }

    /** A list in a list in a list is not read: the reader would call itself as deep as a stranger likes. */
    private static List<Selector> nested(String inside) {
        return inside.indexOf('(') >= 0 ? List.of(Selector.ANYTHING) : Selector.list(inside);
    }

    private int closing() {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char unit = text.charAt(i);
            depth += unit == '(' ? 1 : unit == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
