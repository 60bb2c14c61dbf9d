package clausebook.verify;

import java.util.List;

/**
 * A rule of a style sheet that could keep a text from being read as it stands.
 *
 * @param selector whom it concerns
 * @param effects what it does, as bits of {@link StyleEffect}
 * @param declaration the words that do it, for problems
 * @param at where the rule begins in the style sheet
 */
record StyleRule(Selector selector, int effects, String declaration, int at) {

    /** Every such rule of one style sheet. */
    record Sheet(List<StyleRule> rules, List<Fault> faults) {
        Sheet {
            rules = List.copyOf(rules);
            faults = List.copyOf(faults);
        }
    }

    record Fault(int at, String what) {}
}
