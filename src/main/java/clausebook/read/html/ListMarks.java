package clausebook.read.html;

import clausebook.un.FixedWording;
import clausebook.un.ItemMark;
import clausebook.un.ParagraphNumber;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The marks that a browser puts before the items of a list; they are on the page, but not in the file. */
final class ListMarks {

    private ListMarks() {}

    /** The mark of an item as a browser shows it; nothing where the item's own words begin with one. */
    static Optional<String> of(Element item, ListStyles styles, FixedWording wording) {
        Element list = item.parent();
        boolean ordered = list != null && list.normalName().equals("ol");
        if (list == null || (!ordered && !list.normalName().equals("ul"))) {
            return Optional.empty();
        }
        String words = item.text().strip();
        if (ItemMark.at(words).isPresent() || ParagraphNumber.at(words, wording).isPresent()) {
            return Optional.empty();
        }
        Optional<ListStyles.Counter> counter = styles.counter(item);
        if (counter.isPresent()) {
            return counted(value(item, list), counter.get().type())
                    .map(number ->
                            (counter.get().before() + number + counter.get().behind()).strip());
        }
        String type = styles.type(item, list);
        return switch (type) {
            case "none" -> Optional.empty();
            case "disc", "circle", "square" -> Optional.of("•");
            default -> counted(value(item, list), type).map(number -> number + ".");
        };
    }

    /**
     * Whether an item's list stands in an item of a list that is counted by figures, and counts from one by itself. In a
     * list of sections, counted by Roman ones, paragraphs stand.
     */
    static boolean isInner(Element item, ListStyles styles) {
        Element list = item.parent();
        Element outer = list == null ? null : list.parent();
        Element around = outer == null ? null : outer.parent();
        return list != null
                && outer != null
                && around != null
                && list.normalName().equals("ol")
                && number(list.attr("start"), 1) == 1
                && outer.normalName().equals("li")
                && around.normalName().equals("ol")
                && styles.type(outer, around).equals("decimal");
    }

    private static Optional<String> counted(int value, String type) {
        return switch (type) {
            case "decimal" -> Optional.of(Integer.toString(value));
            case "lower-alpha", "lower-latin" -> Optional.of(letters(value));
            case "upper-alpha", "upper-latin" -> Optional.of(letters(value).toUpperCase(Locale.ROOT));
            case "lower-roman" -> Optional.of(roman(value));
            case "upper-roman" -> Optional.of(roman(value).toUpperCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private static int value(Element item, Element list) {
        boolean down = list.hasAttr("reversed");
        int step = down ? -1 : 1;
        int first = down
                ? (int) list.children().stream()
                        .filter(each -> each.normalName().equals("li"))
                        .count()
                : 1;
        int value = number(list.attr("start"), first) - step;
        for (Element each : list.children()) {
            if (each.normalName().equals("li")) {
                value = number(each.attr("value"), value + step);
                if (each == item) {
                    return value;
                }
            }
        }
        return value;
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** a … z, aa, ab: as word processors and browsers count. */
    static String letters(int value) {
        StringBuilder letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    static String roman(int value) {
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(value, 3999);
        for (int i = 0; i < signs.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
