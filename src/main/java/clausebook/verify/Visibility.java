package clausebook.verify;

import java.util.ArrayList;
import java.util.List;

/** Judges whether the text of an element shows, from the element, those around it and the page's style sheets. */
final class Visibility {

    private final List<StyleRule> rules = new ArrayList<>();

    void add(StyleRule.Sheet sheet) {
        rules.addAll(sheet.rules());
    }

    /** Why text directly in the element does not show as it stands; empty where it does. */
    String judge(Element element) {
        if (!element.judged) {
            element.judged = true;
            element.hidden = reason(element);
        }
        if (!element.hidden.isEmpty()) {
            return element.hidden;
        }
        return element.closed ? "it stands in a details element that is closed" : "";
    }

    private String reason(Element element) {
        Element parent = element.parent;
        if (parent != null) {
            String above = judge(parent);
            boolean summary = parent.closed && parent.hidden.isEmpty() && element.name.equals("summary");
            if (!above.isEmpty() && !summary) {
                return above;
            }
        }
        element.closed = element.name.equals("details") && !element.has("open");
        if (Vocabulary.HIDING.contains(element.name)) {
            return "it stands in the element " + element.name;
        }
        if (element.has("hidden") || element.has("popover") || element.has("inert")) {
            return "an element around it has the attribute hidden, popover or inert";
        }
        if (element.value("aria-hidden").strip().equalsIgnoreCase("true")) {
            return "an element around it has aria-hidden=\"true\"";
        }
        if (element.has("style")) {
            return "an element around it has a style attribute";
        }
        if (!element.source.isEmpty() && !Vocabulary.IN_MARKS.contains(element.name)) {
            return "it stands in the element " + element.name + ", which has no place inside a marked text";
        }
        return styled(element);
    }

    private String styled(Element element) {
        int together = 0;
        String limiting = "";
        for (StyleRule rule : rules) {
            int effects = rule.effects();
            boolean adds = rule.selector().generated();
            if (adds && element.source.isEmpty() || rule.selector().matches(element) == Selector.Match.NO) {
                continue;
            }
            if ((effects & StyleEffect.HIDES) != 0) {
                return "the style sheet may hide it { " + rule.declaration() + " }";
            }
            if ((effects & StyleEffect.ALTERS) != 0) {
                return "the style sheet may show other characters or another order { " + rule.declaration() + " }";
            }
            if ((effects & StyleEffect.ADDS) != 0 && (adds || !element.source.isEmpty())) {
                return "the style sheet may add characters to it { " + rule.declaration() + " }";
            }
            if ((effects & (StyleEffect.CLIPS | StyleEffect.LIMITS)) != 0) {
                together |= effects;
                limiting += (limiting.isEmpty() ? "" : "; ") + rule.declaration();
            }
            if ((together & StyleEffect.CLIPS) != 0 && (together & StyleEffect.LIMITS) != 0) {
                return "the style sheet may cut it off { " + limiting + " }";
            }
        }
        return "";
    }
}
