package clausebook.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How a page says that the items of its lists are counted: by attributes, by styles, or by what stands before an item. */
final class ListStyles {

    private static final Pattern TYPE = Pattern.compile(
            "(?:^|;)list-style(?:-type)?:(?:[^;]{0,60} )?"
                    + "(none|disc|circle|square|decimal|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman)");
    private static final Pattern BEFORE = Pattern.compile("(.{1,300}?)::?before");
    /** {@code content: "(" counter(list-0, lower-latin) ") "}, as an exporter writes it for each level. */
    private static final Pattern CONTENT =
            Pattern.compile("content\\s{0,9}:([^;]{0,80}?)counter\\(([^;()]{1,120})\\)([^;]{0,80})");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{0,20})\"|'([^']{0,20})'");
    private static final int MOST_RULES = 300;

    /** Words before and behind a number, and the form it is counted in. */
    record Counter(String before, String type, String behind) {}

    private final Map<Element, String> types = new IdentityHashMap<>();
    private final Map<Element, Counter> counters = new IdentityHashMap<>();

    ListStyles(StyleSheet sheet) {
        List<StyleSheet.Rule> told = new ArrayList<>();
        for (StyleSheet.Rule rule : sheet.rules()) {
            boolean speaks =
                    rule.declarations().contains("list-style") || rule.written().contains("counter(");
            if (speaks && told.size() < MOST_RULES) {
                told.add(rule);
            }
        }
        for (StyleSheet.Rule rule : told) {
            type(rule.declarations())
                    .ifPresent(type -> sheet.elements(rule.selector()).forEach(element -> types.put(element, type)));
            Matcher before = BEFORE.matcher(rule.selector());
            Matcher content = CONTENT.matcher(rule.written());
            if (before.matches() && content.find()) {
                int comma = content.group(2).indexOf(',');
                Counter shown = new Counter(
                        words(content.group(1)),
                        comma < 0
                                ? "decimal"
                                : content.group(2).substring(comma + 1).strip(),
                        words(content.group(3)));
                sheet.elements(before.group(1)).forEach(element -> counters.put(element, shown));
            }
        }
    }

    /** The quoted words of a value, one behind the other. */
    private static String words(String value) {
        StringBuilder words = new StringBuilder();
        Matcher quoted = QUOTED.matcher(value);
        while (quoted.find()) {
            words.append(quoted.group(1) != null ? quoted.group(1) : quoted.group(2));
        }
        return words.toString();
    }

    /** What the page's styles put before an item, in place of the browser's own mark. */
    Optional<Counter> counter(Element item) {
        return Optional.ofNullable(counters.get(item));
    }

    /** The form in which an item is counted; the item's own word comes before that of its list. */
    String type(Element item, Element list) {
        return own(item).or(() -> own(list)).orElse(list.normalName().equals("ol") ? "decimal" : "disc");
    }

    private Optional<String> own(Element element) {
        return type(StyleSheet.squeezed(element.attr("style")))
                .or(() -> Optional.ofNullable(types.get(element)))
                .or(() -> attribute(element.attr("type")));
    }

    private static Optional<String> type(String declarations) {
        Matcher type = TYPE.matcher(declarations);
        return type.find() ? Optional.of(type.group(1)) : Optional.empty();
    }

    private static Optional<String> attribute(String type) {
        return switch (type) {
            case "1" -> Optional.of("decimal");
            case "a" -> Optional.of("lower-alpha");
            case "A" -> Optional.of("upper-alpha");
            case "i" -> Optional.of("lower-roman");
            case "I" -> Optional.of("upper-roman");
            default -> Optional.empty();
        };
    }
}
