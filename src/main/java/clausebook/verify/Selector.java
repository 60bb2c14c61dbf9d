package clausebook.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A selector of CSS, read from right to left as a browser does. What this reading does not know, such as a state a reader
 * could bring about ({@code :hover}) or a neighbour, may match: a rule that may hide a text counts as one that does.
 *
 * @param parts from the last compound to the first
 * @param generated whether it selects {@code ::before} or {@code ::after}, which hold no text of the page
 * @param written as it stands in the style sheet; empty where it could not be read
 */
record Selector(List<Part> parts, boolean generated, String written) {

    enum Match {
        NO, MAYBE, YES;

        Match and(Match other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    /** @param combinator how the compound is tied to the one on its right: blank, {@code >}, {@code +}, {@code ~} */
    record Part(Compound compound, char combinator) {}

    record Compound(String tag, List<Condition> conditions) {}

    /** One condition on an element itself. */
    sealed interface Condition {}

    record HasClass(String name) implements Condition {}

    record HasAttribute(String name, char operator, String value, boolean anyCase) implements Condition {}

    record Not(List<Selector> selectors) implements Condition {}

    record Any(List<Selector> selectors) implements Condition {}

    record Root() implements Condition {}

    record Unknown() implements Condition {}

    Selector {
        parts = List.copyOf(parts);
    }

    /** A selector that may match anything: what cannot be read is feared. */
    static Selector anything() {
        return new Selector(List.of(new Part(new Compound("", List.of(new Unknown())), ' ')), false, "");
    }

    Match matches(Element element) {
        return matches(0, element);
    }

    private Match matches(int index, Element element) {
        Match here = matches(parts.get(index).compound(), element);
        if (here == Match.NO || index + 1 == parts.size()) {
            return here;
        }
        Optional<Element> parent = Optional.ofNullable(element.parent);
        return switch (parts.get(index).combinator()) {
            case '>' -> parent.isEmpty() ? Match.NO : here.and(matches(index + 1, parent.get()));
            case ' ' -> here.and(above(index + 1, parent.orElse(null)));
            default -> Match.MAYBE;
        };
    }

    private Match above(int index, @Nullable Element from) {
        Match best = Match.NO;
        for (Element up = from; up != null && best != Match.YES; up = up.parent) {
            Match found = matches(parts.get(index).compound(), up);
            if (found != Match.NO && index + 1 < parts.size()) {
                // Trying every way through many ancestors grows without bound; a second step upwards is taken as possible.
                found = parts.get(index).combinator() == '>' ? matches(index, up) : Match.MAYBE;
            }
            best = best.compareTo(found) >= 0 ? best : found;
        }
        return best;
    }

    private static Match matches(Compound compound, Element element) {
        if (!compound.tag().isEmpty() && !compound.tag().equals(element.name)) {
            return Match.NO;
        }
        Match all = Match.YES;
        for (Condition condition : compound.conditions()) {
            all = all.and(matches(condition, element));
            if (all == Match.NO) {
                return Match.NO;
            }
        }
        return all;
    }

    private static Match matches(Condition condition, Element element) {
        return switch (condition) {
            case HasClass one -> yes(hasWord(element.classes(), one.name()));
            case HasAttribute one -> yes(element.has(one.name()) && holds(one, element.value(one.name())));
            case Root root -> yes(element.name.equals("html"));
            case Any any -> best(any.selectors(), element);
            case Not not -> switch (best(not.selectors(), element)) {
                case YES -> Match.NO;
                case NO -> Match.YES;
                case MAYBE -> Match.MAYBE;
            };
            case Unknown unknown -> Match.MAYBE;
        };
    }

    private static Match best(List<Selector> selectors, Element element) {
        Match best = Match.NO;
        for (Selector selector : selectors) {
            Match found = selector.matches(element);
            best = best.compareTo(found) >= 0 ? best : found;
        }
        return best;
    }

    private static Match yes(boolean matches) {
        return matches ? Match.YES : Match.NO;
    }

    private static boolean holds(HasAttribute condition, String is) {
        String actual = condition.anyCase() ? lower(is) : is;
        String wanted = condition.anyCase() ? lower(condition.value()) : condition.value();
        return switch (condition.operator()) {
            case '=' -> actual.equals(wanted);
            case '~' -> hasWord(actual, wanted);
            case '|' -> actual.equals(wanted) || actual.startsWith(wanted + "-");
            case '^' -> !wanted.isEmpty() && actual.startsWith(wanted);
            case '$' -> !wanted.isEmpty() && actual.endsWith(wanted);
            case '*' -> !wanted.isEmpty() && actual.contains(wanted);
            default -> true;
        };
    }

    private static String lower(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(unit -> folded.append(Names.lower((char) unit)));
        return folded.toString();
    }

    private static boolean hasWord(String words, String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || " \t\n\f\r".indexOf(words.charAt(at - 1)) >= 0;
            if (starts && (end == words.length() || " \t\n\f\r".indexOf(words.charAt(end)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a list of selectors; one that cannot be read may match anything. */
    static List<Selector> list(String text) {
        List<Selector> found = new ArrayList<>();
        for (String one : SelectorReader.split(text)) {
            found.add(new SelectorReader(one).selector());
        }
        return List.copyOf(found);
    }
}
