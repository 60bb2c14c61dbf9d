package clausebook.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The elements of a page that a browser does not show: by their attributes, and by the styles the page itself holds. */
final class HiddenText {

    private static final Pattern HIDES = Pattern.compile(
            "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0?\\.?0+|font-size:0(?:[a-z%]{0,4})?"
                    + "|text-indent:-[0-9]{3,}[a-z]{0,3}|(?:left|top):-[0-9]{3,}[a-z]{0,3}|color:transparent)"
                    + "(?:!important)?(?:;|$)");

    private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    private HiddenText() {}

    static HiddenText in(StyleSheet sheet) {
        HiddenText text = new HiddenText();
        for (StyleSheet.Rule rule : sheet.rules()) {
            if (HIDES.matcher(rule.declarations()).find()) {
                text.hidden.addAll(sheet.elements(rule.selector()));
            }
        }
        return text;
    }

    boolean is(Element element) {
        return hidden.contains(element)
                || element.hasAttr("hidden")
                || (element.hasAttr("style") && hides(element.attr("style")));
    }

    private static boolean hides(String declarations) {
        return HIDES.matcher(StyleSheet.squeezed(declarations)).find();
    }
}
