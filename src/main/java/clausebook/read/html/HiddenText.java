package clausebook.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/** The elements of a page that a browser does not show: by their attributes, and by the styles the page itself holds. */
final class HiddenText {

    private static final Pattern RULE = Pattern.compile("([^{}]{1,400})\\{([^{}]{0,4000})}");
    private static final Pattern HIDES = Pattern.compile(
            "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0?\\.?0+|font-size:0(?:[a-z%]{0,4})?"
                    + "|text-indent:-[0-9]{3,}[a-z]{0,3}|(?:left|top):-[0-9]{3,}[a-z]{0,3}|color:transparent)"
                    + "(?:!important)?(?:;|$)");
    private static final int MOST_RULES = 2_000;

    private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    private HiddenText() {}

    static HiddenText in(Document page) {
        HiddenText text = new HiddenText();
        int rules = 0;
        for (Element style : page.select("style")) {
            Matcher rule = RULE.matcher(style.data().replaceAll("(?s)/\\*.*?\\*/", ""));
            while (rule.find() && rules++ < MOST_RULES) {
                if (hides(rule.group(2))) {
                    text.hide(page, rule.group(1).strip());
                }
            }
        }
        return text;
    }

    private void hide(Document page, String selector) {
        try {
            hidden.addAll(page.select(selector));
        } catch (SelectorParseException | IllegalArgumentException unreadable) {
            // A selector of states (a:hover) or media hides nothing at rest.
        }
    }

    boolean is(Element element) {
        return hidden.contains(element)
                || element.hasAttr("hidden")
                || (element.hasAttr("style") && hides(element.attr("style")));
    }

    private static boolean hides(String declarations) {
        String squeezed = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return HIDES.matcher(squeezed).find();
    }
}
