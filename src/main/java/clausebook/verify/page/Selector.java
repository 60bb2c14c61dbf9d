package clausebook.verify.page;

import clausebook.verify.html.Ascii;
import clausebook.verify.html.PageElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A selector of CSS, as far as one can say without a browser what it matches: tags, classes, ids, attributes, {@code
 * :not}, {@code :is}, descendants and children. Of all else (states, positions, siblings, what cannot be read) it says
 * that it may match: a check that cannot know must not call a hidden word visible.
 *
 * @param steps the compounds, the subject last
 * @param children for each step, whether it must be a child of the step before
 * @param pseudoElement the subject's pseudo-element without colons, or empty
 */
record Selector(List<Compound> steps, List<Boolean> children, String pseudoElement) {

    enum Match {
        NO,
        MAYBE,
        YES;

        Match and(Match other) {
            return compareTo(other) < 0 ? this : other;
        }

        Match or(Match other) {
            return compareTo(other) > 0 ? this : other;
        }

        Match not() {
            return this == YES ? NO : this == NO ? YES : MAYBE;
        }
    }

    /** What cannot be read may match anything. */
    static final Selector ANYTHING =
            new Selector(List.of(new Compound(List.of(new Part.Unknown()))), List.of(false), "");

    record Compound(List<Part> parts) {
        Match matches(PageElement element) {
            Match match = Match.YES;
            for (Part part : parts) {
                match = match.and(part.matches(element));
                if (match == Match.NO) {
                    break;
                }
            }
            return match;
        }
    }

    sealed interface Part {
        Match matches(PageElement element);

        record Tag(String name) implements Part {
            @Override
            public Match matches(PageElement element) {
                return sure(element.tag().equals(name));
            }
        }

        record ClassName(String name) implements Part {
            @Override
            public Match matches(PageElement element) {
                return sure(element.classes().contains(name));
            }
        }

        record Attribute(String name, String operator, String value) implements Part {
            @Override
            public Match matches(PageElement element) {
                Optional<String> found = element.attribute(name);
                if (found.isEmpty()) {
                    return Match.NO;
                }
                String given = found.get();
                boolean exact = switch (operator) {
                    case "" -> true;
                    case "=" -> given.equals(value);
                    case "~=" -> Ascii.words(given).contains(value);
                    case "^=" -> !value.isEmpty() && given.startsWith(value);
                    case "$=" -> !value.isEmpty() && given.endsWith(value);
                    case "*=" -> !value.isEmpty() && given.contains(value);
                    default -> given.equals(value) || given.startsWith(value + "-");
                };
                return sure(exact);
            }
        }

        /** {@code :is(…)}, {@code :where(…)}, and {@code :not(…)} when negated. */
        record AnyOf(List<Selector> selectors, boolean negated) implements Part {
            @Override
            public Match matches(PageElement element) {
                Match match = Match.NO;
                for (Selector selector : selectors) {
                    match = match.or(selector.matches(element));
                }
                return negated ? match.not() : match;
            }
        }

        record Root() implements Part {
            @Override
            public Match matches(PageElement element) {
                return sure(element.parent().isEmpty());
            }
        }

        record Unknown() implements Part {
            @Override
            public Match matches(PageElement element) {
                return Match.MAYBE;
            }
        }

        private static Match sure(boolean matches) {
            return matches ? Match.YES : Match.NO;
        }
    }

    /** Whether it matches this element, whatever pseudo-element it goes on to. */
    Match matches(PageElement element) {
        Match own = steps.getLast().matches(element);
        if (own == Match.NO || steps.size() == 1) {
            return own;
        }
        List<PageElement> chain = new ArrayList<>();
        for (Optional<PageElement> e = Optional.of(element);
                e.isPresent();
                e = e.get().parent()) {
            chain.addFirst(e.get());
        }
        // For each element of the chain: how well the steps so far match with the last of them on it.
        List<Match> before = chain.stream().map(steps.getFirst()::matches).toList();
        for (int step = 1; step < steps.size(); step++) {
            List<Match> here = new ArrayList<>(chain.size());
            Match above = Match.NO;
            Match parent = Match.NO;
            for (int i = 0; i < chain.size(); i++) {
                here.add(steps.get(step).matches(chain.get(i)).and(children.get(step) ? parent : above));
                parent = before.get(i);
                above = above.or(parent);
            }
            before = here;
        }
        return before.getLast();
    }

    /** The selectors of a rule; each that cannot be read is {@link #ANYTHING}. */
    static List<Selector> list(String text) {
        List<Selector> selectors = new ArrayList<>();
        for (String one : split(text)) {
            selectors.add(SelectorReader.read(one.strip()));
        }
        return selectors;
    }

    /** Cuts at commas outside brackets and strings. */
    private static List<String> split(String text) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = unit;
            } else if (unit == '(' || unit == '[') {
                depth++;
            } else if (unit == ')' || unit == ']') {
                depth--;
            } else if (unit == ',' && depth == 0) {
                found.add(text.substring(from, i));
                from = i + 1;
            }
        }
        found.add(text.substring(from));
        return found;
    }
}
