package clausebook.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How the words of an element are set: by its name, by its own style, or by the styles the page holds. */
final class TypeFace {

    private static final Set<String> ITALIC = Set.of("i", "em");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Pattern SET_ITALIC = Pattern.compile("(?:^|;)font-style:(?:italic|oblique)");
    private static final Pattern SET_BOLD = Pattern.compile("(?:^|;)font-weight:(?:bold|[6-9]00)");
    private static final Pattern SET_RAISED = Pattern.compile("(?:^|;)vertical-align:super");
    /** Of a page's rules those that set type are few; each is asked of the whole page. */
    private static final int MOST_RULES = 300;

    private final Set<Element> italic = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> bold = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> raised = Collections.newSetFromMap(new IdentityHashMap<>());

    TypeFace(StyleSheet sheet) {
        int asked = 0;
        for (StyleSheet.Rule rule : sheet.rules()) {
            boolean slanted = SET_ITALIC.matcher(rule.declarations()).find();
            boolean heavy = SET_BOLD.matcher(rule.declarations()).find();
            boolean up = SET_RAISED.matcher(rule.declarations()).find();
            if ((slanted || heavy || up) && asked++ < MOST_RULES) {
                var elements = sheet.elements(rule.selector());
                add(slanted, italic, elements);
                add(heavy, bold, elements);
                add(up, raised, elements);
            }
        }
    }

    private static void add(boolean told, Set<Element> set, Iterable<Element> elements) {
        if (told) {
            elements.forEach(set::add);
        }
    }

    boolean isItalic(Element element) {
        return ITALIC.contains(element.normalName()) || italic.contains(element) || sets(element, SET_ITALIC);
    }

    boolean isBold(Element element) {
        return BOLD.contains(element.normalName()) || bold.contains(element) || sets(element, SET_BOLD);
    }

    boolean isRaised(Element element) {
        return element.normalName().equals("sup") || raised.contains(element) || sets(element, SET_RAISED);
    }

    private static boolean sets(Element element, Pattern declaration) {
        return element.hasAttr("style")
                && declaration
                        .matcher(StyleSheet.squeezed(element.attr("style")))
                        .find();
    }
}
