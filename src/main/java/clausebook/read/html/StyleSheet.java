package clausebook.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/** The rules that a page's own styles hold, and the elements that each is for. */
final class StyleSheet {

    private static final Pattern RULE = Pattern.compile("([^{}]{1,400})\\{([^{}]{0,4000})}");
    private static final int MOST_RULES = 2_000;

    /**
     * One rule of a style sheet.
     *
     * @param selector as it is written
     * @param declarations in lower case and without white space
     * @param written the declarations as they are written
     */
    record Rule(String selector, String declarations, String written) {}

    private final Document page;
    private final List<Rule> rules = new ArrayList<>();

    private StyleSheet(Document page) {
        this.page = page;
    }

    static StyleSheet of(Document page) {
        StyleSheet sheet = new StyleSheet(page);
        for (Element style : page.select("style")) {
            Matcher rule = RULE.matcher(style.data().replaceAll("(?s)/\\*.*?\\*/", ""));
            while (sheet.rules.size() < MOST_RULES && rule.find()) {
                sheet.rules.add(new Rule(rule.group(1).strip(), squeezed(rule.group(2)), rule.group(2)));
            }
        }
        return sheet;
    }

    List<Rule> rules() {
        return rules;
    }

    /** The elements that a selector is for; none where it cannot be read. */
    List<Element> elements(String selector) {
        try {
            return page.select(selector);
        } catch (SelectorParseException | IllegalArgumentException unreadable) {
            // A selector of states (a:hover) or media says nothing of the page at rest.
            return List.of();
        }
    }

    /** Declarations in lower case and without white space. */
    static String squeezed(String declarations) {
        return declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
