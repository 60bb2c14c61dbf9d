package clausebook.verify.page;

import clausebook.verify.page.StyleSheet.Declaration;
import clausebook.verify.page.StyleSheet.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a page's styles bears on whether words are hidden or invented.
 *
 * @param hiders rules that hide, or hide together with others
 * @param inventors selectors under which a style puts text
 */
record HidingRules(StyleSheet sheet, List<Hider> hiders, List<Selector> inventors) {

    record Hider(Selector selector, HidingStyle style) {}

    /** Pseudo-elements whose style is not that of an element's own text. */
    private static final Set<String> BESIDE_THE_TEXT = Set.of(
            "before",
            "after",
            "selection",
            "placeholder",
            "backdrop",
            "marker",
            "details-content",
            "target-text",
            "highlight",
            "spelling-error",
            "grammar-error",
            "file-selector-button",
            "-webkit-scrollbar",
            "-webkit-details-marker");

    private static final Remembered<List<String>, HidingRules> LAST = new Remembered<>(HidingRules::read);

    HidingRules {
        hiders = List.copyOf(hiders);
        inventors = List.copyOf(inventors);
    }

    /** @param styles the text of each style element of a page */
    static HidingRules of(List<String> styles) {
        return LAST.of(List.copyOf(styles));
    }

    private static HidingRules read(List<String> styles) {
        StyleSheet sheet = StyleSheet.parse(styles);
        List<Hider> hiders = new ArrayList<>();
        List<Selector> inventors = new ArrayList<>();
        for (Rule rule : sheet.rules()) {
            HidingStyle style = HidingStyle.of(rule.declarations(), sheet.variables());
            boolean invents = rule.declarations().stream().anyMatch(HidingRules::invents);
            for (Selector selector : rule.selectors()) {
                boolean beside = BESIDE_THE_TEXT.contains(selector.pseudoElement());
                if (!style.isNothing() && !beside) {
                    hiders.add(new Hider(selector, style));
                }
                boolean unknown = selector == Selector.ANYTHING;
                if (invents && (unknown || beside)) {
                    inventors.add(selector);
                }
            }
        }
        return new HidingRules(sheet, hiders, inventors);
    }

    private static boolean invents(Declaration declaration) {
        return declaration.property().equals("content")
                && switch (declaration.value()) {
                    case "none",
                            "normal",
                            "\"\"",
                            "''",
                            "open-quote",
                            "close-quote",
                            "no-open-quote",
                            "no-close-quote",
                            "initial",
                            "inherit",
                            "unset" -> false;
                    default -> true;
                };
    }
}
